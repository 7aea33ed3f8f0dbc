package id.saring.io;

import java.io.Closeable;
import java.io.IOException;

/** A lock that is held until it is closed or the process ends. */
public interface HeldLock extends Closeable {
  /**
   * Whether it is still held, which it then is for the next minutes. One in a store is lost when
   * the process sleeps so long that another takes it for dead.
   */
  default boolean isHeld() throws IOException {
    return true;
  }
}
