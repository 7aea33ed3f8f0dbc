package id.saring.cli.output;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.table.Tables;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what two runs wrote: the hashes of data files, and the rows of ledgers. */
final class Comparison {
  private Comparison() {}

  /**
   * Data files of {@code snapshot} that {@code again} has otherwise, one line each; for the ledger,
   * which tells of the snapshots before, see {@link #ofLedgers}.
   */
  static List<String> of(Manifest snapshot, Manifest again) {
    List<String> differences = new ArrayList<>();
    if (!snapshot.inputsHash().equals(again.inputsHash())) {
      differences.add("the raw files are not those of the run: another hash of inputs");
    }
    Map<String, DataFile> before = byPath(snapshot);
    Map<String, DataFile> after = byPath(again);
    TreeSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    for (String path : paths) {
      DataFile left = before.get(path);
      DataFile right = after.get(path);
      if (left == null || right == null) {
        differences.add(path + (left == null ? " is made now, and was not" : " is not made now"));
      } else if (!left.sha256().equals(right.sha256())) {
        differences.add(
            path
                + " comes out otherwise: "
                + left.rows()
                + " rows before, "
                + right.rows()
                + " now");
      }
    }
    return differences;
  }

  /**
   * Raw files of which the ledger of {@code snapshot} says something else than that of {@code
   * again}, one line each, but for when they changed.
   */
  static List<String> ofLedgers(SnapshotReader snapshot, SnapshotReader again) throws IOException {
    List<String> differences = new ArrayList<>();
    try (SnapshotReader.Rows<SourceRow> before = snapshot.rows(Tables.SOURCES, Format.JSONL);
        SnapshotReader.Rows<SourceRow> after = again.rows(Tables.SOURCES, Format.JSONL)) {
      SourceRow left = present(before);
      SourceRow right = present(after);
      while (left != null || right != null) {
        if (left == null || right == null || !content(left).equals(content(right))) {
          String path = (left == null ? right : left).sourcePath();
          differences.add("the row of " + path + " in sources comes out otherwise");
          return differences;
        }
        left = present(before);
        right = present(after);
      }
    }
    return differences;
  }

  private static SourceRow present(SnapshotReader.Rows<SourceRow> rows) throws IOException {
    SourceRow row = rows.next();
    while (row != null && !row.isThere()) {
      row = rows.next();
    }
    return row;
  }

  /** What follows from the raw file alone. */
  private static List<Object> content(SourceRow row) {
    return Arrays.asList(
        row.sourcePath(),
        row.sourceBytes(),
        row.sourceSha256(),
        row.charset(),
        row.status(),
        row.articleId(),
        row.duplicateOf());
  }

  private static Map<String, DataFile> byPath(Manifest manifest) {
    Map<String, DataFile> files = new TreeMap<>();
    manifest.files().stream()
        .filter(file -> !file.table().equals(Tables.SOURCES.name()))
        .forEach(file -> files.put(file.path(), file));
    return files;
  }
}
