package id.saring.cli.common;

import id.saring.io.LockedException;
import id.saring.io.Storage;
import id.saring.snapshot.RunLock;
import id.saring.snapshot.Snapshots;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.InstantSource;
import picocli.CommandLine.Model.CommandSpec;

/** Puts an output right before a command looks at it. */
public final class Repair {
  private Repair() {}

  /**
   * Repairs {@code output} if there is one, and says on standard error what was done. An output
   * that a run is working on is left to it; so is one that may not be written to.
   */
  @SuppressWarnings("try")
  public static void before(CommandSpec spec, Storage output) throws IOException {
    if (output.names("").isEmpty()) {
      return;
    }
    try (Closeable lock = RunLock.take(output, InstantSource.system().instant())) {
      under(spec, output);
    } catch (LockedException | FileSystemException e) {
      return;
    }
  }

  /** As {@link #before}, where the command has the lock itself. */
  public static void under(CommandSpec spec, Storage output) throws IOException {
    new Snapshots(output)
        .repair()
        .forEach(line -> spec.commandLine().getErr().println("repaired: " + line));
    spec.commandLine().getErr().flush();
  }
}
