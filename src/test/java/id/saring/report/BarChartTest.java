package id.saring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarChartTest {
  private static BarChart ofDays(int days) {
    Map<String, Long> counts = new TreeMap<>();
    for (int i = 0; i < days; i++) {
      counts.put(LocalDate.of(2020, 1, 1).plusDays(i).toString(), 1L + i % 3);
    }
    return BarChart.ofDays(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "80, day, 80, 2020-03-20",
    "81, month, 3, 2020-03",
    "2000, month, 66, 2025-06",
    "3000, quarter, 33, 2028-Q1",
    "8000, year, 22, 2041",
    "40000, decade, 11, 2120s"
  })
  void countsByTheFinestUnitThatFits(int days, String unit, int bars, String last) {
    BarChart chart = ofDays(days);
    assertThat(chart.title()).isEqualTo("Articles by " + unit + " of publication");
    assertThat(chart.bars()).hasSize(bars);
    assertThat(chart.bars().get(bars - 1).label()).isEqualTo(last);
  }

  @Test
  void barsStandOnTheAxisInProportion() {
    BarChart chart = BarChart.ofDays(Map.of("2020-01-01", 10L, "2020-01-02", 5L));
    BarChart.Bar high = chart.bars().get(0);
    BarChart.Bar low = chart.bars().get(1);
    assertThat(high.y() + high.height()).isEqualTo(low.y() + low.height());
    assertThat(low.height()).isEqualTo(high.height() / 2);
    assertThat(low.x()).isGreaterThan(high.x() + high.width());
    assertThat(chart.description())
        .isEqualTo(
            "15 articles from 2020-01-01 to 2020-01-02; the fullest day is 2020-01-01 with 10.");
  }

  @Test
  void timeWithoutArticlesHasItsPlace() {
    BarChart chart =
        BarChart.ofDays(Map.of("2020-01-01", 1L, "2020-01-02", 1L, "2020-01-12", 1200L));
    double step = chart.bars().get(1).x() - chart.bars().get(0).x();
    assertThat(chart.bars().get(2).x() - chart.bars().get(0).x()).isCloseTo(11 * step, offset(0.5));
    assertThat(chart.labels()).extracting(BarChart.Label::text).contains("2020-01-06");
    assertThat(chart.description()).startsWith("1,202 articles");
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "3, 1, 3", "4, 2, 2", "10, 5, 2", "552, 200, 3", "1200, 500, 3"})
  void ticksAreRoundAndReachAboveTheBars(long highest, long first, int ticks) {
    BarChart chart = BarChart.ofDays(Map.of("2020-01-01", highest));
    assertThat(chart.ticks()).hasSize(ticks);
    assertThat(chart.ticks().get(0).count()).isEqualTo(first);
    assertThat(chart.ticks().get(ticks - 1).y()).isLessThanOrEqualTo(chart.bars().get(0).y());
  }

  @Test
  void saysWhenNothingIsKnown() {
    assertThat(BarChart.ofDays(Map.of()).description()).isEqualTo("No article states its day.");
  }
}
