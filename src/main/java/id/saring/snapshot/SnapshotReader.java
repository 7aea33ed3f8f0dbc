package id.saring.snapshot;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.Table;
import id.saring.io.Storage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/** Reads the rows of a snapshot's tables as a stream, part after part. */
public final class SnapshotReader {
  private final Storage folder;
  private final Manifest manifest;

  /**
   * @param folder where the snapshot lies
   */
  public SnapshotReader(Storage folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /** The rows of {@code table} in {@code format}. */
  public <R> Rows<R> rows(Table<R> table, Format format) {
    return new Rows<>(table, format, manifest.filesIn(format.folder(table)).iterator());
  }

  /** Rows of all parts in order. */
  public final class Rows<R> implements Closeable {
    private final Table<R> table;
    private final Format format;
    private final Iterator<DataFile> parts;
    private String part = "";
    private RowReader reader;
    private Object[] cells;

    private Rows(Table<R> table, Format format, Iterator<DataFile> parts) {
      this.table = table;
      this.format = format;
      this.parts = parts;
    }

    /** The next row; null after the last. */
    public R next() throws IOException {
      while (true) {
        try {
          cells = reader == null ? null : reader.next();
          if (cells != null) {
            return table.row(cells);
          }
          close();
          if (!parts.hasNext()) {
            return null;
          }
          part = parts.next().path();
          reader = format.reader(table, folder.open(part));
        } catch (IOException | RuntimeException e) {
          throw new IOException(part + ": " + e.getMessage(), e);
        }
      }
    }

    /** The cells of the last row; null before the first and after the last. */
    public Object[] cells() {
      return cells;
    }

    /** Path of the part that the last row came from. */
    public String part() {
      return part;
    }

    @Override
    public void close() throws IOException {
      if (reader != null) {
        reader.close();
        reader = null;
      }
    }
  }
}
