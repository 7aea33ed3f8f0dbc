package id.saring.figure;

import id.saring.figure.NumberWord.Atom;
import id.saring.figure.NumberWord.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All single words that are numbers, glued compounds such as "duapuluhlima" and ordinals such as
 * "kedua" included.
 */
final class Numerals {
  private static final Map<String, Word> WORDS = words();

  private Numerals() {}

  /** The words and what they are made of. */
  static Map<String, Word> all() {
    return WORDS;
  }

  private static Map<String, Word> words() {
    Map<String, Word> words = new LinkedHashMap<>();
    Map<String, NumberWord> digits = new LinkedHashMap<>();
    Map<String, NumberWord> tails = new LinkedHashMap<>();
    Map<String, NumberWord> tens = new LinkedHashMap<>();
    Map<String, NumberWord> rankable = new LinkedHashMap<>();
    for (List<String> row : Table.load("numerals.tsv", 3).rows()) {
      NumberWord number = new NumberWord(Atom.valueOf(row.get(0)), new BigDecimal(row.get(1)));
      for (String spelling : Table.spellings(row.get(2))) {
        String exact = spelling.startsWith("=") ? spelling.substring(1) : null;
        words.putIfAbsent(
            exact == null ? spelling : exact, new Word(List.of(number), false, exact));
        switch (number.atom()) {
          case DIGIT -> {
            if (number.value().signum() > 0) {
              digits.put(spelling, number);
              rankable.put(spelling, number);
            }
          }
          case TEENS, HUNDREDS -> tails.put(spelling, number);
          case SCALE -> tails.put(spelling, number);
          case TENS -> tens.put(spelling, number);
          case TEN, HUNDRED, ONE_SCALE -> rankable.put(spelling, number);
          case EMPTY,
              SHORT_SCALE,
              MONEY_SCALE,
              HALF,
              POINT,
              MINUS,
              POWER,
              PART,
              FRACTION,
              ONE_FRACTION,
              VAGUE,
              FIRST -> {}
        }
      }
    }
    tails.putAll(tens);
    Map<String, List<NumberWord>> compounds = new LinkedHashMap<>();
    digits.forEach(
        (digit, number) -> {
          tails.forEach(
              (tail, multiplier) -> compounds.put(digit + tail, List.of(number, multiplier)));
          tens.forEach(
              (ten, multiplier) ->
                  digits.forEach(
                      (last, unit) ->
                          compounds.put(digit + ten + last, List.of(number, multiplier, unit))));
        });
    compounds.forEach((word, atoms) -> words.putIfAbsent(word, new Word(atoms, false, null)));
    compounds.forEach((word, atoms) -> words.putIfAbsent("ke" + word, new Word(atoms, true, null)));
    rankable.forEach(
        (word, number) -> words.putIfAbsent("ke" + word, new Word(List.of(number), true, null)));
    return words;
  }

  /** The words alone. */
  static List<String> vocabulary() {
    return new ArrayList<>(WORDS.keySet());
  }
}
