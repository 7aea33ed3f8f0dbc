package id.saring.date;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every day of 1900–2100, written in every supported style, is found whole and gets its value back.
 */
class DateRoundTripTest {
  private static final Language LANGUAGE = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(DateFinder.vocabulary(LANGUAGE));
  private static final DateFinder FINDER = new DateFinder(LANGUAGE, LEXICON);
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final String[] MONTHS = {
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember"
  };
  private static final String[] SHORT = {
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"
  };
  private static final String[] ENGLISH = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };
  private static final String[] WEEKDAYS = {
    "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"
  };

  static Stream<Named<Function<LocalDate, String>>> styles() {
    return Stream.of(
        style(
            "15 Juli 2019",
            d -> d.getDayOfMonth() + " " + MONTHS[d.getMonthValue() - 1] + " " + d.getYear()),
        style(
            "tanggal 15 Juli 2019",
            d ->
                "tanggal "
                    + d.getDayOfMonth()
                    + " "
                    + MONTHS[d.getMonthValue() - 1]
                    + " "
                    + d.getYear()),
        style(
            "15 JULI 2019",
            d ->
                (d.getDayOfMonth() + " " + MONTHS[d.getMonthValue() - 1] + " " + d.getYear())
                    .toUpperCase(Locale.ROOT)),
        style(
            "15 Jul 2019",
            d -> d.getDayOfMonth() + " " + SHORT[d.getMonthValue() - 1] + " " + d.getYear()),
        style(
            "15-Jul-2019",
            d -> d.getDayOfMonth() + "-" + SHORT[d.getMonthValue() - 1] + "-" + d.getYear()),
        style(
            "Jul 15, 2019",
            d -> ENGLISH[d.getMonthValue() - 1] + " " + d.getDayOfMonth() + ", " + d.getYear()),
        style("15/7/2019", d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear()),
        style(
            "15/07/2019",
            d -> two(d.getDayOfMonth()) + "/" + two(d.getMonthValue()) + "/" + d.getYear()),
        style("15-7-2019", d -> d.getDayOfMonth() + "-" + d.getMonthValue() + "-" + d.getYear()),
        style("15.7.2019", d -> d.getDayOfMonth() + "." + d.getMonthValue() + "." + d.getYear()),
        style("2019-07-15", LocalDate::toString),
        style(
            "Senin (15/7/2019)",
            d ->
                weekday(d)
                    + " ("
                    + d.getDayOfMonth()
                    + "/"
                    + d.getMonthValue()
                    + "/"
                    + d.getYear()
                    + ")"),
        style(
            "Senin, 15 Juli 2019",
            d ->
                weekday(d)
                    + ", "
                    + d.getDayOfMonth()
                    + " "
                    + MONTHS[d.getMonthValue() - 1]
                    + " "
                    + d.getYear()));
  }

  private static Named<Function<LocalDate, String>> style(
      String name, Function<LocalDate, String> style) {
    return Named.of(name, style);
  }

  private static String two(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }

  private static String weekday(LocalDate day) {
    return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
  }

  @ParameterizedTest
  @MethodSource("styles")
  void everyDayReadsBack(Function<LocalDate, String> style) {
    DateReference reference = new DateReference(null, null, ZoneId.of("Asia/Jakarta"));
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      String surface = style.apply(day);
      Tokens tokens = Tokens.of("Acara digelar " + surface + " di balai desa.", LEXICON);
      List<DateMention> found = FINDER.find(List.of(tokens), reference).get(0);
      assertThat(found).as(surface).hasSize(1);
      DateMention mention = found.get(0);
      assertThat(tokens.text().substring(mention.start(), mention.end())).isEqualTo(surface);
      assertThat(mention.value()).as(surface).isEqualTo(day.toString());
      assertThat(mention.weekdayAgrees()).as(surface).isNotEqualTo(false);
    }
  }

  @ParameterizedTest
  @MethodSource("yearlessDays")
  void weekdayAndReferenceGiveTheYear(LocalDate published) {
    DateReference reference = new DateReference(published, null, ZoneId.of("Asia/Jakarta"));
    for (LocalDate day = published.minusDays(150);
        !day.isAfter(published.plusDays(150));
        day = day.plusDays(1)) {
      String surface = weekday(day) + " (" + day.getDayOfMonth() + "/" + day.getMonthValue() + ")";
      List<DateMention> found =
          FINDER
              .find(List.of(Tokens.of("Ia berkata, " + surface + ".", LEXICON)), reference)
              .get(0);
      assertThat(found)
          .as(surface)
          .singleElement()
          .extracting(DateMention::value)
          .isEqualTo(day.toString());
      assertThat(found.get(0).resolution()).isEqualTo(DateMention.Resolution.WEEKDAY);
    }
  }

  static Stream<LocalDate> yearlessDays() {
    return Stream.of(
        LocalDate.of(2016, 2, 29),
        LocalDate.of(2017, 1, 5),
        LocalDate.of(2020, 12, 31),
        LocalDate.of(2023, 7, 1),
        LocalDate.of(2100, 3, 1));
  }
}
