package id.saring.date.words;

import id.saring.date.DateFinder;
import id.saring.text.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;


/** The table {@code words.tsv}, looked up by lexicon id. */
public final class DateWords {
  /** The answer where a word is not of the kind asked for. */
  public static final int NONE = Short.MIN_VALUE;

  private static final String RESOURCE = "/id/saring/date/words.tsv";
  private static final List<Entry> ENTRIES = load();
  private static final Set<WordKind> TRIGGERS =
      EnumSet.of(
          WordKind.MONTH,
          WordKind.MONTH_SHORT,
          WordKind.WEEKDAY,
          WordKind.WEEKDAY_SHORT,
          WordKind.PART,
          WordKind.SMALL_HOURS,
          WordKind.UNIT,
          WordKind.ONE_UNIT,
          WordKind.CARDINAL,
          WordKind.MAGNITUDE,
          WordKind.HALF,
          WordKind.DAY_WORD,
          WordKind.EARLIER_TODAY,
          WordKind.LATER_TODAY,
          WordKind.LAST_NIGHT,
          WordKind.DATE_NOUN,
          WordKind.EDGE,
          WordKind.CLOCK,
          WordKind.PERIOD,
          WordKind.FOUR,
          WordKind.QUARTER_LETTER,
          WordKind.EACH,
          WordKind.HIJRI,
          WordKind.HIJRI_PAIR,
          WordKind.CENTURY,
          WordKind.DECADE_CUE);

  private final short[][] values;
  private final boolean[] triggers;

  public DateWords(Lexicon lexicon) {
    values = new short[WordKind.values().length][];
    triggers = new boolean[lexicon.size()];
    for (Entry entry : ENTRIES) {
      int id = lexicon.id(entry.word());
      if (id == Lexicon.NONE) {
        throw new IllegalArgumentException(
            "the lexicon lacks " + entry.word() + ": build it with DateFinder.vocabulary()");
      }
      int kind = entry.kind().ordinal();
      if (values[kind] == null) {
        values[kind] = new short[lexicon.size()];
        Arrays.fill(values[kind], (short) NONE);
      }
      values[kind][id] = entry.value();
      triggers[id] |= TRIGGERS.contains(entry.kind());
    }
  }

  /** All words of the table. */
  public static Collection<String> vocabulary() {
    return ENTRIES.stream().map(Entry::word).distinct().toList();
  }

  /**
   * The value of the word with lexicon id {@code id} as a {@code kind}, or {@link #NONE}; {@code
   * id} may be out of range.
   */
  public int value(WordKind kind, int id) {
    return id < 0 ? NONE : values[kind.ordinal()][id];
  }

  /** Whether an expression can start with the word {@code id}. */
  public boolean triggers(int id) {
    return triggers[id];
  }

  private static List<Entry> load() {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = DateWords.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          read(line, number, entries);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return List.copyOf(entries);
  }

  private static void read(String line, int number, List<Entry> entries) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException(
          RESOURCE
              + ":"
              + number
              + " has "
              + columns.length
              + " columns, expected kind, value and words separated by tabs");
    }
    WordKind kind = WordKind.valueOf(columns[0]);
    short value = Short.parseShort(columns[1]);
    for (String word : columns[2].split(" ")) {
      entries.add(new Entry(Lexicon.normal(word), kind, value));
    }
  }

  private record Entry(String word, WordKind kind, short value) {}
}
