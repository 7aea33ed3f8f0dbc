package id.saring.io;

/** Another process holds a lock; the message says which. */
public final class LockedException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * The lock of {@code location} is taken, and free when its holder ends, however it ends.
   *
   * @param holder who holds it, as it said itself; may be blank
   */
  public LockedException(String location, String holder) {
    super(
        "another run holds the lock of "
            + location
            + ": "
            + (holder.isBlank() ? "unknown" : holder.strip())
            + "; wait for it to end");
  }

  /**
   * The lock of {@code location} is taken, and stays so when its holder dies.
   *
   * @param holder who holds it, as it said itself; may be blank
   * @param remedy what to do if the holder is dead
   */
  public LockedException(String location, String holder, String remedy) {
    super(new LockedException(location, holder).getMessage() + "; " + remedy);
  }
}
