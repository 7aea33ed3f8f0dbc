package id.saring.strip.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LiteralIndexTest {
  @Test
  void findsWhatAPlainSearchFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      TreeSet<String> literals = new TreeSet<>();
      for (int i = 0; i < 8; i++) {
        literals.add(letters(random, 1 + random.nextInt(4)).toLowerCase(Locale.ROOT));
      }
      List<String> list = List.copyOf(literals);
      String text = letters(random, 60);
      List<String> got = new ArrayList<>();
      new LiteralIndex(list)
          .scan(
              text, (literal, start, end) -> got.add(list.get(literal) + "@" + start + "-" + end));
      assertThat(got).as(text + " " + list).containsExactlyInAnyOrderElementsOf(plain(list, text));
    }
  }

  private static List<String> plain(List<String> literals, String text) {
    List<String> out = new ArrayList<>();
    for (String literal : literals) {
      for (int at = 0; at + literal.length() <= text.length(); at++) {
        if (text.regionMatches(true, at, literal, 0, literal.length())) {
          out.add(literal + "@" + at + "-" + (at + literal.length()));
        }
      }
    }
    return out;
  }

  private static String letters(Random random, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append("abABc ".charAt(random.nextInt(6)));
    }
    return out.toString();
  }
}
