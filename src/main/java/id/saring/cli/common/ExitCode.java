package id.saring.cli.common;

/** What the process answers to whoever runs it. */
public final class ExitCode {
  /** Published, nothing new, or the check passed. */
  public static final int OK = 0;

  /** A gate or check failed; nothing was published. */
  public static final int CHECK_FAILED = 1;

  /** The command line or the definition is wrong; nothing was done. */
  public static final int USAGE = 2;

  /** A failure at run time; trying again may help. */
  public static final int RUNTIME = 3;

  /** Another run holds the lock of the output. */
  public static final int LOCKED = 4;

  /** The output is on hold; nothing was done. */
  public static final int HELD = 5;

  private ExitCode() {}
}
