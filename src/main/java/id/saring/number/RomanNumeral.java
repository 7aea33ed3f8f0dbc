package id.saring.number;

import id.saring.text.TokenView;
import id.saring.text.Tokens;

/** Roman numerals in capitals, 1 to 399, in canonical form. */
final class RomanNumeral {
  private static final String[] SYMBOLS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final int LONGEST = 8;

  private RomanNumeral() {}

  /**
   * The value of the word at token {@code i}, a letter for a sub-class at its end allowed ("IIIb");
   * 0 when it is no Roman numeral. A lone "C" or "L" is none.
   */
  static int value(TokenView view, int i) {
    if (!view.isWord(i) || view.length(i) > LONGEST) {
      return 0;
    }
    Tokens tokens = view.tokens();
    String word = tokens.string(i);
    int whole = value(word);
    if (whole > 0) {
      return word.length() == 1 && whole >= 50 ? 0 : whole;
    }
    char last = word.charAt(word.length() - 1);
    boolean letter = (last >= 'a' && last <= 'e') || last == 'A' || last == 'B';
    return letter && word.length() > 2 ? value(word.substring(0, word.length() - 1)) : 0;
  }

  private static int value(String word) {
    int value = 0;
    int at = 0;
    for (int s = 0; s < SYMBOLS.length; s++) {
      int most =
          SYMBOLS[s].length() == 2 || SYMBOLS[s].equals("V") || SYMBOLS[s].equals("L") ? 1 : 3;
      for (int n = 0; n < most && word.startsWith(SYMBOLS[s], at); n++) {
        value += VALUES[s];
        at += SYMBOLS[s].length();
      }
    }
    return at == word.length() ? value : 0;
  }
}
