package id.saring.date.resolution;

import id.saring.date.expression.Moment;
import id.saring.date.value.JavaneseWeek;
import id.saring.date.value.Timex;
import id.saring.model.DateMention.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What resolution made of an expression.
 *
 * @param timex the value; null exactly if {@code resolution} is UNRESOLVED
 * @param anchor as in {@link id.saring.model.DateMention}
 * @param weekdayAgrees as in {@link id.saring.model.DateMention}
 * @param flags machine words, sorted
 */
public record Resolved(
    Timex timex,
    Resolution resolution,
    LocalDate anchor,
    Boolean weekdayAgrees,
    List<String> flags) {
  /** The flag of a value whose bounds are not known to the day. */
  public static final String APPROXIMATE = "calendar_approximate";

  /** The flag of a clock time whose half of the day is not told. */
  static final String HALF_UNKNOWN = "half_of_day_unknown";

  public Resolved {
    if ((timex == null) != (resolution == Resolution.UNRESOLVED)) {
      throw new IllegalArgumentException("value " + timex + " with resolution " + resolution);
    }
    flags = List.copyOf(flags);
  }

  /** A value without flags, of which no weekday is stated. */
  public static Resolved of(Timex timex, Resolution resolution, LocalDate anchor) {
    return new Resolved(timex, resolution, anchor, null, List.of());
  }

  /** {@code day} as {@code m} states it: with its time, and what its weekday says of the day. */
  static Resolved onDay(Moment m, LocalDate day, Resolution resolution, LocalDate anchor) {
    boolean halfUnknown = m.clock() != null && m.clock().eitherHalf();
    Timex timex =
        m.clock() != null && !halfUnknown
            ? Timex.time(day, m.clock())
            : m.part() != null ? Timex.part(day, m.part()) : Timex.day(day);
    Resolved outcome =
        of(timex, resolution, anchor).flagged(halfUnknown ? List.of(HALF_UNKNOWN) : List.of());
    if (m.weekday() > 0) {
      boolean agrees = day.getDayOfWeek().getValue() == m.weekday();
      outcome = outcome.agreeing(agrees).flagged(agrees ? List.of() : List.of("weekday_conflict"));
    }
    return m.javaneseDay() >= 0 && JavaneseWeek.of(day) != m.javaneseDay()
        ? outcome.flagged("pasaran_conflict")
        : outcome;
  }

  /** {@code timex}, or no value where it is null. */
  static Resolved counted(Timex timex, Resolution how, LocalDate anchor) {
    return timex == null ? unresolved("out_of_range") : of(timex, how, anchor);
  }

  /** No value, and why. */
  public static Resolved unresolved(String... flags) {
    return new Resolved(
        null, Resolution.UNRESOLVED, null, null, List.copyOf(new TreeSet<>(List.of(flags))));
  }

  /** Whether there is a value. */
  public boolean isResolved() {
    return timex != null;
  }

  /** The same with one more flag. */
  public Resolved flagged(String flag) {
    return flagged(List.of(flag));
  }

  /** The same with more flags. */
  public Resolved flagged(List<String> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<String> all = new TreeSet<>(flags);
    all.addAll(more);
    return new Resolved(timex, resolution, anchor, weekdayAgrees, List.copyOf(all));
  }

  /** With what a stated weekday says; null where none is stated. */
  public Resolved agreeing(Boolean agrees) {
    return new Resolved(timex, resolution, anchor, agrees, flags);
  }
}
