package id.saring.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dataset.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static Profile profile(List<Rows.Whole> rows) {
    Profiler profiler = new Profiler();
    rows.forEach(row -> profiler.add(row.article(), row.dates(), row.figures(), row.edits()));
    return profiler.profile();
  }

  @Test
  void partsMergeToTheProfileOfTheWholeHoweverItIsCut() {
    List<Rows.Whole> rows = Rows.of(2_500, 40, 1);
    Profile whole = profile(rows);
    for (int cut : List.of(1, 900, 2_499)) {
      Profile left = profile(rows.subList(0, cut));
      Profile right = profile(rows.subList(cut, rows.size()));
      assertThat(left.merge(right)).isEqualTo(whole);
      assertThat(right.merge(left)).isEqualTo(whole);
    }
  }

  @Test
  void countsWhatEachColumnHolds() {
    List<Rows.Whole> rows = Rows.of(300, 5, 2);
    SiteProfile total = profile(rows).total();
    long titles = rows.stream().filter(row -> row.article().article().title() != null).count();
    assertThat(total.articles()).isEqualTo(300);
    assertThat(total.filled())
        .containsEntry("title", titles)
        .containsEntry("author", 0L)
        .containsEntry("tags", 300L)
        .containsEntry("captions", 0L)
        .doesNotContainKey("text");
  }

  @Test
  void staysSmallOnManySitesAndFiles() {
    Profile some = profile(Rows.of(4_000, 3_000, 3));
    Profile both = some.merge(profile(Rows.of(4_000, 3_000, 4)));
    assertThat(both.sites()).hasSize(Profile.MAX_SITES);
    assertThat(both.total().articles()).isEqualTo(8_000);
    assertThat(both.sites().get(Profile.OTHER_SITES).articles()).isPositive();
    assertThat(both.files()).hasSize(Profile.MAX_FILES);
    assertThat(both.odd().values()).allSatisfy(odd -> assertThat(odd).hasSize(Profile.MAX_ODD));
  }

  @Test
  void keepsASampleOfEachRuleInItsContext() {
    RuleSample sample = profile(Rows.of(30, 3, 5)).rules().get("pack/menu3").sample();
    assertThat(sample.taken()).startsWith("Beranda | Berita ");
    assertThat(sample.before()).isEmpty();
    assertThat(sample.after()).startsWith("Warga <b>");
    assertThat(sample.path()).startsWith("in/");
  }

  @Test
  void survivesTheWayThroughAReceipt() throws Exception {
    Profile profile = profile(Rows.of(100, 5, 6));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(out, profile);
    assertThat(Json.read(new ByteArrayInputStream(out.toByteArray()), Profile.class))
        .isEqualTo(profile);
  }
}
