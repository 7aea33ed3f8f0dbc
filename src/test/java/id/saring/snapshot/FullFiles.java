package id.saring.snapshot;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Files on a disk that takes so many bytes and no more; what is deleted gives no room back. */
final class FullFiles extends ForwardingFiles {
  private long room;

  FullFiles(SnapshotFiles files, long room) {
    super(files);
    this.room = room;
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return new FilterOutputStream(files.create(path)) {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        room -= length;
        if (room < 0) {
          throw new IOException("No space left on device");
        }
        out.write(bytes, offset, length);
      }
    };
  }
}
