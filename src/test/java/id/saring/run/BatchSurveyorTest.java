package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.DefinitionFiles;
import id.saring.job.TestRun;
import id.saring.plan.PlannedFile;
import id.saring.survey.BatchSurvey;
import id.saring.survey.LineCounts;
import id.saring.survey.SiteLineCounts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchSurveyorTest {
  private static final String MENU = "Beranda Daerah Opini Olahraga";
  private static final String LONG_LINE =
      "Warga Kota Contoh yang tinggal di tepi sungai itu setiap pagi menanam pohon di pinggir"
          + " jalan";
  private static final String LONG_TITLE =
      "Warga Kota Contoh Tanam Pohon Bersama Siswa Sekolah Dasar Guru Perawat Petani Nelayan";
  private static final String SENTENCE = "Warga menanam banyak pohon.";

  /** The survey of one article of a known site. */
  private static BatchSurvey made(String... lines) throws Exception {
    String text =
        "KOMPAS.com - Warga Kota Contoh menanam 40 pohon di alun-alun pada Senin (6/5/2019).\n"
            + String.join("\n", lines)
            + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CleaningWorker worker = CleaningWorker.of(DefinitionFiles.read(TestRun.DEFINITION));
    PlannedFile file = new PlannedFile("kompas.com/a.txt", "s://x/a.txt", bytes.length, 0, null);
    return new BatchSurveyor(worker, location -> new ByteArrayInputStream(bytes))
        .survey(List.of(file), Instant.EPOCH, size -> {})
        .survey()
        .survey();
  }

  private static SiteLineCounts lines(String... lines) throws Exception {
    return made(lines).sites().values().iterator().next();
  }

  /** Counts of each line, negative for prose, by the survey of one article of a known site. */
  private static Map<String, Integer> survey(String... lines) throws Exception {
    BatchSurvey survey = made(lines);
    String site = survey.sites().keySet().iterator().next();
    LineCounts counts = survey.lines(0, site);
    Map<String, Integer> byLine = new TreeMap<>();
    for (int i = 0; i < counts.hashes().length; i++) {
      byLine.put(survey.sites().get(site).text(counts.hashes()[i]), counts.counts()[i]);
    }
    return byLine;
  }

  @Test
  void linesAreCountedOnceAnArticleAndProseIsTold() throws Exception {
    Map<String, Integer> counts = survey(MENU, LONG_LINE, SENTENCE, "", MENU);
    assertThat(counts).containsEntry(MENU, 1);
    assertThat(counts).containsEntry(SENTENCE, -1);
    assertThat(counts).as("a long line without a stop is prose").containsEntry(LONG_LINE, -1);
    assertThat(survey(LONG_TITLE)).as("whatever its words are").containsEntry(LONG_TITLE, -1);
  }

  @Test
  void linesOfMoreThanTwoHundredCharsAreNotCounted() throws Exception {
    assertThat(survey("panjang ".repeat(30))).hasSize(1);
    assertThat(survey(" ".repeat(300) + MENU)).containsEntry(MENU, 1);
  }

  @Test
  void aBatchMayHoldTheLinesThatItCountedAndAllIfItCountedNotAll() throws Exception {
    SiteLineCounts few = lines(MENU, SENTENCE);
    assertThat(few.mayHold(SiteLineCounts.hash(MENU))).isTrue();
    assertThat(few.mayHold(SiteLineCounts.hash(MENU + " lain"))).isFalse();
    String[] many = IntStream.range(0, 2500).mapToObj(i -> "Menu " + i).toArray(String[]::new);
    assertThat(lines(many).mayHold(SiteLineCounts.hash("Menu 2400"))).isTrue();
  }
}
