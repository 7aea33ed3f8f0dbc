package id.saring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A chart of counts as bars, laid out in SVG user units.
 *
 * @param title what it shows
 * @param description what it says, for those who do not see it
 * @param width width of the whole
 * @param height height of the whole
 * @param bars from left to right
 * @param highest the highest count
 */
public record BarChart(
    String title, String description, int width, int height, List<Bar> bars, long highest) {
  private static final int WIDTH = 960;
  private static final int PLOT = 160;
  private static final int AXIS = 28;
  private static final int MOST_BARS = 62;
  private static final int LABELS = 6;
  private static final int[] PREFIXES = {10, 7, 4};
  private static final String[] UNITS = {"day", "month", "year"};

  public BarChart {
    bars = List.copyOf(bars);
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
   * @param labelled whether the axis has room for its label
   */
  public record Bar(
      String label, long count, double x, double y, double width, double height, boolean labelled) {
    /** Middle of the bar. */
    public double middle() {
      return x + width / 2;
    }
  }

  /**
   * Articles by day, or by month or year where there are more than {@value #MOST_BARS} of the finer
   * unit.
   *
   * @param days articles by day, ISO 8601
   */
  static BarChart ofDays(Map<String, Long> days) {
    SortedMap<String, Long> counts = new TreeMap<>();
    String unit = UNITS[0];
    for (int i = 0; i < PREFIXES.length; i++) {
      counts = byPrefix(days, PREFIXES[i]);
      unit = UNITS[i];
      if (counts.size() <= MOST_BARS) {
        break;
      }
    }
    long highest = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    long sum = counts.values().stream().mapToLong(Long::longValue).sum();
    String description =
        counts.isEmpty()
            ? "No article states its day."
            : sum
                + " articles from "
                + counts.firstKey()
                + " to "
                + counts.lastKey()
                + ", at most "
                + highest
                + " a "
                + unit
                + "; a "
                + unit
                + " without any is left out.";
    return new BarChart(
        "Articles by " + unit + " of publication",
        description,
        WIDTH,
        PLOT + AXIS,
        bars(counts, highest),
        highest);
  }

  private static SortedMap<String, Long> byPrefix(Map<String, Long> days, int length) {
    SortedMap<String, Long> counts = new TreeMap<>();
    days.forEach(
        (day, count) ->
            counts.merge(day.substring(0, Math.min(length, day.length())), count, Long::sum));
    return counts;
  }

  private static List<Bar> bars(SortedMap<String, Long> counts, long highest) {
    List<Bar> bars = new ArrayList<>();
    double step = (double) WIDTH / Math.max(8, counts.size());
    int every = Math.max(1, (counts.size() + LABELS - 1) / LABELS);
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      double height = Math.max(1, (double) entry.getValue() / highest * (PLOT - 4));
      bars.add(
          new Bar(
              entry.getKey(),
              entry.getValue(),
              round(bars.size() * step + step * 0.1),
              round(PLOT - height),
              round(step * 0.8),
              round(height),
              bars.size() % every == 0));
    }
    return bars;
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
