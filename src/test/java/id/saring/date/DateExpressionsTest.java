package id.saring.date;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs {@code expressions.tsv}, and {@code expressions-ms.tsv} with the tables of Malay: text,
 * reference day, and each mention as surface, type, value, mod, bounds.
 */
class DateExpressionsTest {
  private static final Language LANGUAGE = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(DateFinder.vocabulary(LANGUAGE));
  private static final DateFinder FINDER = new DateFinder(LANGUAGE, LEXICON);

  private static final Language MALAY = Language.load("ms");
  private static final Lexicon MALAY_LEXICON = Lexicon.of(DateFinder.vocabulary(MALAY));
  private static final DateFinder MALAY_FINDER = new DateFinder(MALAY, MALAY_LEXICON);

  @ParameterizedTest
  @MethodSource("cases")
  void finds(String text, String reference, List<String> expected) {
    assertThat(found(FINDER, LEXICON, text, reference)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("malay")
  void findsInMalay(String text, String reference, List<String> expected) {
    assertThat(found(MALAY_FINDER, MALAY_LEXICON, text, reference)).isEqualTo(expected);
  }

  private static List<String> found(
      DateFinder finder, Lexicon lexicon, String text, String reference) {
    LocalDate published = reference.isEmpty() ? null : LocalDate.parse(reference);
    List<String> found = new ArrayList<>();
    for (DateMention mention :
        finder
            .find(
                List.of(Tokens.of(text, lexicon)),
                new DateReference(published, null, ZoneId.of("Asia/Jakarta")))
            .get(0)) {
      found.add(written(text, mention));
    }
    return found;
  }

  private static String written(String text, DateMention mention) {
    StringBuilder out = new StringBuilder(text.substring(mention.start(), mention.end()));
    out.append(" = ").append(mention.value() == null ? "?" : mention.value());
    if (mention.mod() != null) {
      out.append(' ').append(mention.mod());
    }
    if (mention.type() == DateMention.Type.DURATION || mention.type() == DateMention.Type.SET) {
      return out.append(' ').append(mention.type()).toString();
    }
    if (mention.dateFrom() != null && !mention.dateFrom().toString().equals(mention.value())) {
      out.append(" [").append(mention.dateFrom()).append("..").append(mention.dateTo()).append(']');
    }
    if (mention.timeFrom() != null) {
      out.append(" {").append(mention.timeFrom()).append("..").append(mention.timeTo()).append('}');
    }
    for (String flag : mention.flags()) {
      out.append(" !").append(flag);
    }
    return out.toString();
  }

  static Stream<Arguments> cases() throws IOException {
    return cases("expressions.tsv");
  }

  static Stream<Arguments> malay() throws IOException {
    return cases("expressions-ms.tsv");
  }

  private static Stream<Arguments> cases(String file) throws IOException {
    List<Arguments> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DateExpressionsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        List<String> expected = new ArrayList<>(List.of(columns).subList(2, columns.length));
        expected.removeIf(String::isEmpty);
        String text = columns[0].replace("\\n", "\n");
        cases.add(Arguments.of(Named.of(columns[0], text), columns[1], expected));
      }
    }
    return cases.stream();
  }
}
