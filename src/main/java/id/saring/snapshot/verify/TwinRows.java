package id.saring.snapshot.verify;

import id.saring.dataset.Format;
import id.saring.dataset.table.Table;
import id.saring.snapshot.SnapshotReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;

/**
 * The rows of a table, read from both formats at once and compared; with a look at the next one.
 */
final class TwinRows<R> implements Closeable {
  private final Table<R> table;
  private final Verification verification;
  private final SnapshotReader.Rows<R> jsonl;
  private final SnapshotReader.Rows<R> parquet;
  private R next;
  private long count;
  private final CellCheck cellCheck;
  private String faultyPart = "";

  TwinRows(Table<R> table, SnapshotReader reader, Verification verification) throws IOException {
    this.table = table;
    this.verification = verification;
    this.cellCheck = new CellCheck(table);
    this.jsonl = reader.rows(table, Format.JSONL);
    this.parquet = reader.rows(table, Format.PARQUET);
    advance();
  }

  /** The row that {@link #take} will give; null after the last. */
  R peek() {
    return next;
  }

  /** The next row; null after the last. */
  R take() throws IOException {
    R taken = next;
    if (taken != null) {
      advance();
    }
    return taken;
  }

  /** Rows read. */
  long count() {
    return count;
  }

  private void advance() throws IOException {
    next = jsonl.next();
    parquet.next();
    count += next == null ? 0 : 1;
    String fault = next == null ? null : cellCheck.fault(jsonl.cells());
    if (fault != null) {
      verification.fault(table + ": row " + count + ", in " + jsonl.part() + ": " + fault);
    }
    boolean same = Arrays.equals(jsonl.cells(), parquet.cells());
    if (!same && !faultyPart.equals(jsonl.part())) {
      faultyPart = jsonl.part();
      verification.fault(
          table
              + ": row "
              + count
              + ", in "
              + faultyPart
              + ", is not the same in "
              + parquet.part());
    }
  }

  @Override
  public void close() throws IOException {
    try {
      jsonl.close();
    } finally {
      parquet.close();
    }
  }
}
