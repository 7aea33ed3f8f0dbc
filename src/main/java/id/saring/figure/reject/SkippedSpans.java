package id.saring.figure.reject;

import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.Head;
import id.saring.figure.words.WordRole;
import id.saring.number.NumberPart;
import id.saring.number.NumeralReader;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;

/**
 * Finds stretches without figures: addresses, telephone numbers, codes, tables. Each method gives
 * the token to go on with.
 */
public final class SkippedSpans {
  private static final int LOOK_BACK = 24;
  private static final int LONGEST_ABBREVIATION = 4;
  private static final int ADDRESS = 8;
  private static final int LONGEST_NAME_NUMBER = 4;
  private static final int LONGEST_PAIR = 8;
  private static final int SHORTEST_GROUP = 3;
  private static final int LONGEST_MAJOR = 3;
  private static final int LONGEST_MINOR = 2;

  private final FigureWords words;
  private final UnitReader units;

  public SkippedSpans(FigureWords words) {
    this.words = words;
    this.units = new UnitReader(words);
  }

  /**
   * After the address, handle or identifier around token {@code i}; {@code i} when it is in none.
   */
  public int code(TokenView view, int i) {
    Tokens tokens = view.tokens();
    boolean code = false;
    for (int k = i; k > 0 && k > i - LOOK_BACK && tokens.gap(k) == Tokens.GLUED && !code; k--) {
      char c = tokens.kind(k - 1) == Tokens.SYMBOL ? tokens.first(k - 1) : 0;
      boolean slashes = c == '/' && k > 1 && tokens.isSymbol(k - 2, '/');
      code =
          c == '@' || c == '#' || c == '_' || c == '\\' || c == '=' || slashes || domain(tokens, k);
    }
    if (!code) {
      return i;
    }
    int end = i + 1;
    while (end < tokens.count() && tokens.gap(end) == Tokens.GLUED) {
      end++;
    }
    return end;
  }

  /** Whether a dot and a slash enclose the word before token {@code k}: "detik.com/". */
  private static boolean domain(Tokens tokens, int k) {
    return tokens.isSymbol(k, '/')
        && k > 1
        && tokens.isWord(k - 1)
        && tokens.isSymbol(k - 2, '.')
        && tokens.gap(k - 1) == Tokens.GLUED;
  }

  /**
   * After a chain of numbers that is a date, a time, a telephone number or a formation; {@code i}
   * when there is none.
   *
   * @param least a chain of fewer numbers is left alone
   */
  public int chain(TokenView view, int i, int least) {
    int members = 1;
    char last = 0;
    int second = 0;
    int to = NumeralReader.endOfDigits(view, i);
    while (joins(view, to) && view.isNumber(to + 1) && view.glued(to + 1)) {
      last = view.isDash(to) ? '-' : view.first(to);
      second = members == 1 ? to + 1 : second;
      members++;
      to = NumeralReader.endOfDigits(view, to + 1);
    }
    if (members >= least
        && (members > 2
            || (members == 2
                && (last != '-' || code(view, i, second) || afterAreaCode(view, i))))) {
      return to;
    }
    return i;
  }

  /** Whether token {@code i} follows the area code of a telephone number: "(021) 555-1234". */
  private static boolean afterAreaCode(TokenView view, int i) {
    return i > 2
        && view.isSymbol(i - 1, ')')
        && view.isNumber(i - 2)
        && view.first(i - 2) == '0'
        && view.isSymbol(i - 3, '(');
  }

  /**
   * After a telephone number in groups that a blank parts, "0812 3456 7890", "(021) 555 1234";
   * {@code i} when there is none.
   */
  public int telephone(TokenView view, int i) {
    boolean code =
        view.first(i) == '0' && view.length(i) >= SHORTEST_GROUP && !hasUnit(view, i + 1);
    int to = i + 1;
    to =
        code && view.isSymbol(to, ')') && view.glued(to) && view.isSymbol(i - 1, '(') ? to + 1 : to;
    int groups = 0;
    while (code && view.spaced(to) && view.isNumber(to) && view.length(to) >= SHORTEST_GROUP) {
      groups++;
      to++;
    }
    return groups > 0 && !hasUnit(view, to) ? to : i;
  }

  private boolean hasUnit(TokenView view, int i) {
    return view.near(i)
        && (words.units().at(view, i) != null || words.is(view, i, WordRole.COUNTED));
  }

  /** Whether the number at token {@code i} starts as that of a telephone: "0812-345". */
  public boolean mobile(TokenView view, int i) {
    return view.isNumber(i)
        && view.first(i) == '0'
        && view.length(i) > SHORTEST_GROUP
        && (view.isDash(i + 1) || view.isNumber(i + 1));
  }

  private static boolean joins(TokenView view, int i) {
    return view.glued(i) && (view.isDash(i) || view.isSymbol(i, '/') || view.isSymbol(i, ':'));
  }

  /** "2024-2025", "1500-825", "0812-345": two numbers that are neither a range nor a score. */
  private static boolean code(TokenView view, int first, int second) {
    boolean plain =
        NumeralReader.endOfDigits(view, first) == first + 1
            && NumeralReader.endOfDigits(view, second) == second + 1;
    if (!plain) {
      return false;
    }
    int left = view.length(first);
    int right = view.length(second);
    boolean padded =
        (left > 1 && view.first(first) == '0') || (right > 1 && view.first(second) == '0');
    boolean years =
        left == 4 && right == 4 && view.first(first) <= '2' && view.first(second) <= '2';
    boolean falling = view.intValue(first) >= view.intValue(second);
    return padded || years || falling || left + right > LONGEST_PAIR;
  }

  /**
   * After a run of {@code least} or more bare numbers with nothing between them, or of one fewer
   * that count on, "1 2 3"; {@code i} when there is none.
   */
  public int table(TokenView view, int i, int least) {
    int to = i + 1;
    int cells = 1;
    int rising = 1;
    for (int cell = cell(view, to); cell >= to; cell = cell(view, to)) {
      rising += view.intValue(cell) == view.intValue(i) + cells ? 1 : 0;
      cells++;
      to = cell + 1;
    }
    return cells >= least || (cells == least - 1 && rising == cells) ? to : i;
  }

  /** The number that stands apart at token {@code i}, behind its sign if it has one; -1 if none. */
  private static int cell(TokenView view, int i) {
    boolean signed = view.isDash(i) && view.glued(i + 1);
    int number = signed ? i + 1 : i;
    return view.isNumber(number) && !view.glued(i) ? number : -1;
  }

  /**
   * After the number that a head such as "RT" or "telepon" makes an identifier; {@code at} when no
   * number follows.
   */
  public int identifier(TokenView view, int at) {
    if (endsSentence(view, at)) {
      return at;
    }
    int k = at;
    while (view.near(k) && opens(view, k)) {
      k++;
    }
    Phrases.Entry<Head> nomor = view.near(k) && view.isWord(k) ? words.heads().at(view, k) : null;
    if (nomor != null && nomor.value() == Head.NUMBERED) {
      k += nomor.length();
      while (view.near(k) && opens(view, k)) {
        k++;
      }
    }
    if (!view.near(k) || !view.isNumber(k)) {
      return at;
    }
    return digits(view, k);
  }

  /**
   * Whether a word for a street or building stands a few words before token {@code i}, on its line.
   */
  public boolean address(TokenView view, int i) {
    Tokens tokens = view.tokens();
    for (int k = i; k > 0 && k > i - ADDRESS && tokens.gap(k) <= Tokens.SPACE; k--) {
      if (words.isAt(tokens, k - 1, WordRole.STREET)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the dot at token {@code at} closes a sentence and not an abbreviation: "generasi. 5".
   */
  private static boolean endsSentence(TokenView view, int at) {
    return view.isSymbol(at, '.')
        && !view.glued(at + 1)
        && view.length(at - 1) > LONGEST_ABBREVIATION;
  }

  private static boolean opens(TokenView view, int k) {
    return view.isSymbol(k, '.')
        || view.isSymbol(k, ':')
        || view.isSymbol(k, '(')
        || view.isSymbol(k, '+')
        || view.isDash(k)
        || view.isSymbol(k, '#');
  }

  /** One past digits and the signs that join them. */
  private int digits(TokenView view, int k) {
    int to = k + 1;
    while (view.near(to)) {
      boolean sign =
          view.isDash(to)
              || view.isSymbol(to, '.')
              || view.isSymbol(to, '/')
              || view.isSymbol(to, ')')
              || view.isSymbol(to, '+');
      if (view.isNumber(to)
          || (sign
              && view.near(to + 1)
              && view.isNumber(to + 1)
              && (view.glued(to) || view.glued(to + 1)))) {
        to++;
        continue;
      }
      Phrases.Entry<WordRole> joint = words.joints().at(view, to);
      boolean padded =
          joint != null
              && view.spaced(to)
              && view.isNumber(to + joint.length())
              && view.first(to + joint.length()) == '0';
      if (!padded) {
        break;
      }
      to += joint.length() + 1;
    }
    return to;
  }

  /** After the number that belongs to the name before it, "Liga 1"; {@code at} when none does. */
  public int named(TokenView view, int at) {
    if (endsSentence(view, at)) {
      return at;
    }
    int k =
        view.near(at) && (view.isDash(at) || view.isSymbol(at, '.')) && view.glued(at)
            ? at + 1
            : at;
    int end = member(view, k);
    if (end == k) {
      return at;
    }
    return joined(view, end);
  }

  /**
   * After the further numbers of a name that ends at token {@code end}: "Terminal 1, 2, dan 3",
   * "roda dua dan empat"; {@code end} when there are none.
   */
  public int joined(TokenView view, int end) {
    int to = end;
    while (true) {
      int next = another(view, to);
      if (next == to) {
        return to;
      }
      to = next;
    }
  }

  private int another(TokenView view, int end) {
    boolean comma = view.isSymbol(end, ',') && view.glued(end) && view.spaced(end + 1);
    int at = comma ? end + 1 : end;
    Phrases.Entry<WordRole> joint = view.near(at) ? words.joints().at(view, at) : null;
    if (joint == null && !comma) {
      return end;
    }
    int start = joint == null ? at : at + joint.length();
    int next = member(view, start);
    boolean lists = joint != null || view.isSymbol(next, ',') || words.is(view, next, WordRole.AND);
    return next == start || !lists || countsBelow(view, next) ? end : next;
  }

  /** Whether an ordinary noun that may be counted stands at token {@code i}. */
  private boolean countsBelow(TokenView view, int i) {
    return view.spaced(i) && !view.capital(i) && units.isNoun(view, i);
  }

  /**
   * After a version or frequency such as "17.2", "14.0.5" or "88,9" with no unit; {@code k} when
   * there is none.
   */
  private int version(TokenView view, int k) {
    int end = NumeralReader.endOfDigits(view, k);
    if (!view.isNumber(k) || end == k + 1) {
      return k;
    }
    for (int part = k; part < end; part += 2) {
      boolean comma = part > k && view.isSymbol(part - 1, ',');
      boolean frequency = view.length(k) > 1 && view.length(part) == 1 && part + 1 == end;
      if (view.length(part) > (part == k ? LONGEST_MAJOR : LONGEST_MINOR)
          || (comma && !frequency)) {
        return k;
      }
    }
    boolean counted =
        view.near(end)
            && (words.units().at(view, end) != null
                || words.is(view, end, WordRole.COUNTED)
                || words.is(view, end, WordRole.TIME_UNIT)
                || words.number(view, end) != null);
    return counted ? k : end;
  }

  private int member(TokenView view, int k) {
    if (!view.near(k)) {
      return k;
    }
    int version = version(view, k);
    if (version > k) {
      return version;
    }
    boolean roman = NumeralReader.roman(view, k) > 0;
    boolean digits =
        view.isNumber(k)
            && view.length(k) <= LONGEST_NAME_NUMBER
            && NumeralReader.endOfDigits(view, k) == k + 1;
    boolean word =
        words.number(view, k) != null && words.number(view, k).first() == NumberPart.Role.DIGIT;
    if (!roman && !digits && !word) {
      return k;
    }
    boolean counted =
        !roman
            && view.near(k + 1)
            && ((word && !view.capital(k) && countsBelow(view, k + 1))
                || words.units().at(view, k + 1) != null
                || (words.is(view, k + 1, WordRole.COUNTED) && !view.capital(k + 1))
                || words.is(view, k + 1, WordRole.TIME_UNIT)
                || words.number(view, k + 1) != null);
    boolean ordinal = word && words.number(view, k).ordinal();
    return counted || ordinal ? k : k + 1;
  }
}
