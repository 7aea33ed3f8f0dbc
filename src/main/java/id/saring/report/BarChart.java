package id.saring.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * A chart of counts over time as bars, laid out in SVG user units. Time is drawn to scale: what has
 * no articles has its place, too.
 *
 * @param title what it shows
 * @param description what it says, for those who do not see it
 * @param width width of the whole
 * @param height height of the whole
 * @param bars from left to right, those without height left out
 * @param ticks lines behind the bars, from below
 * @param labels below the bars
 */
public record BarChart(
    String title,
    String description,
    int width,
    int height,
    List<Bar> bars,
    List<Tick> ticks,
    List<Label> labels) {
  private static final int WIDTH = 960;
  private static final int TOP = 14;
  private static final int PLOT = 170;
  private static final int AXIS = 28;
  private static final int MOST_BARS = 80;
  private static final int FEWEST_SLOTS = 8;
  private static final int MOST_LABELS = 6;
  private static final int TICKS = 3;

  public BarChart {
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
    labels = List.copyOf(labels);
  }

  /**
   * One bar.
   *
   * @param label what is counted
   * @param count how many
   * @param x left edge
   * @param y upper edge
   * @param width width
   * @param height height
   */
  public record Bar(String label, long count, double x, double y, double width, double height) {}

  /**
   * A count on the vertical axis.
   *
   * @param count how many
   * @param y where
   */
  public record Tick(long count, double y) {}

  /**
   * A time on the horizontal axis.
   *
   * @param text which
   * @param x middle of its bar
   */
  public record Label(String text, double x) {}

  /** A span of time that one bar may stand for, numbered. */
  private enum Unit {
    DAY(LocalDate::toEpochDay, number -> LocalDate.ofEpochDay(number).toString()),
    MONTH(Unit::month, number -> YearMonth.of(0, 1).plusMonths(number).toString()),
    QUARTER(
        day -> Math.floorDiv(month(day), 3),
        number -> Math.floorDiv(number, 4) + "-Q" + (1 + Math.floorMod(number, 4))),
    YEAR(LocalDate::getYear, Long::toString),
    DECADE(day -> Math.floorDiv(day.getYear(), 10), number -> 10 * number + "s");

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final ToLongFunction<LocalDate> number;

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final LongFunction<String> label;

    Unit(ToLongFunction<LocalDate> number, LongFunction<String> label) {
      this.number = number;
      this.label = label;
    }

    private static long month(LocalDate day) {
      return ChronoUnit.MONTHS.between(YearMonth.of(0, 1), YearMonth.from(day));
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    SortedMap<Long, Long> counts(Map<String, Long> days) {
      SortedMap<Long, Long> counts = new TreeMap<>();
      days.forEach(
          (day, count) -> counts.merge(number.applyAsLong(LocalDate.parse(day)), count, Long::sum));
      return counts;
    }
  }

  /**
   * Articles by the finest unit of time of which there are at most {@value #MOST_BARS} from the
   * first to the last.
   *
   * @param days articles by day, ISO 8601
   */
  static BarChart ofDays(Map<String, Long> days) {
    Unit unit = Unit.DAY;
    SortedMap<Long, Long> counts = unit.counts(days);
    for (Unit coarser : Unit.values()) {
      unit = coarser;
      counts = unit.counts(days);
      if (counts.isEmpty() || counts.lastKey() - counts.firstKey() < MOST_BARS) {
        break;
      }
    }
    String title = "Articles by " + unit.word() + " of publication";
    if (counts.isEmpty()) {
      return new BarChart(
          title, "No article states its day.", WIDTH, 0, List.of(), List.of(), List.of());
    }
    long highest = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    return new BarChart(
        title,
        description(unit, counts, highest),
        WIDTH,
        TOP + PLOT + AXIS,
        bars(unit, counts, highest),
        ticks(highest),
        labels(unit, counts));
  }

  private static String description(Unit unit, SortedMap<Long, Long> counts, long highest) {
    long fullest =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == highest)
            .findFirst()
            .orElseThrow()
            .getKey();
    return String.format(
        Locale.ROOT,
        "%,d articles from %s to %s; the fullest %s is %s with %,d.",
        counts.values().stream().mapToLong(Long::longValue).sum(),
        unit.label.apply(counts.firstKey()),
        unit.label.apply(counts.lastKey()),
        unit.word(),
        unit.label.apply(fullest),
        highest);
  }

  private static List<Bar> bars(Unit unit, SortedMap<Long, Long> counts, long highest) {
    List<Bar> bars = new ArrayList<>();
    double step = step(counts);
    counts.forEach(
        (number, count) -> {
          double height = Math.max(1, (double) count / top(highest) * PLOT);
          bars.add(
              new Bar(
                  unit.label.apply(number),
                  count,
                  round((number - counts.firstKey()) * step + step * 0.1),
                  round(TOP + PLOT - height),
                  round(step * 0.8),
                  round(height)));
        });
    return bars;
  }

  private static double step(SortedMap<Long, Long> counts) {
    return (double) WIDTH / Math.max(FEWEST_SLOTS, counts.lastKey() - counts.firstKey() + 1);
  }

  private static List<Label> labels(Unit unit, SortedMap<Long, Long> counts) {
    List<Label> labels = new ArrayList<>();
    double step = step(counts);
    long slots = counts.lastKey() - counts.firstKey() + 1;
    long every = (slots + MOST_LABELS - 1) / MOST_LABELS;
    for (long slot = every / 2; slot < slots; slot += every) {
      labels.add(new Label(unit.label.apply(counts.firstKey() + slot), round((slot + 0.5) * step)));
    }
    return labels;
  }

  private static List<Tick> ticks(long highest) {
    List<Tick> ticks = new ArrayList<>();
    long every = every(highest);
    for (long count = every; count <= top(highest); count += every) {
      ticks.add(new Tick(count, round(TOP + PLOT - (double) count / top(highest) * PLOT)));
    }
    return ticks;
  }

  /** The count at the top of the plot: the first tick that no bar overtops. */
  private static long top(long highest) {
    long every = every(highest);
    return (highest + every - 1) / every * every;
  }

  /** A round number that goes into {@code highest} about {@value #TICKS} times. */
  private static long every(long highest) {
    long unit = 1;
    while (unit * 10 * TICKS <= highest) {
      unit *= 10;
    }
    for (long factor : new long[] {1, 2, 5}) {
      if (factor * unit * TICKS >= highest) {
        return factor * unit;
      }
    }
    return 10 * unit;
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
