package id.saring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Hashing;
import id.saring.text.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyMergerTest {
  private static final String PROSE =
      "Berita ini disiarkan ulang dengan izin dari kantor berita yang pertama kali memuatnya.";

  private static BatchSurvey batch(int from, int to, String site) {
    BatchSurvey batch = new BatchSurvey();
    for (int i = from; i < to; i++) {
      String path = "a" + i;
      batch.addInput(path, "sha" + i);
      batch.addText(
          path,
          site,
          Page.of(
              "Judul "
                  + i
                  + "\nBagikan berita\nBagikan berita\n"
                  + PROSE
                  + (i % 4 == 0 ? "\nSesekali" : "")));
    }
    return batch;
  }

  private static BatchSurvey copied(BatchSurvey batch) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    batch.write(new DataOutputStream(bytes));
    return BatchSurvey.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  @Test
  void countsLinesOnceADocumentAndJudgesThem() throws IOException {
    SurveyMerger merger = new SurveyMerger();
    merger.add(copied(batch(0, 6, "contoh.id")));
    merger.add(copied(batch(6, 12, "contoh.id")));
    Survey survey = merger.merge(3, 0.5);
    assertThat(survey.templates())
        .containsExactly(
            new Survey.Template("contoh.id", "Bagikan berita", 12, 1.0, Survey.Action.STRIPPED),
            new Survey.Template("contoh.id", PROSE, 12, 1.0, Survey.Action.KEPT_PROSE),
            new Survey.Template("contoh.id", "Sesekali", 3, 0.25, Survey.Action.BELOW_THRESHOLD));
    assertThat(survey.strippedLines()).containsExactly("contoh.id\tBagikan berita");
  }

  @Test
  void theFirstFileOwnsAText() throws IOException {
    BatchSurvey first = new BatchSurvey();
    first.addText("a", null, Page.of("sama"));
    first.addText("b", null, Page.of("lain"));
    BatchSurvey second = new BatchSurvey();
    second.addText("c", null, Page.of("sama"));
    second.addText("d", null, Page.of("sama"));
    SurveyMerger merger = new SurveyMerger();
    merger.add(copied(first));
    merger.add(copied(second));
    Survey survey = merger.merge(2, 0);
    long a = Hashing.articleKey("a");
    assertThat(survey.originalOf(Hashing.articleKey("c"))).hasValue(a);
    assertThat(survey.originalOf(Hashing.articleKey("d"))).hasValue(a);
    assertThat(survey.originalOf(a)).isEmpty();
    assertThat(survey.clusterSize(a)).isEqualTo(3);
    assertThat(survey.clusterSize(Hashing.articleKey("b"))).isEqualTo(1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    survey.write(new DataOutputStream(bytes));
    assertThat(Survey.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
        .isEqualTo(survey);
  }

  @Test
  void theInputsHashFollowsPathsAndContents() {
    List<String> hashes = new ArrayList<>();
    for (String content : List.of("x", "y")) {
      for (String path : List.of("a", "b")) {
        SurveyMerger merger = new SurveyMerger();
        BatchSurvey batch = new BatchSurvey();
        batch.addInput(path, content);
        merger.add(batch);
        hashes.add(merger.inputsHash());
      }
    }
    assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.length() == 64);
  }

  @Test
  void manyTextsKeepTheirOwners() {
    Originals originals = new Originals();
    for (int round = 0; round < 2; round++) {
      for (long i = 1; i <= 5000; i++) {
        assertThat(originals.ownerOf(i * 0x9E3779B97F4A7C15L, i, round * 10_000 + i)).isEqualTo(i);
      }
    }
  }
}
