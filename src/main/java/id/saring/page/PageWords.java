package id.saring.page;

import id.saring.lang.CalendarNames;
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
  /** What a word of the table tells. */
  public enum Kind {
    /** A word of the closed classes: conjunction, preposition, pronoun, particle, auxiliary. */
    FUNCTION,
    /** Opens a line that names who made the article. */
    NAME_LABEL,
    /** A whole line of a menu or footer. */
    MENU,
    /** A name with a capital inside, or the first part of one. */
    GLUED_NAME,
    /** First word of an office that stands before a name. */
    OFFICE,
    /** Heads the list of the headings of an article. */
    CONTENTS,
    /** Opens the title of an embedded video. */
    VIDEO,
    /** A role on a line of its own, below the name. */
    ROLE_BELOW,
    /** Marks a photo credit wherever it stands in the line. */
    CREDIT,
    /** Names a part of a site, or what readers may do there. */
    SITE_WORD,
    /** Means nothing of its own beside words of a site. */
    SITE_FILLER,
    /** A day of the week in full: {@link CalendarNames}. */
    WEEKDAY,
    /** A month, in full or short: {@link CalendarNames}. */
    MONTH,
    /** A unit in the age of a post. */
    TIME_UNIT,
    /** Follows the age of a post. */
    AGO,
    /** Stands before the age of a post that is not exact. */
    AROUND,
    /** Heads the remarks of readers, before or after their number. */
    COMMENT_HEADING,
    /** Heads the form in which readers write remarks. */
    COMMENT_FORM,
    /** Heads a box at the end of a page: of the author, the office, the visitors, other posts. */
    CLOSING_BOX,
    /** The first step of the way to a page, and the first entry of a menu. */
    ROOT,
    /** Opens the line that welcomes readers. */
    WELCOME,
    /** Stands before a name, on the box that tells of who wrote. */
    ABOUT,
    /** Stands before the latest headline that runs over every page. */
    TICKER,
    /** Heads the greeting of who leads an office or a school. */
    GREETING,
    /** Asks the reader to do something. */
    CALL,
    /** A way by which a site sends its articles. */
    CHANNEL,
    /** Those who run the site, as they call themselves. */
    US,
    /** Opens the address of a building. */
    STREET,
    /** What readers may do with a remark. */
    REPLY,
    /**
     * The buttons below a remark without a blank between, as written; the next remark may follow.
     */
    REPLY_BAR,
    /** The last of those buttons. */
    REPLY_END,
    /** Ends the line that names the reader of a remark, before a colon. */
    REMARK,
    /** Opens the file name of a picture, or what stands in its place. */
    CAMERA,
    /** Says, in the heading of a list, that its articles are others. */
    OTHERS,
    /** Stands before a fact of the article and a colon. */
    FACT_LABEL,
    /** What a site keeps lists of, beside articles. */
    SHELF,
    /** Opens a line that says how an office is reached. */
    CONTACT,
    /** A word of the Latin that fills a layout before there is a text. */
    FILLING,
    /** Stands before the number of an amount of money, as written. */
    CURRENCY_SIGN,
    /** Tells, behind what was said, that somebody said it. */
    SAYING,
    /** Tells what became of the thing before it, or what it is called or made of. */
    TELLING
  }

  private final Map<Kind, Lexicon> lexicons = new EnumMap<>(Kind.class);
  private final Map<Kind, List<String>> lists = new EnumMap<>(Kind.class);

  /**
   * The words of {@code language}.
   *
   * @throws id.saring.lang.LanguageException if its table is not of that form
   */
  PageWords(Language language) {
    language
        .table("page-words", "kind", "words")
        .forEach(row -> list(row.word("kind", Kind.class)).addAll(row.list("words")));
    language.table("labels", "kind", "line", "words").forEach(this::addLabels);
    list(Kind.SAYING).addAll(CommonWords.of(language, CommonWords.Kind.SAYING));
    list(Kind.OFFICE).addAll(CommonWords.of(language, CommonWords.Kind.RANK));
    language
        .table("time-units", "unit", "names", "one", "each", "every")
        .forEach(row -> list(Kind.TIME_UNIT).addAll(row.list("names")));
    CalendarNames names = CalendarNames.of(language);
    add(Kind.WEEKDAY, names.weekdays());
    add(Kind.MONTH, names.months());
    add(Kind.MONTH, names.shortMonths());
    for (Kind kind : Kind.values()) {
      lists.put(kind, List.copyOf(lists.getOrDefault(kind, List.of())));
      lexicons.put(kind, Lexicon.of(lists.get(kind)));
    }
  }

  /** A credit has a colon behind its label or a bracket before it; names have its first word. */
  private void addLabels(Row row) {
    if (row.cell("line").isEmpty()) {
      return;
    }
    Kind kind = row.word("line", Kind.class);
    for (String label : row.list("words")) {
      list(kind)
          .addAll(
              kind == Kind.CREDIT
                  ? List.of(label + ":", "(" + label)
                  : Phrases.words(List.of(label)).subList(0, 1));
    }
  }

  private void add(Kind kind, List<CalendarNames.Name> names) {
    names.forEach(name -> list(kind).add(name.text()));
  }

  private List<String> list(Kind kind) {
    return lists.computeIfAbsent(kind, none -> new ArrayList<>());
  }

  /** Whether chars {@code [start, end)} are an entry of {@code kind}. */
  public boolean is(Kind kind, CharSequence text, int start, int end) {
    return lexicons.get(kind).id(text, start, end) >= 0;
  }

  /** Whether an entry of {@code kind}, as written, begins at char {@code start}. */
  public boolean opens(Kind kind, String text, int start) {
    for (String entry : lists.get(kind)) {
      if (text.startsWith(entry, start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry of {@code kind}, as written, stands somewhere in {@code text}. */
  public boolean isIn(Kind kind, String text) {
    for (String entry : lists.get(kind)) {
      if (text.contains(entry)) {
        return true;
      }
    }
    return false;
  }

  /** The entries of {@code kind} as written, in the order of the table. */
  public List<String> all(Kind kind) {
    return lists.get(kind);
  }

  /** Whether a word of {@code text} is an entry of {@code kind}. */
  boolean has(String text, Kind kind) {
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
  boolean opensWith(String text, Kind kind) {
    int first = wordEnd(text, 0);
    int second = first < text.length() ? wordEnd(text, first + 1) : first;
    return is(kind, text, 0, first) || is(kind, text, 0, second);
  }

  /** Whether {@code text} is an entry of {@code kind}, signs behind it aside. */
  boolean isEntry(String text, Kind kind) {
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
