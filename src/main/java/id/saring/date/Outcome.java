package id.saring.date;

import id.saring.model.DateMention.Resolution;
import java.time.LocalDate;
import java.util.TreeSet;

/** What resolution made of a moment: a value or none, and how. Flags collect in place. */
final class Outcome {
  final Timex timex;
  final Resolution resolution;
  final LocalDate anchor;
  Boolean weekdayAgrees;
  final TreeSet<String> flags = new TreeSet<>();

  private Outcome(Timex timex, Resolution resolution, LocalDate anchor) {
    this.timex = timex;
    this.resolution = resolution;
    this.anchor = anchor;
  }

  static Outcome of(Timex timex, Resolution resolution, LocalDate anchor) {
    return new Outcome(timex, resolution, anchor);
  }

  static Outcome unresolved(String... flags) {
    Outcome outcome = new Outcome(null, Resolution.UNRESOLVED, null);
    outcome.flags.addAll(java.util.List.of(flags));
    return outcome;
  }

  boolean isResolved() {
    return timex != null;
  }

  Outcome flagged(String flag) {
    flags.add(flag);
    return this;
  }
}
