package id.saring.dataset;

import id.saring.dataset.table.Table;
import id.saring.io.Storage;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the rows of one batch: one part of each of its tables in each format. Nothing has its name
 * before {@link #commit}; a batch that is tried again replaces its files with the same bytes. Not
 * thread-safe; several writers may work beside each other, also on the same batch.
 */
public final class DatasetWriter implements Closeable {
  private final Map<String, List<TablePart>> parts = new LinkedHashMap<>();
  private boolean done;

  private DatasetWriter() {}

  /**
   * Opens all files of a part.
   *
   * @param storage where to write; its root is the snapshot in the making
   * @param part number of the batch, from 0
   * @param tables tables that the batch writes
   * @param definition hash of the pipeline definition, for the footers of Parquet files
   */
  public static DatasetWriter open(
      Storage storage, int part, List<Table<?>> tables, String definition) throws IOException {
    DatasetWriter writer = new DatasetWriter();
    try {
      for (Table<?> table : tables) {
        List<TablePart> files = new ArrayList<>();
        writer.parts.put(table.name(), files);
        for (Format format : Format.values()) {
          files.add(new TablePart(storage, table, format, format.path(table, part), definition));
        }
      }
    } catch (IOException | RuntimeException e) {
      writer.drop(e);
      throw e;
    }
    return writer;
  }

  /**
   * A row and the table it belongs to.
   *
   * @param table its table
   * @param row the row
   */
  public record Entry<R>(Table<R> table, R row) {
    private Object[] cells() {
      return table.cells(row);
    }
  }

  /** Adds a row to each file of {@code table}; see {@link #write(List)}. */
  public <R> void write(Table<R> table, R row) throws IOException {
    write(List.of(new Entry<>(table, row)));
  }

  /**
   * Adds rows that belong together: all of them or none. After an {@link IOException} the writer
   * can only be closed.
   *
   * @throws IllegalArgumentException if a row breaks the definition of its table, or a table is not
   *     one of this writer's; nothing is written then
   */
  public void write(List<Entry<?>> entries) throws IOException {
    List<Object[]> cells = new ArrayList<>(entries.size());
    for (Entry<?> entry : entries) {
      if (!parts.containsKey(entry.table().name())) {
        throw new IllegalArgumentException("this batch does not write " + entry.table().name());
      }
      cells.add(entry.cells());
    }
    for (int i = 0; i < cells.size(); i++) {
      for (TablePart file : parts.get(entries.get(i).table().name())) {
        file.write(cells.get(i));
      }
    }
  }

  /**
   * Completes all files and gives them their names.
   *
   * @return the files, sorted by path
   */
  public List<DataFile> commit() throws IOException {
    List<DataFile> files = new ArrayList<>();
    for (List<TablePart> formats : parts.values()) {
      for (TablePart file : formats) {
        file.end();
      }
    }
    for (List<TablePart> formats : parts.values()) {
      for (TablePart file : formats) {
        files.add(file.commit());
      }
    }
    done = true;
    files.sort(null);
    return List.copyOf(files);
  }

  /** Removes the temporary files unless {@link #commit} came first. */
  @Override
  public void close() throws IOException {
    if (!done) {
      done = true;
      drop(null);
    }
  }

  private void drop(Throwable cause) throws IOException {
    IOException failure = null;
    for (List<TablePart> formats : parts.values()) {
      for (TablePart file : formats) {
        try {
          file.close();
        } catch (IOException e) {
          if (cause != null) {
            cause.addSuppressed(e);
          } else if (failure == null) {
            failure = e;
          } else {
            failure.addSuppressed(e);
          }
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
