package id.saring.clean;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import id.saring.definition.PackFiles;
import id.saring.definition.Rule;
import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.text.Resources;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Texts made of one thing again and again, in all the shapes that a reader of texts may stumble
 * over: whatever the rules look for, the words of the tables, marks of every kind.
 */
final class GrowthUnits {
  private static final int ROWS_A_TABLE = 24;
  private static final int LONGEST = 400;
  private static final List<String> TABLES =
      List.of(
          "article-words",
          "currencies",
          "date-words",
          "day-parts",
          "divisors",
          "figure-heads",
          "figure-names",
          "figure-words",
          "hijri-months",
          "labels",
          "modifiers",
          "months",
          "numerals",
          "page-words",
          "places",
          "region-words",
          "scale-prefixes",
          "time-units",
          "units",
          "weekdays",
          "zones");
  private static final Set<String> WHOLE =
      Set.of("hijri-months", "months", "numerals", "time-units", "units", "weekdays");
  private static final List<String> SHAPES =
      List.of("%s", "%s\n", "%s ", "1 %s ", "%s 2\n\n", "Warga desa menanam pohon, %s. ");

  private final Map<String, Unit> units = new LinkedHashMap<>();
  private int shape;

  private GrowthUnits() {}

  /**
   * What is repeated.
   *
   * @param path of the file that holds it, which names a site where rules ask for one
   */
  record Unit(String path, String text) {
    /** About {@code chars} of it. */
    String times(int chars) {
      return text.repeat(chars / text.length() + 1);
    }
  }

  /** All units, each once, in the same order every time. */
  static List<Unit> all() {
    GrowthUnits made = new GrowthUnits();
    made.addRules();
    made.addWords();
    made.addMarks();
    return List.copyOf(made.units.values());
  }

  private void add(String path, String text) {
    if (!text.isEmpty() && text.length() <= LONGEST) {
      units.putIfAbsent(text, new Unit(path, text));
    }
  }

  /** Each thing in the next of the shapes: all shapes of all things would take hours. */
  private void addShaped(String path, String thing) {
    add(path, SHAPES.get(shape++ % SHAPES.size()).replace("%s", thing));
  }

  private void addRules() {
    for (RulePack pack : PackFiles.all()) {
      String path = pack.site().map(site -> site.domain() + "/a.txt").orElse("a.txt");
      for (Rule rule : pack.rules()) {
        String hit = rule.hits().get(0);
        addShaped(path, hit.substring(hit.indexOf('«') + 1, hit.indexOf('»')));
        literal(rule.match()).forEach(text -> addShaped(path, text));
      }
    }
  }

  private static Set<String> literal(Rule.Match match) {
    if (match instanceof Rule.Exact exact) {
      return Set.of(exact.texts().get(0));
    }
    if (match instanceof Rule.Regex regex) {
      return first(regex);
    }
    Rule.Block block = (Rule.Block) match;
    Set<String> ends = new HashSet<>(first(block.from()));
    ends.addAll(first(block.to()));
    return ends;
  }

  private static Set<String> first(Rule.Regex regex) {
    return Set.of(regex.required().literals().iterator().next());
  }

  private void addWords() {
    Language language = Language.load("id");
    for (String table : TABLES) {
      String[] lines = Resources.text("/id/saring/lang/id/" + table + ".tsv").split("\n", -1);
      int rows = 0;
      for (String line : lines) {
        boolean isRow = !line.isBlank() && !line.startsWith("#") && rows++ > 0;
        if (isRow && (WHOLE.contains(table) || rows <= ROWS_A_TABLE)) {
          addShaped("a.txt", line.split("\t", -1)[0]);
        }
      }
    }
    if (units.size() < 100) {
      throw new IllegalStateException("no words of " + language.locale());
    }
  }

  private void addMarks() {
    Set<Integer> classes = new HashSet<>();
    for (int c = 1; c < 0x3100; c++) {
      int type = UCharacter.getType(c);
      String text = Character.toString(c);
      boolean mark =
          switch (type) {
            case UCharacterCategory.NON_SPACING_MARK ->
                classes.add(UCharacter.getIntPropertyValue(c, UProperty.CANONICAL_COMBINING_CLASS));
            case UCharacterCategory.DASH_PUNCTUATION,
                UCharacterCategory.START_PUNCTUATION,
                UCharacterCategory.END_PUNCTUATION,
                UCharacterCategory.CONNECTOR_PUNCTUATION,
                UCharacterCategory.OTHER_PUNCTUATION,
                UCharacterCategory.INITIAL_PUNCTUATION,
                UCharacterCategory.FINAL_PUNCTUATION,
                UCharacterCategory.MATH_SYMBOL,
                UCharacterCategory.CURRENCY_SYMBOL,
                UCharacterCategory.MODIFIER_SYMBOL,
                UCharacterCategory.SPACE_SEPARATOR,
                UCharacterCategory.CONTROL,
                UCharacterCategory.FORMAT ->
                c < 0x100 || (c >= 0x2000 && c < 0x2070) || (c >= 0x20a0 && c < 0x20c0);
            default -> false;
          };
      if (mark) {
        add("a.txt", text);
        addShaped("a.txt", "a" + text);
        if (c < 0x100) {
          add("a.txt", "1" + text);
          add("a.txt", "A" + text + " ");
        }
      }
    }
    for (String glue : List.of("a", "A", "1", "Aa", "aA", "1 a", "A a ", "A. ", "a, ", "Ab Cd ")) {
      add("a.txt", glue);
    }
    for (List<String> pair : pairs()) {
      add("a.txt", String.join("", pair));
    }
  }

  /** Marks out of order, and damage that repair looks for. */
  private static List<List<String>> pairs() {
    return List.of(
        List.of("e", "\u0301", "\u0323"),
        List.of("\u0301", "\u0323"),
        List.of("\u1100", "\u1161", "\u11a8"),
        List.of("&amp;", "lt;"),
        List.of("&#x", "41;"),
        List.of("â€", "œ"),
        List.of("Ã", "¢â‚¬"),
        List.of("[\"", "a\",\""),
        List.of("<a ", "href=x>"),
        List.of("\\u00", "26"),
        List.of("\r", "\n"),
        List.of("\uD83D", "\uDE00"),
        List.of("\uD83D", "a"));
  }
}
