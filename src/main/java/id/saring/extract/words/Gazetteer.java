package id.saring.extract.words;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import id.saring.lang.Language;
import id.saring.text.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places that a language's texts open with. Table: {@code places.tsv}. Thread-safe. */
public final class Gazetteer {
  private final Map<String, List<Place>> bySpelling = new HashMap<>();
  private final Map<String, PlaceKind> regionWords = new HashMap<>();

  private Gazetteer(List<Place> places) {
    for (Place place : places) {
      add(place.name(), place);
      place.spellings().forEach(spelling -> add(spelling, place));
    }
  }

  private void add(String spelling, Place place) {
    List<Place> same = bySpelling.computeIfAbsent(squeezed(spelling), key -> new ArrayList<>());
    if (!same.contains(place)) {
      same.add(place);
    }
  }

  /** The gazetteer of {@code language}. */
  public static Gazetteer of(Language language) {
    return language.once(Gazetteer.class, Gazetteer::read);
  }

  private static Gazetteer read(Language language) {
    Gazetteer gazetteer = new Gazetteer(places(language));
    language
        .table("region-words", "kind", "words")
        .forEach(
            row ->
                row.list("words")
                    .forEach(
                        word ->
                            gazetteer.regionWords.put(
                                Lexicon.normal(word), row.word("kind", PlaceKind.class))));
    return gazetteer;
  }

  /**
   * All rows of the table of {@code language}; then the countries, and the cities that name the
   * world's time zones, as CLDR calls them in that language.
   */
  static List<Place> places(Language language) {
    List<Place> places = new ArrayList<>();
    language
        .table("places", "name", "kind", "code", "spellings")
        .forEach(
            row ->
                places.add(
                    new Place(
                        row.text("name"),
                        row.word("kind", PlaceKind.class),
                        row.cell("code").isEmpty() ? null : row.text("code"),
                        row.list("spellings"))));
    Set<String> known = new HashSet<>();
    for (Place place : places) {
      known.add(squeezed(place.name()));
      place.spellings().forEach(spelling -> known.add(squeezed(spelling)));
    }
    for (String name : placesOfCldr(language.locale())) {
      if (known.add(squeezed(name))) {
        places.add(new Place(name, PlaceKind.ABROAD, null, List.of()));
      }
    }
    return places;
  }

  private static List<String> placesOfCldr(ULocale locale) {
    List<String> places = new ArrayList<>();
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String country : ULocale.getISOCountries()) {
      places.add(names.regionDisplayName(country));
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String zone :
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = zones.getExemplarLocationName(zone);
      if (city != null && city.indexOf(',') < 0) {
        places.add(city);
      }
    }
    return places;
  }

  /**
   * The place that {@code written} names, as far as the name alone tells: its code is null where
   * several places bear the name ("Bandung", but not "Kota Bandung"). Nothing for a name that the
   * table lacks.
   */
  public Optional<Place> find(String written) {
    PlaceKind kind = null;
    String name = written.strip();
    int space = name.indexOf(' ');
    String first = space < 0 ? "" : Lexicon.normal(name.substring(0, space));
    first = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    if (regionWords.containsKey(first) && stated(name, space, regionWords.get(first))) {
      kind = regionWords.get(first);
      name = name.substring(space + 1).strip();
    }
    PlaceKind stated = kind;
    List<Place> fitting =
        bySpelling.getOrDefault(squeezed(name), List.of()).stream()
            .filter(place -> stated == null || place.kind() == stated)
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    Place place = fitting.get(0);
    return Optional.of(
        fitting.size() == 1 ? place : new Place(shortest(fitting), place.kind(), null, List.of()));
  }

  /**
   * Whether the first word of {@code name} tells its kind and is no part of it: "Kota Padang" is
   * the city, whatever district bears that name, "Kota Baru" a regency.
   */
  private boolean stated(String name, int space, PlaceKind kind) {
    List<Place> whole = bySpelling.getOrDefault(squeezed(name), List.of());
    return whole.isEmpty()
        || (whole.stream().allMatch(place -> place.kind() == PlaceKind.DISTRICT)
            && bySpelling.getOrDefault(squeezed(name.substring(space + 1)), List.of()).stream()
                .anyMatch(place -> place.kind() == kind));
  }

  /** Of places that share a spelling, the plainest name: "Yogyakarta" for city and province. */
  private static String shortest(List<Place> places) {
    String name = places.get(0).name();
    for (Place place : places) {
      name = place.name().length() < name.length() ? place.name() : name;
    }
    return name;
  }

  /** The form in which names are compared: "Tanjungpinang" and "TANJUNG PINANG" are one. */
  private static String squeezed(String name) {
    StringBuilder out = new StringBuilder(name.length());
    String normal = Lexicon.normal(name);
    for (int i = 0; i < normal.length(); i++) {
      if (Character.isLetterOrDigit(normal.charAt(i))) {
        out.append(normal.charAt(i));
      }
    }
    return out.toString();
  }
}
