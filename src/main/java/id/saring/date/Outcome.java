package id.saring.date;

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
record Outcome(
    Timex timex,
    Resolution resolution,
    LocalDate anchor,
    Boolean weekdayAgrees,
    List<String> flags) {
  Outcome {
    if ((timex == null) != (resolution == Resolution.UNRESOLVED)) {
      throw new IllegalArgumentException("value " + timex + " with resolution " + resolution);
    }
    flags = List.copyOf(flags);
  }

  static Outcome of(Timex timex, Resolution resolution, LocalDate anchor) {
    return new Outcome(timex, resolution, anchor, null, List.of());
  }

  static Outcome unresolved(String... flags) {
    return new Outcome(
        null, Resolution.UNRESOLVED, null, null, List.copyOf(new TreeSet<>(List.of(flags))));
  }

  boolean isResolved() {
    return timex != null;
  }

  Outcome flagged(String flag) {
    return flagged(List.of(flag));
  }

  Outcome flagged(List<String> more) {
    if (more.isEmpty()) {
      return this;
    }
    Set<String> all = new TreeSet<>(flags);
    all.addAll(more);
    return new Outcome(timex, resolution, anchor, weekdayAgrees, List.copyOf(all));
  }

  /** With what a stated weekday says; null where none is stated. */
  Outcome agreeing(Boolean agrees) {
    return new Outcome(timex, resolution, anchor, agrees, flags);
  }
}
