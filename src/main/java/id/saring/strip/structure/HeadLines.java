package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.PageWords.Kind;
import id.saring.page.Prose;
import id.saring.page.Seams;
import id.saring.page.SignOff;
import id.saring.page.Slogan;
import id.saring.page.TellingWords;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a site puts above the text: sections, clocks and lists over the headline; tools, ages, stray
 * words and doubled lines below it. Never takes running text, sentences, name lines or captions.
 */
final class HeadLines extends EdgeFinder {
  private static final int MOST_HEAD_LINES = 60;
  private static final int MOST_SECTION_WORDS = 3;
  private static final int MOST_BELOW_LEDE = 10;
  private static final int LONGEST_TOKEN = 40;
  private static final int MOST_NAME_WORDS = 5;
  private static final int MOST_GLUED_WORDS = 6;
  private static final int MANY_SEAMS = 3;
  private static final int FEWEST_IN_ROW = 3;
  private static final int LONGEST_SIZES = 14;
  private static final int FEWEST_GONE = 3;
  private static final int FEWEST_STROKES = 3;
  private static final int FEWEST_VERSES = 4;
  private static final int MOST_MOTTO_WORDS = 12;
  private static final int MOST_TAG_WORDS = 12;
  private static final int MOST_TOPIC_WORDS = 6;
  private static final int FEWEST_MORE_WORDS = 3;

  private Set<String> said;

  /** The head of {@code lines}, whose running text goes from line {@code first} to {@code last}. */
  HeadLines(PageLines lines, Remains remains, int first, int last) {
    super(lines, remains, first, last);
  }

  @Override
  List<Cut> cuts() {
    int sentence = firstSentence();
    int start = textStart(sentence);
    int title = title(sentence);
    if (title >= 0 && isVerseAbove(title)) {
      return List.of();
    }
    boolean stamped = title >= 0 && isStamped(title, start);
    BitSet stray = strayWords(start);
    BitSet sections = bulletedSections(start);
    Set<String> seen = new HashSet<>();
    for (int line = remains.after(-1); line >= 0 && line < start; line = remains.after(line)) {
      if (remains.broken(line) || lines.prose(line) || lines.inOwnList(line)) {
        continue;
      }
      boolean again =
          line > title
              ? line < sentence && seen.contains(lines.unbulleted(line))
              : !seen.add(lines.unbulleted(line));
      if (lines.isPlaceholder(line) || isIdentifier(lines.string(line))) {
        cut(line, "placeholder", "embed");
      } else if (line < title && remains.after(line) == title && isCategory(line)) {
        cuts.add(remains.extract(line, "section-above-title", MENU, "category"));
      } else if (looks.isSign(line)
          || (line < title && lines.words(line) == 0 && !lines.isStamp(line))
          || lines.isMenu(line)
          || lines.isMenuRow(line)
          || lines.isSiteLine(line)
          || isGluedMenu(line)
          || isListingName(line)
          || (line < title && (isSlogan(line) || isMotto(line)))) {
        cut(line, "site-line", MENU);
      } else if (line < title
          && (looks.isContact(line)
              || isOfficeStreet(line)
              || lines.isOpeningHours(line)
              || lines.string(line).contains("://"))) {
        cut(line, "contact-above-title", MENU);
      } else if (isTemperature(lines.string(line))) {
        cut(line, "weather-above-text", MENU);
      } else if (isPageRow(lines.string(line)) && !besideRow(line)) {
        cut(line, "pages-above-text", "paging");
      } else if (line < title && isPriceRow(lines.string(line))) {
        cut(line, "prices-above-title", "counter");
      } else if (isLetterAgain(line) || isLetterSizes(lines.string(line))) {
        cut(line, "letter-again", "placeholder");
      } else if (title >= 0 && line > title && stray.get(line)) {
        cut(line, "stray-word-above-text", "placeholder");
      } else if (title >= 0 && line > title && sections.get(line)) {
        cut(line, "section-above-text", MENU);
      } else if (line > title && remains.before(line) >= 0 && isTagRow(line)) {
        cut(line, "tags-above-text", "tag_list");
      } else if (stamped && line > title && looks.isHashtags(line)) {
        cut(line, "tags-above-text", "tag_list");
      } else if (lines.isAge(line)
          || (line > title && lines.isNumber(line) && (title >= 0 || isCounters(line, start)))) {
        cut(line, "age-or-number-above-text", "counter");
      } else if (line > title && isNamedBelow(line)) {
        cut(line, "line-again", "duplicate");
      } else if (line > title && isLabelAlone(line)) {
        cut(line, "label-without-name", "byline");
      } else if (again && line != title && title >= 0) {
        cut(line, "line-again", "duplicate");
      } else if (line < title) {
        above(line, stamped);
      } else if (title < 0
          && lines.isBullet(line)
          && looks.isItem(line)
          && besideBullet(line, start)) {
        cut(line, "list-above-text", RELATED);
      }
    }
    boolean sure = stamped || isBelowDay(title, start);
    if (title >= 0 && (sure || lines.isNameLine(remains.after(title)))) {
      cutAbove(title);
    }
    return cuts;
  }

  /** Whether lines that no capital opens stand above, as in a poem: no head of a page. */
  private boolean isVerseAbove(int title) {
    return IntStream.range(0, title)
            .filter(
                line ->
                    !remains.empty(line)
                        && lines.words(line) >= 2
                        && Character.isLowerCase(lines.string(line).charAt(0))
                        && !lines.isOfSite(line))
            .count()
        >= FEWEST_VERSES;
  }

  /**
   * Takes what else stands above line {@code title}, a surely known headline, if much was taken
   * there. What stands right above may be a headline over the headline.
   */
  private void cutAbove(int title) {
    BitSet taken = new BitSet();
    cuts.forEach(cut -> taken.set(lines.lineAt(cut.start())));
    List<Integer> left = new ArrayList<>();
    int gone = 0;
    for (int line = lines.after(-1); line >= 0 && line < title; line = lines.after(line)) {
      if (taken.get(line) || remains.gone(line)) {
        gone++;
      } else if (!lines.prose(line) && !remains.broken(line) && !lines.isNameLine(line)) {
        left.add(line);
      }
    }
    boolean sure = left.stream().noneMatch(line -> lines.isStamp(line) || isLong(line));
    if (sure && gone >= FEWEST_GONE && gone >= left.size()) {
      left.removeIf(line -> lines.after(line) == title && isHeadline(line));
      left.forEach(line -> cut(line, "among-site-lines", MENU));
    }
  }

  /** Whether the line is one of several numbers that stand alone right above line {@code start}. */
  private boolean isCounters(int line, int start) {
    int before = remains.before(line);
    int next = pastPlaceholders(line);
    return (next == start && before >= 0 && lines.isNumber(before))
        || (next >= 0 && lines.isNumber(next) && pastPlaceholders(next) == start);
  }

  /** The next line that is no placeholder of a picture, or -1. */
  private int pastPlaceholders(int line) {
    int next = remains.after(line);
    while (next >= 0 && (lines.isPlaceholder(next) || isIdentifier(lines.string(next)))) {
      next = remains.after(next);
    }
    return next;
  }

  /**
   * Whether the line names the page of a label: the first of all, above lines of the site that were
   * taken, and a day and a headline below those.
   */
  private boolean isListingName(int line) {
    int next = lines.after(line);
    if (line != lines.after(-1) || next < 0 || !isTakenMenu(next)) {
      return false;
    }
    while (next >= 0 && isTakenMenu(next)) {
      next = lines.after(next);
    }
    int below = next < 0 ? -1 : lines.after(next);
    return below >= 0 && lines.isStamp(next) && isHeadline(below);
  }

  private boolean isTakenMenu(int line) {
    return remains.gone(line) && MENU.equals(remains.role(line));
  }

  /** Whether the line has more words than entries of menus have, and is no row of data. */
  private boolean isLong(int line) {
    return lines.words(line) > MOST_NAME_WORDS && !looks.isRow(line);
  }

  /** Whether the line is words of the text with commas between and no capital: "panen, brebes". */
  private boolean isTagRow(int line) {
    String text = lines.string(line);
    return text.indexOf(',') > 0
        && lines.words(line) > 1
        && lines.words(line) <= MOST_TAG_WORDS
        && lines.functionWords(line) == 0
        && text.chars().allMatch(c -> Character.isLowerCase(c) || c == ',' || c == ' ')
        && TellingWords.areSaid(lines, line, said(), 1);
  }

  /** The words that the text says. */
  private Set<String> said() {
    if (said == null) {
      said = new HashSet<>(TellingWords.of(lines, lines.start(first), lines.end(last)));
    }
    return said;
  }

  /** Whether the line below says the line again behind a label: "By Sari Dewi". */
  private boolean isNamedBelow(int line) {
    int next = remains.after(line);
    String name = lines.string(line);
    String text = next < 0 ? "" : lines.string(next);
    return lines.words(line) <= MOST_NAME_WORDS
        && text.endsWith(" " + name)
        && lines.isBareLabel(text.substring(0, text.length() - name.length()).strip());
  }

  /** Whether the line is a label of a name, and running text or another label stands below it. */
  private boolean isLabelAlone(int line) {
    int next = remains.after(line);
    while (next >= 0 && lines.isNumber(next)) {
      next = remains.after(next);
    }
    int before = remains.before(line);
    return lines.isBareLabel(line)
        && next >= 0
        && (before < 0
            || remains.broken(before)
            || lines.isBareLabel(before)
            || lines.words(before) > MOST_NAME_WORDS
            || !lines.isNameLine(before))
        && (lines.prose(next) || looks.isSentence(next) || lines.isBareLabel(next));
  }

  /** Whether the line names a section that says what the article is about. */
  private boolean isCategory(int line) {
    return isSection(line)
        && !lines.isBullet(line)
        && !lines.isAddress(line)
        && !lines.isBareLabel(line)
        && Character.isUpperCase(lines.string(line).charAt(0))
        && !lines.isMonth(line)
        && lines.string(line).indexOf(',') < 0
        && hasWord(lines.string(line))
        && seams(lines.string(line)).length == 0
        && !lines.namesSite(line);
  }

  /** Whether the line, one of the first of the page, is what the site says of itself. */
  private boolean isSlogan(int line) {
    int top = -1;
    for (int seen = 0; seen < Slogan.MOST_LINES && top < line; seen++) {
      top = lines.after(top);
      if (top < 0) {
        return false;
      }
    }
    return top >= line && Slogan.is(lines.string(line), lines.text());
  }

  /** Whether two letters stand side by side: no "A- A A+". */
  private static boolean hasWord(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stamp stands between the headline and the text. */
  private boolean isStamped(int title, int start) {
    for (int line = remains.after(title); line >= 0 && line < start; line = remains.after(line)) {
      if (lines.isStamp(line)) {
        return true;
      }
    }
    return false;
  }

  private void above(int line, boolean stampedBelow) {
    if (lines.isYearlessDay(line)
        || lines.isMonth(line)
        || (lines.isStamp(line) && (stampedBelow || isAboveTitles(line)))) {
      cut(line, "clock-above-title", MENU);
    } else if (lines.isNumber(line)) {
      cut(line, "age-or-number-above-text", "counter");
    } else if (!opensWithSite(line)
        && (lines.isBullet(line)
            || looks.isItem(line)
            || looks.isTitles(line)
            || isBarred(line)
            || isRow(line))) {
      cut(line, "list-above-title", RELATED);
    } else if (isSection(line)
        || isGluedSections(line)
        || lines.isBareLabel(line)
        || lines.isAddress(line)) {
      cut(line, "section-above-title", MENU);
    }
  }

  /** Whether the line ends in a bar, and several titles stand on the line below. */
  private boolean isAboveTitles(int line) {
    int next = remains.after(line);
    return next >= 0 && lines.string(line).endsWith("|") && looks.isTitles(next);
  }

  /** Numbers that count on from one, with bars between them: "1 | 2 | 3 | 4". */
  private static boolean isPageRow(String text) {
    String[] pages = text.split("\\|", -1);
    return pages.length >= FEWEST_IN_ROW
        && IntStream.range(0, pages.length)
            .allMatch(at -> pages[at].strip().equals(String.valueOf(at + 1)));
  }

  /** Whether the line begins as texts do behind their site: "Kabarrawa.com.- Kepala Desa". */
  private boolean opensWithSite(int line) {
    String text = lines.string(line);
    int space = text.indexOf(' ');
    int end = Math.max(space, 0);
    while (end > 0 && ".-–—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end < space && lines.isAddress(text.substring(0, end));
  }

  /** Whether a bar stands in the line above or below, so that both are rows of one table. */
  private boolean besideRow(int line) {
    int above = lines.before(line);
    int below = lines.after(line);
    return (above >= 0 && lines.string(above).indexOf('|') >= 0)
        || (below >= 0 && lines.string(below).indexOf('|') >= 0);
  }

  /** Three or more names with their numbers between bars: "IHSG 6.712 | USD 15.034 | CPO 3.870". */
  private static boolean isPriceRow(String text) {
    int pieces = 0;
    boolean digit = false;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '|') {
        if (!digit) {
          return false;
        }
        pieces++;
        digit = false;
      } else {
        digit |= Character.isDigit(text.charAt(at));
      }
    }
    return pieces >= FEWEST_IN_ROW;
  }

  /** Three or more entries of a few words with bars between them: "kabar | warta | suara desa". */
  private boolean isRow(int line) {
    String text = lines.string(line);
    long bars = text.chars().filter(c -> c == '|').count();
    return bars >= FEWEST_IN_ROW - 1
        && lines.words(line) <= (bars + 1) * MOST_SECTION_WORDS
        && !lines.endsSentence(line)
        && !lines.isStamp(line)
        && !lines.isNameLine(line);
  }

  /** A row of a table of prices or a menu between bars. */
  private boolean isBarred(int line) {
    String text = lines.string(line);
    return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
  }

  /**
   * The line where the text begins whose first sentence is {@code sentence}: behind a lede that
   * names, stamps or counters follow, the next line of running text.
   */
  private int textStart(int sentence) {
    int next = sentence + 1;
    if (Character.isLowerCase(lines.string(sentence).charAt(0))) {
      return sentence;
    }
    boolean named = false;
    for (int seen = 0;
        next < last && seen < MOST_BELOW_LEDE && (!lines.prose(next) || remains.gone(next));
        next++) {
      seen += remains.empty(next) ? 0 : 1;
      boolean stamp = lines.isStamp(next) && !lines.endsSentence(next);
      named |= !lines.blank(next) && (stamp || lines.isNameLine(next) || lines.isNumber(next));
    }
    return named && next <= last && lines.prose(next) ? next : sentence;
  }

  /** The first line that may be a sentence of the text. */
  private int firstSentence() {
    for (int line = remains.after(-1); line >= 0 && line < first; line = remains.after(line)) {
      if (looks.isSentence(line)
          && lines.words(line) > lines.functionWords(line)
          && !lines.isTitle(line)
          && !isIdentifier(lines.string(line))
          && !isLabelledStamp(line)
          && !isMotto(line)) {
        return line;
      }
    }
    return first;
  }

  /**
   * Whether the line opens the page of a blog and says what the blog is about: the day of the
   * article and its headline stand right below.
   */
  private boolean isMotto(int line) {
    int day = lines.after(line);
    int headline = day < 0 ? -1 : lines.after(day);
    return line == lines.after(-1)
        && headline >= 0
        && lines.words(line) <= MOST_MOTTO_WORDS
        && lines.isDayHeader(day)
        && lines.blank(headline - 1)
        && isHeadline(headline);
  }

  /** Whether a label stands before the day: "Tanggal : 19-08-2013, dibaca 9 kali." */
  private boolean isLabelledStamp(int line) {
    String text = lines.string(line);
    int colon = text.indexOf(':');
    return colon > 0
        && text.chars().limit(colon).noneMatch(Character::isDigit)
        && lines.isStamp(line);
  }

  /**
   * The line of the headline before line {@code start}, or -1 if no line is surely one: the first
   * that looks like one and stands above a stamp or a name, else the first that looks like one.
   */
  private int title(int start) {
    int seen = 0;
    int found = -1;
    int last = lines.before(start);
    if (isTopTwice(start)) {
      return last > 0 && isHeadline(last) && isBelowDay(last, start) ? last : remains.after(-1);
    }
    int belowTopic = belowTopic(start);
    if (belowTopic >= 0) {
      return belowTopic;
    }
    for (int line = remains.after(lastBarred(start));
        line >= 0 && line < start && seen < MOST_HEAD_LINES;
        line = remains.after(line), seen++) {
      if (isHeadline(line) && !isTicked(line, start)) {
        int next = remains.after(line);
        boolean name =
            found >= 0
                && remains.before(line) == found
                && lines.words(line) <= MOST_NAME_WORDS
                && (lines.functionWords(line) == 0 || lines.words(line) < lines.words(found));
        boolean bylined = next < start && !name && (isBylined(next) || isSigned(next, start));
        if (bylined || isBelowDay(line, start)) {
          return line;
        }
        found = found < 0 ? line : found;
      }
    }
    return found;
  }

  /**
   * Whether a weekday with its day, as blogs set it above each article, stands right above the line
   * and the text, which begins on line {@code start}, right below.
   */
  private boolean isBelowDay(int line, int start) {
    int day = lines.before(line);
    return day >= 0
        && lines.isDayHeader(day)
        && lines.blank(line - 1)
        && remains.after(line) == start;
  }

  /** Whether the first line, of two words or more, stands again right below. */
  private boolean isTopTwice(int start) {
    int top = remains.after(-1);
    int next = top < 0 ? -1 : lines.after(top);
    return next > 0
        && next < start
        && lines.words(top) >= 2
        && lines.string(top).equals(lines.string(next))
        && !lines.isSiteLine(top)
        && !lines.isMenu(top);
  }

  /** Whether the label of a ticker stands right above, and before line {@code start} a headline. */
  private boolean isTicked(int line, int start) {
    int above = lines.before(line);
    int next = remains.after(line);
    if (above < 0 || !lines.isTicker(above) || isBylined(next)) {
      return false;
    }
    while (next >= 0 && next < start && !isHeadline(next)) {
      next = remains.after(next);
    }
    return next >= 0 && next < start;
  }

  /**
   * The longer of two headlines that open the page, below which stand a sentence, with which the
   * text begins on line {@code start}, and a name behind its label; -1 if none do: what stands
   * above it names the topic.
   */
  private int belowTopic(int start) {
    int topic = remains.after(-1);
    int line = topic < 0 ? -1 : remains.after(topic);
    int below = line < 0 || remains.after(line) != start ? -1 : remains.after(start);
    return below >= 0
            && lines.isNameLine(below)
            && isHeadline(topic)
            && isHeadline(line)
            && lines.words(topic) <= MOST_TOPIC_WORDS
            && lines.words(line) >= lines.words(topic) + FEWEST_MORE_WORDS
        ? line
        : -1;
  }

  /** The last row of a table before line {@code start}, or -1. */
  private int lastBarred(int start) {
    int barred = -1;
    for (int line = remains.after(-1); line >= 0 && line < start; line = remains.after(line)) {
      barred = isBarred(line) ? line : barred;
    }
    return barred;
  }

  private boolean isHeadline(int line) {
    return lines.words(line) >= EdgeLooks.HEADLINE_WORDS
        && lines.isTitle(line)
        && !lines.isBullet(line)
        && (!lines.isStamp(line) || isDatedHeadline(line))
        && (!lines.isNameLine(line) || isTopLine(line))
        && !lines.isCaption(line)
        && !lines.isSiteLine(line)
        && !lines.isFactLine(line)
        && !lines.isMenuRow(line)
        && !isPriceRow(lines.string(line))
        && !isGluedSections(line)
        && !looks.isContact(line)
        && !isOfficeStreet(line)
        && !isSlogan(line);
  }

  /** Whether the line is a street with a number, and how an office is reached stands beside it. */
  private boolean isOfficeStreet(int line) {
    int above = lines.before(line);
    int below = lines.after(line);
    return lines.isStreet(line)
        && ((above >= 0 && looks.isContact(above)) || (below >= 0 && looks.isContact(below)));
  }

  /** Whether the line, a day in it, is no stamp: many words, and a stamp right below. */
  private boolean isDatedHeadline(int line) {
    int next = remains.after(line);
    return lines.words(line) > MOST_NAME_WORDS
        && next >= 0
        && lines.isStamp(next)
        && lines.string(line).indexOf(':') < 0
        && lines.string(line).indexOf('|') < 0;
  }

  private boolean isBylined(int line) {
    return line >= 0 && (lines.isStamp(line) || lines.isNameLine(line));
  }

  /** Whether the line may be a name without a label: a stamp stands right below it. */
  private boolean isSigned(int line, int start) {
    int next = line < 0 ? -1 : remains.after(line);
    return next >= 0
        && next < start
        && lines.isStamp(next)
        && lines.words(line) <= MOST_NAME_WORDS
        && !lines.endsSentence(line)
        && lines.functionWords(line) == 0;
  }

  /**
   * Whether the line opens the page, or stands above a byline, with more words than a name has:
   * "Tim Desa Juara …".
   */
  private boolean isTopLine(int line) {
    return lines.words(line) > MOST_NAME_WORDS
        && (line == remains.after(-1) || isBylined(remains.after(line)));
  }

  /**
   * Whether the line may name a section: a few words that begin with a capital, no stop, and no
   * more than one word that is no function word without a capital, as lines of poems have.
   */
  private boolean isSection(int line) {
    String text = lines.string(line);
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_SECTION_WORDS
        && lines.smallWords(line) - lines.functionWords(line) <= 1
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.endsSentence(line)
        && !hasNumber(text)
        && (Character.isUpperCase(text.charAt(0)) || lines.words(line) == 1);
  }

  /** Whether the line is names of sections without a blank between: "HukumBerita UtamaKota". */
  private boolean isGluedSections(int line) {
    String text = lines.string(line);
    int[] seams = seams(text);
    int end = 1;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end != first(seams)) {
      end++;
    }
    return !lines.endsSentence(line)
        && (seams.length >= MANY_SEAMS && lines.smallWords(line) <= lines.functionWords(line)
            || (seams.length > 0
                && lines.words(line) <= MOST_GLUED_WORDS
                && (lines.reader().words().is(Kind.MENU, text, 0, end)
                    || hasGluedEntry(text, seams))));
  }

  /** Whether one of the names that meet at {@code seams} is an entry of menus. */
  private boolean hasGluedEntry(String text, int[] seams) {
    return IntStream.rangeClosed(0, seams.length)
        .anyMatch(
            at ->
                lines
                    .reader()
                    .words()
                    .is(
                        Kind.MENU,
                        text,
                        at == 0 ? 0 : seams[at - 1],
                        at == seams.length ? text.length() : seams[at]));
  }

  /** Whether a line is so many names, one in three words glued, that no headline need be told. */
  private boolean isGluedMenu(int line) {
    int seams = seams(lines.string(line)).length;
    return seams > MANY_SEAMS && seams * 3 >= lines.words(line) && isGluedSections(line);
  }

  private static int first(int[] seams) {
    return seams.length == 0 ? -1 : seams[0];
  }

  /** Where a capital follows a small letter and no name has it so. */
  private int[] seams(String text) {
    return IntStream.range(1, text.length())
        .filter(at -> Seams.isCapitalBehindSmall(text, at) && lines.reader().seams().at(text, at))
        .toArray();
  }

  /** Whether a digit stands in the text, a number behind its last word aside: "Liga 3". */
  private static boolean hasNumber(String text) {
    int end = text.length();
    while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean numbered = end < text.length() && text.charAt(Math.max(0, end - 1)) == ' ';
    return text.chars().limit(numbered ? end : text.length()).anyMatch(Character::isDigit);
  }

  private boolean besideBullet(int line, int start) {
    int before = remains.before(line);
    int after = remains.after(line);
    return (before >= 0 && lines.isBullet(before))
        || (after >= 0 && after < start && lines.isBullet(after));
  }

  /** Whether the line is a temperature and nothing more: "24.1 C", "31°C". */
  private static boolean isTemperature(String text) {
    int last = text.length() - 1;
    if (last < 2 || text.charAt(last) != 'C' || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    return text.chars().limit(last).allMatch(c -> Character.isDigit(c) || ".,° ".indexOf(c) >= 0);
  }

  /**
   * Whether the line is words of a program, joined by strokes, or the name of a picture:
   * "wb_sunny", "copy-link-circle", "Panen-Padi-Desa-Tirta-20230916".
   */
  private static boolean isIdentifier(String text) {
    int stroke = text.indexOf('-');
    return isFileName(text)
        || !Character.isDigit(text.charAt(0))
            && (text.indexOf('_') > 0 || (stroke > 0 && text.indexOf('-', stroke + 1) > 0))
            && text.chars()
                .allMatch(
                    c -> c == '_' || c == '-' || Character.isLowerCase(c) || Character.isDigit(c));
  }

  private static boolean isFileName(String text) {
    return text.chars().filter(c -> c == '-').count() >= FEWEST_STROKES
        && text.chars().anyMatch(Character::isDigit)
        && text.chars().allMatch(c -> c == '-' || c == '_' || Character.isLetterOrDigit(c));
  }

  /** Whether the text is the letters that make a text larger and smaller: "A- A A+". */
  private static boolean isLetterSizes(String text) {
    return text.length() > 1
        && text.length() <= LONGEST_SIZES
        && text.chars().filter(c -> c == 'A' || c == 'a').count() > 1
        && text.chars().allMatch(c -> "Aa+-| ".indexOf(c) >= 0)
        && text.chars().anyMatch(c -> "+- ".indexOf(c) >= 0);
  }

  /** Whether the line is one letter that stands on the line above or below as well. */
  private boolean isLetterAgain(int line) {
    String text = lines.string(line);
    int above = lines.before(line);
    int below = lines.after(line);
    return text.length() == 1
        && Character.isLetter(text.charAt(0))
        && ((above >= 0 && lines.string(above).equals(text))
            || (below >= 0 && lines.string(below).equals(text)));
  }

  /** Whether the line is one word without a capital: the text of an image, the name of a field. */
  private boolean isToken(int line) {
    String text = lines.string(line);
    return (text.length() == 1 && Character.isLetter(text.charAt(0)))
        || (text.length() <= LONGEST_TOKEN
            && Character.isLowerCase(text.charAt(0))
            && text.chars().noneMatch(c -> c <= ' ' || Character.isUpperCase(c))
            && !lines.endsSentence(line)
            && !lines.isBareLabel(line)
            && (!SignOff.alone(text) || isRemainder(line)));
  }

  /** Whether the line is right below one that was taken: "Published", "on". */
  private boolean isRemainder(int line) {
    int above = lines.before(line);
    return above >= 0 && remains.gone(above);
  }

  /** Whether the line is {@linkplain #isToken such a word}, and no function word. */
  private boolean isStray(int line) {
    return isToken(line) && lines.functionWords(line) == 0;
  }

  /**
   * Marks the runs of such words that are no part of a sentence broken into lines: no short line
   * above and no small letter below.
   */
  private BitSet strayWords(int end) {
    BitSet stray = new BitSet();
    int before = -1;
    for (int line = remains.after(-1); line >= 0 && line < end; line = remains.after(line)) {
      if (isStray(line)) {
        int to = line;
        int after = remains.after(line);
        while (after >= 0 && isStray(after)) {
          to = after;
          after = remains.after(after);
        }
        if (mayEndAbove(before)
            && (after < 0
                || isRemainder(line)
                || !Character.isLowerCase(lines.string(after).charAt(0)))) {
          stray.set(line, to + 1);
        }
        line = to;
      }
      before = line;
    }
    return stray;
  }

  /** Whether a sentence, headline or list may end with line {@code before}, or the page begins. */
  private boolean mayEndAbove(int before) {
    return before < 0
        || lines.words(before) >= EdgeLooks.HEADLINE_WORDS
        || lines.endsSentence(before)
        || lines.isBullet(before)
        || lines.isNumber(before)
        || lines.isStamp(before);
  }

  /**
   * Marks the lines that name a section in a list beside the stamp of the article: one word behind
   * the stamp, or capitals behind a name. What stands before it, and what has more words, may be
   * who wrote the article.
   */
  private BitSet bulletedSections(int end) {
    BitSet sections = new BitSet();
    boolean stamped = false;
    boolean named = false;
    for (int line = lines.after(-1); line >= 0 && line < end; line = lines.after(line)) {
      boolean bullet = lines.isBullet(line);
      boolean stamp = bullet && lines.isStamp(line);
      boolean behind = bullet && stamped && !stamp;
      boolean shouted = Prose.isShouted(lines.string(line));
      sections.set(line, behind && (lines.words(line) <= 1 || (named && shouted)));
      named = behind && (named || (lines.words(line) > 1 && !shouted));
      stamped = bullet && (stamped || stamp);
    }
    return sections;
  }
}
