package id.saring.report;

import java.util.Objects;

/**
 * A piece of a text as the report shows it.
 *
 * @param mark what became of it or what it is
 * @param text its chars
 * @param why rule, role, column or value, in words; empty for {@link Mark#KEPT}
 */
public record Segment(Mark mark, String text, String why) {
  public Segment {
    Objects.requireNonNull(mark, "mark");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(why, "why");
  }

  /** What became of a piece of text. */
  public enum Mark {
    /** Stands in the clean text as in the raw one. */
    KEPT,
    /** Boilerplate that went. */
    STRIPPED,
    /** Went to a column. */
    EXTRACTED,
    /** Stands in the clean text in another form. */
    REPLACED,
    /** A date with its value. */
    DATE,
    /** A figure with its value. */
    FIGURE,
    /** Kept text that the report leaves out for length. */
    OMITTED
  }
}
