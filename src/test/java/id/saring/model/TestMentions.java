package id.saring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Mentions for tests that need some and look at little of them. */
public final class TestMentions {
  private TestMentions() {}

  /** A stated day. */
  public static DateMention day(LocalDate day) {
    return new DateMention(
        0,
        0,
        DateMention.Type.DATE,
        day.toString(),
        null,
        day,
        day,
        null,
        null,
        "day",
        DateMention.Resolution.EXPLICIT,
        null,
        null,
        List.of());
  }

  /** A figure in digits; {@code value} and {@code unit} may be null. */
  public static Figure figure(FigureKind kind, BigDecimal value, String unit) {
    return figure(kind, value, null, unit);
  }

  /** A range in digits; {@code low}, {@code high} and {@code unit} may be null. */
  public static Figure figure(FigureKind kind, BigDecimal low, BigDecimal high, String unit) {
    return new Figure(0, 0, kind, low, high, unit, null, Figure.Notation.DIGITS, List.of());
  }
}
