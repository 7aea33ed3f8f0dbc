package id.saring.model;

/** A value found in a text, at chars {@code [start, end)} of its field. */
public sealed interface Mention permits DateMention, Figure {
  /** First char of the surface. */
  int start();

  /** One past the last char of the surface. */
  int end();
}
