package id.saring.date;

import java.util.List;

/**
 * Lists whose last item states the year for all: "5 Januari dan 10 Februari 2017", "Januari,
 * Februari dan Maret 2017".
 */
final class Sharing {
  private static final int LONGEST_LIST = 12;

  private Sharing() {}

  /**
   * The moment of the point at {@code index}, with the year that a later item of its list states.
   */
  static Moment fromNext(View v, List<Match> matches, int index) {
    Moment moment = matches.get(index).moment();
    if (moment.year() > 0
        || moment.month() == 0
        || moment.shift() != null
        || moment.hijri()
        || moment.lean() != Lean.NONE) {
      return moment;
    }
    int month = moment.month();
    int wraps = 0;
    for (int i = index; i + 1 < matches.size() && i - index < LONGEST_LIST; i++) {
      Match here = matches.get(i);
      Match next = matches.get(i + 1);
      Moment later = next.moment();
      if (later == null
          || later.month() == 0
          || later.hijri()
          || later.shift() != null
          || Joints.list(v, here.end()) != next.first()
          || (later.day() > 0) != (moment.day() > 0)) {
        return moment;
      }
      wraps += later.month() < month ? 1 : 0;
      month = later.month();
      if (later.year() > 0) {
        int year = later.year() - wraps;
        return moment.day() == 0 || NumericDates.isDate(year, moment.month(), moment.day())
            ? moment.withYear(year)
            : moment;
      }
    }
    return moment;
  }
}
