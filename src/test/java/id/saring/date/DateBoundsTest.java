package id.saring.date;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bounds of every mention, read anew from its value by a second reading of TIMEX3, are the ones
 * it carries.
 */
class DateBoundsTest {
  private static final Language LANGUAGE = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(DateFinder.vocabulary(LANGUAGE));
  private static final DateFinder FINDER = new DateFinder(LANGUAGE, LEXICON);
  private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

  static Stream<Arguments> texts() throws Exception {
    return DateExpressionsTest.cases();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void boundsFollowFromTheValue(String text, String reference, List<String> expected) {
    LocalDate published = reference.isEmpty() ? null : LocalDate.parse(reference);
    for (DateMention mention :
        FINDER
            .find(List.of(Tokens.of(text, LEXICON)), new DateReference(published, null, ZONE))
            .get(0)) {
      check(mention);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void boundsFollowFromTheValueInSoupToo(long seed) {
    Random random = new Random(seed);
    LocalDate published = seed % 2 == 0 ? LocalDate.of(2024, 2, 29) : null;
    DateReference reference = new DateReference(published, null, ZONE);
    int checked = 0;
    for (int round = 0; round < 750; round++) {
      Tokens soup = Tokens.of(DateFuzzTest.soup(random, 200), LEXICON);
      for (DateMention mention : FINDER.find(List.of(soup), reference).get(0)) {
        check(mention);
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(3000);
  }

  private static void check(DateMention mention) {
    String value = mention.value();
    boolean calendar =
        mention.type() == DateMention.Type.DATE || mention.type() == DateMention.Type.TIME;
    assertThat(mention.resolution() == DateMention.Resolution.UNRESOLVED).isEqualTo(value == null);
    assertThat(mention.dateFrom() == null).isEqualTo(mention.dateTo() == null);
    assertThat(mention.timeFrom() == null).isEqualTo(mention.timeTo() == null);
    if (value == null || !calendar) {
      assertThat(mention.dateFrom()).isNull();
      assertThat(mention.timeFrom()).isNull();
      return;
    }
    if (mention.flags().contains("calendar_approximate")) {
      assertThat(mention.dateFrom()).as(value).isNull();
      assertThat(mention.flags()).contains("hijri");
      return;
    }
    int slash = value.indexOf('/');
    String first = slash < 0 ? value : value.substring(0, slash);
    String last = slash < 0 ? value : value.substring(slash + 1);
    if (value.startsWith("T")) {
      assertThat(mention.dateFrom()).isEqualTo(mention.anchor());
      if (mention.timeFrom() != null) {
        assertThat(mention.timeFrom()).isEqualTo(instant(mention.dateFrom() + first));
        assertThat(mention.timeTo()).isEqualTo(instant(mention.dateTo() + last));
      }
      return;
    }
    assertThat(mention.dateFrom().getYear())
        .as(value)
        .isBetween(value.endsWith("XX") ? 0 : 1000, 2999);
    assertThat(mention.dateTo().getYear())
        .as(value)
        .isBetween(value.endsWith("XX") ? 0 : 1000, 2999);
    assertThat(mention.dateFrom()).as(value).isEqualTo(from(first));
    assertThat(mention.dateTo()).as(value).isEqualTo(to(last));
    boolean known = !mention.flags().contains("zone_unknown");
    boolean timed = known && first.contains(":") && last.contains(":");
    assertThat(mention.timeFrom()).as(value).isEqualTo(timed ? instant(first) : null);
    assertThat(mention.timeTo()).as(value).isEqualTo(timed ? instant(last) : null);
  }

  private static Instant instant(String value) {
    boolean zoned = value.endsWith("Z") || value.lastIndexOf('+') > 10;
    String shown =
        value.contains("T24:00")
            ? LocalDate.parse(value.substring(0, 10)).plusDays(1)
                + value.substring(10).replace("T24", "T00")
            : value;
    return zoned
        ? OffsetDateTime.parse(shown).toInstant()
        : LocalDateTime.parse(shown).atZone(ZONE).toInstant();
  }

  private static LocalDate from(String value) {
    if (value.endsWith("X")) {
      return LocalDate.of(Integer.parseInt(value.replace('X', '0')), 1, 1);
    }
    if (value.contains("-W")) {
      LocalDate monday =
          LocalDate.parse(value.substring(0, 8) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return value.endsWith("-WE") ? monday.plusDays(5) : monday;
    }
    if (value.contains("-Q") || value.contains("-H")) {
      int length = value.contains("-Q") ? 3 : 6;
      return LocalDate.of(
          Integer.parseInt(value.substring(0, 4)),
          Integer.parseInt(value.substring(6)) * length - length + 1,
          1);
    }
    return switch (value.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(value), 1, 1);
      case 7 -> YearMonth.parse(value).atDay(1);
      default -> LocalDate.parse(value.substring(0, 10));
    };
  }

  private static LocalDate to(String value) {
    if (value.endsWith("X")) {
      return LocalDate.of(Integer.parseInt(value.replace('X', '9')), 12, 31);
    }
    if (value.contains("-W")) {
      return from(value).plusDays(value.endsWith("-WE") ? 1 : 6);
    }
    if (value.contains("-Q")) {
      return from(value).plus(1, IsoFields.QUARTER_YEARS).minusDays(1);
    }
    if (value.contains("-H")) {
      return from(value).plusMonths(6).minusDays(1);
    }
    return switch (value.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(value), 12, 31);
      case 7 -> YearMonth.parse(value).atEndOfMonth();
      default -> LocalDate.parse(value.substring(0, 10));
    };
  }
}
