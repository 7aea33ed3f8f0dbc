package id.saring.extract.words;

import id.saring.definition.KnownSite;
import id.saring.lang.CalendarNames;
import id.saring.lang.CommonWordKind;
import id.saring.lang.CommonWords;
import id.saring.lang.Language;
import id.saring.lang.Zone;
import id.saring.page.NameAgain;
import id.saring.page.PageReader;
import id.saring.page.PageWordKind;
import id.saring.page.PageWords;
import id.saring.page.Prose;
import id.saring.page.Seams;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every phrase the package knows, with its kinds: tables {@code article-words}, {@code labels} and
 * {@code places} of the language, its {@link CalendarNames}, and the names of sites that rule packs
 * bring.
 */
public final class MetadataWords {
  private static final Map<PhraseKind, Long> BITS = bits();
  private static final String JAVANESE_DAY = "javanese-day";

  private final PageReader reader;
  private final Lexicon phrases;
  private final Lexicon firstWords;
  private final long[] kinds;
  private final long[] kindsOfFirst;
  private final int[] longestOfFirst;

  private MetadataWords(PageReader reader, Map<String, Long> kindsByPhrase) {
    this.reader = reader;
    this.phrases = Lexicon.of(kindsByPhrase.keySet());
    this.kinds = new long[phrases.size()];
    kindsByPhrase.forEach((phrase, mask) -> kinds[phrases.id(phrase)] |= mask);
    Lexicon none = Lexicon.of(List.of());
    this.firstWords =
        Lexicon.of(
            kindsByPhrase.keySet().stream()
                .map(phrase -> Tokens.of(phrase, none).string(0))
                .toList());
    this.kindsOfFirst = new long[firstWords.size()];
    this.longestOfFirst = new int[firstWords.size()];
    kindsByPhrase.forEach(
        (phrase, mask) -> {
          Tokens tokens = Tokens.of(phrase, firstWords);
          kindsOfFirst[tokens.word(0)] |= mask;
          longestOfFirst[tokens.word(0)] = Math.max(longestOfFirst[tokens.word(0)], tokens.count());
        });
  }

  /** The vocabulary of {@code language} and the names of {@code sites}; immutable. */
  public static MetadataWords of(Language language, List<KnownSite> sites) {
    Map<String, Long> all = new LinkedHashMap<>(language.once(Tables.class, Tables::of).bits());
    sites.forEach(site -> add(all, PhraseKind.SITE, site.names()));
    return new MetadataWords(PageReader.of(language), all);
  }

  private static Map<PhraseKind, Long> bits() {
    Map<PhraseKind, Long> bits = new EnumMap<>(PhraseKind.class);
    for (PhraseKind kind : PhraseKind.values()) {
      bits.put(kind, 1L << bits.size());
    }
    return bits;
  }

  private static long bit(PhraseKind kind) {
    return BITS.get(kind);
  }

  /** The kinds of the phrases in the tables of a language, as bits. */
  private record Tables(Map<String, Long> bits) {
    static Tables of(Language language) {
      return new Tables(Collections.unmodifiableMap(tables(language)));
    }
  }

  private static Map<String, Long> tables(Language language) {
    Map<String, Long> all = new LinkedHashMap<>();
    language
        .table("article-words", "kind", "words")
        .forEach(row -> add(all, row.word("kind", PhraseKind.class), row.list("words")));
    language
        .table("labels", "kind", "line", "words")
        .forEach(row -> add(all, row.word("kind", PhraseKind.class), row.list("words")));
    for (Place place : Gazetteer.places(language)) {
      PhraseKind kind = place.kind() == PlaceKind.DISTRICT ? PhraseKind.DISTRICT : PhraseKind.PLACE;
      add(all, kind, List.of(place.name()));
      add(all, kind, place.spellings());
    }
    language
        .table("date-words", "kind", "value", "words")
        .forEach(
            row -> {
              if (row.text("kind").equals(JAVANESE_DAY)) {
                add(all, PhraseKind.JAVANESE_DAY, row.list("words"));
              }
            });
    PageWords words = PageReader.of(language).words();
    words
        .all(PageWordKind.TIME_UNIT)
        .forEach(
            unit ->
                add(
                    all,
                    PhraseKind.AGE,
                    words.all(PageWordKind.AGO).stream().map(ago -> unit + " " + ago).toList()));
    add(all, PhraseKind.HOME, words.all(PageWordKind.ROOT));
    add(all, PhraseKind.TICKER, words.all(PageWordKind.TICKER));
    Zone.of(language).stream()
        .filter(spelled -> spelled.zone().isNamed() || spelled.zone().isUniversal())
        .forEach(spelled -> add(all, PhraseKind.ZONE, spelled.words()));
    add(all, PhraseKind.HELD_OFFICE, CommonWords.of(language, CommonWordKind.OFFICE));
    CalendarNames names = CalendarNames.of(language);
    addNames(all, PhraseKind.MONTH, names.months());
    addNames(all, PhraseKind.MONTH, names.shortMonths());
    addNames(all, PhraseKind.WEEKDAY, names.weekdays());
    addNames(all, PhraseKind.WEEKDAY, names.shortWeekdays());
    return all;
  }

  private static void addNames(
      Map<String, Long> all, PhraseKind kind, List<CalendarNames.Name> names) {
    add(all, kind, names.stream().map(CalendarNames.Name::text).toList());
  }

  private static void add(Map<String, Long> all, PhraseKind kind, Collection<String> phrases) {
    for (String phrase : phrases) {
      if (!phrase.isBlank()) {
        all.merge(Lexicon.normal(phrase), bit(kind), (a, b) -> a | b);
      }
    }
  }

  /** Where the label starts between a name and the same again, all of {@code text}; or -1. */
  public int nameAgain(String text) {
    return NameAgain.label(text, reader.words());
  }

  /** The judge of running text in the language. */
  public Prose prose() {
    return reader.prose();
  }

  /** The finder of lost blanks. */
  public Seams seams() {
    return reader.seams();
  }

  /** {@code text} cut into tokens that {@link #match} can search. */
  public Tokens tokens(String text) {
    return Tokens.of(text, firstWords);
  }

  /**
   * One past the last token of the longest phrase of {@code kind} that starts at token {@code i};
   * -1 if none does.
   */
  public int match(Tokens tokens, int i, PhraseKind kind) {
    int first = tokens.word(i);
    if (first == Lexicon.NONE || (kindsOfFirst[first] & bit(kind)) == 0) {
      return -1;
    }
    int last = i;
    while (last + 1 < tokens.count()
        && last + 1 < i + longestOfFirst[first]
        && tokens.gap(last + 1) <= Tokens.SPACE) {
      last++;
    }
    for (int end = last; end >= i; end--) {
      if (is(tokens.text(), tokens.start(i), tokens.end(end), kind)) {
        return end + 1;
      }
    }
    return -1;
  }

  /** Whether token {@code i} starts a phrase of {@code kind}. */
  public boolean starts(Tokens tokens, int i, PhraseKind kind) {
    return match(tokens, i, kind) > 0;
  }

  /** Whether the chars {@code [start, end)} are a phrase of {@code kind}. */
  public boolean is(CharSequence text, int start, int end, PhraseKind kind) {
    int id = phrases.id(text, start, end);
    return id != Lexicon.NONE && (kinds[id] & bit(kind)) != 0;
  }

  /** Whether {@code phrase} is of {@code kind}. */
  public boolean is(String phrase, PhraseKind kind) {
    return is(phrase, 0, phrase.length(), kind);
  }
}
