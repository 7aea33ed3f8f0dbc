package id.saring.figure.citation;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.Head;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.number.NumberPart;
import id.saring.number.NumberWord;
import id.saring.number.NumeralReader;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Years;
import java.math.BigDecimal;

/**
 * Reads citations of laws, articles, decrees and letters as one figure each: "UU Nomor 23 Tahun
 * 2014", "Pasal 132A ayat (1)", "Perda No. 5/2019". The value is the first number.
 */
public final class CitationReader {
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_NUMBER = 9;
  private static final int LONGEST_LETTERS = 4;

  private final FigureWords words;
  private final UnitReader units;

  public CitationReader(FigureWords words) {
    this.words = words;
    this.units = new UnitReader(words);
  }

  /** A number as a citation writes it. */
  private record Reference(int to, BigDecimal value, Notation notation, boolean composite) {}

  /**
   * The citation that the head at tokens {@code [i, i + length)} opens; null when no number
   * follows.
   */
  public FigureDraft read(TokenView view, int i, int length, Head role) {
    return switch (role) {
      case LAW -> withArticle(view, law(view, i, i + length));
      case ARTICLE -> article(view, i, i + length);
      case NUMBERED -> numbered(view, i, i + length);
      case RANK, GRADE, HAS, SCRIPTURE, LABEL, EDITION, IDENTIFIER, NAME -> null;
    };
  }

  /** The law with the article that is named right after it, as one citation. */
  private FigureDraft withArticle(TokenView view, FigureDraft law) {
    if (law == null || !view.spaced(law.to()) || !view.isWord(law.to())) {
      return law;
    }
    Phrases.Entry<Head> head = words.heads().at(view, law.to());
    boolean article = head != null && head.value() == Head.ARTICLE;
    FigureDraft tail = article ? article(view, law.from(), law.to() + head.length()) : null;
    return tail == null ? law : law.withHigh(law.high(), tail.to());
  }

  private FigureDraft law(TokenView view, int from, int at) {
    Reference direct = reference(view, at);
    if (direct != null) {
      int to = year(view, direct.to());
      return to > direct.to() || direct.composite() ? draft(from, to, direct) : null;
    }
    for (int k = at; k < at + LONGEST_NAME && view.near(k); k++) {
      Phrases.Entry<Head> head = view.isWord(k) ? words.heads().at(view, k) : null;
      if (head != null && head.value() == Head.NUMBERED) {
        Reference reference = reference(view, afterColon(view, k + head.length()));
        return reference == null ? null : draft(from, year(view, reference.to()), reference);
      }
      int past = year(view, k);
      if (past > k && view.length(past - 1) == Years.DIGITS) {
        k = past - 1;
        continue;
      }
      Reference reference = view.isNumber(k) ? reference(view, k) : null;
      if (reference != null && year(view, reference.to()) > reference.to()) {
        return draft(from, year(view, reference.to()), reference);
      }
      boolean inName =
          nameWord(view, k)
              || view.isSymbol(k, '(')
              || view.isSymbol(k, ')')
              || view.isDash(k)
              || view.isSymbol(k, '/');
      if (!inName || (head != null && head.value() == Head.ARTICLE)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether the word at token {@code k} can be part of a law's name, so that its number may still
   * follow.
   */
  private boolean nameWord(TokenView view, int k) {
    return view.isWord(k)
        && (words.is(view, k, WordRole.LEGAL)
            || words.is(view, k, WordRole.YEAR)
            || units.isNoun(view, k));
  }

  private static int afterColon(TokenView view, int at) {
    return view.isSymbol(at, ':') || view.isSymbol(at, '.') ? at + 1 : at;
  }

  private FigureDraft numbered(TokenView view, int from, int at) {
    Reference reference = reference(view, afterColon(view, at));
    if (reference == null) {
      return null;
    }
    int to = year(view, reference.to());
    return to > reference.to() || reference.composite() ? draft(from, to, reference) : null;
  }

  private FigureDraft article(TokenView view, int from, int at) {
    Reference reference = inBrackets(view, at);
    if (reference == null) {
      return null;
    }
    Reference last = upper(view, reference);
    int to = members(view, last == null ? letter(view, reference.to()) : last.to());
    for (int next = clause(view, to); next > to; next = clause(view, to)) {
      to = next;
    }
    int end = statute(view, to);
    FigureDraft draft = draft(from, end, reference);
    return last == null ? draft : draft.withHigh(last.value(), end);
  }

  /** One past the letter of an article that a blank parts from it: "Pasal 45 a ayat 2". */
  private int letter(TokenView view, int at) {
    boolean letter = view.spaced(at) && view.isWord(at) && view.length(at) == 1;
    return letter && view.isNumber(at - 1) && words.is(view, at + 1, WordRole.CLAUSE) ? at + 1 : at;
  }

  /** The last of a range of articles: 66 of "Pasal 64 sampai 66"; null when there is none. */
  private Reference upper(TokenView view, Reference first) {
    int at = first.to();
    boolean tied =
        view.isDash(at - 2)
            && view.isNumber(at - 1)
            && view.isNumber(at - 3)
            && !view.glued(at - 3);
    Phrases.Entry<WordRole> joint = view.near(at) ? words.joints().at(view, at) : null;
    boolean range = tied || (joint != null && joint.value() == WordRole.RANGE);
    if (!range || first.value() == null) {
      return null;
    }
    int next = tied ? at - 1 : at + joint.length();
    Phrases.Entry<Head> head = view.spaced(next) ? words.heads().at(view, next) : null;
    boolean again = head != null && head.value() == Head.ARTICLE;
    Reference last = inBrackets(view, again ? next + head.length() : next);
    boolean rises =
        last != null && last.value() != null && last.value().compareTo(first.value()) > 0;
    return rises && !counts(view, last.to()) ? last : null;
  }

  private static FigureDraft draft(int from, int to, Reference reference) {
    FigureDraft draft =
        FigureDraft.of(from, to, FigureKind.CITATION, reference.value(), reference.notation());
    return reference.value() == null ? draft.flagged("composite_number") : draft;
  }

  /** "5", "(5)", "28E" or "II". */
  private Reference inBrackets(TokenView view, int at) {
    boolean open = view.isSymbol(at, '(') && view.near(at);
    Reference reference = reference(view, open ? at + 1 : at);
    if (reference == null || !open) {
      return reference;
    }
    boolean closed = view.isSymbol(reference.to(), ')');
    return closed
        ? new Reference(
            reference.to() + 1, reference.value(), reference.notation(), reference.composite())
        : null;
  }

  /**
   * A number with all that is glued to it: "132A", "5/2019", "90/PUU-XXI/2023"; null when none
   * stands there.
   */
  private Reference reference(TokenView view, int at) {
    if (!view.near(at)) {
      return null;
    }
    int roman = NumeralReader.roman(view, at);
    if (roman > 0 && !view.glued(at + 1)) {
      return new Reference(at + 1, BigDecimal.valueOf(roman), Notation.ROMAN, false);
    }
    boolean letters = view.capitals(at) && view.length(at) <= LONGEST_LETTERS;
    if (letters && view.spaced(at + 1) && view.isNumber(at + 1)) {
      return reference(view, at + 1);
    }
    boolean lettersFirst =
        view.isWord(at)
            && view.glued(at + 1)
            && (view.isSymbol(at + 1, '/') || view.isDash(at + 1) || view.isSymbol(at + 1, '.'));
    if (!view.isNumber(at) && !lettersFirst) {
      return null;
    }
    int to = at + 1;
    boolean lostBlank = view.glued(to) && view.isWord(to) && view.length(to) > LONGEST_LETTERS;
    if (lostBlank && view.length(at) <= LONGEST_NUMBER) {
      return new Reference(to, BigDecimal.valueOf(view.intValue(at)), Notation.DIGITS, false);
    }
    boolean slash = false;
    boolean dots = false;
    while ((view.glued(to) || view.isSymbol(to - 1, '/'))
        && (alphanumeric(view, to) || (inner(view, to) && follows(view, to + 1)))) {
      slash |= view.isSymbol(to, '/');
      dots |= view.isSymbol(to, '.');
      to++;
    }
    int number = at;
    while (number < to && !view.isNumber(number)) {
      number++;
    }
    if (number == to) {
      return null;
    }
    boolean archive = number > at && view.isSymbol(number - 1, '.') && view.first(number) == '0';
    boolean clear =
        view.length(number) <= LONGEST_NUMBER
            && !archive
            && !(dots
                && number + 1 < to
                && view.isSymbol(number + 1, '.')
                && (number == at || view.isNumber(number + 2)));
    BigDecimal value = clear ? BigDecimal.valueOf(view.intValue(number)) : null;
    return new Reference(to, value, to - at == 1 ? Notation.DIGITS : Notation.MIXED, slash);
  }

  private static boolean alphanumeric(TokenView view, int i) {
    return view.isNumber(i) || view.isWord(i);
  }

  /** Whether letters or digits follow a sign inside a number, after a blank only behind "/". */
  private static boolean follows(TokenView view, int i) {
    boolean joined =
        view.glued(i)
            || (view.isSymbol(i - 1, '/')
                && view.spaced(i)
                && (view.glued(i + 1) || view.length(i) == Years.DIGITS));
    return joined && alphanumeric(view, i);
  }

  private static boolean inner(TokenView view, int i) {
    return view.isSymbol(i, '/') || view.isSymbol(i, '.') || view.isDash(i);
  }

  /** One past "Tahun 2014"; {@code at} when it does not follow. */
  private int year(TokenView view, int at) {
    boolean dot = view.isSymbol(at + 1, '.') && view.glued(at + 1);
    int number = dot ? at + 2 : at + 1;
    boolean year =
        view.near(at)
            && words.is(view, at, WordRole.YEAR)
            && view.near(number)
            && view.isNumber(number);
    return year && view.length(number) <= Years.DIGITS ? number + 1 : at;
  }

  /** One past the further numbers of a list: "Pasal 14 dan 15", "Pasal 5, 6 dan 7". */
  private int members(TokenView view, int at) {
    int to = at;
    while (true) {
      int next = to + (view.isSymbol(to, ',') && view.glued(to) ? 1 : 0);
      Phrases.Entry<WordRole> joint = view.near(next) ? words.joints().at(view, next) : null;
      next += joint == null ? 0 : joint.length();
      Reference reference = next == to ? null : inBrackets(view, next);
      boolean counted = reference != null && (counts(view, reference.to()) || view.isWord(next));
      if (reference == null || counted) {
        return to;
      }
      to = reference.to();
    }
  }

  private boolean counts(TokenView view, int at) {
    return view.near(at)
        && (words.is(view, at, WordRole.COUNTED)
            || words.is(view, at, WordRole.TIME_UNIT)
            || words.units().at(view, at) != null);
  }

  private boolean isOrdinalPrefix(TokenView view, int at) {
    NumberWord word = words.number(view, at);
    return word != null && word.first() == NumberPart.Role.ORDINAL;
  }

  /** One past "ayat (1) dan (2)", "huruf a"; {@code at} when none follows. */
  private int clause(TokenView view, int at) {
    if (!view.near(at)) {
      return at;
    }
    if (isOrdinalPrefix(view, at)) {
      int number = view.isDash(at + 1) ? at + 2 : at + 1;
      return view.near(number) && view.isNumber(number) ? number + 1 : at;
    }
    if (!words.is(view, at, WordRole.CLAUSE)) {
      return at;
    }
    Reference reference = inBrackets(view, at + 1);
    if (reference != null) {
      return members(view, reference.to());
    }
    boolean letter = view.spaced(at + 1) && view.isWord(at + 1) && view.length(at + 1) == 1;
    return letter ? at + 2 : at;
  }

  /**
   * One past the law that an article names right after it: "UUD 1945", "KUHP", "UU Nomor 1 Tahun
   * 2004".
   */
  private int statute(TokenView view, int at) {
    if (!view.near(at)) {
      return at;
    }
    Phrases.Entry<Head> head = view.isWord(at) ? words.heads().at(view, at) : null;
    FigureDraft law =
        head != null && head.value() == Head.LAW ? law(view, at, at + head.length()) : null;
    if (law != null) {
      return law.to();
    }
    int to = at;
    while (view.near(to) && words.is(view, to, WordRole.STATUTE)) {
      to++;
    }
    if (to > at && view.spaced(to) && view.capitals(to) && view.length(to) > 1) {
      return to + 1;
    }
    boolean year =
        to > at
            && view.spaced(to)
            && view.isNumber(to)
            && (view.length(to) == Years.DIGITS || view.length(to) == 2);
    return year ? to + 1 : to;
  }
}
