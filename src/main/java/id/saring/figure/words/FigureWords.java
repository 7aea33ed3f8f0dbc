package id.saring.figure.words;

import id.saring.figure.words.FigureTables.Spelled;
import id.saring.lang.Language;
import id.saring.model.Modifier;
import id.saring.number.NumberPart;
import id.saring.number.NumberWord;
import id.saring.number.NumeralReader;
import id.saring.text.Lexicon;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import id.saring.text.WordClasses;
import id.saring.text.WordSet;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of figures bound to the ids of one lexicon. Immutable. */
public final class FigureWords {
  private static final Set<WordRole> JOINTS = EnumSet.of(WordRole.RANGE, WordRole.AND);
  private static final int LONGEST_MODIFIER = 5;
  private static final int SHORTEST_UNIT = 4;
  private static final int LONGEST_UNIT = 10;
  private static final int SHORTEST_REST = 2;
  private static final int SHORTEST_RANKED = 3;
  private static final int ORDINAL_PREFIX = 2;

  private final NumeralReader numerals;
  private final WordClasses<WordRole> roles;
  private final int[] openings;
  private final WordSet opening;
  private final Phrases<Head> heads;
  private final Phrases<WordRole> joints;
  private final Phrases<String> names;
  private final Phrases<Measure> units;
  private final Phrases<CuedMeasure> cued;
  private final Map<Integer, Measure> wordUnits;
  private final Map<Integer, Head> wordHeads;
  private final Set<Integer> unitOpenings;
  private final Phrases<String> divisors;
  private final Phrases<Measure> prefixes;
  private final Phrases<Modifier> modifiersBefore;
  private final Phrases<Modifier> modifiersAfter;
  private final List<Spelled<String>> gluedCurrencies;
  private final String[] verbPrefixes;
  private final String[] laughter;

  /**
   * The words of {@code language}.
   *
   * @param lexicon must hold the words of its {@link FigureTables} and numbers
   */
  public FigureWords(Language language, Lexicon lexicon) {
    FigureTables tables = new FigureTables(language);
    numerals = new NumeralReader(language, lexicon);
    roles = roles(lexicon, tables.roles());
    openings = new int[lexicon.size()];
    heads = phrases(lexicon, tables.heads());
    joints = phrases(lexicon, withRoles(tables, JOINTS));
    names = phrases(lexicon, tables.names());
    prefixes = phrases(lexicon, tables.prefixes());
    divisors = phrases(lexicon, tables.divisors());
    modifiersBefore = phrases(lexicon, tables.modifiersBefore());
    modifiersAfter = phrases(lexicon, tables.modifiersAfter());
    units = phrases(lexicon, tables.units());
    cued = phrases(lexicon, tables.cued());
    wordUnits = words(lexicon, tables.units());
    wordHeads = words(lexicon, tables.heads());
    unitOpenings =
        tables.units().stream()
            .map(Spelled::spelling)
            .filter(unit -> unit.length() >= SHORTEST_UNIT)
            .map(unit -> pair(unit, 0))
            .collect(Collectors.toUnmodifiableSet());
    gluedCurrencies = List.copyOf(tables.gluedCurrencies());
    verbPrefixes = spelled(tables, WordRole.VERB_PREFIX);
    laughter = spelled(tables, WordRole.LAUGHTER);
    open(lexicon, tables.heads(), StartFlags.HEAD);
    open(lexicon, tables.names(), StartFlags.NAME);
    open(lexicon, tables.prefixes(), StartFlags.AMOUNT);
    for (int id = 0; id < openings.length; id++) {
      NumberWord number = numerals.word(id);
      openings[id] |= number == null ? 0 : StartFlags.of(number);
    }
    opening = new WordSet(lexicon, id -> openings[id] != 0);
  }

  private static WordClasses<WordRole> roles(Lexicon lexicon, List<Spelled<WordRole>> spelled) {
    WordClasses<WordRole> roles = new WordClasses<>(lexicon, WordRole.class);
    for (Spelled<WordRole> role : spelled) {
      int id = lexicon.id(role.spelling());
      if (id != Lexicon.NONE) {
        roles.add(id, role.value());
      }
    }
    return roles;
  }

  /** Those of {@code list} that are one word whose case does not count, by its id. */
  private static <T> Map<Integer, T> words(Lexicon lexicon, List<Spelled<T>> list) {
    Map<Integer, T> out = new HashMap<>();
    for (Spelled<T> spelled : list) {
      int id = lexicon.id(spelled.spelling());
      if (id != Lexicon.NONE && spelled.spelling().chars().allMatch(Character::isLetter)) {
        out.putIfAbsent(id, spelled.value());
      }
    }
    return Map.copyOf(out);
  }

  private static String[] spelled(FigureTables tables, WordRole role) {
    return withRoles(tables, EnumSet.of(role)).stream()
        .map(Spelled::spelling)
        .toArray(String[]::new);
  }

  private static List<Spelled<WordRole>> withRoles(FigureTables tables, Set<WordRole> wanted) {
    return tables.roles().stream().filter(role -> wanted.contains(role.value())).toList();
  }

  private static <T> Phrases<T> phrases(Lexicon lexicon, List<Spelled<T>> list) {
    Phrases.Builder<T> builder = new Phrases.Builder<>(lexicon);
    list.forEach(spelled -> builder.add(spelled.spelling(), spelled.value()));
    return builder.build();
  }

  private <T> void open(Lexicon lexicon, List<Spelled<T>> list, int opening) {
    for (Spelled<T> spelled : list) {
      String spelling = spelled.spelling();
      Tokens tokens =
          Tokens.of(spelling.startsWith("=") ? spelling.substring(1) : spelling, lexicon);
      if (tokens.isWord(0)) {
        openings[tokens.word(0)] |= opening;
      }
    }
  }

  /** What a word with this lexicon id may begin: bits of {@link StartFlags}, 0 for nothing. */
  public int openings(int word) {
    return word == Lexicon.NONE ? 0 : openings[word];
  }

  /** The words that may begin something: those with {@link #openings}. */
  public WordSet opening() {
    return opening;
  }

  /** The reader of numbers. */
  public NumeralReader numerals() {
    return numerals;
  }

  /** The number word at token {@code i}; null when it is none. */
  public NumberWord number(TokenView view, int i) {
    return numerals.word(view, i);
  }

  /**
   * The digit that opens the number word at token {@code i}, if it is one above {@code low}: 3 of
   * "tiga" for 2; null when it is not.
   */
  public BigDecimal digitAbove(TokenView view, int i, BigDecimal low) {
    NumberWord word = number(view, i);
    if (word == null || word.first() != NumberPart.Role.DIGIT) {
      return null;
    }
    BigDecimal digit = word.parts().get(0).value();
    return digit.subtract(low).compareTo(BigDecimal.ONE) == 0 ? digit : null;
  }

  /** Whether the word at token {@code i} has {@code role}. */
  public boolean is(TokenView view, int i, WordRole role) {
    return has(view.word(i), role);
  }

  /** Whether the word at token {@code i}, which may lie beyond any limit, has {@code role}. */
  public boolean isAt(Tokens tokens, int i, WordRole role) {
    return has(tokens.word(i), role);
  }

  /**
   * Whether the word at token {@code i}, cut at a border where a blank got lost, has {@code role}.
   */
  public boolean opensWith(TokenView view, int i, WordRole role) {
    Tokens tokens = view.tokens();
    return has(tokens.lexicon().id(tokens.text(), tokens.start(i), view.border(i)), role);
  }

  private boolean has(int id, WordRole role) {
    return roles.is(id, role);
  }

  /** Heads that say what the number after them is. */
  public Phrases<Head> heads() {
    return heads;
  }

  /** Whether the word at token {@code i} is followed by a number that belongs to a name. */
  public boolean isHeadOfName(TokenView view, int i) {
    Phrases.Entry<Head> head = heads.at(view, i);
    return head != null && head.length() == 1 && head.value() == Head.NAME;
  }

  /**
   * The head that ends the word at token {@code i}, which lost the blank before it: "ribuKategori",
   * "junctoPasal"; null when none does.
   */
  public Head headAtBorder(TokenView view, int i) {
    Tokens tokens = view.tokens();
    return view.isWord(i) && view.word(i) == Lexicon.NONE
        ? wordHeads.get(tokens.lexicon().id(tokens.text(), view.border(i), tokens.end(i)))
        : null;
  }

  /** RANGE or AND. */
  public Phrases<WordRole> joints() {
    return joints;
  }

  /** Phrases with a number in them that are names or idioms; the kind of each. */
  public Phrases<String> names() {
    return names;
  }

  /** Units after a number: measures, percent and money. */
  public Phrases<Measure> units() {
    return units;
  }

  /** Units that are meant after a word that tells what is measured, before all others. */
  public Phrases<CuedMeasure> cuedUnits() {
    return cued;
  }

  /** What a measure may be divided by: the symbol. */
  public Phrases<String> divisors() {
    return divisors;
  }

  /** Currencies, and the scales whose name stands before the number. */
  public Phrases<Measure> prefixes() {
    return prefixes;
  }

  /** The modifier that ends right before token {@code i}; null when there is none. */
  public Phrases.Entry<Modifier> modifierBefore(TokenView view, int i) {
    return modifiersBefore.before(view, i, LONGEST_MODIFIER);
  }

  /** The modifier that starts at token {@code i}; null when there is none. */
  public Phrases.Entry<Modifier> modifierAfter(TokenView view, int i) {
    return modifiersAfter.at(view, i);
  }

  /**
   * The unit at token {@code i} that lost the blank after it, "30 cmPenyebab", "1 gramdi"; null
   * when none.
   */
  public Measure unitBeforeBorder(TokenView view, int i) {
    int border = view.unitBorder(i);
    Tokens tokens = view.tokens();
    return border < 0
        ? unitBeforeFunctionWord(view, i)
        : wordUnits.get(tokens.lexicon().id(tokens.text(), tokens.start(i), border));
  }

  /** The first two letters of a word as one number, whatever their case. */
  private static int pair(String text, int start) {
    return Character.toLowerCase(text.charAt(start)) << Character.SIZE
        | Character.toLowerCase(text.charAt(start + 1));
  }

  /**
   * Whether a unit of time opens the word of no table at token {@code i}, the rest of which is a
   * word that is never counted: "12 haridengan".
   */
  public boolean isTimeBeforeFunctionWord(TokenView view, int i) {
    if (!view.isWord(i) || view.word(i) != Lexicon.NONE) {
      return false;
    }
    Tokens tokens = view.tokens();
    int start = tokens.start(i);
    int end = tokens.end(i);
    int most = Math.min(end - SHORTEST_REST, start + LONGEST_UNIT);
    for (int cut = start + SHORTEST_UNIT; cut <= most; cut++) {
      if (has(tokens.lexicon().id(tokens.text(), start, cut), WordRole.TIME_UNIT)) {
        return has(tokens.lexicon().id(tokens.text(), cut, end), WordRole.NOT_COUNTED);
      }
    }
    return false;
  }

  /** The unit that opens a word of no table, the rest of which is a word that is never counted. */
  private Measure unitBeforeFunctionWord(TokenView view, int i) {
    if (!view.isWord(i)
        || view.length(i) < SHORTEST_UNIT + SHORTEST_REST
        || view.word(i) != Lexicon.NONE) {
      return null;
    }
    Tokens tokens = view.tokens();
    int start = tokens.start(i);
    int end = tokens.end(i);
    if (!unitOpenings.contains(pair(tokens.text(), start))) {
      return null;
    }
    int most = Math.min(end - SHORTEST_REST, start + LONGEST_UNIT);
    for (int cut = start + SHORTEST_UNIT; cut <= most; cut++) {
      Measure unit = wordUnits.get(tokens.lexicon().id(tokens.text(), start, cut));
      if (unit != null && has(tokens.lexicon().id(tokens.text(), cut, end), WordRole.NOT_COUNTED)) {
        return unit;
      }
    }
    return null;
  }

  /**
   * ISO code of the currency at the end of the word at token {@code i} that lost the blank before
   * it: "sebesarRp 5.000"; null when there is none.
   */
  public String gluedCurrency(TokenView view, int i) {
    if (!view.isWord(i)) {
      return null;
    }
    String text = view.tokens().text();
    for (Spelled<String> currency : gluedCurrencies) {
      int start = view.tokens().end(i) - currency.spelling().length();
      if (start - view.tokens().start(i) >= 2
          && text.startsWith(currency.spelling(), start)
          && Character.isLowerCase(text.charAt(start - 1))) {
        return currency.value();
      }
    }
    return null;
  }

  /** Whether the word at token {@code i} starts like a verb. */
  public boolean startsLikeVerb(TokenView view, int i) {
    Tokens tokens = view.tokens();
    for (String prefix : verbPrefixes) {
      if (tokens.text().regionMatches(true, tokens.start(i), prefix, 0, prefix.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at token {@code i} is laughter in letters: "wkwkwk", "hahaha". */
  public boolean laughs(TokenView view, int i) {
    Tokens tokens = view.tokens();
    String text = tokens.text();
    for (String syllable : laughter) {
      int k = tokens.start(i);
      while (k + syllable.length() <= tokens.end(i)
          && text.regionMatches(true, k, syllable, 0, syllable.length())) {
        k += syllable.length();
      }
      boolean twice = k - tokens.start(i) >= 2 * syllable.length();
      if (twice && tokens.end(i) - k < syllable.length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word at token {@code i} lost the blank before what makes an ordinal of the number
   * after it: "rondeke 3", "padagameke 6".
   */
  public boolean ranksNext(TokenView view, int i) {
    Tokens tokens = view.tokens();
    if (!view.isWord(i) || view.word(i) != Lexicon.NONE) {
      return false;
    }
    int end = tokens.end(i) - ORDINAL_PREFIX;
    int start = tokens.start(i);
    if (end - start < SHORTEST_RANKED || !isOrdinalPrefix(tokens, end)) {
      return false;
    }
    for (int cut = start; cut <= end - SHORTEST_RANKED; cut++) {
      boolean host = has(tokens.lexicon().id(tokens.text(), cut, end), WordRole.RANKED);
      if (host
          && (cut == start
              || has(tokens.lexicon().id(tokens.text(), start, cut), WordRole.NOT_COUNTED))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrdinalPrefix(Tokens tokens, int from) {
    NumberWord word =
        numerals.word(tokens.lexicon().id(tokens.text(), from, from + ORDINAL_PREFIX));
    return word != null && word.first() == NumberPart.Role.ORDINAL;
  }
}
