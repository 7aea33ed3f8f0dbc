package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.saring.definition.DefinitionFiles;
import id.saring.job.TestRun;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.Rejected;
import id.saring.snapshot.CounterNames;
import id.saring.strip.repeat.Templates;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CountersTest {
  private static final String TITLE = "Jembatan Desa Diperbaiki Warga";
  private static final String BODY =
      "Sebanyak 40 orang warga bergotong royong memperbaiki jembatan yang putus diterjang banjir"
          + " pada 12 Maret 2024, kata kepala desa setempat.";

  private static Outcome.Cleaned article() {
    byte[] bytes = (TITLE + "\n\n" + BODY).getBytes(StandardCharsets.UTF_8);
    return (Outcome.Cleaned)
        CleaningWorker.of(DefinitionFiles.read(TestRun.DEFINITION))
            .cleaner()
            .clean(new RawDocument("a.txt", bytes), Templates.NONE);
  }

  @Test
  void anArticleIsCountedWithAllThatWasFoundInIt() {
    BatchCounters counters = new BatchCounters();
    counters.read(170);
    counters.article(article());
    assertThat(counters.counts())
        .containsOnly(
            entry("files", 1L),
            entry("bytes", 170L),
            entry("status.article", 1L),
            entry("dates", 1L),
            entry("date.explicit", 1L),
            entry("figures", 1L),
            entry("figure.count", 1L),
            entry("flag.short_text", 1L),
            entry("published.none", 1L),
            entry("language.id", 1L),
            entry("edits", 2L),
            entry("chars.kept", (long) BODY.length()),
            entry("chars.removed", (long) TITLE.length()),
            entry("role.title.chars", (long) TITLE.length()),
            entry("rule.metadata/headline.edits", 1L),
            entry("rule.metadata/headline.chars", (long) TITLE.length()),
            entry("rule.layout/space.edits", 1L));
  }

  @Test
  void countsOfSeveralFilesAddUp() {
    BatchCounters counters = new BatchCounters();
    counters.read(3);
    counters.read(4);
    counters.article(article());
    counters.article(article());
    assertThat(counters.counts())
        .contains(
            entry("files", 2L),
            entry("bytes", 7L),
            entry("status.article", 2L),
            entry("dates", 2L));
  }

  @Test
  void otherFatesHaveNamesOfTheirOwn() {
    BatchCounters counters = new BatchCounters();
    counters.duplicate();
    counters.near();
    counters.changed();
    counters.reject(new Rejected("decode", "binary", "no text", Rejected.Retry.USELESS));
    counters.reject(new Rejected("read", "unreadable", "no answer", Rejected.Retry.MAY_HELP));
    assertThat(counters.counts())
        .containsOnly(
            entry("status.duplicate", 1L),
            entry("near_duplicates", 1L),
            entry(CounterNames.CHANGED, 1L),
            entry(CounterNames.RETRYABLE, 1L),
            entry("status.reject", 2L),
            entry("reject.binary", 1L),
            entry("reject.unreadable", 1L));
  }
}
