package id.saring.date.words;

import static java.util.stream.Collectors.toSet;

import id.saring.date.expression.Direction;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.value.HijriMonth;
import id.saring.lang.CalendarNames;
import id.saring.lang.CommonWordKind;
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
  private static final Set<DateWordKind> BOUNDS =
      EnumSet.of(
          DateWordKind.MORE,
          DateWordKind.LESS,
          DateWordKind.ABOUT_SHORT,
          DateWordKind.ABOUT_AT,
          DateWordKind.REACHING);

  private static final Set<DateWordKind> STARTS =
      EnumSet.of(
          DateWordKind.MONTH,
          DateWordKind.MONTH_SHORT,
          DateWordKind.WEEKDAY,
          DateWordKind.WEEKDAY_SHORT,
          DateWordKind.PART,
          DateWordKind.UNIT,
          DateWordKind.ONE_UNIT,
          DateWordKind.DAY_WORD,
          DateWordKind.EARLIER_TODAY,
          DateWordKind.LATER_TODAY,
          DateWordKind.LAST_NIGHT,
          DateWordKind.DATE_NOUN,
          DateWordKind.EDGE,
          DateWordKind.WEEKEND_NOUN,
          DateWordKind.CLOCK,
          DateWordKind.PERIOD,
          DateWordKind.QUARTER_LETTER,
          DateWordKind.EACH,
          DateWordKind.HIJRI,
          DateWordKind.CENTURY,
          DateWordKind.HALF_YEAR,
          DateWordKind.NEXT_DAY,
          DateWordKind.DECADE_CUE);

  private final Map<DateWordKind, WordsOfKind> kinds = new EnumMap<>(DateWordKind.class);
  private final WordClasses<DateWordKind> are;
  private final WordClasses<DateWordKind> begin;
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
    are = new WordClasses<>(lexicon, DateWordKind.class);
    begin = new WordClasses<>(lexicon, DateWordKind.class);
    zones = List.copyOf(tables.zones);
    numerals = new NumeralReader(language, lexicon);
    for (DateWordKind kind : DateWordKind.values()) {
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
        .get(DateWordKind.MONTH)
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
  int value(DateWordKind kind, int id) {
    return are.is(id, kind) ? kinds.get(kind).value(id) : NONE;
  }

  /** Whether the tables or the numbers have the word {@code id}. */
  boolean knows(int id) {
    return known.contains(id);
  }

  /** Whether the word {@code id} is one of {@code kind}; {@code id} may be out of range. */
  boolean is(DateWordKind kind, int id) {
    return are.is(id, kind);
  }

  /** Whether a word or phrase of {@code kind} begins with the word {@code id}. */
  boolean begins(DateWordKind kind, int id) {
    return begin.is(id, kind);
  }

  /** The phrase of {@code kind} at token {@code i}, or null. */
  Phrases.Entry<Integer> phrase(DateWordKind kind, TokenView view, int i) {
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

  /** The zone that a value of {@link DateWordKind#ZONE} stands for. */
  public Zone zone(int value) {
    return zones.get(value);
  }

  /** The unit that a value of {@link DateWordKind#UNIT} or the like stands for. */
  TimeUnit unit(int value) {
    return UNITS.get(value);
  }

  /** The part of the day that a value of {@link DateWordKind#PART} stands for. */
  public PartOfDay part(int value) {
    return PARTS.get(value);
  }

  /** The direction that a value of {@link DateWordKind#DIRECTION} stands for. */
  public Direction direction(int value) {
    return DIRECTIONS.get(value);
  }

  /**
   * What a value of {@link DateWordKind#EDGE}, {@link DateWordKind#ABOUT} or the like stands for.
   */
  Modifier modifier(int value) {
    return MODIFIERS.get(value);
  }

  /** The tables as read, before they are bound to a lexicon. */
  private static final class Tables {
    private final Map<DateWordKind, Map<String, Integer>> entries =
        new EnumMap<>(DateWordKind.class);
    private final List<Zone> zones = new ArrayList<>();

    Tables(Language language) {
      CalendarNames names = CalendarNames.of(language);
      add(DateWordKind.MONTH, names.months());
      add(DateWordKind.MONTH_SHORT, names.shortMonths());
      add(DateWordKind.WEEKDAY, names.weekdays());
      add(DateWordKind.WEEKDAY_SHORT, names.shortWeekdays());
      language
          .table("hijri-months", "month", "names")
          .forEach(
              row ->
                  add(
                      DateWordKind.HIJRI,
                      row.word("month", HijriMonth.class).number(),
                      row.list("names")));
      language.table("time-units", "unit", "names", "one", "each", "every").forEach(this::unit);
      language
          .table("day-parts", "part", "names")
          .forEach(
              row ->
                  add(
                      DateWordKind.PART,
                      PARTS.indexOf(row.word("part", PartOfDay.class)),
                      row.list("names")));
      Zone.of(language).forEach(this::zone);
      add(DateWordKind.LAW, 1, CommonWords.of(language, CommonWordKind.REGULATION));
      add(DateWordKind.LAW, 1, CommonWords.of(language, CommonWordKind.CAPITAL_REGULATION));
      add(DateWordKind.SAYS, 1, CommonWords.of(language, CommonWordKind.SAYING));
      add(DateWordKind.MORE_THAN, 1, CommonWords.of(language, CommonWordKind.COMPARISON));
      language.table("date-words", "kind", "value", "words").forEach(this::other);
      language.table("modifiers", "modifier", "place", "spellings").forEach(this::modifier);
    }

    private void unit(Row row) {
      TimeUnit unit = row.word("unit", TimeUnit.class);
      List<String> names = row.list("names");
      int value = UNITS.indexOf(unit);
      add(DateWordKind.UNIT, value, names);
      add(DateWordKind.ONE_UNIT, value, row.list("one"));
      add(DateWordKind.UNIT_EACH, value, row.list("each"));
      add(DateWordKind.EVERY_UNIT, value, row.list("every"));
      switch (unit) {
        case DAY -> add(DateWordKind.DAY_NOUN, 1, names);
        case WEEK -> add(DateWordKind.WEEK_NOUN, 1, names);
        case MONTH -> add(DateWordKind.MONTH_NOUN, 1, names);
        case YEAR -> add(DateWordKind.YEAR_NOUN, 1, names);
        case CENTURY -> add(DateWordKind.CENTURY, 1, names);
        case SECOND, MINUTE, HOUR, QUARTER, SEMESTER, EIGHT_YEARS, DECADE -> {}
      }
    }

    private void zone(Zone.Spelled zone) {
      add(DateWordKind.ZONE, zones.size(), zone.words());
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
        add(DateWordKind.ABOUT, value, words);
      }
    }

    private boolean has(DateWordKind kind, String word) {
      return entries.getOrDefault(kind, Map.of()).containsKey(word);
    }

    private void other(Row row) {
      DateWordKind kind = row.word("kind", DateWordKind.class);
      add(kind, value(row, kind), row.list("words"));
    }

    private static int value(Row row, DateWordKind kind) {
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

    private void add(DateWordKind kind, List<CalendarNames.Name> names) {
      names.forEach(name -> add(kind, name.number(), List.of(name.text())));
    }

    private void add(DateWordKind kind, int value, List<String> words) {
      Map<String, Integer> ofKind = entries.computeIfAbsent(kind, any -> new LinkedHashMap<>());
      words.forEach(word -> ofKind.put(Lexicon.normal(word), value));
    }
  }
}
