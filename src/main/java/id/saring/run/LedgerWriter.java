package id.saring.run;

import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.table.Tables;
import id.saring.io.Storage;
import id.saring.plan.LedgerMatch;
import id.saring.plan.PlannedFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes table {@code sources}, in path order. It is the only table that depends on earlier runs,
 * and it is made anew by each.
 */
final class LedgerWriter implements Closeable {
  private static final int ROWS_A_PART = 100_000;

  private final Storage storage;
  private final String definitionHash;
  private final String state;
  private final List<SourceRow> absent;
  private final List<DataFile> parts = new ArrayList<>();
  private DatasetWriter writer;
  private int opened;
  private int rows;
  private int nextAbsent;
  private long files;
  private long bytes;
  private long touched;
  private long latestModifiedMillis = Long.MIN_VALUE;

  /**
   * A writer to {@code storage}.
   *
   * @param state of the snapshot in the making
   * @param absent rows of files of the previous snapshot that are not there, in path order
   */
  LedgerWriter(Storage storage, String definitionHash, String state, List<SourceRow> absent)
      throws IOException {
    this.storage = storage;
    this.definitionHash = definitionHash;
    this.state = state;
    this.absent = absent;
    this.writer = open();
  }

  /** Adds the next file in path order. */
  void add(PlannedFile file, SourceState now) throws IOException {
    addAbsentBefore(file.sourcePath());
    SourceRow row = now.row(file, state);
    write(row);
    files++;
    bytes += file.bytes();
    touched += LedgerMatch.isTouched(file, row) ? 1 : 0;
    latestModifiedMillis = Math.max(latestModifiedMillis, file.modifiedMillis());
  }

  /** The same files held against the rows that were written of them. */
  LedgerMatch match() {
    return new LedgerMatch(files, bytes, List.of(), List.of(), touched, latestModifiedMillis);
  }

  /** Ends the table; answers its files. */
  List<DataFile> commit() throws IOException {
    addAbsentBefore(null);
    parts.addAll(writer.commit());
    return List.copyOf(parts);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private void addAbsentBefore(String path) throws IOException {
    while (nextAbsent < absent.size()
        && (path == null || absent.get(nextAbsent).sourcePath().compareTo(path) < 0)) {
      write(absent.get(nextAbsent++));
    }
  }

  private void write(SourceRow row) throws IOException {
    if (rows == ROWS_A_PART) {
      parts.addAll(writer.commit());
      writer = open();
      rows = 0;
    }
    writer.write(Tables.SOURCES, row);
    rows++;
  }

  private DatasetWriter open() throws IOException {
    return DatasetWriter.open(storage, opened++, List.of(Tables.SOURCES), definitionHash);
  }
}
