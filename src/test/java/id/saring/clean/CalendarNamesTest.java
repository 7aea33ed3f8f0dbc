package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.DefinitionFiles;
import id.saring.job.TestRun;
import id.saring.lang.CalendarNames;
import id.saring.lang.CalendarNames.Name;
import id.saring.lang.Language;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A month or weekday that a table of the language adds is known wherever names are read. */
class CalendarNamesTest {
  private static final CalendarNames INDONESIAN = CalendarNames.of(Language.load("id"));
  private static final ArticleCleaner CLEANER =
      CleaningWorker.of(DefinitionFiles.read(TestRun.DEFINITION)).cleaner();

  static Stream<Name> months() {
    return Stream.concat(INDONESIAN.months().stream(), INDONESIAN.shortMonths().stream());
  }

  /** The line is told from others, its stamp is found in it, and the stamp is read. */
  @ParameterizedTest
  @MethodSource("months")
  void everyNameOfAMonthMakesAStamp(Name month) {
    String page =
        "Jembatan Desa Diperbaiki Warga\n\n12 "
            + month.text()
            + " 2024 | 10:05 WIB\n\nKUDUS - Warga memperbaiki jembatan desa yang putus diterjang"
            + " banjir bulan lalu, dan biayanya dari kas desa.\n";
    Outcome.Cleaned cleaned =
        (Outcome.Cleaned)
            CLEANER.clean(
                new RawDocument("a.txt", page.getBytes(StandardCharsets.UTF_8)), Templates.NONE);
    assertThat(cleaned.article().published().date())
        .isEqualTo(LocalDate.of(2024, month.number(), 12));
    assertThat(cleaned.article().text()).startsWith("Warga memperbaiki");
  }

  @Test
  void namesAreThoseOfCldrAndTheTables() {
    assertThat(INDONESIAN.months()).contains(new Name(11, "November"), new Name(11, "nopember"));
    assertThat(INDONESIAN.shortMonths())
        .contains(new Name(8, "Agu"), new Name(8, "agt"))
        .doesNotContain(new Name(5, "Mei"));
    assertThat(INDONESIAN.weekdays()).contains(new Name(7, "Minggu"), new Name(5, "jum'at"));
    assertThat(INDONESIAN.shortWeekdays()).contains(new Name(1, "Sen"), new Name(7, "mgg"));
    CalendarNames malay = CalendarNames.of(Language.load("ms"));
    assertThat(malay.months()).contains(new Name(3, "Mac"), new Name(8, "Ogos"));
    assertThat(malay.shortMonths()).contains(new Name(8, "ogs"));
  }
}
