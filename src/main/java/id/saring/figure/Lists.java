package id.saring.figure;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import id.saring.model.Figure.Kind;
import id.saring.model.Modifier;
import id.saring.text.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The language tables of this package, read once, before any lexicon is known. */
final class Lists {
  private static final int SHORTEST_STEM = 3;
  private static final ULocale INDONESIAN = ULocale.forLanguageTag("id");
  static final List<Spelled<Role>> ROLES = roles();
  static final List<Spelled<String>> NAMES = names();
  static final List<Spelled<Measure>> UNITS = units();
  static final List<Spelled<String>> DIVISORS = divisors();
  static final List<Spelled<Measure>> PREFIXES = prefixes();
  static final List<Spelled<Modifier>> MODIFIERS_BEFORE = modifiers("BEFORE");
  static final List<Spelled<Modifier>> MODIFIERS_AFTER = modifiers("AFTER");

  private Lists() {}

  /** A spelling and what it stands for. */
  record Spelled<T>(String spelling, T value) {}

  /** The kind and symbol of a unit. */
  record Measure(Kind kind, String symbol) {}

  /** All words of all tables. */
  static Collection<String> vocabulary() {
    Set<String> words = new LinkedHashSet<>();
    for (List<? extends Spelled<?>> list :
        List.of(ROLES, NAMES, UNITS, DIVISORS, PREFIXES, MODIFIERS_BEFORE, MODIFIERS_AFTER)) {
      words.addAll(Phrases.words(list.stream().map(Spelled::spelling).toList()));
    }
    return words;
  }

  private static List<Spelled<Role>> roles() {
    List<Spelled<Role>> out = new ArrayList<>();
    for (String table : List.of("grammar.tsv", "heads.tsv", "context.tsv")) {
      for (List<String> row : Table.load(table, 2).rows()) {
        addAll(out, row.get(1), Role.valueOf(row.get(0)));
      }
    }
    return List.copyOf(out);
  }

  private static List<Spelled<String>> names() {
    List<Spelled<String>> out = new ArrayList<>();
    for (List<String> row : Table.load("names.tsv", 2).rows()) {
      addAll(out, row.get(1), row.get(0));
    }
    return List.copyOf(out);
  }

  private static List<Spelled<Measure>> units() {
    List<Spelled<Measure>> out = new ArrayList<>();
    for (List<String> row : Table.load("currencies.tsv", 3).rows()) {
      Measure money = new Measure(Kind.MONEY, row.get(0));
      addAll(out, row.get(2), money);
      out.add(new Spelled<>("=" + row.get(0), money));
      out.add(
          new Spelled<>(
              cldrName(row.get(0), Currency.PLURAL_LONG_NAME).toLowerCase(Locale.ROOT), money));
    }
    for (List<String> row : Table.load("units.tsv", 4).rows()) {
      String symbol = row.get(2);
      Measure measure = new Measure(Kind.valueOf(row.get(0)), symbol);
      addAll(out, row.get(3), measure);
      addClitics(out, row.get(3), measure);
      if (symbol.length() > 1
          && Character.isLetter(symbol.charAt(0))
          && row.get(3).indexOf('=') < 0) {
        out.add(new Spelled<>(symbol.toLowerCase(Locale.ROOT), measure));
      }
      if (!row.get(1).equals("-")) {
        out.add(new Spelled<>(indonesianName(row.get(1)), measure));
      }
    }
    return List.copyOf(out);
  }

  /** The unit's name as CLDR has it in Indonesian: "5 kilometer" without the number. */
  private static String indonesianName(String identifier) {
    FormattedNumber five =
        NumberFormatter.withLocale(INDONESIAN)
            .unit(MeasureUnit.forIdentifier(identifier))
            .unitWidth(UnitWidth.FULL_NAME)
            .format(5);
    return five.toString().replace("5", "").replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
  }

  private static List<Spelled<String>> divisors() {
    List<Spelled<String>> out = new ArrayList<>();
    for (List<String> row : Table.load("divisors.tsv", 2).rows()) {
      addAll(out, row.get(1), row.get(0));
    }
    return List.copyOf(out);
  }

  private static List<Spelled<Measure>> prefixes() {
    List<Spelled<Measure>> out = new ArrayList<>();
    for (List<String> row : Table.load("currencies.tsv", 3).rows()) {
      Measure money = new Measure(Kind.MONEY, row.get(0));
      addAll(out, row.get(1), money);
      out.add(new Spelled<>("=" + row.get(0), money));
      out.add(new Spelled<>("=" + cldrName(row.get(0), Currency.SYMBOL_NAME), money));
    }
    for (List<String> row : Table.load("prefixes.tsv", 2).rows()) {
      addAll(out, row.get(1), new Measure(Kind.MEASURE, row.get(0)));
    }
    return List.copyOf(out);
  }

  private static String cldrName(String code, int style) {
    Currency currency = Currency.getInstance(code);
    return style == Currency.PLURAL_LONG_NAME
        ? currency.getName(INDONESIAN, style, "other", null)
        : currency.getName(INDONESIAN, style, null);
  }

  private static List<Spelled<Modifier>> modifiers(String place) {
    List<Spelled<Modifier>> out = new ArrayList<>();
    for (List<String> row : Table.load("modifiers.tsv", 3).rows()) {
      if (row.get(1).equals(place)) {
        addAll(out, row.get(2), Modifier.valueOf(row.get(0)));
      }
    }
    return List.copyOf(out);
  }

  /**
   * The forms with -nya and -lah of the spellings that are one long word: "persennya", "tonnya".
   */
  private static void addClitics(List<Spelled<Measure>> out, String cell, Measure measure) {
    for (String spelling : Table.spellings(cell)) {
      if (spelling.length() >= SHORTEST_STEM && spelling.chars().allMatch(Character::isLetter)) {
        out.add(new Spelled<>(spelling + "nya", measure));
        out.add(new Spelled<>(spelling + "lah", measure));
      }
    }
  }

  private static <T> void addAll(List<Spelled<T>> out, String cell, T value) {
    for (String spelling : Table.spellings(cell)) {
      out.add(new Spelled<>(spelling, value));
    }
  }
}
