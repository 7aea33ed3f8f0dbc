package id.saring.metadata;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every phrase the package knows, with its kinds. Tables: {@code words.tsv}, {@code places.txt}, {@code sites.tsv}, CLDR. */
final class Vocabulary {
  /** Longest phrase, in tokens. */
  private static final int LONGEST = 6;

  private static final Vocabulary SHARED = load();

  private final Lexicon phrases;
  private final Lexicon firstWords;
  private final int[] kinds;

  private Vocabulary(Map<String, Integer> kindsByPhrase) {
    this.phrases = Lexicon.of(kindsByPhrase.keySet());
    this.kinds = new int[phrases.size()];
    kindsByPhrase.forEach((phrase, mask) -> kinds[phrases.id(phrase)] |= mask);
    List<String> firsts = new ArrayList<>();
    for (String phrase : kindsByPhrase.keySet()) {
      Tokens tokens = Tokens.of(phrase, Lexicon.of(List.of()));
      firsts.add(tokens.string(0));
    }
    this.firstWords = Lexicon.of(firsts);
  }

  /** The vocabulary of the package's tables; one instance, immutable. */
  static Vocabulary shared() {
    return SHARED;
  }

  private static Vocabulary load() {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (String row : Resource.rows("words.tsv")) {
      String[] cells = row.split("\t");
      add(all, Kind.of(cells[0]), Resource.phrases(cells[1]));
    }
    for (String row : Resource.rows("places.txt")) {
      add(all, Kind.PLACE, Resource.phrases(row));
    }
    for (String row : Resource.rows("sites.tsv")) {
      String[] cells = row.split("\t", -1);
      add(all, Kind.SITE, Resource.phrases(cells[1]));
    }
    for (ULocale locale : List.of(new ULocale("id"), ULocale.ENGLISH)) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
      add(all, Kind.MONTH, Arrays.asList(symbols.getMonths()));
      add(all, Kind.MONTH, Arrays.asList(symbols.getShortMonths()));
      add(all, Kind.WEEKDAY, Arrays.asList(symbols.getWeekdays()));
      add(all, Kind.WEEKDAY, Arrays.asList(symbols.getShortWeekdays()));
    }
    add(all, Kind.PLACE, placesOfCldr());
    return new Vocabulary(all);
  }

  private static List<String> placesOfCldr() {
    ULocale indonesian = new ULocale("id");
    List<String> places = new ArrayList<>();
    TimeZoneNames zones = TimeZoneNames.getInstance(indonesian);
    for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = zones.getExemplarLocationName(zone);
      if (city != null && city.indexOf(',') < 0) {
        places.add(city);
      }
    }
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(indonesian);
    for (String country : ULocale.getISOCountries()) {
      places.add(names.regionDisplayName(country));
    }
    return places;
  }

  private static void add(Map<String, Integer> all, Kind kind, Collection<String> phrases) {
    for (String phrase : phrases) {
      if (!phrase.isBlank()) {
        all.merge(Lexicon.normal(phrase), 1 << kind.ordinal(), (a, b) -> a | b);
      }
    }
  }

  /** {@code text} cut into tokens that {@link #match} can search. */
  Tokens tokens(String text) {
    return Tokens.of(text, firstWords);
  }

  /** One past the last token of the longest phrase of {@code kind} that starts at token {@code i}; -1 if none does. */
  int match(Tokens tokens, int i, Kind kind) {
    if (tokens.word(i) == Lexicon.NONE) {
      return -1;
    }
    int last = i;
    while (last + 1 < tokens.count() && last + 1 < i + LONGEST && tokens.gap(last + 1) <= Tokens.SPACE) {
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
  boolean starts(Tokens tokens, int i, Kind kind) {
    return match(tokens, i, kind) > 0;
  }

  /** Whether the chars {@code [start, end)} are a phrase of {@code kind}. */
  boolean is(CharSequence text, int start, int end, Kind kind) {
    int id = phrases.id(text, start, end);
    return id != Lexicon.NONE && (kinds[id] & (1 << kind.ordinal())) != 0;
  }

  /** Whether {@code phrase} is of {@code kind}. */
  boolean is(String phrase, Kind kind) {
    return is(phrase, 0, phrase.length(), kind);
  }
}
