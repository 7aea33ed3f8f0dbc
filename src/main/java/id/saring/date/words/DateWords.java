package id.saring.date.words;

import static java.util.stream.Collectors.toSet;

import id.saring.date.expression.Direction;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.value.HijriMonth;
import id.saring.lang.CalendarNames;
import id.saring.lang.CommonWords;
import id.saring.lang.Language;
import id.saring.lang.LanguageTable.Row;
import id.saring.lang.Zone;
import id.saring.model.Modifier;
import id.saring.number.NumberWord;
import id.saring.number.NumeralReader;
import id.saring.text.Lexicon;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.WordClasses;
import id.saring.text.WordSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words and phrases of a language's temporal expressions, looked up by lexicon id: its {@link
 * CalendarNames}, and its tables {@code hijri-months}, {@code time-units}, {@code day-parts},
 * {@code zones} and {@code date-words}.
 */
public final class DateWords {
  /** The answer where a word is not of the kind asked for. */
  public static final int NONE = Short.MIN_VALUE;

  /** Shorter month names are too close to other words. */
  private static final int SHORTEST_MISSPELLED = 5;

  private static final List<TimeUnit> UNITS = List.of(TimeUnit.values());
  private static final List<PartOfDay> PARTS = List.of(PartOfDay.values());
  private static final List<Direction> DIRECTIONS = List.of(Direction.values());
  private static final List<Modifier> MODIFIERS = List.of(Modifier.values());

  /** The place, in table {@code modifiers}, of a word before its number. */
  private static final String BEFORE = "before";

  /** Words that bound a length only beside others. */
  private static final Set<WordKind> BOUNDS =
      EnumSet.of(
          WordKind.MORE, WordKind.LESS, WordKind.ABOUT_SHORT, WordKind.ABOUT_AT, WordKind.REACHING);

  private static final Set<WordKind> STARTS =
      EnumSet.of(
          WordKind.MONTH,
          WordKind.MONTH_SHORT,
          WordKind.WEEKDAY,
          WordKind.WEEKDAY_SHORT,
          WordKind.PART,
          WordKind.UNIT,
          WordKind.ONE_UNIT,
          WordKind.DAY_WORD,
          WordKind.EARLIER_TODAY,
          WordKind.LATER_TODAY,
          WordKind.LAST_NIGHT,
          WordKind.DATE_NOUN,
          WordKind.EDGE,
          WordKind.WEEKEND_NOUN,
          WordKind.CLOCK,
          WordKind.PERIOD,
          WordKind.QUARTER_LETTER,
          WordKind.EACH,
          WordKind.HIJRI,
          WordKind.CENTURY,
          WordKind.HALF_YEAR,
          WordKind.NEXT_DAY,
          WordKind.DECADE_CUE);

  private final Map<WordKind, WordsOfKind> kinds = new EnumMap<>(WordKind.class);
  private final WordClasses<WordKind> are;
  private final WordClasses<WordKind> begin;
  private final WordSet starts;
  private final WordSet known;
  private final List<Zone> zones;
  private final NumeralReader numerals;
  private final Map<String, Integer> months = new TreeMap<>();

  /**
   * The words of {@code language}.
   *
   * @param lexicon must hold {@link #vocabulary}
   */
  public DateWords(Language language, Lexicon lexicon) {
    Tables tables = new Tables(language);
    are = new WordClasses<>(lexicon, WordKind.class);
    begin = new WordClasses<>(lexicon, WordKind.class);
    zones = List.copyOf(tables.zones);
    numerals = new NumeralReader(language, lexicon);
    for (WordKind kind : WordKind.values()) {
      Map<String, Integer> entries = tables.entries.getOrDefault(kind, Map.of());
      kinds.put(kind, new WordsOfKind(lexicon, entries));
      for (String spelling : entries.keySet()) {
        String word = Phrases.words(List.of(spelling)).get(0);
        begin.add(lexicon.id(word), kind);
        if (word.equals(spelling)) {
          are.add(lexicon.id(word), kind);
        }
      }
    }
    tables
        .entries
        .get(WordKind.MONTH)
        .forEach(
            (name, month) -> {
              if (name.length() >= SHORTEST_MISSPELLED) {
                months.put(name, month);
              }
            });
    starts = new WordSet(lexicon, this::mayStart);
    Set<Integer> ids = vocabulary(language).stream().map(lexicon::id).collect(toSet());
    known = new WordSet(lexicon, ids::contains);
  }

  /**
   * All words of the tables of {@code language}, those of phrases one by one, numbers among them.
   */
  public static Collection<String> vocabulary(Language language) {
    Set<String> words = new LinkedHashSet<>(NumeralReader.vocabulary(language));
    for (Map<String, Integer> entries : new Tables(language).entries.values()) {
      words.addAll(Phrases.words(List.copyOf(entries.keySet())));
    }
    return words;
  }

  /**
   * The value of the word with lexicon id {@code id} as a {@code kind}, or {@link #NONE}; {@code
   * id} may be out of range.
   */
  int value(WordKind kind, int id) {
    return are.is(id, kind) ? kinds.get(kind).value(id) : NONE;
  }

  /** Whether the tables or the numbers have the word {@code id}. */
  boolean knows(int id) {
    return known.contains(id);
  }

  /** Whether the word {@code id} is one of {@code kind}; {@code id} may be out of range. */
  boolean is(WordKind kind, int id) {
    return are.is(id, kind);
  }

  /** Whether a word or phrase of {@code kind} begins with the word {@code id}. */
  boolean begins(WordKind kind, int id) {
    return begin.is(id, kind);
  }

  /** The phrase of {@code kind} at token {@code i}, or null. */
  Phrases.Entry<Integer> phrase(WordKind kind, TokenView view, int i) {
    return kinds.get(kind).phrase(view, i);
  }

  /** The reader of the language's numbers. */
  NumeralReader numerals() {
    return numerals;
  }

  /**
   * The month, 1–12, whose full name is one letter away from {@code word}: one more, one less,
   * another, or two exchanged; 0 if there is none or several.
   */
  public int monthLike(String word) {
    String normal = Lexicon.normal(word);
    int found = 0;
    for (Map.Entry<String, Integer> month : months.entrySet()) {
      if (oneEdit(month.getKey(), normal)) {
        if (found != 0 && found != month.getValue()) {
          return 0;
        }
        found = month.getValue();
      }
    }
    return found;
  }

  private static boolean oneEdit(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int head = 0;
    int shorter = Math.min(a.length(), b.length());
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    String restA = a.substring(head);
    String restB = b.substring(head);
    if (a.length() > b.length()) {
      return restA.substring(1).equals(restB);
    }
    if (a.length() < b.length()) {
      return restB.substring(1).equals(restA);
    }
    if (restA.isEmpty()) {
      return false;
    }
    boolean exchanged =
        restA.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2));
    return exchanged || restA.substring(1).equals(restB.substring(1));
  }

  private boolean mayStart(int id) {
    NumberWord word = numerals.word(id);
    return (word != null && word.opensCardinal())
        || STARTS.stream().anyMatch(kind -> begins(kind, id));
  }

  /** The words with which an expression can start. */
  public WordSet starts() {
    return starts;
  }

  /** The zone that a value of {@link WordKind#ZONE} stands for. */
  public Zone zone(int value) {
    return zones.get(value);
  }

  /** The unit that a value of {@link WordKind#UNIT} or the like stands for. */
  TimeUnit unit(int value) {
    return UNITS.get(value);
  }

  /** The part of the day that a value of {@link WordKind#PART} stands for. */
  public PartOfDay part(int value) {
    return PARTS.get(value);
  }

  /** The direction that a value of {@link WordKind#DIRECTION} stands for. */
  public Direction direction(int value) {
    return DIRECTIONS.get(value);
  }

  /** What a value of {@link WordKind#EDGE}, {@link WordKind#ABOUT} or the like stands for. */
  Modifier modifier(int value) {
    return MODIFIERS.get(value);
  }

  /** The tables as read, before they are bound to a lexicon. */
  private static final class Tables {
    private final Map<WordKind, Map<String, Integer>> entries = new EnumMap<>(WordKind.class);
    private final List<Zone> zones = new ArrayList<>();

    Tables(Language language) {
      CalendarNames names = CalendarNames.of(language);
      add(WordKind.MONTH, names.months());
      add(WordKind.MONTH_SHORT, names.shortMonths());
      add(WordKind.WEEKDAY, names.weekdays());
      add(WordKind.WEEKDAY_SHORT, names.shortWeekdays());
      language
          .table("hijri-months", "month", "names")
          .forEach(
              row ->
                  add(
                      WordKind.HIJRI,
                      row.word("month", HijriMonth.class).number(),
                      row.list("names")));
      language.table("time-units", "unit", "names", "one", "each", "every").forEach(this::unit);
      language
          .table("day-parts", "part", "names")
          .forEach(
              row ->
                  add(
                      WordKind.PART,
                      PARTS.indexOf(row.word("part", PartOfDay.class)),
                      row.list("names")));
      Zone.of(language).forEach(this::zone);
      add(WordKind.LAW, 1, CommonWords.of(language, CommonWords.Kind.REGULATION));
      add(WordKind.SAYS, 1, CommonWords.of(language, CommonWords.Kind.SAYING));
      add(WordKind.MORE_THAN, 1, CommonWords.of(language, CommonWords.Kind.COMPARISON));
      language.table("date-words", "kind", "value", "words").forEach(this::other);
      language.table("modifiers", "modifier", "place", "spellings").forEach(this::modifier);
    }

    private void unit(Row row) {
      TimeUnit unit = row.word("unit", TimeUnit.class);
      List<String> names = row.list("names");
      int value = UNITS.indexOf(unit);
      add(WordKind.UNIT, value, names);
      add(WordKind.ONE_UNIT, value, row.list("one"));
      add(WordKind.UNIT_EACH, value, row.list("each"));
      add(WordKind.EVERY_UNIT, value, row.list("every"));
      switch (unit) {
        case DAY -> add(WordKind.DAY_NOUN, 1, names);
        case WEEK -> add(WordKind.WEEK_NOUN, 1, names);
        case MONTH -> add(WordKind.MONTH_NOUN, 1, names);
        case YEAR -> add(WordKind.YEAR_NOUN, 1, names);
        case CENTURY -> add(WordKind.CENTURY, 1, names);
        case SECOND, MINUTE, HOUR, QUARTER, SEMESTER, EIGHT_YEARS, DECADE -> {}
      }
    }

    private void zone(Zone.Spelled zone) {
      add(WordKind.ZONE, zones.size(), zone.words());
      zones.add(zone.zone());
    }

    /** Words before a number that bound it bound a length as well; its own ones go first. */
    private void modifier(Row row) {
      if (row.text("place").equals(BEFORE)) {
        int value = MODIFIERS.indexOf(row.word("modifier", Modifier.class));
        List<String> words =
            row.list("spellings").stream()
                .filter(word -> word.chars().allMatch(Character::isLetter))
                .filter(word -> BOUNDS.stream().noneMatch(kind -> has(kind, word)))
                .toList();
        add(WordKind.ABOUT, value, words);
      }
    }

    private boolean has(WordKind kind, String word) {
      return entries.getOrDefault(kind, Map.of()).containsKey(word);
    }

    private void other(Row row) {
      WordKind kind = row.word("kind", WordKind.class);
      add(kind, value(row, kind), row.list("words"));
    }

    private static int value(Row row, WordKind kind) {
      String cell = row.cell("value");
      int index = kind.meanings().indexOf(cell);
      if (index >= 0) {
        return kind.valueAt(index);
      }
      if (cell.isEmpty() && kind.meanings().isEmpty()) {
        return 1;
      }
      throw row.error(
          "value",
          "found '"
              + cell
              + "'; expected "
              + (kind.meanings().isEmpty() ? "nothing" : "one of " + kind.meanings()));
    }

    private void add(WordKind kind, List<CalendarNames.Name> names) {
      names.forEach(name -> add(kind, name.number(), List.of(name.text())));
    }

    private void add(WordKind kind, int value, List<String> words) {
      Map<String, Integer> ofKind = entries.computeIfAbsent(kind, any -> new LinkedHashMap<>());
      words.forEach(word -> ofKind.put(Lexicon.normal(word), value));
    }
  }
}
