package id.saring.io;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The storage of a process that is killed at a given step: from there on nothing it does has any
 * effect.
 */
public final class DyingStorage extends ForwardingStorage {
  private static final long serialVersionUID = 1L;

  private final transient Steps steps;

  /**
   * @param steps changes and writes that still happen
   */
  public DyingStorage(Storage files, long steps) {
    this(files, new Steps(steps));
  }

  private DyingStorage(Storage files, Steps steps) {
    super(files);
    this.steps = steps;
  }

  /** Steps done so far. */
  public long steps() {
    return steps.done;
  }

  @Override
  public Storage in(String path) {
    return new DyingStorage(files.in(path), steps);
  }

  @Override
  public PendingFile create(String path) throws IOException {
    steps.next();
    PendingFile file = files.create(path);
    OutputStream out = file.stream();
    OutputStream halting =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length / 2);
            steps.next();
            out.write(bytes, offset + length / 2, length - length / 2);
          }
        };
    return new PendingFile() {
      @Override
      public OutputStream stream() {
        return halting;
      }

      @Override
      public void commit() throws IOException {
        steps.next();
        file.commit();
      }

      @Override
      public void close() throws IOException {
        if (steps.left > 0) {
          file.close();
        }
      }
    };
  }

  @Override
  public void delete(String path) throws IOException {
    for (String file : files.filesBelow(path)) {
      steps.next();
      files.delete(path + "/" + file);
    }
    steps.next();
    files.delete(path);
  }

  @Override
  public void copy(String from, String to) throws IOException {
    steps.next();
    files.copy(from, to);
  }

  @Override
  public void link(String link, String target) throws IOException {
    steps.next();
    files.link(link, target);
  }

  private static final class Steps {
    private long left;
    private long done;

    Steps(long left) {
      this.left = left;
    }

    void next() {
      if (--left < 0) {
        throw new Killed();
      }
      done++;
    }
  }

  /** The end of the process. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
