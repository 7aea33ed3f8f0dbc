package id.saring.model;

/** What an edit does to the text it covers. */
public enum EditOp {
  /** The text is boilerplate and is dropped. */
  DELETE,
  /** The text moves to a column of the article. */
  EXTRACT,
  /** The text is rewritten in place (encoding repair, whitespace). */
  REPLACE
}
