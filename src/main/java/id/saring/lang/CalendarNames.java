package id.saring.lang;

import com.ibm.icu.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * What months and weekdays are called in a language: as CLDR has it, and as its tables {@code
 * months} and {@code weekdays} add to that. Immutable.
 */
public final class CalendarNames {
  private final List<Name> months = new ArrayList<>();
  private final List<Name> shortMonths = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<Name> weekdays = new ArrayList<>();
  private final List<Name> shortWeekdays = new ArrayList<>();

  /**
   * A name as CLDR or the table writes it.
   *
   * @param number of the month, 1–12, or of the weekday, 1 Monday – 7 Sunday
   */
  public record Name(int number, String text) {}

  private CalendarNames(Language language) {
    DateFormatSymbols cldr = DateFormatSymbols.getInstance(language.locale());
    addMonths(cldr.getMonths(), months);
    addMonths(cldr.getShortMonths(), shortMonths);
    addWeekdays(cldr.getWeekdays(), weekdays);
    addWeekdays(cldr.getShortWeekdays(), shortWeekdays);
    withoutFull(shortMonths, months);
    withoutFull(shortWeekdays, weekdays);
    language
        .table("months", "month", "names", "short", "other")
        .forEach(
            row -> {
              add(row, row.word("month", Month.class).getValue(), months, shortMonths);
              others.addAll(row.list("other"));
            });
    language
        .table("weekdays", "weekday", "names", "short")
        .forEach(
            row ->
                add(row, row.word("weekday", DayOfWeek.class).getValue(), weekdays, shortWeekdays));
  }

  /**
   * The names in {@code language}.
   *
   * @throws LanguageException if its tables are not of that form
   */
  public static CalendarNames of(Language language) {
    return language.once(CalendarNames.class, CalendarNames::new);
  }

  private static void add(
      LanguageTable.Row row, int number, List<Name> names, List<Name> shortNames) {
    row.list("names").forEach(name -> names.add(new Name(number, name)));
    row.list("short").forEach(name -> shortNames.add(new Name(number, name)));
  }

  private static void addMonths(String[] names, List<Name> months) {
    for (int i = 0; i < names.length; i++) {
      months.add(new Name(i + 1, names[i]));
    }
  }

  /** ICU counts weekdays from Sunday, which is 1. */
  private static void addWeekdays(String[] names, List<Name> weekdays) {
    for (int i = 1; i < names.length; i++) {
      weekdays.add(new Name(i == 1 ? DayOfWeek.SUNDAY.getValue() : i - 1, names[i]));
    }
  }

  /** Takes the stops out of short names, and leaves out those that are no shorter. */
  private static void withoutFull(List<Name> shortNames, List<Name> names) {
    shortNames.replaceAll(name -> new Name(name.number(), name.text().replace(".", "")));
    shortNames.removeIf(
        name -> names.stream().anyMatch(full -> full.text().equalsIgnoreCase(name.text())));
  }

  /** Full names of months. */
  public List<Name> months() {
    return Collections.unmodifiableList(months);
  }

  /** Short names of months, those left out that are full ones too. */
  public List<Name> shortMonths() {
    return Collections.unmodifiableList(shortMonths);
  }

  /** Short names that mean months wherever they stand, in small letters. */
  public List<String> monthAbbreviations() {
    return shortMonths.stream()
        .map(name -> name.text().toLowerCase(Locale.ROOT))
        .filter(name -> !others.contains(name))
        .toList();
  }

  /** Full names of weekdays. */
  public List<Name> weekdays() {
    return Collections.unmodifiableList(weekdays);
  }

  /** Short names of weekdays, those left out that are full ones too. */
  public List<Name> shortWeekdays() {
    return Collections.unmodifiableList(shortWeekdays);
  }
}
