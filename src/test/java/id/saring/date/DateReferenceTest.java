package id.saring.date;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReferenceTest {
  private static final Language LANGUAGE = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(DateFinder.vocabulary(LANGUAGE));
  private static final DateFinder FINDER = new DateFinder(LANGUAGE, LEXICON);

  @ParameterizedTest
  @CsvSource({
    "05:59,Rapat digelar malam ini.,",
    "06:00,Rapat digelar malam ini.,2024-03-12TNI",
    ",Rapat digelar malam ini.,2024-03-12TNI",
    "05:59,Rapat digelar tadi malam.,2024-03-11TNI",
    "05:59,Rapat digelar pagi ini.,2024-03-12TMO",
    "05:59,'Rapat digelar malam ini, Senin (11/3/2024).',2024-03-11TNI",
  })
  void tonightIsOpenWhereItMayHaveBeenWrittenTheEveningBefore(
      LocalTime time, String text, String value) {
    DateReference reference =
        new DateReference(
            LocalDate.of(2024, 3, 12), time, null, ZoneId.of("Asia/Jakarta"), null, List.of());
    List<DateMention> found = FINDER.find(List.of(Tokens.of(text, LEXICON)), reference).get(0);
    assertThat(found).extracting(DateMention::value).containsExactly(value);
  }
}
