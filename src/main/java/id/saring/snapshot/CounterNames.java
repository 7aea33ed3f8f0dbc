package id.saring.snapshot;

import id.saring.model.Article;

/**
 * Names of the counters of a manifest that more than one place asks for: what a run counts, a gate
 * or report reads, and a verification counts again.
 */
public final class CounterNames {
  /** Files by {@code status} of {@code sources}. */
  public static final String STATUS = "status.";

  /** Rejects by reason. */
  public static final String REJECT = "reject.";

  /** Rejects by a defect of ours. */
  public static final String INTERNAL_ERROR = REJECT + "internal_error";

  /** Rejected files that may be readable another time. */
  public static final String RETRYABLE = "rejects.retryable";

  /** Files that changed during the run. */
  public static final String CHANGED = "sources.changed_during_run";

  /** Files that can be no one's original, for what they are or were. */
  public static final String UNFIT = "sources.unfit";

  /** Articles that nearly repeat another. */
  public static final String NEAR = "near_duplicates";

  /** Articles by where their day of publication comes from. */
  public static final String PUBLISHED = "published.";

  /** Articles by their language. */
  public static final String LANGUAGE = "language.";

  private CounterNames() {}

  /** The counter of {@link #PUBLISHED} that an article is counted in. */
  public static String published(Article article) {
    return PUBLISHED + (article.published() == null ? "none" : article.published().method());
  }
}
