package id.saring.snapshot;

import id.saring.io.HeldLock;
import id.saring.io.LockedException;
import id.saring.io.Storage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;

/** The right to change an output, held by one run at a time. */
public final class RunLock {
  private static final String FILE = ".lock";

  private RunLock() {}

  /**
   * Takes the lock of {@code output}, which is made if it is not there, until it is closed or the
   * process ends.
   *
   * @param now when the run began, for whoever finds the lock taken
   * @throws LockedException if another run holds it
   */
  public static HeldLock take(Storage output, Instant now) throws IOException, LockedException {
    return output.lock(
        FILE, "process " + ProcessHandle.current().pid() + " on " + host() + " since " + now);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this host";
    }
  }
}
