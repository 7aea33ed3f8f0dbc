package id.saring.number;

import id.saring.lang.CommonWordKind;
import id.saring.lang.CommonWords;
import id.saring.lang.Language;
import id.saring.lang.LanguageTable;
import id.saring.number.NumberPart.Role;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All single words of a language that are numbers, glued compounds such as "duapuluhlima" and
 * ordinals such as "kedua" included, from its table {@code numerals}.
 */
final class NumberWords {
  private static final Set<Role> MULTIPLIERS = EnumSet.of(Role.TEENS, Role.HUNDREDS, Role.SCALE);
  private static final Set<Role> SCALES = EnumSet.of(Role.SCALE, Role.VAGUE);
  private static final Set<Role> RANKED = EnumSet.of(Role.TEN, Role.HUNDRED, Role.ONE_SCALE);

  private final Map<String, NumberWord> words = new LinkedHashMap<>();
  private final Map<String, NumberPart> digits = new LinkedHashMap<>();
  private final Map<String, NumberPart> multipliers = new LinkedHashMap<>();
  private final Map<String, NumberPart> tens = new LinkedHashMap<>();
  private final Map<String, NumberPart> ranked = new LinkedHashMap<>();
  private final Map<String, NumberPart> scales = new LinkedHashMap<>();
  private String ordinalPrefix = "";

  private NumberWords() {}

  /** The words, in lower case or exact spelling, and what they are made of. */
  static Map<String, NumberWord> of(Language language) {
    NumberWords all = new NumberWords();
    language.table("numerals", "part", "value", "spellings").forEach(all::add);
    all.multipliers.putAll(all.tens);
    all.addCompounds();
    all.addClitics(CommonWords.of(language, CommonWordKind.CLITIC));
    return all.words;
  }

  private void add(LanguageTable.Row row) {
    Role role = row.word("part", Role.class);
    NumberPart part = new NumberPart(role, decimal(row));
    for (String spelling : row.list("spellings")) {
      String exact = spelling.startsWith("=") ? spelling.substring(1) : null;
      String word = exact == null ? spelling : exact;
      words.putIfAbsent(word, new NumberWord(List.of(part), false, exact));
      collect(role, word, part);
    }
  }

  private void collect(Role role, String word, NumberPart part) {
    if (role == Role.DIGIT && part.value().signum() > 0) {
      digits.put(word, part);
      ranked.put(word, part);
    }
    if (MULTIPLIERS.contains(role)) {
      multipliers.put(word, part);
    }
    if (SCALES.contains(role)) {
      scales.put(word, part);
    }
    if (RANKED.contains(role)) {
      ranked.put(word, part);
    }
    if (role == Role.TENS) {
      tens.put(word, part);
    }
    if (role == Role.ORDINAL) {
      ordinalPrefix = word;
    }
  }

  private static BigDecimal decimal(LanguageTable.Row row) {
    try {
      return new BigDecimal(row.text("value"));
    } catch (NumberFormatException e) {
      throw row.error("value", "found '" + row.text("value") + "'; expected a decimal number");
    }
  }

  private void addCompounds() {
    Map<String, List<NumberPart>> compounds = new LinkedHashMap<>();
    digits.forEach(
        (digit, number) -> {
          multipliers.forEach(
              (tail, multiplier) -> compounds.put(digit + tail, List.of(number, multiplier)));
          tens.forEach(
              (ten, multiplier) ->
                  digits.forEach(
                      (last, unit) ->
                          compounds.put(digit + ten + last, List.of(number, multiplier, unit))));
        });
    compounds.forEach((word, parts) -> words.putIfAbsent(word, new NumberWord(parts, false, null)));
    if (ordinalPrefix.isEmpty()) {
      return;
    }
    compounds.forEach(
        (word, parts) ->
            words.putIfAbsent(ordinalPrefix + word, new NumberWord(parts, true, null)));
    ranked.forEach(
        (word, part) ->
            words.putIfAbsent(ordinalPrefix + word, new NumberWord(List.of(part), true, null)));
  }

  /** "jutanya", "triliunlah". */
  private void addClitics(List<String> clitics) {
    for (String clitic : clitics) {
      scales.forEach(
          (word, part) ->
              words.putIfAbsent(word + clitic, new NumberWord(List.of(part), false, null)));
    }
  }
}
