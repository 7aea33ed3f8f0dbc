package id.saring.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * The right to change an output folder, held by one run at a time on one machine. The operating
 * system gives it back when the process ends, however it ends.
 */
public final class RunLock implements Closeable {
  private static final String FILE = ".lock";
  private static final int HOLDER_LIMIT = 300;

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of {@code output}, which is made if it is not there.
   *
   * @param now when the run began, for whoever finds the lock taken
   * @throws LockedException if another run holds it
   */
  public static RunLock take(Path output, Instant now) throws IOException, LockedException {
    Files.createDirectories(output);
    FileChannel channel =
        FileChannel.open(
            output.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new LockedException(output, holder(channel));
      }
      channel.truncate(0);
      String holder =
          "process " + ProcessHandle.current().pid() + " on " + host() + " since " + now;
      channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
      return new RunLock(channel);
    } catch (OverlappingFileLockException e) {
      String holder = holder(channel);
      channel.close();
      throw new LockedException(output, holder);
    } catch (IOException | LockedException e) {
      channel.close();
      throw e;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(HOLDER_LIMIT);
    channel.read(bytes, 0);
    String holder = StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
    return holder.isEmpty() ? "unknown" : holder;
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this host";
    }
  }

  /** Gives the lock back. */
  @Override
  public void close() throws IOException {
    channel.truncate(0);
    channel.close();
  }

  /** Another run holds the lock; the message says which. */
  public static final class LockedException extends Exception {
    private static final long serialVersionUID = 1L;

    LockedException(Path output, String holder) {
      super("another run holds the lock of " + output + ": " + holder + "; wait for it to end");
    }
  }
}
