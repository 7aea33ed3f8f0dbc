package id.saring.date.resolution;

import id.saring.date.expression.Direction;
import id.saring.date.expression.Moment;
import id.saring.date.expression.TimeUnit;
import id.saring.model.Modifier;
import java.time.LocalDate;

/**
 * Which year or month "awal tahun" and "akhir bulan" are of: late in a year its start may be that
 * of the next, and early in a month its end that of the last.
 */
final class EdgePeriods {
  /** Not to be told. */
  static final int UNSURE = Integer.MIN_VALUE;

  private static final int STARTED_MONTH = 4;
  private static final int LATE_DAY = 21;
  private static final int EARLY_DAY = 10;
  private static final int LAST_DAY = 31;

  private EdgePeriods() {}

  /** Units between the one of {@code now} and the one that {@code m} means, or {@link #UNSURE}. */
  static int away(Moment m, LocalDate now, NearbyDates nearby, Direction plan) {
    boolean ofYear = m.shift().unit() == TimeUnit.YEAR;
    boolean open = m.direction() == Direction.NONE || m.direction() == Direction.SOON;
    if (m.mod() == null
        || m.month() > 0
        || m.shift().amount() != 0
        || !open
        || (!ofYear && m.shift().unit() != TimeUnit.MONTH)) {
      return 0;
    }
    boolean late =
        ofYear ? now.getMonthValue() >= Nearness.LATE_MONTH : now.getDayOfMonth() >= LATE_DAY;
    boolean early =
        ofYear ? now.getMonthValue() <= Nearness.EARLY_MONTH : now.getDayOfMonth() <= EARLY_DAY;
    boolean started =
        ofYear ? now.getMonthValue() >= STARTED_MONTH : now.getDayOfMonth() > EARLY_DAY;
    boolean ahead = plan == Direction.FUTURE || m.direction() == Direction.SOON;
    if (m.mod() == Modifier.START) {
      return ahead && started ? 1 : late && !nearby.isBeginning() ? UNSURE : 0;
    }
    return m.mod() == Modifier.END && early && !ahead && !nearby.isEnd() ? UNSURE : 0;
  }

  /** Whether that part of the month of {@code now} is past: "awal Januari lalu" on the 18th. */
  static boolean isOver(Moment m, LocalDate now) {
    int last =
        m.mod() == Modifier.START ? EARLY_DAY : m.mod() == Modifier.MID ? LATE_DAY : LAST_DAY;
    boolean past = m.direction() == Direction.PAST || m.direction() == Direction.RECENT;
    return past && m.month() == now.getMonthValue() && now.getDayOfMonth() > last;
  }
}
