package id.saring.survey;

/** How a file relates to its original. */
public enum VerdictKind {
  /** It is the original of its cluster. */
  ORIGINAL,
  /** Its text is another file's: no row of its own. */
  COPY,
  /** Its cleaned text resembles another file's: a row that names it. */
  NEAR
}
