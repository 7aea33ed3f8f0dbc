package id.saring.snapshot;

import id.saring.dataset.DataFile;
import id.saring.dataset.Json;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a snapshot was made of and what it holds; written last, so that a folder with a manifest is
 * whole.
 *
 * @param id id of the snapshot
 * @param previous id of the snapshot that was current before it; null for the first
 * @param schemaVersion version of the table schemas
 * @param inputsHash hash of the paths and contents of all raw files
 * @param definitionHash hash of the pipeline definition and its rule packs
 * @param versions versions of what made it, by name
 * @param accounts what became of the raw files
 * @param gates results of the gates of the definition
 * @param counters counts by name
 * @param fill how full the columns of {@code articles} are: of all under {@link Fill#ALL}, and of
 *     the larger sites by name
 * @param timings seconds by stage
 * @param tables columns of each table
 * @param files all data files, sorted by path
 * @param documents the other files but the manifest itself, sorted by path
 */
public record Manifest(
    String id,
    String previous,
    String schemaVersion,
    String inputsHash,
    String definitionHash,
    Map<String, String> versions,
    Accounts accounts,
    List<GateResult> gates,
    Map<String, Long> counters,
    Map<String, Fill> fill,
    Map<String, Double> timings,
    Map<String, List<ColumnInfo>> tables,
    List<DataFile> files,
    List<Document> documents) {
  /** Name of its file in a snapshot. */
  public static final String FILE = "manifest.json";

  public Manifest {
    new SnapshotId(id);
    versions = sorted(versions);
    gates = List.copyOf(gates);
    counters = sorted(counters);
    fill = fill == null ? Map.of() : sorted(fill);
    timings = sorted(timings);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    files = files.stream().sorted().toList();
    documents = List.copyOf(documents);
  }

  /**
   * The manifest of a run that is not published yet, with the tables of this version of Saring and
   * no documents.
   */
  public static Manifest of(
      SnapshotId id,
      String inputsHash,
      String definitionHash,
      Map<String, String> versions,
      Accounts accounts,
      List<GateResult> gates,
      Map<String, Long> counters,
      Map<String, Fill> fill,
      Map<String, Double> timings,
      List<DataFile> files) {
    return new Manifest(
        id.text(),
        null,
        Tables.SCHEMA_VERSION,
        inputsHash,
        definitionHash,
        versions,
        accounts,
        gates,
        counters,
        fill,
        timings,
        describe(),
        files,
        List.of());
  }

  private static <V> Map<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /** The columns of all tables as a manifest holds them. */
  public static Map<String, List<ColumnInfo>> describe() {
    Map<String, List<ColumnInfo>> tables = new LinkedHashMap<>();
    for (Table<?> table : Tables.ALL) {
      List<ColumnInfo> columns = new ArrayList<>();
      for (Column<?> column : table.columns()) {
        columns.add(
            new ColumnInfo(column.name(), column.type().name(), column.nullability().name()));
      }
      tables.put(table.name(), columns);
    }
    return tables;
  }

  /** The same manifest with its documents, after {@code before}. */
  public Manifest published(Optional<SnapshotId> before, List<Document> more) {
    return new Manifest(
        id,
        before.map(SnapshotId::text).orElse(null),
        schemaVersion,
        inputsHash,
        definitionHash,
        versions,
        accounts,
        gates,
        counters,
        fill,
        timings,
        tables,
        files,
        more);
  }

  /** The files of {@code table} in {@code folder}, a format's folder, by path. */
  public List<DataFile> filesIn(String folder) {
    return files.stream().filter(file -> file.path().startsWith(folder)).toList();
  }

  /** Reads a manifest from {@code in}. */
  public static Manifest read(InputStream in) throws IOException {
    return Json.read(in, Manifest.class);
  }

  /** Writes this manifest to {@code out}. */
  public void write(OutputStream out) throws IOException {
    Json.write(out, this);
  }

  /**
   * A column as the snapshot has it.
   *
   * @param name its name
   * @param type its {@link id.saring.dataset.table.ColumnType}
   * @param nullability its {@link id.saring.dataset.table.Nullability}
   */
  public record ColumnInfo(String name, String type, String nullability) {}

  /**
   * A file of the snapshot that holds no rows.
   *
   * @param path relative to the snapshot
   * @param bytes size
   * @param sha256 SHA-256 of its bytes, in hex
   */
  public record Document(String path, long bytes, String sha256) {}
}
