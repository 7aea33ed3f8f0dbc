package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.TellingWords;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a site puts above the text: sections, clocks and lists over the headline; tools, ages, stray
 * words and doubled lines below it. Never takes running text, sentences, name lines or captions.
 */
final class HeadLines extends EdgeFinder {
  private static final int MOST_BELOW_LEDE = 10;
  private static final int FEWEST_VERSES = 4;
  private static final int FEWEST_KEYWORDS = 2;
  private static final int MOST_KEYWORDS = 6;
  private static final int FEWEST_CAPTION_WORDS = 8;

  /** Where a line stands, seen from the headline; nowhere if none is known. */
  private enum Side {
    ABOVE,
    TITLE,
    BELOW,
    UNTITLED
  }

  private record Row(Set<Side> sides, EdgeRule<HeadLines> rule) {}

  /** The classes of leftovers in the order in which they are tried. */
  private static final List<Row> ROWS =
      List.of(
          anywhere("placeholder", Roles.EMBED, (head, line) -> head.lines.isPlaceholder(line)),
          anywhere("placeholder", Roles.EMBED, (head, line) -> head.stray.isIdentifier(line)),
          above(
              EdgeRule.extract(
                  "section-above-title", Roles.MENU, "category", HeadLines::isCategory)),
          anywhere("site-line", Roles.MENU, (head, line) -> head.looks.isSign(line)),
          above(
              "site-line",
              Roles.MENU,
              (head, line) -> head.lines.words(line) == 0 && !head.lines.isStamp(line)),
          anywhere("site-line", Roles.MENU, (head, line) -> head.lines.isMenu(line)),
          anywhere("site-line", Roles.MENU, (head, line) -> head.lines.isMenuRow(line)),
          anywhere("site-line", Roles.MENU, (head, line) -> head.lines.isSiteLine(line)),
          anywhere("site-line", Roles.MENU, (head, line) -> head.sections.isGluedMenu(line)),
          anywhere("site-line", Roles.MENU, (head, line) -> head.titles.isListingName(line)),
          above("site-line", Roles.MENU, (head, line) -> head.looks.isSlogan(line)),
          above("site-line", Roles.MENU, (head, line) -> head.titles.isMotto(line)),
          above("site-line", Roles.MENU, (head, line) -> head.lines.isWelcome(line)),
          belowTitle("site-line", Roles.MENU, (head, line) -> head.lines.isAddress(line)),
          above("contact-above-title", Roles.MENU, (head, line) -> head.looks.isContact(line)),
          above("contact-above-title", Roles.MENU, (head, line) -> head.offices.isStreet(line)),
          above("contact-above-title", Roles.MENU, (head, line) -> head.lines.isOpeningHours(line)),
          above("contact-above-title", Roles.MENU, (head, line) -> head.looks.hasLink(line)),
          anywhere(
              "weather-above-text", Roles.MENU, (head, line) -> head.numbers.isTemperature(line)),
          anywhere("pages-above-text", Roles.PAGING, (head, line) -> head.rows.isPages(line)),
          above("prices-above-title", Roles.COUNTER, (head, line) -> head.rows.isPrices(line)),
          anywhere(
              "letter-again", Roles.PLACEHOLDER, (head, line) -> head.stray.isLetterAgain(line)),
          anywhere(
              "letter-buttons", Roles.PLACEHOLDER, (head, line) -> head.stray.isLetterSizes(line)),
          belowTitle(
              "stray-word-above-text",
              Roles.PLACEHOLDER,
              (head, line) -> head.strayWords.get(line)),
          belowTitle("keywords-above-text", Roles.PLACEHOLDER, HeadLines::isKeywords),
          belowTitle("words-of-picture", Roles.PLACEHOLDER, HeadLines::isOfCaption),
          belowTitle(
              "section-above-text", Roles.MENU, (head, line) -> head.bulletedSections.get(line)),
          belowTitle("section-between-titles", Roles.MENU, HeadLines::isBetweenTitles),
          below(
              "tags-above-text",
              Roles.TAGS,
              (head, line) -> head.remains.before(line) >= 0 && head.tags.isTags(line)),
          below(
              "tags-above-text",
              Roles.TAGS,
              (head, line) -> head.stamped && head.looks.isHashtags(line)),
          anywhere(
              "age-or-number-above-text", Roles.COUNTER, (head, line) -> head.lines.isAge(line)),
          belowTitle(
              "age-or-number-above-text", Roles.COUNTER, (head, line) -> head.lines.isNumber(line)),
          below(
              "age-or-number-above-text",
              Roles.COUNTER,
              (head, line) -> head.numbers.isCounter(line, head.start)),
          below("line-again", Roles.DUPLICATE, (head, line) -> head.bylines.isNamedBelow(line)),
          below(
              "label-without-name", Roles.BYLINE, (head, line) -> head.bylines.isLabelAlone(line)),
          belowTitle(
              "label-without-name", Roles.BYLINE, (head, line) -> head.bylines.isBeforeStamp(line)),
          anywhere("line-again", Roles.DUPLICATE, (head, line) -> head.again.get(line)),
          above("line-again", Roles.DUPLICATE, (head, line) -> head.titles.standsThrice(line)),
          above("clock-above-title", Roles.MENU, (head, line) -> head.lines.isYearlessDay(line)),
          above("clock-above-title", Roles.MENU, (head, line) -> head.lines.isMonth(line)),
          above("clock-above-title", Roles.MENU, HeadLines::isClock),
          above(
              "age-or-number-above-text", Roles.COUNTER, (head, line) -> head.lines.isNumber(line)),
          above("list-above-title", Roles.RELATED, HeadLines::isListed),
          above("section-above-title", Roles.MENU, (head, line) -> head.sections.isSection(line)),
          above(
              "section-above-title",
              Roles.MENU,
              (head, line) -> head.sections.isGluedSections(line)),
          above("section-above-title", Roles.MENU, (head, line) -> head.lines.isBareLabel(line)),
          above("section-above-title", Roles.MENU, (head, line) -> head.lines.isAddress(line)),
          untitled(
              "age-or-number-above-text",
              Roles.COUNTER,
              (head, line) -> head.remains.before(line) < 0 && head.lines.isNumber(line)),
          untitled(
              "list-above-text",
              Roles.RELATED,
              (head, line) -> head.others.isBulleted(line, head.start)));

  private static final Map<Side, List<EdgeRule<HeadLines>>> RULES = rules();

  private final SectionWords sections;
  private final StrayWords stray;
  private final NumberLines numbers;
  private final BarRows rows;
  private final TagRows tags;
  private final Bylines bylines;
  private final Offices offices;
  private final OtherArticles others;
  private final TitleLine titles;
  private final int sentence;
  private final int start;
  private final int title;
  private final boolean stamped;
  private final BitSet strayWords;
  private final BitSet bulletedSections;
  private final BitSet again;

  /** The head of {@code lines}, whose running text goes from line {@code first} to {@code last}. */
  HeadLines(PageLines lines, Remains remains, int first, int last) {
    super(lines, remains, first, last);
    sections = new SectionWords(lines);
    stray = new StrayWords(lines, remains);
    numbers = new NumberLines(lines, remains, stray);
    rows = new BarRows(lines, remains, looks);
    tags = new TagRows(lines, first, last);
    bylines = new Bylines(lines, remains, looks);
    offices = new Offices(lines, remains, looks);
    others = new OtherArticles(lines, remains, looks);
    titles = new TitleLine(lines, remains, looks, rows, sections, bylines, offices);
    sentence = firstSentence();
    start = textStart();
    title = titles.above(sentence);
    stamped = title >= 0 && titles.isStamped(title, start);
    strayWords = stray.above(start);
    bulletedSections = sections.bulleted(start);
    again = again();
  }

  @Override
  List<Cut> cuts() {
    if (title >= 0 && isVerseAbove()) {
      return List.of();
    }
    for (int line = remains.after(-1); line >= 0 && line < start; line = remains.after(line)) {
      if (mayGo(line)) {
        judge(RULES.get(side(line)), this, line);
      }
    }
    boolean sure = stamped || titles.isBelowDay(title, start);
    if (title >= 0 && (sure || lines.isNameLine(remains.after(title)))) {
      new AmongSiteLines(lines, remains, looks, cuts)
          .above(title, titles)
          .forEach(line -> cut(line, "among-site-lines", Roles.MENU));
    }
    return cuts;
  }

  private static Row anywhere(String name, String role, EdgeRule.Judge<HeadLines> judge) {
    return new Row(EnumSet.allOf(Side.class), EdgeRule.delete(name, role, judge));
  }

  private static Row above(String name, String role, EdgeRule.Judge<HeadLines> judge) {
    return above(EdgeRule.delete(name, role, judge));
  }

  private static Row above(EdgeRule<HeadLines> rule) {
    return new Row(EnumSet.of(Side.ABOVE), rule);
  }

  /** Below the headline, or anywhere if none is known. */
  private static Row below(String name, String role, EdgeRule.Judge<HeadLines> judge) {
    return new Row(EnumSet.of(Side.BELOW, Side.UNTITLED), EdgeRule.delete(name, role, judge));
  }

  private static Row belowTitle(String name, String role, EdgeRule.Judge<HeadLines> judge) {
    return new Row(EnumSet.of(Side.BELOW), EdgeRule.delete(name, role, judge));
  }

  private static Row untitled(String name, String role, EdgeRule.Judge<HeadLines> judge) {
    return new Row(EnumSet.of(Side.UNTITLED), EdgeRule.delete(name, role, judge));
  }

  private static Map<Side, List<EdgeRule<HeadLines>>> rules() {
    Map<Side, List<EdgeRule<HeadLines>>> rules = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      rules.put(
          side, ROWS.stream().filter(row -> row.sides().contains(side)).map(Row::rule).toList());
    }
    return rules;
  }

  private Side side(int line) {
    if (title < 0) {
      return Side.UNTITLED;
    }
    return line < title ? Side.ABOVE : line > title ? Side.BELOW : Side.TITLE;
  }

  private boolean mayGo(int line) {
    return !remains.broken(line) && !lines.prose(line) && !lines.inOwnList(line);
  }

  /** Marks the lines above the text that a line at or above the headline has said already. */
  private BitSet again() {
    BitSet again = new BitSet();
    Set<String> seen = new HashSet<>();
    if (title < 0) {
      return again;
    }
    for (int line = remains.after(-1); line >= 0 && line < start; line = remains.after(line)) {
      if (mayGo(line)) {
        String text = lines.unbulleted(line);
        boolean said = line > title ? line < sentence && seen.contains(text) : !seen.add(text);
        again.set(line, said && line != title);
      }
    }
    return again;
  }

  /** Whether the line right above the headline says what the article is about. */
  private boolean isCategory(int line) {
    return remains.after(line) == title && sections.isCategory(line);
  }

  /**
   * Whether the line is what a picture is to be found by: a few words in small letters, empty lines
   * around them, all of which the first sentence says.
   */
  private boolean isKeywords(int line) {
    boolean alone =
        lines.words(line) <= MOST_KEYWORDS
            && lines.blank(line - 1)
            && lines.blank(line + 1)
            && lines.string(line).chars().allMatch(c -> c == ' ' || Character.isLowerCase(c));
    if (!alone) {
      return false;
    }
    List<String> words = TellingWords.of(lines, lines.start(line), lines.end(line));
    return words.size() >= FEWEST_KEYWORDS
        && new HashSet<>(TellingWords.of(lines, lines.start(sentence), lines.end(sentence)))
            .containsAll(words);
  }

  /**
   * Whether the line is what a picture is to be found by and stands, empty lines around both, on
   * its caption, which says the same words in the same order and does not open with them, as a
   * paragraph may below its heading.
   */
  private boolean isOfCaption(int line) {
    int caption = line + 1;
    List<String> words = TellingWords.of(lines, lines.start(line), lines.end(line));
    return words.size() >= FEWEST_KEYWORDS
        && lines.words(line) <= MOST_KEYWORDS
        && !lines.endsSentence(line)
        && lines.blank(line - 1)
        && !lines.blank(caption)
        && caption + 1 < lines.count()
        && lines.blank(caption + 1)
        && lines.words(caption) >= FEWEST_CAPTION_WORDS
        && Collections.indexOfSubList(
                TellingWords.of(lines, lines.start(caption), lines.end(caption)), words)
            > 0;
  }

  /** Whether the line is a word between the headline and its second copy. */
  private boolean isBetweenTitles(int line) {
    int below = lines.after(line);
    return lines.words(line) == 1
        && lines.before(line) == title
        && below >= 0
        && remains.goneAs(below, Roles.DUPLICATE)
        && lines.unbulleted(below).equals(lines.unbulleted(title));
  }

  /** Whether the line is the day of the page, not that of the article. */
  private boolean isClock(int line) {
    int next = lines.after(line);
    return lines.isStamp(line)
        && (stamped || rows.isAboveTitles(line) || (next >= 0 && lines.isTicker(next)));
  }

  /** Whether the line is one of a list of titles or entries. */
  private boolean isListed(int line) {
    return !looks.opensWithSite(line)
        && (lines.isBullet(line)
            || looks.isItem(line)
            || looks.isTitles(line)
            || rows.isBarred(line)
            || rows.isEntries(line));
  }

  /** Whether lines that no capital opens stand above, as in a poem: no head of a page. */
  private boolean isVerseAbove() {
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
   * The line where the text begins: that of its first sentence, or behind a lede that names, stamps
   * or counters follow, the next line of running text.
   */
  private int textStart() {
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
          && !stray.isIdentifier(line)
          && !looks.isLabelledStamp(line)
          && !titles.isMotto(line)) {
        return line;
      }
    }
    return first;
  }
}
