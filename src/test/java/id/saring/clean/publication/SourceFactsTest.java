package id.saring.clean.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.ArticleCleaner;
import id.saring.clean.CleaningTools;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.definition.SourceHint;
import id.saring.lang.Language;
import id.saring.model.Article;
import id.saring.model.NumericOrder;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFactsTest {
  private static final List<SourceHint> HINTS =
      Definition.of(
              new DefinitionFiles(
                  "kebun.yaml",
                  """
                  input: {paths: [raw]}
                  output: clean
                  sources:
                  - {glob: 'kebun-*', site: kebunpos.co.id, numeric_date: month_first, zone: Asia/Makassar}
                  - {glob: 'arsip/**', published_from: {path: '/(?P<date>\\d{4}[-_]?\\d\\d[-_]?\\d\\d)'}}
                  - {glob: 'koran/**', published_from: {path: '/(?P<day>\\d+)\\.(?P<month>\\d+)\\.(?P<year>\\d{4})'}}
                  """,
                  List.of()))
          .sources();

  private static final ArticleCleaner CLEANER =
      new ArticleCleaner(
          new CleaningTools(
              30,
              ZoneId.of("Asia/Jakarta"),
              Language.load("id"),
              Stripper.of(Language.load("id"), List.of()),
              List.of(),
              HINTS));

  private static Article article(String path, String stamp) {
    String text =
        "Petani Memanen Bawang Merah di Brebes\n\n"
            + (stamp.isEmpty() ? "" : stamp + "\n\n")
            + "Petani memanen bawang merah di lahan seluas dua hektare sejak pagi. Menurut mereka,"
            + " panen itu lebih besar daripada tahun lalu.";
    Outcome outcome =
        CLEANER.clean(new RawDocument(path, text.getBytes(StandardCharsets.UTF_8)), Templates.NONE);
    return ((Outcome.Cleaned) outcome).article();
  }

  @Test
  void readsTheDayFromThePath() {
    assertThat(SourceFacts.of(HINTS, "arsip/2021-09-16/a.txt").published())
        .isEqualTo(LocalDate.of(2021, 9, 16));
    assertThat(SourceFacts.of(HINTS, "arsip/20210916.txt").published())
        .isEqualTo(LocalDate.of(2021, 9, 16));
    assertThat(SourceFacts.of(HINTS, "koran/3.4.2024/a.txt").published())
        .isEqualTo(LocalDate.of(2024, 4, 3));
    assertThat(SourceFacts.of(HINTS, "arsip/2021-13-16/a.txt").published()).isNull();
    assertThat(SourceFacts.of(HINTS, "arsip/a.txt").published()).isNull();
    assertThat(SourceFacts.of(HINTS, "lain/2021-09-16.txt")).isEqualTo(SourceFacts.NONE);
    assertThat(SourceFacts.of(HINTS, "x/kebun-1.txt"))
        .isEqualTo(
            new SourceFacts(
                "kebunpos.co.id", NumericOrder.MONTH_FIRST, ZoneId.of("Asia/Makassar"), null));
  }

  @Test
  void theDefinitionTellsTheSite() {
    Article article = article("x/kebun-1.txt", "");
    assertThat(article.site()).isEqualTo("kebunpos.co.id");
    assertThat(article.siteMethod()).isEqualTo("definition");
    assertThat(article("x/lain-1.txt", "").site()).isNull();
  }

  @Test
  void theDefinitionTellsTheOrderAndZoneOfStamps() {
    assertThat(article("x/kebun-1.txt", "3/4/2024 10:15").published().date())
        .isEqualTo(LocalDate.of(2024, 3, 4));
    assertThat(article("x/kebun-1.txt", "12 Maret 2024 10:15").published().at())
        .hasToString("2024-03-12T02:15:00Z");
    assertThat(article("x/lain-1.txt", "12 Maret 2024 10:15").published().at())
        .hasToString("2024-03-12T03:15:00Z");
  }

  @Test
  void theDayOfThePathCountsWhereTheTextStatesNone() {
    Article.Published told = article("arsip/2021-09-16.txt", "").published();
    assertThat(told.date()).isEqualTo(LocalDate.of(2021, 9, 16));
    assertThat(told.method()).isEqualTo("definition");
    assertThat(told.raw()).isNull();
    assertThat(article("arsip/2021-09-16.txt", "12 Maret 2024 10:15").published().date())
        .isEqualTo(LocalDate.of(2024, 3, 12));
  }
}
