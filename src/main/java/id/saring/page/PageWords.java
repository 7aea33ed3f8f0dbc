package id.saring.page;

import id.saring.lang.CalendarNames;
import id.saring.lang.CommonWordKind;
import id.saring.lang.CommonWords;
import id.saring.lang.Language;
import id.saring.lang.LanguageTable.Row;
import id.saring.text.Lexicon;
import id.saring.text.Phrases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The words by which lines of a page are known in one language: tables {@code page-words} and
 * {@code labels} of that language. Compared without regard to case. Immutable.
 */
public final class PageWords {
  private final Map<PageWordKind, Lexicon> lexicons = new EnumMap<>(PageWordKind.class);
  private final Map<PageWordKind, List<String>> lists = new EnumMap<>(PageWordKind.class);

  /**
   * The words of {@code language}.
   *
   * @throws id.saring.lang.LanguageException if its table is not of that form
   */
  PageWords(Language language) {
    language
        .table("page-words", "kind", "words")
        .forEach(row -> list(row.word("kind", PageWordKind.class)).addAll(row.list("words")));
    language.table("labels", "kind", "line", "words").forEach(this::addLabels);
    list(PageWordKind.SAYING).addAll(CommonWords.of(language, CommonWordKind.SAYING));
    list(PageWordKind.OFFICE).addAll(CommonWords.of(language, CommonWordKind.RANK));
    list(PageWordKind.OFFICE).addAll(CommonWords.of(language, CommonWordKind.OFFICE));
    language
        .table("time-units", "unit", "names", "one", "each", "every")
        .forEach(row -> list(PageWordKind.TIME_UNIT).addAll(row.list("names")));
    CalendarNames names = CalendarNames.of(language);
    add(PageWordKind.WEEKDAY, names.weekdays());
    add(PageWordKind.MONTH, names.months());
    add(PageWordKind.MONTH, names.shortMonths());
    for (PageWordKind kind : PageWordKind.values()) {
      lists.put(kind, List.copyOf(lists.getOrDefault(kind, List.of())));
      lexicons.put(kind, Lexicon.of(lists.get(kind)));
    }
  }

  /** A credit has a colon behind its label or a bracket before it; names have its first word. */
  private void addLabels(Row row) {
    if (row.cell("line").isEmpty()) {
      return;
    }
    PageWordKind kind = row.word("line", PageWordKind.class);
    for (String label : row.list("words")) {
      list(kind)
          .addAll(
              kind == PageWordKind.CREDIT
                  ? List.of(label + ":", "(" + label)
                  : Phrases.words(List.of(label)).subList(0, 1));
    }
  }

  private void add(PageWordKind kind, List<CalendarNames.Name> names) {
    names.forEach(name -> list(kind).add(name.text()));
  }

  private List<String> list(PageWordKind kind) {
    return lists.computeIfAbsent(kind, none -> new ArrayList<>());
  }

  /** Whether chars {@code [start, end)} are an entry of {@code kind}. */
  public boolean is(PageWordKind kind, CharSequence text, int start, int end) {
    return lexicons.get(kind).id(text, start, end) >= 0;
  }

  /** Whether an entry of {@code kind}, as written, begins at char {@code start}. */
  public boolean opens(PageWordKind kind, String text, int start) {
    for (String entry : lists.get(kind)) {
      if (text.startsWith(entry, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry of {@code kind}, as written, stands somewhere in {@code text}. */
  public boolean isIn(PageWordKind kind, String text) {
    for (String entry : lists.get(kind)) {
      if (text.contains(entry)) {
        return true;
      }
    }
    return false;
  }

  /** The entries of {@code kind} as written, in the order of the table. */
  public List<String> all(PageWordKind kind) {
    return lists.get(kind);
  }

  /** Whether a word of {@code text} is an entry of {@code kind}. */
  boolean has(String text, PageWordKind kind) {
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end > at && is(kind, text, at, end)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** Whether the first word of {@code text}, or its first two, are an entry of {@code kind}. */
  boolean opensWith(String text, PageWordKind kind) {
    int first = wordEnd(text, 0);
    int second = first < text.length() ? wordEnd(text, first + 1) : first;
    return is(kind, text, 0, first) || is(kind, text, 0, second);
  }

  /** Whether {@code text} is an entry of {@code kind}, signs behind it aside. */
  boolean isEntry(String text, PageWordKind kind) {
    int to = text.length();
    while (to > 0 && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return is(kind, text, 0, to);
  }

  /** One past the word that begins at {@code at}; {@code at} if none does. */
  static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isWordChar(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isWordChar(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || ((c == '\'' || c == '’') && at > 0 && Character.isLetter(text.charAt(at - 1)));
  }
}
