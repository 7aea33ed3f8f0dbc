package id.saring.date.words;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import id.saring.date.expression.PartOfDay;
import id.saring.date.expression.TimeUnit;
import id.saring.date.value.HijriMonth;
import id.saring.lang.Language;
import id.saring.lang.LanguageTable.Row;
import id.saring.number.NumberWord;
import id.saring.number.NumeralReader;
import id.saring.text.Lexicon;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words and phrases of a language's temporal expressions, looked up by lexicon id: its tables
 * {@code months}, {@code weekdays}, {@code hijri-months}, {@code time-units}, {@code day-parts},
 * {@code zones} and {@code date-words}, and the names of months and weekdays in CLDR.
 */
public final class DateWords {
  /** The answer where a word is not of the kind asked for. */
  public static final int NONE = Short.MIN_VALUE;

  /** Shorter month names are too close to other words. */
  private static final int SHORTEST_MISSPELLED = 5;

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
          WordKind.CLOCK,
          WordKind.PERIOD,
          WordKind.QUARTER_LETTER,
          WordKind.EACH,
          WordKind.HIJRI,
          WordKind.CENTURY,
          WordKind.HALF_YEAR,
          WordKind.NEXT_DAY,
          WordKind.DECADE_CUE);

  private final short[][] values;
  private final List<Phrases<Integer>> phrases;
  private final boolean[][] begins;
  private final boolean[] starts;
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
    WordKind[] kinds = WordKind.values();
    values = new short[kinds.length][lexicon.size()];
    for (short[] ofKind : values) {
      Arrays.fill(ofKind, (short) NONE);
    }
    starts = new boolean[lexicon.size()];
    begins = new boolean[kinds.length][lexicon.size()];
    zones = List.copyOf(tables.zones);
    numerals = new NumeralReader(language, lexicon);
    List<Phrases.Builder<Integer>> builders = new ArrayList<>();
    for (int kind = 0; kind < kinds.length; kind++) {
      builders.add(null);
    }
    for (Entry entry : tables.entries) {
      int kind = entry.kind().ordinal();
      List<String> words = Phrases.words(List.of(entry.words()));
      int first = lexicon.id(words.get(0));
      starts[first] |= STARTS.contains(entry.kind());
      begins[kind][first] = true;
      if (words.get(0).equals(entry.words())) {
        values[kind][lexicon.id(entry.words())] = (short) entry.value();
      } else {
        if (builders.get(kind) == null) {
          builders.set(kind, new Phrases.Builder<>(lexicon));
        }
        builders.get(kind).add(entry.words(), entry.value());
      }
    }
    for (Entry entry : tables.entries) {
      if (entry.kind() == WordKind.MONTH && entry.words().length() >= SHORTEST_MISSPELLED) {
        months.put(entry.words(), entry.value());
      }
    }
    for (int id = 0; id < starts.length; id++) {
      NumberWord word = numerals.word(id);
      starts[id] |= word != null && word.opensCardinal();
    }
    phrases = builders.stream().map(builder -> builder == null ? null : builder.build()).toList();
  }

  /**
   * All words of the tables of {@code language}, those of phrases one by one, numbers among them.
   */
  public static Collection<String> vocabulary(Language language) {
    Set<String> words = new LinkedHashSet<>(NumeralReader.vocabulary(language));
    for (Entry entry : new Tables(language).entries) {
      words.addAll(Phrases.words(List.of(entry.words())));
    }
    return words;
  }

  /**
   * The value of the word with lexicon id {@code id} as a {@code kind}, or {@link #NONE}; {@code
   * id} may be out of range.
   */
  int value(WordKind kind, int id) {
    return id < 0 ? NONE : values[kind.ordinal()][id];
  }

  /** Whether a word or phrase of {@code kind} begins with the word {@code id}. */
  boolean begins(WordKind kind, int id) {
    return id >= 0 && begins[kind.ordinal()][id];
  }

  /** The phrase of {@code kind} at token {@code i}, or null. */
  Phrases.Entry<Integer> phrase(WordKind kind, TokenView view, int i) {
    Phrases<Integer> ofKind = phrases.get(kind.ordinal());
    return ofKind == null ? null : ofKind.at(view, i);
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

  /** Whether an expression can start with the word {@code id}. */
  public boolean starts(int id) {
    return starts[id];
  }

  /** Whether {@code zone} is one of the language's own, which bears its name in the tables. */
  public boolean isOwn(Zone zone) {
    return !zone.name().equals(Zone.OFFSET) && !zone.name().equals(Zone.UNKNOWN);
  }

  /** The zone with an index that {@link WordKind#ZONE} gives. */
  public Zone zone(int index) {
    return zones.get(index);
  }

  /**
   * A named time zone.
   *
   * @param name {@code WIB}, {@code WITA}, {@code WIT} or {@code offset}; {@code unknown} for one
   *     that the text states and its words do not determine
   * @param offset null exactly for an unknown one
   */
  public record Zone(String name, ZoneOffset offset) {
    /** The name of a zone without an offset. */
    public static final String UNKNOWN = "unknown";

    /** The name of a zone that bears none of its own. */
    public static final String OFFSET = "offset";

    /** A zone by its offset alone. */
    public static Zone at(ZoneOffset offset) {
      return new Zone(OFFSET, offset);
    }

    public Zone {
      if (name.equals(UNKNOWN) != (offset == null)) {
        throw new IllegalArgumentException("zone " + name + " with offset " + offset);
      }
    }
  }

  private record Entry(WordKind kind, int value, String words) {}

  /** The tables as read, before they are bound to a lexicon. */
  private static final class Tables {
    private final Set<Entry> entries = new LinkedHashSet<>();
    private final List<Zone> zones = new ArrayList<>();

    Tables(Language language) {
      cldr(language.locale());
      language
          .table("months", "month", "names", "short")
          .forEach(
              row -> {
                int month = row.word("month", Month.class).getValue();
                add(WordKind.MONTH, month, row.list("names"));
                add(WordKind.MONTH_SHORT, month, row.list("short"));
              });
      language
          .table("weekdays", "weekday", "names", "short")
          .forEach(
              row -> {
                int weekday = row.word("weekday", DayOfWeek.class).getValue();
                add(WordKind.WEEKDAY, weekday, row.list("names"));
                add(WordKind.WEEKDAY_SHORT, weekday, row.list("short"));
              });
      language
          .table("hijri-months", "month", "names")
          .forEach(
              row ->
                  add(
                      WordKind.HIJRI,
                      row.word("month", HijriMonth.class).ordinal() + 1,
                      row.list("names")));
      language.table("time-units", "unit", "names", "one", "each", "every").forEach(this::unit);
      language
          .table("day-parts", "part", "names")
          .forEach(
              row ->
                  add(
                      WordKind.PART,
                      row.word("part", PartOfDay.class).ordinal(),
                      row.list("names")));
      language.table("zones", "zone", "offset", "names").forEach(this::zone);
      language.table("date-words", "kind", "value", "words").forEach(this::other);
    }

    private void cldr(ULocale locale) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
      int format = DateFormatSymbols.FORMAT;
      named(WordKind.MONTH, symbols.getMonths(format, DateFormatSymbols.WIDE), 0);
      shortened(WordKind.MONTH, WordKind.MONTH_SHORT, symbols.getShortMonths(), 0);
      named(WordKind.WEEKDAY, symbols.getWeekdays(format, DateFormatSymbols.WIDE), 1);
      shortened(WordKind.WEEKDAY, WordKind.WEEKDAY_SHORT, symbols.getShortWeekdays(), 1);
    }

    private void named(WordKind kind, String[] names, int first) {
      for (int i = first; i < names.length; i++) {
        add(kind, number(kind, i), List.of(names[i]));
      }
    }

    private void shortened(WordKind full, WordKind kind, String[] names, int first) {
      for (int i = first; i < names.length; i++) {
        String name = names[i].replace(".", "");
        if (!entries.contains(new Entry(full, number(kind, i), Lexicon.normal(name)))) {
          add(kind, number(kind, i), List.of(name));
        }
      }
    }

    /** ICU counts months from 0 and weekdays from Sunday, 1. */
    private static int number(WordKind kind, int i) {
      boolean month = kind == WordKind.MONTH || kind == WordKind.MONTH_SHORT;
      return month ? i + 1 : i == 1 ? 7 : i - 1;
    }

    private void unit(Row row) {
      TimeUnit unit = row.word("unit", TimeUnit.class);
      List<String> names = row.list("names");
      add(WordKind.UNIT, unit.ordinal(), names);
      add(WordKind.ONE_UNIT, unit.ordinal(), row.list("one"));
      add(WordKind.UNIT_EACH, unit.ordinal(), row.list("each"));
      add(WordKind.EVERY_UNIT, unit.ordinal(), row.list("every"));
      switch (unit) {
        case DAY -> add(WordKind.DAY_NOUN, 1, names);
        case WEEK -> add(WordKind.WEEK_NOUN, 1, names);
        case MONTH -> add(WordKind.MONTH_NOUN, 1, names);
        case YEAR -> add(WordKind.YEAR_NOUN, 1, names);
        case CENTURY -> add(WordKind.CENTURY, 1, names);
        case SECOND, MINUTE, HOUR, QUARTER, SEMESTER, EIGHT_YEARS, DECADE -> {}
      }
    }

    private void zone(Row row) {
      String offset = row.cell("offset");
      try {
        zones.add(new Zone(row.text("zone"), offset.isEmpty() ? null : ZoneOffset.of(offset)));
      } catch (DateTimeException e) {
        throw row.error("offset", "found '" + offset + "'; expected one such as +07:00");
      } catch (IllegalArgumentException e) {
        throw row.error(
            "zone", "found '" + row.cell("zone") + "'; expected 'unknown' exactly without offset");
      }
      add(WordKind.ZONE, zones.size() - 1, row.list("names"));
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

    private void add(WordKind kind, int value, List<String> words) {
      for (String word : words) {
        entries.add(new Entry(kind, value, Lexicon.normal(word)));
      }
    }
  }
}
