package id.saring.run;

/** Runs a pass over all batches, somewhere. */
public interface PassRunner {
  /**
   * Runs {@code pass} over batches {@code 0 … batches - 1} and returns when all are done.
   *
   * @param progress hears what is done so far
   * @throws PassFailedException if a batch could not be done
   */
  void run(Pass pass, JobSpec spec, int batches, Progress progress) throws PassFailedException;

  /** Hears how far a pass is. */
  interface Progress {
    /** {@code files} and {@code bytes} done since the pass began. */
    void done(long files, long bytes);
  }

  /** A pass that did not reach its end; the message is one line. */
  final class PassFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause. */
    public PassFailedException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
