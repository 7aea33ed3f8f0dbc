package id.saring.date.resolution;

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
