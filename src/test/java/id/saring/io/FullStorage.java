package id.saring.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A disk that takes so many bytes and no more; what is deleted gives no room back. */
public final class FullStorage extends ForwardingStorage {
  private static final long serialVersionUID = 1L;

  private final AtomicLong room;

  public FullStorage(Storage files, long room) {
    this(files, new AtomicLong(room));
  }

  private FullStorage(Storage files, AtomicLong room) {
    super(files);
    this.room = room;
  }

  @Override
  public Storage in(String path) {
    return new FullStorage(files.in(path), room);
  }

  @Override
  public PendingFile create(String path) throws IOException {
    PendingFile file = files.create(path);
    OutputStream limited =
        new FilterOutputStream(file.stream()) {
          @Override
          public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            if (room.addAndGet(-length) < 0) {
              throw new IOException("No space left on device");
            }
            out.write(bytes, offset, length);
          }
        };
    return new PendingFile() {
      @Override
      public OutputStream stream() {
        return limited;
      }

      @Override
      public void commit() throws IOException {
        file.commit();
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }
}
