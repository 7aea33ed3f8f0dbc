package id.saring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BarChartTest {
  private static BarChart ofDays(int days) {
    Map<String, Long> counts = new TreeMap<>();
    for (int i = 0; i < days; i++) {
      counts.put(LocalDate.of(2020, 1, 1).plusDays(i).toString(), 1L + i % 3);
    }
    return BarChart.ofDays(counts);
  }

  @Test
  void countsByTheFinestUnitThatFits() {
    assertThat(ofDays(62).title()).isEqualTo("Articles by day of publication");
    assertThat(ofDays(63).title()).isEqualTo("Articles by month of publication");
    assertThat(ofDays(63).bars()).extracting(BarChart.Bar::label).contains("2020-02");
    assertThat(ofDays(3_000).title()).isEqualTo("Articles by year of publication");
    assertThat(ofDays(3_000).bars()).hasSize(9);
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
            "15 articles from 2020-01-01 to 2020-01-02, at most 10 a day; a day without any is"
                + " left out.");
  }

  @Test
  void saysWhenNothingIsKnown() {
    assertThat(BarChart.ofDays(Map.of()).description()).isEqualTo("No article states its day.");
  }
}
