package id.saring.lang;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import id.saring.text.Resources;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * One language, as its tables under {@code lang/<code>/} and CLDR describe it. Readers of numbers,
 * dates, figures and pages are built for a language that is handed to them. Immutable but for what
 * {@link #once} keeps; thread-safe.
 */
public final class Language {
  private static final String ROOT = "/id/saring/lang";
  private static final Map<String, Language> LOADED = new ConcurrentHashMap<>();

  private final String code;
  private final ULocale locale;
  private final char decimal;
  private final char grouping;
  private final Function<String, String> files;
  private final String fallback;
  private final ZoneId zone;
  private final String vowels;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  private Language(String code, Function<String, String> files) {
    this.code = code;
    this.locale = ULocale.forLanguageTag(code);
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    this.decimal = symbols.getDecimalSeparator();
    this.grouping = symbols.getGroupingSeparator();
    this.files = files;
    Map<String, String> settings = settings(code, files);
    this.fallback = settings.get("fallback");
    this.zone = ZoneId.of(setting(settings, "zone"));
    this.vowels = setting(settings, "vowels");
  }

  /**
   * The language that ships under {@code code}, one object a code.
   *
   * @param code ISO 639 code, such as {@code id}
   * @throws LanguageException if no tables ship for it
   */
  public static Language load(String code) {
    if (!shipped().contains(code)) {
      throw new LanguageException(
          "found '"
              + code
              + "'; expected a language that ships: "
              + String.join(" or ", shipped()));
    }
    return LOADED.computeIfAbsent(
        code, key -> new Language(key, name -> Resources.text(path(key, name))));
  }

  /** The codes of the languages that ship. */
  public static List<String> shipped() {
    return Resources.table(ROOT + "/languages.tsv").stream().map(row -> row[0]).toList();
  }

  private static Map<String, String> settings(String code, Function<String, String> files) {
    Map<String, String> settings = new HashMap<>();
    LanguageTable.parse(
            "lang/" + code + "/language.tsv", files.apply("language.tsv"), List.of("key", "value"))
        .rows()
        .forEach(row -> settings.put(row.text("key"), row.text("value")));
    return settings;
  }

  private String setting(Map<String, String> settings, String key) {
    String value = settings.get(key);
    if (value == null) {
      throw new LanguageException(
          "lang/" + code + "/language.tsv: a row for '" + key + "' is missing");
    }
    return value;
  }

  private static String path(String code, String name) {
    return ROOT + "/" + code + "/" + name;
  }

  /**
   * What a room makes of the tables of this language, made once.
   *
   * @param type what is made: immutable
   * @param maker makes it, the same at each call
   */
  public <T> T once(Class<T> type, Function<Language, T> maker) {
    Object known = made.get(type);
    if (known == null) {
      T fresh = maker.apply(this);
      known = made.putIfAbsent(type, fresh);
      known = known == null ? fresh : known;
    }
    return type.cast(known);
  }

  /** The zone of clock times that state none, where a definition names no other. */
  public ZoneId zone() {
    return zone;
  }

  /** Whether the small letter {@code c} is a vowel. */
  public boolean isVowel(char c) {
    return vowels.indexOf(c) >= 0;
  }

  /** The locale whose CLDR data complete the tables. */
  public ULocale locale() {
    return locale;
  }

  /** The mark before the fraction of a number, by CLDR: {@code ,} in Indonesian. */
  public char decimalSeparator() {
    return decimal;
  }

  /** The mark between groups of three digits, by CLDR: {@code .} in Indonesian. */
  public char groupingSeparator() {
    return grouping;
  }

  /**
   * The table {@code lang/<code>/<name>.tsv}, or that of the language it falls back to.
   *
   * @param columns the columns that it must have, in order
   * @throws LanguageException if it is not of that form
   */
  public LanguageTable table(String name, String... columns) {
    String file = name + ".tsv";
    if (fallback != null && !Resources.exists(path(code, file))) {
      return load(fallback).table(name, columns);
    }
    return LanguageTable.parse("lang/" + code + "/" + file, files.apply(file), List.of(columns));
  }
}
