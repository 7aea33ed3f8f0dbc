package id.saring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TemplateJudgeTest {
  private static final TemplateJudge JUDGE = new TemplateJudge(3, 0.5);

  private static LineCounts counts(int batch, List<Map<String, Boolean>> articles) {
    SiteLineCounts lines = new SiteLineCounts();
    articles.forEach(lines::add);
    return lines.counts(batch);
  }

  private static List<Map<String, Boolean>> articles(int from, int to) {
    List<Map<String, Boolean>> articles = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Map<String, Boolean> lines = new TreeMap<>();
      lines.put("Judul " + i, false);
      lines.put("Bagikan berita", false);
      lines.put("Disiarkan ulang dengan izin.", true);
      if (i % 4 == 0) {
        lines.put("Sesekali", false);
      }
      articles.add(lines);
    }
    return articles;
  }

  @Test
  void countsLinesOnceADocumentAndJudgesThem() {
    SiteTemplates found =
        JUDGE.judge("contoh.id", List.of(counts(0, articles(0, 6)), counts(1, articles(6, 12))));
    assertThat(found.templates())
        .containsExactlyInAnyOrder(
            template("Bagikan berita", 12, 1.0, SiteTemplates.Action.STRIPPED),
            template("Disiarkan ulang dengan izin.", 12, 1.0, SiteTemplates.Action.KEPT_PROSE),
            template("Sesekali", 3, 0.25, SiteTemplates.Action.BELOW_THRESHOLD));
    assertThat(found.stripped()).containsExactly(SiteLineCounts.hash("Bagikan berita"));
  }

  private static SiteTemplates.Template template(
      String line, long documents, double share, SiteTemplates.Action action) {
    return new SiteTemplates.Template(SiteLineCounts.hash(line), 0, documents, share, action);
  }

  @Test
  void neitherTheOrderOfBatchesNorTheRoundsOfCountingMatter() {
    List<LineCounts> batches = new ArrayList<>();
    for (int batch = 0; batch < 20; batch++) {
      batches.add(counts(batch, articles(batch * 7, batch * 7 + 7)));
    }
    SiteTemplates expected = JUDGE.judge("contoh.id", batches);
    assertThat(expected.templates()).hasSize(3);
    Random random = new Random(3);
    for (int mostLines : List.of(1, 10, 100, 1000)) {
      Collections.shuffle(batches, random);
      assertThat(JUDGE.judge("contoh.id", batches, mostLines)).isEqualTo(expected);
    }
  }

  /** A sketch of bounded size over all sites lost lines of small sites as the corpus grew. */
  @Test
  void aSmallSiteIsCountedExactlyHoweverManyOthersThereAre() {
    for (int others : List.of(50_000, 400_000)) {
      int batches = 40;
      List<LineCounts> small = new ArrayList<>();
      for (int batch = 0; batch < batches; batch++) {
        BatchSurvey survey = new BatchSurvey();
        for (int i = 0; i < others / batches; i++) {
          survey.addLines("besar.id", Map.of("Judul " + batch + " " + i, false));
        }
        survey.addLines("kecil.id", Map.of("Beranda Daerah Opini", false));
        small.add(survey.lines(batch, "kecil.id"));
      }
      assertThat(JUDGE.judge("kecil.id", small).templates())
          .containsExactly(
              template("Beranda Daerah Opini", 40, 1.0, SiteTemplates.Action.STRIPPED));
    }
  }

  @Test
  void lineCountsTravelWhole() throws Exception {
    LineCounts counts = counts(4, articles(0, 9));
    LineCounts copy = Copies.of(counts, LineCounts::write, LineCounts::read);
    assertThat(copy).usingRecursiveComparison().isEqualTo(counts);
    SiteTemplates found = JUDGE.judge("contoh.id", List.of(counts));
    assertThat(Copies.of(found, SiteTemplates::write, SiteTemplates::read)).isEqualTo(found);
  }
}
