package id.saring.run;

import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.table.Tables;
import id.saring.io.Storage;
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
  private final List<DataFile> files = new ArrayList<>();
  private DatasetWriter writer;
  private int parts;
  private int rows;
  private int nextAbsent;

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
    write(now.row(file, state));
  }

  /** Ends the table; answers its files. */
  List<DataFile> commit() throws IOException {
    addAbsentBefore(null);
    files.addAll(writer.commit());
    return List.copyOf(files);
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
      files.addAll(writer.commit());
      writer = open();
      rows = 0;
    }
    writer.write(Tables.SOURCES, row);
    rows++;
  }

  private DatasetWriter open() throws IOException {
    return DatasetWriter.open(storage, parts++, List.of(Tables.SOURCES), definitionHash);
  }
}
