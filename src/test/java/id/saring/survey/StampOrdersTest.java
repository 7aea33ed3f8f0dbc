package id.saring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.NumericOrder;
import id.saring.model.NumericOrderVotes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampOrdersTest {
  @ParameterizedTest
  @CsvSource({
    "2025/kebun-00012.txt, name 2025/kebun-, folder 2025/",
    "kebun-12.txt.gz, name kebun-, folder ''",
    "a/2025-06-01-panen.txt, name a/2025-06-, folder a/",
    "a/20250601-panen.txt, folder a/, folder a/",
    "a/panen.txt, folder a/, folder a/",
  })
  void aFileIsOfTheFilesNamedLikeItAndOfItsFolder(String path, String first, String last) {
    List<String> series = FileSeries.of(path, null);
    assertThat(series.get(0)).isEqualTo(first.replace("''", ""));
    assertThat(series.get(series.size() - 1)).isEqualTo(last.replace("''", ""));
    assertThat(FileSeries.of(path, "kebun.co.id"))
        .hasSize(series.size() + 1)
        .contains("site kebun.co.id");
  }

  private static StampOrders orders() {
    return StampOrders.of(
        Map.of(
            "name a/kebun-", new NumericOrderVotes(0, 3),
            "name a/ladang-", new NumericOrderVotes(1, 1),
            "name a/sawah-", new NumericOrderVotes(0, 2),
            "site kebun.co.id", new NumericOrderVotes(30, 0),
            "folder a/", new NumericOrderVotes(30, 3)));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "a/kebun-7.txt, kebun.co.id, MONTH_FIRST",
        "a/ladang-7.txt, kebun.co.id, UNDECIDED",
        "a/sawah-7.txt, kebun.co.id, DAY_FIRST",
        "a/sawah-7.txt, -, DAY_FIRST",
        "b/sawah-7.txt, -, UNDECIDED",
        "b/sawah-7.txt, kebun.co.id, DAY_FIRST",
      })
  void theMostParticularSeriesWithAJudgementTells(String path, String site, NumericOrder order) {
    assertThat(orders().order(path, site)).isEqualTo(order);
  }

  @Test
  void whatMayCountForAFileIsWhatItsOrderFollowsFrom() {
    Map<String, NumericOrder> judged = new TreeMap<>();
    orders().addFor("a/kebun-7.txt", judged);
    orders().addForSite("kebun.co.id", judged);
    orders().addForSite("sawah.co.id", judged);
    assertThat(judged)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "name a/kebun-", NumericOrder.MONTH_FIRST,
                "site kebun.co.id", NumericOrder.DAY_FIRST,
                "folder a/", NumericOrder.DAY_FIRST));
  }

  @Test
  void givesItsBinaryFormBack() throws IOException {
    assertThat(Copies.of(orders(), StampOrders::write, StampOrders::read))
        .usingRecursiveComparison()
        .isEqualTo(orders());
  }
}
