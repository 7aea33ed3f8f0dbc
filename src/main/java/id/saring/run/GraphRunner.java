package id.saring.run;

import id.saring.plan.BatchRef;
import java.util.List;

/** Runs the graph of a run over its batches, somewhere. */
public interface GraphRunner {
  /**
   * Surveys, judges and refreshes all batches, and returns when all is done. What was made is in
   * the workspace and the snapshot's folder.
   *
   * @param progress hears what is done so far
   * @throws GraphFailedException if a batch could not be done
   */
  void run(JobSpec spec, List<BatchRef> batches, Progress progress) throws GraphFailedException;

  /** Hears how far a run is. */
  interface Progress {
    /** {@code files} and {@code bytes} done by {@code stage} since it began. */
    void done(Stage stage, long files, long bytes);
  }

  /** The two readings of every raw file. */
  enum Stage {
    /** Sums up texts and repeated lines. */
    SURVEY,
    /** Cleans and writes. */
    REFRESH
  }

  /** A run that did not reach its end; the message is one line. */
  final class GraphFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A failure with its cause. */
    public GraphFailedException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
