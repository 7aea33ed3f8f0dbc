package id.saring.cli.output;

import id.saring.dataset.DataFile;
import id.saring.dataset.table.Tables;
import id.saring.snapshot.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what two runs wrote, by the hashes of their data files. */
final class Comparison {
  private Comparison() {}

  /**
   * Data files of {@code snapshot} that {@code again} has otherwise, one line each. The ledger is
   * left out: it tells of the snapshots before.
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

  private static Map<String, DataFile> byPath(Manifest manifest) {
    Map<String, DataFile> files = new TreeMap<>();
    manifest.files().stream()
        .filter(file -> !file.table().equals(Tables.SOURCES.name()))
        .forEach(file -> files.put(file.path(), file));
    return files;
  }
}
