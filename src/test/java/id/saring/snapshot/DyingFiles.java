package id.saring.snapshot;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Files of a process that is killed at a given step: from there on nothing it does has any effect.
 */
final class DyingFiles extends ForwardingFiles {
  private long stepsLeft;
  private long steps;

  /**
   * @param steps changes and writes that still happen
   */
  DyingFiles(SnapshotFiles files, long steps) {
    super(files);
    this.stepsLeft = steps;
  }

  /** Steps done so far. */
  long steps() {
    return steps;
  }

  private void step() {
    if (--stepsLeft < 0) {
      throw new Killed();
    }
    steps++;
  }

  @Override
  public OutputStream create(String path) throws IOException {
    step();
    OutputStream out = files.create(path);
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length / 2);
        step();
        out.write(bytes, offset + length / 2, length - length / 2);
      }

      @Override
      public void close() throws IOException {
        out.close();
      }
    };
  }

  @Override
  public void move(String from, String to) throws IOException {
    step();
    files.move(from, to);
  }

  @Override
  public void delete(String path) throws IOException {
    step();
    files.delete(path);
  }

  @Override
  public void deleteTree(String path) throws IOException {
    for (String file : files.filesBelow(path)) {
      delete(path + "/" + file);
    }
    step();
    files.deleteTree(path);
  }

  @Override
  public void moveFolder(String from, String to) throws IOException {
    step();
    files.moveFolder(from, to);
  }

  @Override
  public void sync(String path) {
    step();
  }

  @Override
  public void link(String link, String target) throws IOException {
    step();
    files.link(LocalFiles.NEW_LINK + link, target);
    step();
    files.move(LocalFiles.NEW_LINK + link, link);
  }

  /** The end of the process. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
