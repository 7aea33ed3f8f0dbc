package id.saring.figure.words;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import id.saring.lang.CalendarNames;
import id.saring.lang.CommonWordKind;
import id.saring.lang.CommonWords;
import id.saring.lang.Language;
import id.saring.lang.LanguageTable.Row;
import id.saring.lang.Zone;
import id.saring.model.FigureKind;
import id.saring.model.Modifier;
import id.saring.text.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a language that figures stand on, before any lexicon is known. */
public final class FigureTables {
  private static final int SHORTEST_STEM = 3;
  private static final String NO_CLDR_NAME = "-";
  private static final String SAMPLE = "5";
  private static final String FUNCTION = "function";

  private final ULocale locale;
  private final List<Spelled<WordRole>> roles = new ArrayList<>();
  private final List<Spelled<Head>> heads = new ArrayList<>();
  private final List<Spelled<String>> names = new ArrayList<>();
  private final List<Spelled<Measure>> units = new ArrayList<>();
  private final List<Spelled<CuedMeasure>> cued = new ArrayList<>();
  private final List<Spelled<String>> divisors = new ArrayList<>();
  private final List<Spelled<Measure>> prefixes = new ArrayList<>();
  private final List<Spelled<String>> gluedCurrencies = new ArrayList<>();
  private final List<Spelled<Modifier>> modifiersBefore = new ArrayList<>();
  private final List<Spelled<Modifier>> modifiersAfter = new ArrayList<>();

  /** Reads and checks the tables of {@code language}. */
  public FigureTables(Language language) {
    locale = language.locale();
    CommonWords.of(language, CommonWordKind.COMPARISON)
        .forEach(word -> roles.add(new Spelled<>(word, WordRole.COMPARISON)));
    CommonWords.of(language, CommonWordKind.CLITIC)
        .forEach(word -> roles.add(new Spelled<>(word, WordRole.CLITIC)));
    CommonWords.of(language, CommonWordKind.REGULATION)
        .forEach(word -> heads.add(new Spelled<>(word, Head.LAW)));
    CommonWords.of(language, CommonWordKind.CAPITAL_REGULATION)
        .forEach(word -> heads.add(new Spelled<>("=" + word, Head.LAW)));
    addTimeUnits(language);
    List<String> saying = CommonWords.of(language, CommonWordKind.SAYING);
    language
        .table("page-words", "kind", "words")
        .forEach(
            row -> {
              if (row.text("kind").equals(FUNCTION)) {
                row.list("words").stream()
                    .filter(word -> !saying.contains(word))
                    .forEach(word -> roles.add(new Spelled<>(word, WordRole.NOT_COUNTED)));
              }
            });
    language
        .table("figure-words", "role", "spellings")
        .forEach(row -> addAll(roles, row, row.word("role", WordRole.class)));
    language
        .table("figure-heads", "head", "spellings")
        .forEach(row -> addAll(heads, row, row.word("head", Head.class)));
    language
        .table("figure-names", "kind", "spellings")
        .forEach(row -> addAll(names, row, row.text("kind")));
    language.table("currencies", "code", "before", "after", "glued").forEach(this::addCurrency);
    language.table("units", "kind", "cldr", "symbol", "spellings").forEach(this::addUnit);
    language
        .table("divisors", "symbol", "spellings")
        .forEach(row -> addAll(divisors, row, row.text("symbol")));
    language
        .table("scale-prefixes", "symbol", "spellings")
        .forEach(row -> addAll(prefixes, row, new Measure(FigureKind.MEASURE, row.text("symbol"))));
    language.table("modifiers", "modifier", "place", "spellings").forEach(this::addModifier);
  }

  /** A spelling and what it stands for; a spelling that starts with "=" counts its case. */
  public record Spelled<T>(String spelling, T value) {}

  private enum ModifierPlace {
    BEFORE,
    AFTER
  }

  private enum UnitKind {
    PERCENT,
    MEASURE,
    DISTANCE,
    TEMPERATURE,
    HARVEST
  }

  /** What words and phrases make of the number next to them. */
  public List<Spelled<WordRole>> roles() {
    return List.copyOf(roles);
  }

  /** What says what the number after it is. */
  public List<Spelled<Head>> heads() {
    return List.copyOf(heads);
  }

  /** Units after a number: measures, percent and money. */
  public List<Spelled<Measure>> units() {
    return List.copyOf(units);
  }

  /** Currencies, and the scales whose name stands before the number. */
  public List<Spelled<Measure>> prefixes() {
    return List.copyOf(prefixes);
  }

  List<Spelled<CuedMeasure>> cued() {
    return cued;
  }

  List<Spelled<String>> names() {
    return names;
  }

  List<Spelled<String>> divisors() {
    return divisors;
  }

  List<Spelled<String>> gluedCurrencies() {
    return gluedCurrencies;
  }

  List<Spelled<Modifier>> modifiersBefore() {
    return modifiersBefore;
  }

  List<Spelled<Modifier>> modifiersAfter() {
    return modifiersAfter;
  }

  /** All words of all tables. */
  public Collection<String> vocabulary() {
    Set<String> words = new LinkedHashSet<>();
    for (List<? extends Spelled<?>> list :
        List.of(
            roles,
            heads,
            names,
            units,
            cued,
            divisors,
            prefixes,
            modifiersBefore,
            modifiersAfter)) {
      words.addAll(Phrases.words(list.stream().map(Spelled::spelling).toList()));
    }
    return words;
  }

  /** Units of time, and time zones. */
  private void addTimeUnits(Language language) {
    language
        .table("time-units", "unit", "names", "one", "each", "every")
        .forEach(
            row ->
                Stream.of("names", "one", "each", "every")
                    .flatMap(column -> row.list(column).stream())
                    .forEach(this::addTimeUnit));
    Zone.of(language).stream()
        .filter(spelled -> spelled.zone().isNamed() || spelled.zone().isUniversal())
        .flatMap(spelled -> spelled.words().stream())
        .forEach(this::addTimeUnit);
    CalendarNames.of(language).monthAbbreviations().forEach(this::addTimeUnit);
  }

  private void addTimeUnit(String word) {
    roles.add(new Spelled<>(word, WordRole.TIME_UNIT));
  }

  private void addCurrency(Row row) {
    String code = row.text("code");
    Measure money = new Measure(FigureKind.MONEY, code);
    Currency currency = Currency.getInstance(code);
    String exactCode = "=" + code;
    row.list("before").forEach(spelling -> prefixes.add(new Spelled<>(spelling, money)));
    prefixes.add(new Spelled<>(exactCode, money));
    prefixes.add(new Spelled<>("=" + currency.getName(locale, Currency.SYMBOL_NAME, null), money));
    row.list("after").forEach(spelling -> units.add(new Spelled<>(spelling, money)));
    units.add(new Spelled<>(exactCode, money));
    String name = currency.getName(locale, Currency.PLURAL_LONG_NAME, "other", null);
    units.add(new Spelled<>(name.toLowerCase(Locale.ROOT), money));
    row.list("glued").forEach(spelling -> gluedCurrencies.add(new Spelled<>(spelling, code)));
  }

  private void addUnit(Row row) {
    switch (row.word("kind", UnitKind.class)) {
      case PERCENT -> addUnit(row, FigureKind.PERCENT);
      case MEASURE -> addUnit(row, FigureKind.MEASURE);
      case DISTANCE -> addUnit(row, WordRole.DISTANCE);
      case TEMPERATURE -> addUnit(row, WordRole.TEMPERATURE);
      case HARVEST -> addUnit(row, WordRole.HARVEST);
    }
  }

  private void addUnit(Row row, WordRole cue) {
    addAll(cued, row, new CuedMeasure(cue, new Measure(FigureKind.MEASURE, row.text("symbol"))));
  }

  private void addUnit(Row row, FigureKind kind) {
    String symbol = row.text("symbol");
    Measure measure = new Measure(kind, symbol);
    List<String> spellings = row.list("spellings");
    addAll(units, row, measure);
    spellings.forEach(spelling -> addClitics(spelling, measure));
    boolean wordlike = symbol.length() > 1 && Character.isLetter(symbol.charAt(0));
    if (wordlike && spellings.stream().noneMatch(spelling -> spelling.startsWith("="))) {
      units.add(new Spelled<>(symbol.toLowerCase(Locale.ROOT), measure));
    }
    if (!row.text("cldr").equals(NO_CLDR_NAME)) {
      units.add(new Spelled<>(cldrName(row.text("cldr")), measure));
    }
  }

  /** The unit's name as CLDR has it: "5 kilometer" without the number. */
  private String cldrName(String identifier) {
    FormattedNumber five =
        NumberFormatter.withLocale(locale)
            .unit(MeasureUnit.forIdentifier(identifier))
            .unitWidth(UnitWidth.FULL_NAME)
            .format(Integer.parseInt(SAMPLE));
    return five.toString()
        .replace(SAMPLE, "")
        .replace('\u00a0', ' ')
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** The forms with a clitic of a spelling that is one long word: "persennya", "tonnya". */
  private void addClitics(String spelling, Measure measure) {
    if (spelling.length() < SHORTEST_STEM || !spelling.chars().allMatch(Character::isLetter)) {
      return;
    }
    for (Spelled<WordRole> role : roles) {
      if (role.value() == WordRole.CLITIC) {
        units.add(new Spelled<>(spelling + role.spelling(), measure));
      }
    }
  }

  private void addModifier(Row row) {
    Modifier modifier = row.word("modifier", Modifier.class);
    switch (row.word("place", ModifierPlace.class)) {
      case BEFORE -> addAll(modifiersBefore, row, modifier);
      case AFTER -> addAll(modifiersAfter, row, modifier);
    }
  }

  private static <T> void addAll(List<Spelled<T>> out, Row row, T value) {
    row.list("spellings").forEach(spelling -> out.add(new Spelled<>(spelling, value)));
  }
}
