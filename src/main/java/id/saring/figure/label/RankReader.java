package id.saring.figure.label;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.Capitals;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.Head;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.number.Numeral;
import id.saring.number.NumeralReader;
import id.saring.text.Lexicon;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import id.saring.text.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads numbers after a word that says what they are: ranks and classes ("eselon II B", "golongan
 * III/a", "kelas 1-3"), members of a series ("lantai 2"), editions, and what a thing has so many of
 * ("berlantai tiga").
 */
public final class RankReader {
  private static final int HIGHEST = 2000;
  private static final int LONGEST_LABEL = 3;
  private static final int LONGEST_SHORT_FORM = 4;

  private final FigureWords words;
  private final NumeralReader numerals;
  private final UnitReader units;

  public RankReader(FigureWords words) {
    this.words = words;
    this.numerals = words.numerals();
    this.units = new UnitReader(words);
  }

  /** The ranks that follow the head at tokens {@code [i, i + length)}; empty when none does. */
  public List<FigureDraft> read(TokenView view, int i, int length, FigureKind kind) {
    List<FigureDraft> out = new ArrayList<>();
    FigureDraft rank = one(view, i, afterMark(view, i + length, kind), kind);
    String head = head(view, i, length);
    while (rank != null) {
      FigureDraft ranged = upper(view, rank);
      out.add(ranged.withUnit(head));
      rank = another(view, ranged, out.size() > 1);
    }
    return out;
  }

  /**
   * Past the hyphen after a label's head or the dot after a short one, "Blok-5", "hal.5", unless
   * the number numbers an item: "di luar zona.4. Peserta".
   */
  private static int afterMark(TokenView view, int at, FigureKind kind) {
    boolean item = view.isSymbol(at + 2, '.') && view.spaced(at + 3) && view.capital(at + 3);
    int longest = item ? LONGEST_SHORT_FORM - 1 : LONGEST_SHORT_FORM;
    boolean dot = view.isSymbol(at, '.') && view.length(at - 1) <= longest;
    boolean mark = view.isDash(at) || dot;
    boolean tied = view.glued(at) && view.isNumber(at + 1) && view.glued(at + 1);
    return kind == FigureKind.LABEL && mark && tied ? at + 1 : at;
  }

  private static String head(TokenView view, int i, int length) {
    Tokens tokens = view.tokens();
    int start = view.word(i) == Lexicon.NONE ? view.border(i) : tokens.start(i);
    return tokens.text().substring(start, tokens.end(i + length - 1));
  }

  /** One rank whose value stands at token {@code at}; null when there is none. */
  private FigureDraft one(TokenView view, int from, int at, FigureKind kind) {
    if (!view.near(at)) {
      return null;
    }
    int roman = view.spaced(at) || at == from ? NumeralReader.roman(view, at) : 0;
    if (roman > 0) {
      return FigureDraft.of(
          from, suffix(view, at + 1), kind, BigDecimal.valueOf(roman), Notation.ROMAN);
    }
    Numeral number =
        words.number(view, at) == null || !words.number(view, at).ordinal()
            ? numerals.read(view, at)
            : null;
    if (number == null
        || !(number.isWhole() || (kind == FigureKind.LABEL && between(view, number)))
        || !small(number)
        || (kind == FigureKind.LABEL && view.isNumber(at) && view.length(at) > LONGEST_LABEL)
        || counts(view, number, kind)) {
      return null;
    }
    int to = number.to();
    if (number.notation() == Notation.DIGITS) {
      to = view.isWord(to) && view.glued(to) && view.length(to) == 1 ? to + 1 : suffix(view, to);
    }
    return FigureDraft.of(from, to, kind, number.value(), number.notation());
  }

  private static boolean small(Numeral number) {
    return (number.shape() == Numeral.Shape.PLAIN || !number.isWhole())
        && !number.scaled()
        && number.value().signum() > 0
        && number.value().compareTo(BigDecimal.valueOf(HIGHEST)) <= 0;
  }

  /** Whether the number stands between two of a series: "generasi 4,5". */
  private static boolean between(TokenView view, Numeral number) {
    int i = number.from();
    return number.shape() == Numeral.Shape.DECIMAL
        && number.to() == i + 3
        && view.length(i) == 1
        && view.length(i + 2) == 1;
  }

  /** Whether the number has a unit or a classifier of its own: "kelas 30 orang". */
  private boolean counts(TokenView view, Numeral number, FigureKind kind) {
    int to = number.to();
    boolean more = view.isSymbol(to, '/') && view.glued(to) && view.isNumber(to + 1);
    boolean unit = units.startsUnit(view, to);
    boolean name = words.names().at(view, number.from()) != null;
    boolean table =
        kind == FigureKind.LABEL
            && ((view.isNumber(to) && view.spaced(to))
                || (view.glued(number.from()) && view.isWord(to) && view.glued(to))
                || falls(view, number)
                || lasts(view, number));
    return more
        || table
        || unit
        || name
        || (counted(view, to, kind) && !named(view, to))
        || (words.is(view, to, WordRole.TIME_UNIT) && !year(view, to));
  }

  /** Whether a dash and a smaller number make it a score: "game 4-2". */
  private static boolean falls(TokenView view, Numeral number) {
    int dash = number.to();
    return view.isDash(dash)
        && view.glued(dash)
        && view.glued(dash + 1)
        && view.isNumber(dash + 1)
        && view.intValue(dash + 1) <= number.intValue(HIGHEST);
  }

  /** Whether it opens a range of what has a unit: "tim 18-20 tahun", "dosis 350 hingga 400 kg". */
  private boolean lasts(TokenView view, Numeral number) {
    Phrases.Entry<WordRole> joint =
        view.near(number.to()) ? words.joints().at(view, number.to()) : null;
    boolean range = joint != null && joint.value() == WordRole.RANGE;
    int high = range ? number.to() + joint.length() : number.to() + 1;
    int end = NumeralReader.endOfDigits(view, high);
    return (range || view.isDash(number.to()))
        && view.isNumber(high)
        && (words.is(view, end, WordRole.TIME_UNIT)
            || units.startsUnit(view, end)
            || counted(view, end, FigureKind.LABEL));
  }

  /** Whether the classifier at token {@code i} opens a name: "kelas 4 sekolah dasar". */
  private boolean named(TokenView view, int i) {
    Phrases.Entry<Head> head = view.near(i) ? words.heads().at(view, i) : null;
    return head != null && head.length() > 1 && head.value() == Head.NAME;
  }

  /** Whether a classifier stands at token {@code i}; after a label it may be a place or a name. */
  private boolean counted(TokenView view, int i, FigureKind kind) {
    boolean classifier = words.is(view, i, WordRole.COUNTED);
    boolean labelled =
        kind == FigureKind.LABEL
            && (words.is(view, i, WordRole.PLACE)
                || namedRegion(view, i)
                || (view.capital(i) && !Capitals.headline(view.tokens(), i)));
    return classifier && !labelled && !opensLabel(view, i);
  }

  /**
   * Whether a capital word for a region and its name follow what may lie in one: "Dapil 3 Kabupaten
   * Wirun", but "Wilayah 3 Kabupaten Tergenang".
   */
  private boolean namedRegion(TokenView view, int i) {
    return view.capital(i)
        && words.is(view, i, WordRole.REGION)
        && view.spaced(i + 1)
        && view.capital(i + 1)
        && view.isNumber(i - 1)
        && !words.is(view, i - 2, WordRole.EXTENT);
  }

  /** Whether the classifier at token {@code i} heads the next number: "kamar 204 lantai 12". */
  private boolean opensLabel(TokenView view, int i) {
    Phrases.Entry<Head> head =
        view.spaced(i + 1) && view.isNumber(i + 1) ? words.heads().at(view, i) : null;
    return head != null
        && head.value() == Head.LABEL
        && (!words.is(view, i + 2, WordRole.COUNTED) || words.is(view, i + 2, WordRole.PLACE))
        && !units.startsUnit(view, i + 2);
  }

  /** Whether a year follows the word at token {@code i}: "tahap 1 tahun 2021". */
  private boolean year(TokenView view, int i) {
    return words.is(view, i, WordRole.YEAR)
        && view.spaced(i + 1)
        && view.isNumber(i + 1)
        && view.length(i + 1) == Years.DIGITS;
  }

  /** One past the letter of a sub-class: "II B", "III/a", "II.b", "III-A". */
  private static int suffix(TokenView view, int to) {
    if (view.spaced(to)
        && view.capitals(to)
        && view.length(to) == 1
        && NumeralReader.roman(view, to) == 0) {
      return to + 1;
    }
    boolean joined = view.isSymbol(to, '/') || view.isSymbol(to, '.') || view.isDash(to);
    boolean letter =
        view.isWord(to + 1) && view.length(to + 1) == 1 && NumeralReader.roman(view, to + 1) == 0;
    return joined && view.glued(to) && letter && view.near(to + 1) ? to + 2 : to;
  }

  /** The rank with the upper end of its range, "kelas 1-3"; itself when it has none. */
  private FigureDraft upper(TokenView view, FigureDraft rank) {
    Phrases.Entry<WordRole> joint =
        view.near(rank.to()) ? words.joints().at(view, rank.to()) : null;
    if (joint == null || joint.value() != WordRole.RANGE) {
      return rank;
    }
    int at = rank.to() + joint.length();
    // as after a label, a place may follow: "kelas 5 hingga 6 sekolah dasar"
    FigureDraft high = one(view, at, at, FigureKind.LABEL);
    boolean alike = high != null && high.notation() == rank.notation();
    return alike && high.value().compareTo(rank.value()) > 0
        ? rank.withHigh(high.value(), high.to())
        : rank;
  }

  /**
   * The next rank of a list in the same notation: "eselon IV atau III"; null when the list ends.
   */
  private FigureDraft another(TokenView view, FigureDraft rank, boolean list) {
    int at = rank.to();
    Phrases.Entry<WordRole> joint = view.near(at) ? words.joints().at(view, at) : null;
    if (joint != null && joint.value() == WordRole.AND) {
      return like(view, rank, at + joint.length(), list);
    }
    boolean comma = view.isSymbol(at, ',') && view.glued(at);
    boolean slash = view.isSymbol(at, '/') && view.glued(at);
    if (!comma && !slash) {
      return null;
    }
    Phrases.Entry<WordRole> last = view.near(at + 1) ? words.joints().at(view, at + 1) : null;
    return like(
        view,
        rank,
        at + 1 + (comma && last != null && last.value() == WordRole.AND ? last.length() : 0),
        list || comma);
  }

  /** The rank at token {@code at}; a noun after it is no matter if it goes on with a list. */
  private FigureDraft like(TokenView view, FigureDraft rank, int at, boolean list) {
    FigureDraft next = one(view, at, at, rank.kind());
    if (next == null || next.notation() != rank.notation()) {
      return null;
    }
    boolean nounAfter =
        next.notation() != Notation.ROMAN
            && view.spaced(next.to())
            && units.isNoun(view, next.to());
    boolean owner =
        next.kind() == FigureKind.LABEL
            && view.capital(next.to())
            && !Capitals.headline(view.tokens(), next.to());
    boolean goesOn = list && next.value().subtract(rank.value()).compareTo(BigDecimal.ONE) == 0;
    return nounAfter && !owner && !goesOn ? null : next;
  }
}
