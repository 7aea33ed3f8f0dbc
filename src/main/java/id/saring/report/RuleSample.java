package id.saring.report;

/**
 * One use of a rule, in its context.
 *
 * @param order pseudo-random number that depends on the use alone; of all uses the report keeps the
 *     one with the lowest, so that the choice does not depend on the order of the work
 * @param path raw file
 * @param before clean text before it, at most {@link #CONTEXT} chars
 * @param taken what stood in the raw file, at most {@link #TAKEN} chars
 * @param replacement what stands there now; empty for nothing
 * @param after clean text behind it, at most {@link #CONTEXT} chars
 */
public record RuleSample(
    long order, String path, String before, String taken, String replacement, String after) {
  static final int CONTEXT = 80;
  static final int TAKEN = 240;

  /** The one of both that the report keeps. */
  RuleSample or(RuleSample other) {
    int byOrder = Long.compare(order, other.order);
    return byOrder < 0 || (byOrder == 0 && path.compareTo(other.path) <= 0) ? this : other;
  }
}
