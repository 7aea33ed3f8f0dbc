package id.saring.page;

import id.saring.text.Page;
import java.util.Arrays;
import java.util.BitSet;

/** The lines of a page and what each looks like; counted in one pass over the text. */
public final class PageLines {
  static final String SENTENCE_SIGNS = ".,:;?!\"“”‘";

  private static final int SHORT_TEXT = 400;
  private static final int WIDEST = 100;
  private static final int WRAPPED_WORDS = 4;
  private static final int WRAPPED_LENGTH = 40;
  private static final int BLOCK_WIDTH = 45;
  private static final int FEWEST_TITLE_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 26;
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_GREETING_WORDS = 6;
  private static final int LONGEST_STREET = 160;

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
  private final StampLines stamps;
  private final CaptionLines captions;
  private final SiteLines siteLines;
  private final RemarkLines remarks;
  private final NameLines names;
  private final CountLines counts;
  private final PlaceholderLines placeholders;
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
    stamps = new StampLines(this);
    captions = new CaptionLines(this);
    siteLines = new SiteLines(this);
    remarks = new RemarkLines(this);
    names = new NameLines(this);
    counts = new CountLines(this);
    placeholders = new PlaceholderLines(this);
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
              && !(functionWords[line] == 0 && placeholders.isFilling(line))
              && !placeholders.isStuffed(line);
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
        && !endsSentence(line)
        && !placeholders.isPlaceholder(line);
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

  /**
   * Whether the line reads as running text, by itself or as part of a wrapped paragraph; false for
   * -1, which is no line.
   */
  public boolean prose(int line) {
    return line >= 0 && prose[line];
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
    return stamps.isStamp(line);
  }

  /** Whether the line is the name of a month alone, as in a calendar's leaf. */
  public boolean isMonth(int line) {
    String text = string(line);
    return reader.words().is(PageWordKind.MONTH, text, 0, text.length());
  }

  /** Whether the line is a weekday with a day and no year, as clocks of sites show. */
  public boolean isYearlessDay(int line) {
    return stamps.isYearlessDay(line);
  }

  /**
   * Whether the line opens with a label of a name ("Editor: …") or the colon behind one, holds a
   * name twice with a label between, or stands above a role.
   */
  public boolean isNameLine(int line) {
    return names.isNameLine(line);
  }

  /** Whether the line has no more words than a name has. */
  public boolean mayBeName(int line) {
    return names.mayBeName(line);
  }

  /** Whether a label of a name stands between the same words: "Sari Dewi by Sari Dewi". */
  public boolean isNameAgain(String text) {
    return names.isNameAgain(text);
  }

  /**
   * Whether the line looks like a caption: it names a photo, or ends in a bracket that does not
   * number the part of a series, "(2)", and does not hold the initials of what stands before it.
   */
  public boolean isCaption(int line) {
    return captions.isCaption(line);
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
    return siteLines.isSiteLine(line);
  }

  /**
   * Whether the line is the site's by its words: an entry of its menu, or one that speaks of it.
   */
  public boolean isOfSite(int line) {
    return isMenu(line) || isSiteLine(line);
  }

  /** Whether the line breaks off in dots and leads to the rest of a text: "… Selengkapnya". */
  public boolean leadsOn(int line) {
    return siteLines.leadsOn(line);
  }

  /** Whether a word of the line names a part of a site, sections aside. */
  public boolean namesSite(int line) {
    return reader.words().has(string(line), PageWordKind.SITE_WORD);
  }

  /** Whether words of the line name things of a site and say that others are meant. */
  public boolean namesOthers(int line) {
    return siteLines.namesOthers(line);
  }

  /** Whether the last word of the line says that others are meant: "Lowongan Lainnya". */
  public boolean endsInOthers(int line) {
    return siteLines.endsInOthers(line);
  }

  /**
   * Whether the line is the age of a post and at most a number behind it: "3 hari yang lalu", "1
   * month ago 40".
   */
  public boolean isAge(int line) {
    return remarks.isAge(line);
  }

  /** Whether the line ends in the age of a post, behind a name or a section. */
  public boolean endsInAge(int line) {
    return remarks.endsInAge(line);
  }

  /**
   * Whether the line heads the remarks of readers: "Komentar (3)", "3 Komentar", "2 thoughts on
   * “Panen Raya”", "Komentar atas Panen Raya" below that title.
   */
  public boolean isCommentHeading(int line) {
    return remarks.isCommentHeading(line);
  }

  /** Whether the line heads the form for remarks: "Tinggalkan Balasan", "LEAVE A REPLY". */
  public boolean isCommentForm(int line) {
    return reader.words().isEntry(string(line), PageWordKind.COMMENT_FORM);
  }

  /** Whether the line heads a box that ends a page: "Tentang Penulis", "Alamat Kantor:". */
  public boolean isClosingBox(int line) {
    return reader.words().isEntry(string(line), PageWordKind.CLOSING_BOX);
  }

  /** Whether the line opens the box that tells of a person: "About Sari Dewi". */
  public boolean isAbout(int line) {
    return reader.words().opensWith(string(line), PageWordKind.ABOUT);
  }

  /** Whether the line is the label of a ticker: "BREAKING NEWS :". */
  public boolean isTicker(int line) {
    return reader.words().isEntry(string(line), PageWordKind.TICKER);
  }

  /** Whether the line opens as one that welcomes readers: "Selamat Datang di …". */
  public boolean isWelcome(int line) {
    return reader.words().opensWith(string(line), PageWordKind.WELCOME);
  }

  /** Whether the line heads the greeting of who leads an office: "Sambutan Camat". */
  public boolean isGreeting(int line) {
    return words(line) <= MOST_GREETING_WORDS
        && !endsSentence(line)
        && reader.words().opensWith(string(line), PageWordKind.GREETING);
  }

  /** Whether the line opens with a word that asks the reader to do something: "Ikuti …". */
  public boolean isCall(int line) {
    return reader.words().opensWith(string(line), PageWordKind.CALL);
  }

  /** Whether the line names a way by which a site sends its articles: "… di WhatsApp". */
  public boolean namesChannel(int line) {
    return reader.words().has(string(line), PageWordKind.CHANNEL);
  }

  /** Whether the line speaks of those who run the site: "kami". */
  public boolean speaksOfUs(int line) {
    return reader.words().has(string(line), PageWordKind.US);
  }

  /** Whether the line opens with a label of an address, a telephone or the like: "Telp. 0285". */
  public boolean isContactLabel(int line) {
    String text = string(line);
    int end = PageWords.wordEnd(text, 0);
    return reader.words().is(PageWordKind.CONTACT, text, 0, end)
        && end < text.length()
        && ".:/ ".indexOf(text.charAt(end)) >= 0
        && !prose(line);
  }

  /** Whether the line opens with a day of the week. */
  boolean isDayOfWeek(int line) {
    String text = string(line);
    return reader.words().is(PageWordKind.WEEKDAY, text, 0, PageWords.wordEnd(text, 0));
  }

  /** Whether the line is a weekday with its day, no time beside them, a blank line above it. */
  public boolean isDayHeader(int line) {
    return isStamp(line)
        && isDayOfWeek(line)
        && string(line).indexOf(':') < 0
        && (line == 0 || blank(line - 1));
  }

  /** Whether the line is the day over a post of a blog: such a header, a blank line below it. */
  public boolean isPostDay(int line) {
    return isDayHeader(line) && line + 1 < count() && blank(line + 1);
  }

  /** Whether the line is a day of the week, or from one to another, and hours of the day. */
  public boolean isOpeningHours(int line) {
    return stamps.isOpeningHours(line);
  }

  /** Whether the line opens with a word for a street and holds a number: "Jl. Melati No. 3". */
  public boolean isStreet(int line) {
    String text = string(line);
    return reader.words().is(PageWordKind.STREET, text, 0, PageWords.wordEnd(text, 0))
        && text.length() <= LONGEST_STREET
        && text.chars().anyMatch(Character::isDigit);
  }

  /** Whether the line states a fact of the article behind its label: "Kategori: Tani, Kebun". */
  public boolean isFactLine(int line) {
    String text = string(line);
    int end = PageWords.wordEnd(text, 0);
    return end < text.length()
        && text.charAt(end) == ':'
        && reader.words().is(PageWordKind.FACT_LABEL, text, 0, end);
  }

  /** Whether the line is a label of a name and no name: "oleh", "Editor :". */
  public boolean isBareLabel(int line) {
    return isBareLabel(string(line));
  }

  /** Whether {@code text}, a part of a line, is one. */
  public boolean isBareLabel(String text) {
    return names.isBareLabel(text);
  }

  /**
   * Whether the line is numbers alone and no year, with or without marks of thousands or a K, or
   * the picture of what is counted before them: "0", "1.2K", "👁 40".
   */
  public boolean isNumber(int line) {
    return counts.isNumber(line);
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
    return remarks.isReply(line);
  }

  /** Whether the line names the reader of the remark below it: "Sari berkata:", "rara said...". */
  public boolean isRemarkLine(int line) {
    return remarks.isRemarkLine(line);
  }

  /**
   * Whether the line is the name of a picture's file or what stands in its place: "IMG 2026",
   * "img1", "2026 03 14 00012", "thumbnail-article", "banner 728x90"; a key or path that a program
   * made; or filling Latin.
   */
  public boolean isPlaceholder(int line) {
    return placeholders.isPlaceholder(line);
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
    return siteLines.isMenuRow(line);
  }

  /** One past the longest entry of a menu that begins at {@code at}; {@code at} if none does. */
  public int menuEntryEnd(String text, int at) {
    return siteLines.menuEntryEnd(text, at);
  }

  /** Whether the line is an entry of a menu or footer, signs around it aside. */
  public boolean isMenu(int line) {
    return siteLines.isMenu(line);
  }
}
