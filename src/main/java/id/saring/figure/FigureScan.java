package id.saring.figure;

import id.saring.figure.amount.Amount;
import id.saring.figure.amount.AmountReader;
import id.saring.figure.amount.DimensionReader;
import id.saring.figure.citation.CitationReader;
import id.saring.figure.draft.FigureDraft;
import id.saring.figure.label.OrdinalReader;
import id.saring.figure.label.RankReader;
import id.saring.figure.reject.AmountFilter;
import id.saring.figure.reject.BesideDates;
import id.saring.figure.reject.Enumerators;
import id.saring.figure.reject.SkippedSpans;
import id.saring.figure.score.ScoreReader;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.Head;
import id.saring.figure.words.StartFlags;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.model.Modifier;
import id.saring.model.Span;
import id.saring.model.TooComplexException;
import id.saring.number.NumberWord;
import id.saring.number.Numeral;
import id.saring.number.Numeral.Shape;
import id.saring.number.NumeralReader;
import id.saring.text.Phrases;
import id.saring.text.QuotedTitle;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One pass over the tokens of a field. */
final class FigureScan {
  private static final int TABLE_ROW = 4;
  private static final int PAIR = 2;
  private static final int LONGEST_LABEL = 3;
  private static final int LONGEST_MARKER = 2;
  private static final int MEMORY = 24;
  private static final int ENUMERATION = 60;
  private static final int LONGEST_REFERENCE = 7;
  private static final BigDecimal LARGEST_SURE_RANK = BigDecimal.valueOf(40);
  private static final BigDecimal HIGHEST_GRADE = BigDecimal.valueOf(20);

  private final FigureWords words;
  private final AmountReader amounts;
  private final OrdinalReader ordinals;
  private final RankReader ranks;
  private final CitationReader citations;
  private final ScoreReader scores;
  private final DimensionReader dimensions;
  private final AmountFilter nonFigures;
  private final SkippedSpans skips;
  private final Tokens tokens;
  private final TokenView view;
  private final List<Span> taken;
  private final List<FigureDraft> out = new ArrayList<>();
  private final Enumerators enumerators;
  private final BesideDates dates;
  private int span;

  FigureScan(FigureWords words, Tokens tokens, List<Span> taken) {
    this.words = words;
    this.amounts = new AmountReader(words);
    this.ordinals = new OrdinalReader(words);
    this.ranks = new RankReader(words);
    this.citations = new CitationReader(words);
    this.scores = new ScoreReader(words);
    this.dimensions = new DimensionReader(words, amounts);
    this.nonFigures = new AmountFilter(words);
    this.skips = new SkippedSpans(words);
    this.tokens = tokens;
    this.view = new TokenView(tokens);
    this.enumerators = new Enumerators(view);
    this.dates = new BesideDates(words, view, taken);
    this.taken = taken;
  }

  List<FigureDraft> run() {
    setLimit(0);
    int from = 0;
    while (from < tokens.count()) {
      int i = tokens.next(from, view.limit(), words.opening());
      if (i >= view.limit()) {
        from = i < tokens.count() ? leaveDate(i) : i;
      } else if (tokens.kind(i) == Tokens.NUMBER) {
        Phrases.Entry<Head> head = i > from ? gluedHead(i - 1) : null;
        from = head == null ? digits(i) : Math.max(headed(i - 1, head), i);
      } else if (tokens.kind(i) == Tokens.WORD) {
        from = word(i, words.openings(tokens.word(i)));
      } else {
        from = symbol(i);
      }
    }
    return out;
  }

  /** The first token after the date that starts at token {@code i}. */
  private int leaveDate(int i) {
    int next = tokens.firstFrom(taken.get(span++).end(), i);
    setLimit(next);
    return next;
  }

  /** Sets the limit to the first token at or after {@code i} that touches the next date. */
  private void setLimit(int i) {
    view.limit(
        span == taken.size() ? tokens.count() : tokens.firstBeyond(taken.get(span).start(), i));
  }

  private int digits(int i) {
    boolean counter = i > 0 && tokens.gap(i) == Tokens.GLUED && tokens.isNumber(i - 1);
    if (counter) {
      return i + 1;
    }
    if (view.isSymbol(i - 1, '+') && view.glued(i) && tokens.length(i) > LONGEST_LABEL) {
      return skips.identifier(view, i);
    }
    FigureDraft rank = ordinals.afterLostBlank(view, i);
    if (rank != null) {
      return add(rank);
    }
    int next = skipped(i);
    if (next > i) {
      return next;
    }
    if (enumerators.isItem(i)) {
      return i + 2;
    }
    next = skips.telephone(view, i);
    if (next > i) {
      return next;
    }
    next = skips.table(view, i, TABLE_ROW);
    if (next > i) {
      return next;
    }
    next = skips.chain(view, i, PAIR + 1);
    if (next > i) {
      return next;
    }
    List<FigureDraft> sides = dimensions.read(view, i);
    if (!sides.isEmpty()) {
      return all(i, sides);
    }
    FigureDraft score = followsScore(i) ? scores.another(view, i) : scores.read(view, i);
    if (score != null && !chained(i)) {
      return add(score);
    }
    return amount(i);
  }

  /** Whether only a comma stands between the last figure, a score, and token {@code i}. */
  private boolean followsScore(int i) {
    FigureDraft last = out.isEmpty() ? null : out.get(out.size() - 1);
    return last != null
        && last.kind() == FigureKind.SCORE
        && last.to() == i - 1
        && view.isSymbol(i - 1, ',');
  }

  /** Whether token {@code i} hangs on to a dash or slash and number before it. */
  private boolean chained(int i) {
    return i > 1
        && view.glued(i)
        && tokens.kind(i - 1) == Tokens.SYMBOL
        && tokens.gap(i - 1) == Tokens.GLUED;
  }

  /** The token after a name or code that starts at token {@code i}; {@code i} when none does. */
  private int skipped(int i) {
    boolean price = view.isSymbol(i - 1, '@') && words.prefixes().at(view, i) != null;
    int next = view.glued(i) && !price ? skips.code(view, i) : i;
    if (next > i) {
      return next;
    }
    Phrases.Entry<String> name = words.names().at(view, i);
    if (name == null) {
      return i;
    }
    int end = i + name.length();
    boolean goesOn =
        view.isNumber(end - 1) && view.glued(end) && view.glued(end + 1) && view.isNumber(end + 1);
    boolean counted =
        words.number(view, end) != null
            || words.is(view, end, WordRole.COUNTED)
            || words.units().at(view, end) != null;
    boolean amount = view.isNumber(i) && view.isNumber(end - 1) && view.near(end) && counted;
    boolean numbered = view.isNumber(end - 1) || words.number(view, end - 1) != null;
    int to = numbered ? skips.joined(view, end) : end;
    return goesOn || amount ? i : to;
  }

  /** The head glued to the end of the word at token {@code i}, "ribuKategori 2"; null if none. */
  private Phrases.Entry<Head> gluedHead(int i) {
    Head head = view.spaced(i + 1) ? words.headAtBorder(view, i) : null;
    return head == null ? null : new Phrases.Entry<>(head, 1, null);
  }

  private int word(int i, int openings) {
    int next =
        has(openings, StartFlags.NAME | StartFlags.AMOUNT | StartFlags.ORDINAL) ? skipped(i) : i;
    if (next > i) {
      return next;
    }
    Phrases.Entry<Head> head = has(openings, StartFlags.HEAD) ? words.heads().at(view, i) : null;
    if (head != null) {
      next = headed(i, head);
      if (next > i) {
        return next;
      }
    }
    if (has(openings, StartFlags.ORDINAL)) {
      FigureDraft ordinal = ordinals.read(view, i);
      boolean name =
          ordinal != null && view.capital(i) && QuotedTitle.holds(tokens, i, ordinal.to());
      return ordinal == null || name ? i + 1 : ordinals(countedAgain(enumerated(ordinal)));
    }
    if (!has(openings, StartFlags.AMOUNT)) {
      return i + 1;
    }
    int readOut = words.numerals().digitsReadOut(view, i);
    return readOut > i ? readOut : amount(i);
  }

  /**
   * An ordinal before a noun that was counted with the same number in what went before counts it
   * again: "dua sekolah … murid kedua sekolah". Looks at a bounded number of figures.
   */
  private FigureDraft countedAgain(FigureDraft ordinal) {
    int noun = ordinal.to();
    boolean hosted = ordinal.from() > 0 && words.isAt(tokens, ordinal.from() - 1, WordRole.RANKED);
    boolean noNoun = !view.spaced(noun) || !view.isWord(noun);
    if (ordinal.kind() != FigureKind.ORDINAL || hosted || noNoun) {
      return ordinal;
    }
    String word = tokens.string(noun);
    for (int k = out.size() - 1; k >= 0 && k >= out.size() - MEMORY; k--) {
      FigureDraft known = out.get(k);
      boolean same =
          known.kind() == FigureKind.COUNT
              && known.high() == null
              && known.value() != null
              && known.value().compareTo(ordinal.value()) == 0
              && word.equals(known.unit());
      if (same && ordinal.value().compareTo(BigDecimal.ONE) > 0) {
        return FigureDraft.of(
                ordinal.from(), noun + 1, FigureKind.COUNT, ordinal.value(), ordinal.notation())
            .withUnit(word);
      }
    }
    return ordinal;
  }

  /**
   * "kedua pelebaran" in "pertama …, kedua pelebaran …": goes on with an enumeration and counts
   * nothing. Looks at a bounded number of figures.
   */
  private FigureDraft enumerated(FigureDraft ordinal) {
    int i = ordinal.from();
    boolean opens = i > 0 && (view.isSymbol(i - 1, ',') || view.isSymbol(i - 1, ';'));
    int noun = ordinal.to() - 1;
    boolean counts =
        words.is(view, noun, WordRole.COUNTED)
            || words.is(view, noun, WordRole.PARTY)
            || (view.spaced(ordinal.to()) && words.is(view, ordinal.to(), WordRole.THIS));
    if (ordinal.kind() != FigureKind.COUNT || !opens || counts) {
      return ordinal;
    }
    BigDecimal before = ordinal.value().subtract(BigDecimal.ONE);
    for (int k = out.size() - 1; k >= 0 && k >= out.size() - MEMORY; k--) {
      FigureDraft known = out.get(k);
      if (known.kind() == FigureKind.ORDINAL && known.notation() == Notation.WORDS) {
        return known.value().compareTo(before) == 0 && i - known.from() <= ENUMERATION
            ? FigureDraft.of(i, noun, FigureKind.ORDINAL, ordinal.value(), ordinal.notation())
            : ordinal;
      }
    }
    return ordinal;
  }

  /** Adds an ordinal in digits with the further ones that go without "ke": "ke-10 dan 12". */
  private int ordinals(FigureDraft first) {
    int to = add(first);
    if (first.kind() != FigureKind.ORDINAL || !view.isNumber(to - 1)) {
      return to;
    }
    for (FigureDraft next = ordinals.another(view, to);
        next != null;
        next = ordinals.another(view, to)) {
      to = add(next);
    }
    return to;
  }

  private static boolean has(int openings, int wanted) {
    return (openings & wanted) != 0;
  }

  private int headed(int i, Phrases.Entry<Head> head) {
    int at = i + head.length();
    return switch (head.value()) {
      case LAW, ARTICLE, NUMBERED -> cited(i, head);
      case RANK -> ranked(i, ranks.read(view, i, head.length(), FigureKind.RANK));
      case GRADE -> graded(i, ranks.read(view, i, head.length(), FigureKind.RANK));
      case HAS -> all(i, ranks.read(view, i, head.length(), FigureKind.COUNT));
      case LABEL -> labelled(i, head.length());
      case EDITION -> all(i, ranks.read(view, i, head.length(), FigureKind.ORDINAL));
      case SCRIPTURE -> verse(i, at);
      case IDENTIFIER ->
          skips.identifier(view, at) > at ? skips.joined(view, skips.identifier(view, at)) : i;
      case NAME -> skips.named(view, at) > at ? skips.named(view, at) : i;
    };
  }

  /** "posisi 9", but not the "posisi 741" of an index. */
  private int ranked(int i, List<FigureDraft> found) {
    boolean large = found.stream().anyMatch(rank -> rank.value().compareTo(LARGEST_SURE_RANK) > 0);
    return large && inMarket(i) ? i : all(i, found);
  }

  /** Whether a word of prices and indices stands a few words before token {@code i}. */
  private boolean inMarket(int i) {
    for (int k = i - 1; k >= 0 && k >= i - MEMORY && tokens.gap(k + 1) <= Tokens.SPACE; k--) {
      if (words.isAt(tokens, k, WordRole.MARKET)) {
        return true;
      }
    }
    return false;
  }

  /** "kelas 2", but not the "level 74" of a price. */
  private int graded(int i, List<FigureDraft> grades) {
    return grades.stream().allMatch(grade -> grade.value().compareTo(HIGHEST_GRADE) <= 0)
        ? all(i, grades)
        : i;
  }

  /** "lantai 2"; a padded number, "TPS 028", is a code, and "Km 547.800" a milestone. */
  private int labelled(int i, int length) {
    int at = i + length;
    if (view.isNumber(at) && view.first(at) == '0') {
      return skips.named(view, at);
    }
    if (view.glued(at) && view.isNumber(at) && view.isSymbol(at + 1, '.') && view.glued(at + 2)) {
      boolean item = view.isWord(at + 2) && enumerators.isItem(at);
      if (item) {
        return at + 2;
      }
    }
    if (view.isSymbol(at, ':') && view.isNumber(at + 1) && view.isNumber(at + 2)) {
      return skips.table(view, at + 1, PAIR + 1);
    }
    int end = NumeralReader.endOfDigits(view, at);
    boolean marker = view.near(at) && view.isNumber(at) && end > at + 1 && length == 1;
    if (marker && view.length(i) <= LONGEST_MARKER && words.units().at(view, i) != null) {
      return end;
    }
    return all(i, ranks.read(view, i, length, FigureKind.LABEL));
  }

  /**
   * "QS Al-Baqarah: 219", "Surat Al-Baqarah ayat 1 - 5", "QS Yasin 36": the verse after the name of
   * the chapter.
   */
  private int verse(int i, int at) {
    for (int k = at; k < at + LONGEST_REFERENCE && view.near(k); k++) {
      Phrases.Entry<Head> head = view.isWord(k) ? words.heads().at(view, k) : null;
      boolean clause = head != null && head.value() == Head.ARTICLE;
      boolean colon = view.isSymbol(k, ':') && view.near(k + 1) && view.isNumber(k + 1);
      boolean bare =
          k > at
              && view.isNumber(k)
              && view.spaced(k)
              && view.capital(k - 1)
              && !(view.isWord(k + 1) && words.opensWith(view, k + 1, WordRole.COUNTED));
      if (clause || colon || bare) {
        int number = clause ? k + head.length() : colon ? k + 1 : k;
        FigureDraft verse = citations.read(view, i, number - i, Head.ARTICLE);
        return verse == null ? i : add(verse);
      }
    }
    return i;
  }

  private int cited(int i, Phrases.Entry<Head> head) {
    int number = i + head.length();
    if (head.value() == Head.NUMBERED && view.near(number) && skips.mobile(view, number)) {
      return skips.identifier(view, number);
    }
    FigureDraft citation = citations.read(view, i, head.length(), head.value());
    boolean house =
        citation != null
            && head.value() == Head.NUMBERED
            && skips.address(view, i)
            && skips.identifier(view, number) == citation.to();
    if (house) {
      return citation.to();
    }
    if (citation != null) {
      return add(citation);
    }
    return head.value() == Head.NUMBERED ? numbered(i, i + head.length()) : i;
  }

  /** "nomor 5": a bare number, or part of an address. */
  private int numbered(int i, int at) {
    int number = view.isSymbol(at, ':') || view.isSymbol(at, '.') ? at + 1 : at;
    if (!view.near(number) || !view.isNumber(number)) {
      return numberedInWords(i, number);
    }
    if (number == at && view.glued(number) && view.capitals(at - 1)) {
      return number + 1;
    }
    if (view.glued(number + 1) && words.is(view, number + 1, WordRole.BY)) {
      return digits(number);
    }
    int end = skips.identifier(view, number);
    if (view.near(end) && words.units().at(view, end) != null) {
      return amount(number);
    }
    boolean plain =
        end == number + 1 && tokens.length(number) <= LONGEST_LABEL && tokens.first(number) != '0';
    if (!plain || skips.address(view, i)) {
      return end;
    }
    BigDecimal value = BigDecimal.valueOf(tokens.intValue(number));
    return add(FigureDraft.of(i, end, FigureKind.NUMBER, value, Notation.DIGITS));
  }

  /** "nomor dua": a bare number, whatever follows. */
  private int numberedInWords(int i, int at) {
    int readOut = words.numerals().digitsReadOut(view, at);
    if (readOut > at) {
      return readOut;
    }
    NumberWord word = words.number(view, at);
    boolean cardinal = word != null && view.spaced(at) && word.opensCardinal();
    Numeral number = cardinal ? words.numerals().read(view, at) : null;
    return number == null || !number.isWhole() || number.shape() != Shape.PLAIN
        ? i
        : add(FigureDraft.of(i, number.to(), FigureKind.NUMBER, number.value(), number.notation()));
  }

  private int all(int i, List<FigureDraft> drafts) {
    drafts.forEach(this::add);
    return drafts.isEmpty() ? i : drafts.get(drafts.size() - 1).to();
  }

  private int symbol(int i) {
    return view.isCurrencySymbol(i) || NumeralReader.isFractionSymbol(view, i) ? amount(i) : i + 1;
  }

  private int amount(int i) {
    Amount amount = amounts.read(view, i);
    if (amount == null) {
      return i + 1;
    }
    int chained =
        tokens.isNumber(i) && amount.low().plainDigits() && (amount.high() == null || amount.bare())
            ? skips.chain(view, i, PAIR)
            : i;
    if (chained > i) {
      return chained;
    }
    if (dates.take(amount, span)) {
      return amount.to();
    }
    if (nonFigures.refuses(view, amount)) {
      int to = (amount.high() == null ? amount.low() : amount.high()).to();
      boolean name = tokens.isNumber(i) && nonFigures.partOfName(view, amount);
      return name ? skips.joined(view, to) : to;
    }
    if (amount.bare() && enumerators.swallowsItem(amount.to() - 1)) {
      Numeral open = amount.low().undetermined(Numeral.BROKEN_GROUPS);
      return add(
          FigureDraft.of(amount.from(), amount.to(), FigureKind.NUMBER, null, amount.notation())
              .withNumber(open));
    }
    int rounded = words.numerals().afterRounding(view, amount.to());
    FigureDraft draft =
        new FigureDraft(
            amount.from(),
            rounded,
            amount.unit().kind(),
            amount.value(),
            amount.valueHigh(),
            amount.unit().symbol(),
            null,
            amount.notation(),
            amount.flags(),
            amount.high() == null ? amount.low() : null);
    return add(draft.withMod(rounded > amount.to() ? Modifier.APPROX : modifier(amount)));
  }

  private Modifier modifier(Amount amount) {
    if (amount.low().shape() == Shape.VAGUE) {
      return Modifier.MAGNITUDE;
    }
    if (amount.low().shape() == Shape.ROUND) {
      return Modifier.APPROX;
    }
    Phrases.Entry<Modifier> before = words.modifierBefore(view, amount.from());
    if (before != null) {
      boolean apart = places(amount, before.length()) || spreads(amount.from() - before.length());
      return apart ? null : before.value();
    }
    int to = (amount.high() == null ? amount.low() : amount.high()).to();
    Modifier inside = to == amount.to() ? null : modifierAt(to, amount.to());
    return inside != null ? inside : modifierAt(amount.to(), view.limit());
  }

  /**
   * Whether the {@code length} words before {@code amount} say where, not how much: "di bawah satu
   * payung", "berdiri di atas 300 botol".
   */
  private boolean places(Amount amount, int length) {
    int from = amount.from();
    boolean one = amount.low().notation() == Notation.WORDS && amount.low().intValue(1) == 1;
    return amount.unit().kind() == FigureKind.COUNT
        && words.is(view, from - 1, WordRole.OVER)
        && (one || words.is(view, from - length - 1, WordRole.STANDING));
  }

  /** Whether "±" or the like at token {@code i} goes on from a figure: "2,5 persen ± 1 persen". */
  private boolean spreads(int i) {
    boolean sign = view.isSymbol(i, '\u00b1') || words.is(view, i, WordRole.SPREAD);
    return sign && !out.isEmpty() && out.get(out.size() - 1).to() == i;
  }

  /**
   * The modifier after a number, "100 lebih", unless it opens a comparison, "5 persen lebih
   * tinggi", or rounds the next number: "300 orang kurang lebih 20 regu".
   */
  private Modifier modifierAt(int i, int limit) {
    Phrases.Entry<Modifier> after = view.near(i) ? words.modifierAfter(view, i) : null;
    if (after == null || adds(i) || lostBlank(i) || i + after.length() > limit) {
      return null;
    }
    int end = i + after.length();
    boolean compares = view.near(end) && words.is(view, end, WordRole.COMPARISON);
    boolean rounds = after.value() == Modifier.APPROX && startsNumber(end);
    return compares || rounds ? null : after.value();
  }

  /**
   * Whether a plus at token {@code i} adds what follows: "25% + 20%", "Rp 5.000 + Rp 500", "3 KTP +
   * formulir".
   */
  private boolean adds(int i) {
    boolean thing =
        view.spaced(i) && view.isWord(i - 1) && view.spaced(i + 1) && view.isWord(i + 1);
    return view.isSymbol(i, '+')
        && (thing || (startsNumber(i + 1) && (view.glued(i + 1) || !view.glued(i))));
  }

  private boolean startsNumber(int i) {
    return view.isNumber(i) || words.prefixes().at(view, i) != null;
  }

  /** Whether a capital word opens the next item of a list: "65,8%Kurang Puas". */
  private boolean lostBlank(int i) {
    return view.glued(i) && view.capital(i);
  }

  private int add(FigureDraft draft) {
    out.add(draft);
    TooComplexException.check("figures", out);
    return draft.to();
  }
}
