package id.saring.page;

import id.saring.page.PageWords.Kind;
import id.saring.text.Page;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a page and what each looks like; counted in one pass over the text. */
public final class PageLines {
  private static final int SHORT_TEXT = 400;
  private static final int WIDEST = 100;
  private static final int WRAPPED_WORDS = 4;
  private static final int WRAPPED_LENGTH = 40;
  private static final int BLOCK_WIDTH = 45;
  private static final int LONGEST_STAMP = 90;
  private static final int MOST_STAMP_WORDS = 9;
  private static final int MOST_LABEL_CHARS = 6;
  private static final int LONGEST_NAME_LINE = 100;
  private static final int MOST_NAME_WORDS = 4;
  private static final int FEWEST_TITLE_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 26;
  private static final int LONGEST_TITLE = 200;
  private static final int FEWEST_HOUR_DIGITS = 6;
  private static final int MOST_GREETING_WORDS = 6;
  private static final int MOST_DAY_WORDS = 4;
  private static final int MOST_SITE_WORDS = 8;
  private static final int LONGEST_SITE_LINE = 80;
  private static final int LONGEST_LEAD = 25;
  private static final int LONGEST_AGE = 30;
  private static final int LONGEST_PLACEHOLDER = 60;
  private static final int SHORTEST_KEY = 20;
  private static final int MOST_ALIKE = 3;
  private static final int LONGEST_NUMBER = 8;
  private static final int LONGEST_COUNT = 8;
  private static final int LONGEST_CAPTION_LABEL = 30;
  private static final int LONGEST_STREET = 160;
  private static final int FEWEST_FILLING = 5;
  private static final int FEWEST_STUFFED = 20;
  private static final int FEWEST_ROW_WORDS = 5;
  private static final int FEWEST_ENTRIES = 3;
  private static final int FEWEST_INITIALS = 2;
  private static final int MOST_ENTRY_WORDS = 4;
  private static final String SENTENCE_SIGNS = ".,:;?!\"“”‘";

  /**
   * The day a camera took a picture and its number, "2026 03 14 00012", or a number of 32 digits in
   * five parts.
   */
  private static final Pattern SERIAL =
      Pattern.compile(
          "(?:19|20)\\d\\d[ _]?(?:0[1-9]|1[0-2])[ _]?[0-3]\\d[ _]\\d{3,6}"
              + "|[0-9a-f]{8}(?:[ -][0-9a-f]{4}){3}[ -][0-9a-f]{12}");

  private final Page page;
  private final PageReader reader;
  private final int[] starts;
  private final int[] ends;
  private final String[] strings;
  private final int[] words;
  private final int[] functionWords;
  private final int[] smallWords;
  private final boolean[] prose;
  private final int firstProse;
  private final int lastProse;
  private BitSet listed;
  private BitSet verses;

  PageLines(Page page, PageReader reader) {
    this.page = page;
    this.reader = reader;
    int count = page.lines().size();
    starts = new int[count];
    ends = new int[count];
    strings = new String[count];
    words = new int[count];
    functionWords = new int[count];
    smallWords = new int[count];
    prose = new boolean[count];
    for (int line = 0; line < count; line++) {
      starts[line] = page.lines().get(line).start();
      ends[line] = page.lines().get(line).end();
      Prose.Count counted = reader.prose().count(page.text(), start(line), end(line));
      words[line] = counted.words();
      functionWords[line] = counted.function();
      smallWords[line] = counted.small();
      prose[line] =
          string(line).indexOf(' ') > 0
              && Prose.isRunningText(counted, end(line) - start(line), endsSentence(line))
              && !(functionWords[line] == 0 && isFilling(line))
              && !isStuffed(line);
    }
    for (int line = 0; line < count; line++) {
      prose[line] |= isWrapped(line);
    }
    spreadOverBlocks();
    int first = count;
    int last = -1;
    for (int line = 0; line < count; line++) {
      if (prose[line]) {
        first = Math.min(first, line);
        last = line;
      }
    }
    firstProse = first;
    lastProse = last;
  }

  /**
   * A block of long lines without a blank one between is one paragraph, broken to fit a width, if
   * much of it is prose.
   */
  private void spreadOverBlocks() {
    int from = 0;
    while (from < count()) {
      int to = from;
      int proseLines = 0;
      int widest = 0;
      while (to < count() && !blank(to)) {
        widest = Math.max(widest, end(to) - start(to));
        proseLines += prose[to++] ? 1 : 0;
      }
      int chars = to > from ? end(to - 1) - start(from) : 0;
      int full = 0;
      for (int line = from; line < to - 1; line++) {
        full += (end(line) - start(line)) * 2 >= widest ? 1 : 0;
      }
      if (to - from >= 3
          && full * 3 >= (to - from - 1) * 2
          && proseLines * 5 >= (to - from) * 2
          && chars >= BLOCK_WIDTH * (to - from)
          && widest <= WIDEST) {
        Arrays.fill(prose, from, to, true);
      }
      from = to + 1;
    }
  }

  /** Whether the line and its neighbour are one sentence that was broken to fit a width. */
  private boolean isWrapped(int line) {
    boolean goesOn = line > 0 && runsOn(line - 1);
    return words[line] >= WRAPPED_WORDS
        ? runsOn(line) || goesOn
        : goesOn && prose[line - 1] && holdsStop(line);
  }

  private boolean holdsStop(int line) {
    for (int at = start(line) + 1; at < end(line); at++) {
      if (page.text().charAt(at) == '.'
          && (at + 1 == end(line) || page.text().charAt(at + 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private boolean runsOn(int line) {
    return line + 1 < count()
        && string(line).indexOf(' ') > 0
        && end(line) - start(line) >= WRAPPED_LENGTH
        && end(line + 1) > start(line + 1)
        && smallWords[line] * 2 >= words[line]
        && Character.isLowerCase(page.text().charAt(start(line + 1)))
        && !endsSentence(line);
  }

  /** The page. */
  public Page page() {
    return page;
  }

  /** The text of the page. */
  public String text() {
    return page.text();
  }

  /** The reader that read it: its words, its judge of prose, its seams. */
  public PageReader reader() {
    return reader;
  }

  /** Number of lines, blank ones included. */
  public int count() {
    return starts.length;
  }

  /** First char of {@code line}. */
  public int start(int line) {
    return starts[line];
  }

  /** One past the last char of {@code line}, its line feed not included. */
  public int end(int line) {
    return ends[line];
  }

  /** Whether {@code line} is nothing but white space. */
  public boolean blank(int line) {
    return page.lines().get(line).blank();
  }

  /** The line without white space around it. */
  public String string(int line) {
    if (strings[line] == null) {
      strings[line] = page.text().substring(starts[line], ends[line]).strip();
    }
    return strings[line];
  }

  /** Number of words: runs of letters. */
  public int words(int line) {
    return words[line];
  }

  /** Number of words that begin with a small letter. */
  public int smallWords(int line) {
    return smallWords[line];
  }

  /** Number of function words. */
  public int functionWords(int line) {
    return functionWords[line];
  }

  /** Whether the line reads as running text, by itself or as part of a wrapped paragraph. */
  public boolean prose(int line) {
    return prose[line];
  }

  /** The first line of running text, or the number of lines. */
  public int firstProse() {
    return firstProse;
  }

  /** The last line of running text, or -1. */
  public int lastProse() {
    return lastProse;
  }

  /** Whether the line ends like a sentence or introduces one: see {@link Prose#endsSentence}. */
  public boolean endsSentence(int line) {
    return Prose.endsSentence(page.text(), start(line), end(line));
  }

  /** Whether the line is an item of a list of the article's own, below a colon. */
  public boolean inOwnList(int line) {
    if (listed == null) {
      listed = OwnLists.in(this);
    }
    return listed.get(line);
  }

  /** Whether the line is a verse of a poem or song. */
  public boolean inVerse(int line) {
    if (verses == null) {
      verses = Verses.in(this);
    }
    return verses.get(line);
  }

  /** The next line after {@code line} that is not blank, or -1. */
  public int after(int line) {
    for (int i = line + 1; i < count(); i++) {
      if (!blank(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest line before {@code line} that is not blank, or -1. */
  public int before(int line) {
    for (int i = line - 1; i >= 0; i--) {
      if (!blank(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The line that holds char {@code at}, its line feed included. */
  public int lineAt(int at) {
    int low = 0;
    int high = count() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether no running prose stands before char {@code at}, or little text of any kind. */
  public boolean head(int at) {
    return at < SHORT_TEXT || lineAt(at) <= firstProse;
  }

  /** Whether no running prose stands behind char {@code at}, or little text of any kind. */
  public boolean tail(int at) {
    return text().length() - at < SHORT_TEXT || lineAt(at) > lastProse;
  }

  /**
   * Whether the line states a day and little else: a year with a month, a weekday or the other
   * numbers of a date beside it.
   */
  public boolean isStamp(int line) {
    String text = string(line);
    if (text.length() > LONGEST_STAMP || words(line) > MOST_STAMP_WORDS) {
      return false;
    }
    int digits = 0;
    boolean year = false;
    boolean numeric = false;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        digits++;
      } else {
        if (digits == 4 && (text.startsWith("19", i - 4) || text.startsWith("20", i - 4))) {
          year = true;
          numeric |= isDateSign(text, i - 5) || isDateSign(text, i);
        }
        digits = 0;
      }
    }
    return year && (numeric || hasWord(text, Kind.MONTH) || hasWord(text, Kind.WEEKDAY));
  }

  /** Whether a sign that parts the numbers of a date stands between digits at {@code at}. */
  private static boolean isDateSign(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && "/-.".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private boolean hasWord(String text, Kind kind) {
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end > at && reader.words().is(kind, text, at, end)) {
        return true;
      }
      at = Math.max(end, at + 1);
    }
    return false;
  }

  /** Whether the line is the name of a month alone, as in a calendar's leaf. */
  public boolean isMonth(int line) {
    String text = string(line);
    return reader.words().is(Kind.MONTH, text, 0, text.length());
  }

  /** Whether the line is a weekday with a day and no year, as clocks of sites show. */
  public boolean isYearlessDay(int line) {
    String text = string(line);
    int end = wordEnd(text, 0);
    return words(line) >= 1
        && words(line) <= MOST_DAY_WORDS
        && text.chars().anyMatch(Character::isDigit)
        && reader.words().is(Kind.WEEKDAY, text, 0, end)
        && !isStamp(line);
  }

  /** Whether the line opens with a label of a name ("Editor: …") or stands above a role. */
  public boolean isNameLine(int line) {
    String text = unbulleted(line);
    if (text.isEmpty() || text.length() > LONGEST_NAME_LINE) {
      return false;
    }
    if (text.startsWith(":")) {
      return true;
    }
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (reader.words().is(Kind.NAME_LABEL, text, 0, end) || isNameAgain(text)) {
      return true;
    }
    int next = after(line);
    if (next < 0 || words(line) > MOST_NAME_WORDS) {
      return false;
    }
    String below = string(next);
    return reader.words().is(Kind.ROLE_BELOW, below, 0, below.length());
  }

  /** Whether a label of a name stands between the same words: "Sari Dewi by Sari Dewi". */
  private boolean isNameAgain(String text) {
    int space = text.indexOf(' ', text.length() / 2 - MOST_LABEL_CHARS);
    for (; space > 0 && space <= text.length() / 2; space = text.indexOf(' ', space + 1)) {
      int end = wordEnd(text, space + 1);
      if (text.length() - end == space + 1
          && text.endsWith(text.substring(0, space))
          && text.charAt(end) == ' '
          && reader.words().is(Kind.NAME_LABEL, text, space + 1, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line looks like a caption: it names a photo, or ends in a bracket that does not
   * number the part of a series, "(2)", and does not hold the initials of what stands before it.
   */
  public boolean isCaption(int line) {
    String text = string(line);
    return (text.endsWith(")")
            && text.length() > LONGEST_CAPTION_LABEL
            && !endsInPart(text)
            && !endsInInitials(text))
        || reader.words().isIn(Kind.CREDIT, text);
  }

  /** Whether each letter in the bracket at the end begins a word before it, in this order. */
  private static boolean endsInInitials(String text) {
    int open = text.lastIndexOf('(');
    if (text.length() - open <= FEWEST_INITIALS + 1) {
      return false;
    }
    int word = -1;
    for (int at = open + 1; at < text.length() - 1; at++) {
      do {
        word++;
      } while (word < open
          && !(text.charAt(word) == text.charAt(at)
              && (word == 0 || !Character.isLetterOrDigit(text.charAt(word - 1)))));
      if (word >= open || !Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInPart(String text) {
    int open = text.lastIndexOf('(');
    int end = text.length() - 1;
    return open >= end - 3
        && open + 1 < end
        && text.chars().skip(open + 1L).limit(end - open - 1L).allMatch(Character::isDigit);
  }

  /**
   * Whether the line looks like a headline: four to 26 words, all but function words and a few
   * others with a capital, and no full stop or colon at the end.
   */
  public boolean isTitle(int line) {
    int count = words[line];
    if (count < FEWEST_TITLE_WORDS
        || count > MOST_TITLE_WORDS
        || end(line) - start(line) > LONGEST_TITLE
        || (smallWords[line] - functionWords[line]) * 4 > count) {
      return false;
    }
    String text = string(line);
    char last = text.charAt(text.length() - 1);
    return last != ':' && last != ',' && last != ';' && (last != '.' || text.endsWith(".."));
  }

  /**
   * Whether the line speaks of the site alone: words that name its parts, and words that mean
   * nothing beside them, and no full stop.
   */
  public boolean isSiteLine(int line) {
    if (words[line] == 0
        || words[line] > MOST_SITE_WORDS
        || end(line) - start(line) > LONGEST_SITE_LINE) {
      return false;
    }
    return speaksOfSite(string(line)) && !string(line).endsWith(".") && !isNameAgain(string(line));
  }

  private boolean speaksOfSite(String text) {
    boolean[] others = new boolean[1];
    return siteWords(text, others) > 0 && !others[0];
  }

  /** Whether the line breaks off in dots and leads to the rest of a text: "… Selengkapnya". */
  public boolean leadsOn(int line) {
    String text = string(line);
    int dots = Math.max(text.lastIndexOf('…'), text.lastIndexOf("...") + 2);
    return dots > 1
        && text.length() - dots <= LONGEST_LEAD
        && dots + 1 < text.length()
        && speaksOfSite(text.substring(dots + 1));
  }

  /** Whether a word of the line names a part of a site, sections aside. */
  public boolean namesSite(int line) {
    return hasWord(string(line), Kind.SITE_WORD);
  }

  /** Whether words of the line name things of a site and say that others are meant. */
  public boolean namesOthers(int line) {
    String text = string(line);
    int named = 0;
    int others = 0;
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end > at && reader.words().is(Kind.OTHERS, text, at, end)) {
        others++;
      } else if (end > at
          && (reader.words().is(Kind.SITE_WORD, text, at, end)
              || reader.words().is(Kind.SHELF, text, at, end))) {
        named++;
      }
      at = Math.max(end, at + 1);
    }
    return named > 0 && others > 0;
  }

  /** Whether the last word of the line says that others are meant: "Lowongan Lainnya". */
  public boolean endsInOthers(int line) {
    String text = string(line);
    int to = text.length();
    while (to > 0 && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return reader.words().is(Kind.OTHERS, text, text.lastIndexOf(' ', to) + 1, to);
  }

  /**
   * Number of words of {@code text} that name parts of a site; tells {@code others} of any that
   * means more.
   */
  private int siteWords(String text, boolean[] others) {
    int named = 0;
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      int address = end > at ? addressEnd(text, at) : at;
      if (address > at) {
        end = address;
      } else if (end > at) {
        boolean names =
            reader.words().is(Kind.SITE_WORD, text, at, end)
                || reader.words().is(Kind.MENU, text, at, end);
        named += names ? 1 : 0;
        others[0] |=
            !names
                && !reader.words().is(Kind.SITE_FILLER, text, at, end)
                && !reader.prose().isFunctionWord(text, at, end);
      }
      at = Math.max(end, at + 1);
    }
    return named;
  }

  /** One past the address on the web that is the word at {@code at}; {@code at} if none is. */
  private int addressEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return isAddress(text.substring(at, end)) ? end : at;
  }

  private static int wordEnd(String text, int at) {
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

  /**
   * Whether the line is the age of a post and at most a number behind it: "3 hari yang lalu", "1
   * month ago 40".
   */
  public boolean isAge(int line) {
    return isAge(string(line));
  }

  private boolean isAge(String text) {
    if (text.length() > LONGEST_AGE || text.isEmpty()) {
      return false;
    }
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits == text.length() || text.charAt(digits) != ' ') {
      return false;
    }
    int unit = digits + 1;
    int end = unit;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int to = text.length();
    while (to > end + 1 && (Character.isDigit(text.charAt(to - 1)) || text.charAt(to - 1) == ' ')) {
      to--;
    }
    return reader.words().is(Kind.TIME_UNIT, text, unit, end)
        && end < text.length()
        && reader.words().is(Kind.AGO, text, end + 1, to);
  }

  /** Whether the line ends in the age of a post, and a name may stand before it. */
  public boolean endsInAge(int line) {
    String text = string(line);
    for (int at = 1; at < text.length() && at <= LONGEST_AGE; at++) {
      if (text.charAt(at - 1) == ' '
          && Character.isDigit(text.charAt(at))
          && isAge(text.substring(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the line heads the remarks of readers: "Komentar (3)", "3 Komentar", "2 thoughts on
   * “Panen Raya”".
   */
  public boolean isCommentHeading(int line) {
    String text = string(line);
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return (to > from
            && text.length() - (to - from) <= LONGEST_COUNT
            && reader.words().is(Kind.COMMENT_HEADING, text, from, to))
        || isCountedOn(text, from);
  }

  /** Whether a number stands before {@code from}, and from there remarks and a quoted title. */
  private boolean isCountedOn(String text, int from) {
    int quote = text.indexOf('"');
    int open = quote < 0 ? text.indexOf('“') : quote;
    return from > 0
        && Character.isDigit(text.charAt(0))
        && open > from
        && reader.words().is(Kind.COMMENT_HEADING, text, from, text.lastIndexOf(' ', open));
  }

  /** Whether the line heads the form for remarks: "Tinggalkan Balasan", "LEAVE A REPLY". */
  public boolean isCommentForm(int line) {
    return isHeading(string(line), Kind.COMMENT_FORM);
  }

  /** Whether the line heads a box that ends a page: "Tentang Penulis", "Alamat Kantor:". */
  public boolean isClosingBox(int line) {
    return isHeading(string(line), Kind.CLOSING_BOX);
  }

  /** Whether {@code text} is an entry of {@code kind}, signs behind it aside. */
  private boolean isHeading(String text, Kind kind) {
    int to = text.length();
    while (to > 0 && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return reader.words().is(kind, text, 0, to);
  }

  /** Whether the line opens the box that tells of a person: "About Sari Dewi". */
  public boolean isAbout(int line) {
    return opensWith(string(line), Kind.ABOUT);
  }

  /** Whether the line is the label of a ticker: "BREAKING NEWS :". */
  public boolean isTicker(int line) {
    return isHeading(string(line), Kind.TICKER);
  }

  /** Whether the line opens as one that welcomes readers: "Selamat Datang di …". */
  public boolean isWelcome(int line) {
    return opensWith(string(line), Kind.WELCOME);
  }

  /** Whether the line heads the greeting of who leads an office: "Sambutan Camat". */
  public boolean isGreeting(int line) {
    return words(line) <= MOST_GREETING_WORDS
        && !endsSentence(line)
        && opensWith(string(line), Kind.GREETING);
  }

  /** Whether the line opens with a word that asks the reader to do something: "Ikuti …". */
  public boolean isCall(int line) {
    return opensWith(string(line), Kind.CALL);
  }

  /** Whether the first word of {@code text}, or its first two, are an entry of {@code kind}. */
  private boolean opensWith(String text, Kind kind) {
    int first = wordEnd(text, 0);
    int second = first < text.length() ? wordEnd(text, first + 1) : first;
    return reader.words().is(kind, text, 0, first) || reader.words().is(kind, text, 0, second);
  }

  /** Whether the line names a way by which a site sends its articles: "… di WhatsApp". */
  public boolean namesChannel(int line) {
    return hasWord(string(line), Kind.CHANNEL);
  }

  /** Whether the line speaks of those who run the site: "kami". */
  public boolean speaksOfUs(int line) {
    return hasWord(string(line), Kind.US);
  }

  /** Whether the line opens with a label of an address, a telephone or the like: "Telp. 0285". */
  public boolean isContactLabel(int line) {
    String text = string(line);
    int end = wordEnd(text, 0);
    return reader.words().is(Kind.CONTACT, text, 0, end)
        && end < text.length()
        && ".:/ ".indexOf(text.charAt(end)) >= 0
        && !prose(line);
  }

  /** Whether the line opens with a day of the week. */
  public boolean isDayOfWeek(int line) {
    String text = string(line);
    return reader.words().is(Kind.WEEKDAY, text, 0, wordEnd(text, 0));
  }

  /** Whether the line is a weekday with its day, no time beside them, a blank line above it. */
  public boolean isDayHeader(int line) {
    return isStamp(line)
        && isDayOfWeek(line)
        && string(line).indexOf(':') < 0
        && (line == 0 || blank(line - 1));
  }

  /** Whether the line is a day of the week, or from one to another, and hours of the day. */
  public boolean isOpeningHours(int line) {
    String text = string(line);
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
    }
    return digits >= FEWEST_HOUR_DIGITS
        && text.length() <= LONGEST_STAMP
        && words(line) <= MOST_DAY_WORDS
        && isDayOfWeek(line)
        && !isStamp(line);
  }

  /** Whether the line opens with a word for a street and holds a number: "Jl. Melati No. 3". */
  public boolean isStreet(int line) {
    String text = string(line);
    return reader.words().is(Kind.STREET, text, 0, wordEnd(text, 0))
        && text.length() <= LONGEST_STREET
        && text.chars().anyMatch(Character::isDigit);
  }

  /** Whether the line states a fact of the article behind its label: "Kategori: Tani, Kebun". */
  public boolean isFactLine(int line) {
    String text = string(line);
    int end = wordEnd(text, 0);
    return end < text.length()
        && text.charAt(end) == ':'
        && reader.words().is(Kind.FACT_LABEL, text, 0, end);
  }

  /** Whether the line is a label of a name and no name: "oleh", "Editor :". */
  public boolean isBareLabel(int line) {
    return isBareLabel(string(line));
  }

  /** Whether {@code text}, a part of a line, is one. */
  public boolean isBareLabel(String text) {
    return isHeading(text, Kind.NAME_LABEL);
  }

  /**
   * Whether the line is numbers alone and no year, with or without marks of thousands or a K, or
   * the picture of what is counted before them: "0", "1.2K", "👁 40".
   */
  public boolean isNumber(int line) {
    String text = unbarred(unpictured(unbulleted(line)));
    boolean digits = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      digits |= Character.isDigit(c);
      boolean kilo = at == text.length() - 1 && at > 0 && (c == 'K' || c == 'k');
      if (!Character.isDigit(c) && c != '.' && c != ',' && c != ' ' && !kilo) {
        return false;
      }
    }
    return digits && text.length() <= LONGEST_NUMBER && !isYear(text);
  }

  /** Whether the text is a year and nothing more, as below a poem. */
  private static boolean isYear(String text) {
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(Character::isDigit);
  }

  /** The text without bars, colons and blanks around it, if a bar is among them: ": | 40 |". */
  private static String unbarred(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && ":| ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ":| ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.indexOf('|') >= 0 ? text.substring(from, to) : text;
  }

  /** The text without a picture that stands as a letter before it. */
  private static String unpictured(String text) {
    int at = 0;
    while (at < text.length()
        && Character.getType(text.codePointAt(at)) == Character.OTHER_SYMBOL) {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(at).strip();
  }

  /** Whether the line is an address on the web and nothing more. */
  public boolean isAddress(int line) {
    return isAddress(string(line));
  }

  /** Whether {@code text}, a part of a line, is one. */
  public boolean isAddress(String text) {
    int dot = text.indexOf('.');
    int last = Math.min(text.lastIndexOf('.') + 1, text.length() - 1);
    return dot > 1
        && dot < text.length() - 2
        && text.indexOf(' ') < 0
        && Character.isLetterOrDigit(text.charAt(dot + 1))
        && Character.isLetter(text.charAt(last))
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** Whether the line offers to answer a remark: "Balas", "Balas Suka 4". */
  public boolean isReply(int line) {
    String text = string(line);
    int replies = 0;
    int at = 0;
    while (at < text.length()) {
      int from = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at == from) {
        at++;
      } else if (reader.words().is(Kind.REPLY, text, from, at)) {
        replies++;
      } else {
        return false;
      }
    }
    return replies > 0;
  }

  /** Whether the line names the reader of the remark below it: "Sari berkata:", "rara said...". */
  public boolean isRemarkLine(int line) {
    String text = string(line);
    if (words[line] < 2 || words[line] > MOST_NAME_WORDS + 1) {
      return false;
    }
    int to = text.length();
    while (to > 0 && ":.…".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    String end = text.substring(to);
    int from = text.lastIndexOf(' ', to) + 1;
    return (end.equals(":") || end.equals("...") || end.equals("…"))
        && reader.words().is(Kind.REMARK, text, from, to);
  }

  /**
   * Whether the line is the name of a picture's file or what stands in its place: "IMG 2026",
   * "img1", "2026 03 14 00012", "thumbnail-article", "banner 728x90"; a key or path that a program
   * made; or filling Latin.
   */
  public boolean isPlaceholder(int line) {
    String text = string(line);
    if (isFilling(line) || isStuffed(line) || isPicture(text)) {
      return true;
    }
    if (text.isEmpty() || text.length() > LONGEST_PLACEHOLDER) {
      return false;
    }
    if (isKey(text) || isWidgetPath(text)) {
      return true;
    }
    int end = wordEnd(text, 0);
    boolean digit = text.chars().anyMatch(Character::isDigit);
    if (end > 0 && reader.words().is(Kind.CAMERA, text, 0, end)) {
      boolean joined = end < text.length() && "-_".indexOf(text.charAt(end)) >= 0;
      return (digit && words[line] <= 2) || (joined && text.indexOf(' ') < 0);
    }
    int second = wordEnd(text, Math.min(end + 1, text.length()));
    return (digit && reader.words().is(Kind.CAMERA, text, 0, second))
        || isFileName(text)
        || SERIAL.matcher(text).matches()
        || isPictureOf(text);
  }

  /** A picture as Markdown writes it: "![Panen](https://…)". */
  private static boolean isPicture(String text) {
    return text.startsWith("![") && text.endsWith(")") && text.contains("](http");
  }

  /** Some words, most of them of the Latin that fills layouts. */
  private boolean isFilling(int line) {
    if (words[line] < FEWEST_FILLING || smallWords[line] * 2 < words[line]) {
      return false;
    }
    String text = string(line);
    int filling = 0;
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      filling += end > at && reader.words().is(Kind.FILLING, text, at, end) ? 1 : 0;
      at = Math.max(end, at + 1);
    }
    return filling * 3 >= words[line] * 2;
  }

  /**
   * Many words without a sign, most of which stand again, but none twice in a row as in songs:
   * "kabar online kabar viral kabar …".
   */
  private boolean isStuffed(int line) {
    if (words[line] < FEWEST_STUFFED
        || smallWords[line] < words[line]
        || page.text()
            .substring(starts[line], ends[line])
            .chars()
            .anyMatch(c -> SENTENCE_SIGNS.indexOf(c) >= 0)) {
      return false;
    }
    List<String> said = List.of(string(line).split(" +"));
    boolean sung =
        IntStream.range(1, said.size()).anyMatch(i -> said.get(i).equals(said.get(i - 1)));
    return !sung && Set.copyOf(said).size() * 2 <= words[line];
  }

  /** One long word that changes between small letters, capitals and digits again and again. */
  private static boolean isKey(String text) {
    if (text.length() < SHORTEST_KEY || text.indexOf(' ') >= 0) {
      return false;
    }
    int changes = 0;
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        return false;
      }
      changes += Character.getType(c) == Character.getType(text.charAt(at - 1)) ? 0 : 1;
    }
    return changes * MOST_ALIKE >= text.length();
  }

  /** What a list of articles is to be made of: "6/recent/ticker-posts". */
  private static boolean isWidgetPath(String text) {
    int first = text.indexOf('/');
    int second = text.indexOf('/', first + 1);
    return first > 0
        && second > first + 1
        && second < text.length() - 1
        && text.chars().limit(first).allMatch(Character::isDigit)
        && text.chars()
            .skip(first)
            .allMatch(c -> Character.isLowerCase(c) || "/-_".indexOf(c) >= 0);
  }

  /** A word for a picture behind another and a hyphen: "blog-img". */
  private boolean isPictureOf(String text) {
    int hyphen = text.lastIndexOf('-');
    return hyphen > 0
        && reader.words().is(Kind.CAMERA, text, hyphen + 1, text.length())
        && text.chars().allMatch(c -> c == '-' || Character.isLowerCase(c));
  }

  /** One word in small letters with a point and three or four letters at its end. */
  private static boolean isFileName(String text) {
    int dot = text.lastIndexOf('.');
    String end = text.substring(dot + 1);
    return dot > 0
        && text.indexOf(' ') < 0
        && (end.equals("jpg") || end.equals("jpeg") || end.equals("png") || end.equals("webp"));
  }

  /** The line without white space around it and without a bullet before it. */
  public String unbulleted(int line) {
    String text = string(line);
    return isBullet(line) ? text.substring(1).strip() : text;
  }

  /** Whether the line opens with a bullet, dash or arrow before its first word. */
  public boolean isBullet(int line) {
    String text = string(line);
    return text.length() > 2
        && "-–—•·*»›>◦▪●■".indexOf(text.charAt(0)) >= 0
        && (text.charAt(1) <= ' ' || text.charAt(1) == '\u00a0');
  }

  /**
   * Whether the line is the entries of a menu in a row: three or more and nothing else, or, behind
   * the first entry of all menus, other words with capitals.
   */
  public boolean isMenuRow(int line) {
    String text = string(line);
    if (words[line] < FEWEST_ROW_WORDS
        || smallWords[line] > functionWords[line]
        || text.chars().anyMatch(c -> SENTENCE_SIGNS.indexOf(c) >= 0)) {
      return false;
    }
    int entries = 0;
    int others = 0;
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      int entry = end > at ? menuEntryEnd(text, at) : at;
      if (entry > at) {
        entries++;
      } else if (end > at) {
        if (reader.prose().isFunctionWord(text, at, end)) {
          return false;
        }
        others++;
      }
      at = Math.max(Math.max(entry, end), at + 1);
    }
    boolean rooted = reader.words().is(Kind.ROOT, text, 0, wordEnd(text, 0));
    return entries >= FEWEST_ENTRIES && (rooted || others == 0);
  }

  /** One past the longest entry of a menu that begins at {@code at}; {@code at} if none does. */
  public int menuEntryEnd(String text, int at) {
    int longest = at;
    int end = at;
    for (int word = 0; word < MOST_ENTRY_WORDS && end < text.length(); word++) {
      end = wordEnd(text, word == 0 ? end : end + 1);
      longest = reader.words().is(Kind.MENU, text, at, end) ? end : longest;
    }
    return longest;
  }

  /** Whether the line is an entry of a menu or footer, signs around it aside. */
  public boolean isMenu(int line) {
    String text = string(line);
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != '+') {
      to--;
    }
    return reader.words().is(Kind.MENU, text, from, to);
  }
}
