package id.saring.report;

import static java.util.Comparator.comparing;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.snapshot.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the snapshot holds, and what made it.
 *
 * @param files a sample of articles, by path
 * @param fileCount number of articles
 * @param tables the tables
 * @param origin what made the snapshot
 */
public record ReportContents(
    List<FileLine> files, long fileCount, List<TableLine> tables, List<Fact> origin) {
  /**
   * A table.
   *
   * @param name its name
   * @param rows rows
   * @param parquetBytes bytes of Parquet
   * @param jsonlBytes bytes of JSONL
   * @param description what a row is
   */
  public record TableLine(
      String name, long rows, long parquetBytes, long jsonlBytes, String description) {}

  /**
   * Something that made the snapshot.
   *
   * @param name what it is
   * @param value which
   */
  public record Fact(String name, String value) {}

  static ReportContents of(Manifest manifest, Profile profile) {
    return new ReportContents(
        profile.files().stream().sorted(comparing(FileLine::path)).toList(),
        manifest.accounts().articles(),
        tables(manifest),
        origin(manifest));
  }

  /** Rows of {@code table}. */
  static long rows(Manifest manifest, Table<?> table) {
    return files(manifest, Format.JSONL, table).stream().mapToLong(DataFile::rows).sum();
  }

  private static List<DataFile> files(Manifest manifest, Format format, Table<?> table) {
    return manifest.filesIn(format.folder(table));
  }

  private static List<TableLine> tables(Manifest manifest) {
    List<TableLine> lines = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      lines.add(
          new TableLine(
              table.name(),
              rows(manifest, table),
              bytes(files(manifest, Format.PARQUET, table)),
              bytes(files(manifest, Format.JSONL, table)),
              table.description()));
    }
    return lines;
  }

  private static long bytes(List<DataFile> files) {
    return files.stream().mapToLong(DataFile::bytes).sum();
  }

  private static List<Fact> origin(Manifest manifest) {
    Map<String, String> origin = new TreeMap<>(manifest.versions());
    origin.put("inputs", manifest.inputsHash());
    origin.put("definition", manifest.definitionHash());
    origin.put("schema version", manifest.schemaVersion());
    manifest
        .timings()
        .forEach(
            (stage, seconds) ->
                origin.put("seconds of " + stage, String.format(Locale.ROOT, "%.1f", seconds)));
    return origin.entrySet().stream()
        .map(fact -> new Fact(fact.getKey(), fact.getValue()))
        .toList();
  }
}
