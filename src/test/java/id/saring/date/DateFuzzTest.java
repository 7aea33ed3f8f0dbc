package id.saring.date;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Growth;
import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Soup of digits, signs and temporal words: no exception, sound spans, and time that grows with the
 * length.
 */
class DateFuzzTest {
  private static final Language LANGUAGE = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(DateFinder.vocabulary(LANGUAGE));
  private static final DateFinder FINDER = new DateFinder(LANGUAGE, LEXICON);
  private static final DateReference REFERENCE =
      new DateReference(LocalDate.of(2020, 2, 29), null, ZoneId.of("Asia/Jayapura"));
  private static final String[] WORDS = DateFinder.vocabulary(LANGUAGE).toArray(String[]::new);
  private static final String[] SIGNS = {
    "/", "-", ".", ":", ",", "(", ")", " ", " ", "\n", "\u2013", "'", "|", "+", "T", "Z", "%"
  };
  private static final String[] NUMBERS = {
    "1", "5", "12", "31", "32", "99", "000", "2017", "1445", "20255", "1234567890123"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void soupIsBorne(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String text = soup(random, 200);
      int at = 0;
      for (DateMention mention : FINDER.find(List.of(Tokens.of(text, LEXICON)), REFERENCE).get(0)) {
        assertThat(mention.start()).as(text).isGreaterThanOrEqualTo(at);
        assertThat(mention.end())
            .as(text)
            .isGreaterThan(mention.start())
            .isLessThanOrEqualTo(text.length());
        assertThat(text.substring(mention.start(), mention.end()).strip())
            .as(text)
            .hasSize(mention.end() - mention.start());
        at = mention.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"900", "400 juta", "2 miliar", "2147483647", "dua miliar"})
  void aLengthBeyondAllYearsIsBorne(String number) {
    List<String> units = new ArrayList<>();
    LANGUAGE
        .table("time-units", "unit", "names", "one", "each", "every")
        .forEach(row -> units.add(row.list("names").get(0)));
    for (String unit : units) {
      for (String word : WORDS) {
        String text =
            "Pada 3 Mei 2021 ia pergi, " + number + " " + unit + " " + word + " ia pulang.";
        List<DateMention> found = FINDER.find(List.of(Tokens.of(text, LEXICON)), REFERENCE).get(0);
        assertThat(found).as(text).isNotEmpty();
        assertThat(found.get(0).value()).as(text).isEqualTo("2021-05-03");
      }
    }
  }

  /** Random digits, signs and temporal words. */
  static String soup(Random random, int parts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append(SIGNS[random.nextInt(SIGNS.length)]);
        case 1 -> text.append(NUMBERS[random.nextInt(NUMBERS.length)]);
        case 2 -> text.append(' ').append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        default -> {
          String word = WORDS[random.nextInt(WORDS.length)];
          text.append(' ')
              .append(Character.toUpperCase(word.charAt(0)))
              .append(word, 1, word.length());
        }
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/",
        "1-",
        "5 dan ",
        "5, ",
        "12.",
        "2017 ",
        "2017-",
        "(",
        "Senin ",
        "Senin (",
        "Januari dan ",
        "5 Januari dan ",
        "pukul 10.00 - ",
        "dua puluh ",
        "1.000.",
        "tanggal 5 hingga ",
        "awal akhir ",
        "setiap ",
        "Tahun ",
        "UU Nomor A ",
        "tahun 2 tahun ",
        "hari ini, ",
        "5 hari 4 ",
        "Minggu pertama dan "
      })
  void timeGrowsWithTheLength(String unit) {
    List<Tokens> small = List.of(Tokens.of(unit.repeat(20_000), LEXICON));
    List<Tokens> large = List.of(Tokens.of(unit.repeat(160_000), LEXICON));
    Growth growth =
        Growth.measure(
            () -> FINDER.find(small, REFERENCE), () -> FINDER.find(large, REFERENCE), 32);
    assertThat(growth.ratio()).as("8 times the text: %s", growth).isLessThan(32);
  }
}
