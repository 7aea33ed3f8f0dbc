package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.page.Prose;
import id.saring.page.SignOff;
import id.saring.page.Slogan;
import id.saring.strip.cut.Remains;
import id.saring.text.Signs;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What lines above and below a text look like, beside what {@link PageLines} tells of any line. */
public final class EdgeLooks {
  /** So many words or more may be a headline, not the name of a section. */
  public static final int HEADLINE_WORDS = 4;

  private static final int PARAGRAPH_WORDS = 12;

  private static final int FEWEST_SENTENCE_WORDS = 3;
  private static final int FEWEST_ITEM_WORDS = 6;
  private static final int FEWEST_TITLES_WORDS = 27;
  private static final int CAPITALS = 4;
  private static final int ROW_COMMAS = 3;
  private static final int ROW_DIGITS = 4;
  private static final int FEWEST_PHONE_DIGITS = 7;
  private static final int MOST_HEADING_WORDS = 5;

  private final PageLines lines;

  public EdgeLooks(PageLines lines) {
    this.lines = lines;
  }

  /** Whether the line may be a sentence: three words or more, half of them small, and an end. */
  public boolean isSentence(int line) {
    return lines.words(line) >= FEWEST_SENTENCE_WORDS
        && endsSentence(line)
        && lines.smallWords(line) * 2 >= lines.words(line)
        && !lines.isPlaceholder(line);
  }

  /** Whether the line is of a kind that sites put around texts: rows of menus, forms, stamps. */
  public boolean isFurniture(int line) {
    return lines.isMenuRow(line)
        || lines.isCommentForm(line)
        || lines.isClosingBox(line)
        || lines.isPlaceholder(line)
        || lines.isStamp(line)
        || lines.isNumber(line)
        || lines.isAge(line);
  }

  /** Whether the line ends a sentence, a sign-off behind it aside: "… akhir Maret. (rul)". */
  public boolean endsSentence(int line) {
    if (lines.endsSentence(line)) {
      return true;
    }
    String text = lines.string(line);
    int signOff = text.endsWith(")") ? SignOff.start(text) : 0;
    return signOff > 0 && Prose.endsSentence(text, 0, signOff);
  }

  /** Whether the line looks like the title of another article, and not like a row of data. */
  public boolean isItem(int line) {
    return lines.isTitle(line) && !lines.isStamp(line) && !isRow(line);
  }

  /** Whether the line has the capitals of a headline, and the words of several. */
  boolean isTitles(int line) {
    return lines.words(line) >= FEWEST_TITLES_WORDS
        && (lines.smallWords(line) - lines.functionWords(line)) * CAPITALS <= lines.words(line)
        && !lines.prose(line)
        && !lines.endsSentence(line);
  }

  /** Whether the line, whatever its capitals, may be a title: no end, a day beside it. */
  public boolean isDated(int line, Remains remains) {
    int above = remains.before(line);
    int below = remains.after(line);
    return lines.words(line) >= HEADLINE_WORDS
        && !lines.endsSentence(line)
        && !lines.isStamp(line)
        && ((below >= 0 && isDay(below)) || (above >= 0 && isDay(above)));
  }

  /** Whether the line is a stamp, or says how long ago something was. */
  boolean isDay(int line) {
    return lines.isStamp(line) || lines.isAge(line);
  }

  /** Whether the line has the words of a title that needs no heading or bullet to be one. */
  boolean hasManyWords(int line) {
    return lines.words(line) >= FEWEST_ITEM_WORDS;
  }

  /** Whether the line is a title that needs no heading or bullet to be one. */
  public boolean isLongItem(int line) {
    return isItem(line) && hasManyWords(line);
  }

  /** A numbered row, a row of names between commas, a row of figures. */
  public boolean isRow(int line) {
    String text = lines.string(line);
    int digits = 0;
    int commas = 0;
    boolean clock = false;
    for (int at = 0; at < text.length(); at++) {
      digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
      clock |= isClock(text, at);
      commas += text.charAt(at) == ';' || isComma(text, at) ? 1 : 0;
    }
    return isNumbered(text) || clock || commas >= ROW_COMMAS || digits * ROW_DIGITS > text.length();
  }

  /** Whether a comma that parts no number stands at {@code at}. */
  private static boolean isComma(String text, int at) {
    return text.charAt(at) == ','
        && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
  }

  /** Whether the line opens with a number as items of lists do: "1. ", "10) ". */
  public boolean isNumbered(int line) {
    return isNumbered(lines.string(line));
  }

  private static boolean isNumbered(String text) {
    return Character.isDigit(text.charAt(0)) && (isItemSign(text, 1) || isItemSign(text, 2));
  }

  /** Whether a stop or bracket with a blank behind it stands at {@code at}: "1. ", "10) ". */
  private static boolean isItemSign(String text, int at) {
    return at + 1 < text.length()
        && ".)".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) <= ' ';
  }

  /** Whether hours and minutes stand in the line. */
  public boolean hasClock(int line) {
    String text = lines.string(line);
    return IntStream.range(0, text.length()).anyMatch(at -> isClock(text, at));
  }

  /** Whether hours and minutes stand around the sign at {@code at}: "16.00", "07:30". */
  private static boolean isClock(String text, int at) {
    return (text.charAt(at) == '.' || text.charAt(at) == ':')
        && at > 0
        && at + 2 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && (at + 3 == text.length() || !Character.isDigit(text.charAt(at + 3)));
  }

  /** Whether the line holds signs alone, other than those that part pieces of a text. */
  public boolean isSign(int line) {
    return isLetterless(line)
        && lines.string(line).chars().anyMatch(c -> "*-_=.~–—\"”'’)(#".indexOf(c) < 0);
  }

  /** Whether every word of the line is a tag behind its sign: "#panen #brebes". */
  boolean isHashtags(int line) {
    return opensWithHashtag(line)
        && Stream.of(lines.string(line).split(" "))
            .allMatch(word -> word.isEmpty() || isHashtag(word));
  }

  /** Whether the line opens with a tag, whatever stands behind it: "#panen, kabar desa". */
  boolean opensWithHashtag(int line) {
    return isHashtag(lines.string(line));
  }

  private static boolean isHashtag(String text) {
    return text.length() > 1 && text.charAt(0) == '#' && Character.isLetter(text.charAt(1));
  }

  /** Whether the line holds bars alone, blanks between them aside. */
  boolean isBars(int line) {
    return lines.string(line).chars().allMatch(c -> c == '|' || c == ' ');
  }

  /** Whether the line holds no letter and no digit. */
  private boolean isLetterless(int line) {
    return lines.string(line).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the line gives an address of electronic mail or the number of a telephone. */
  boolean isContact(int line) {
    String text = lines.string(line);
    if (hasMail(text)) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_PHONE_DIGITS; i++) {
      char c = text.charAt(i);
      digits = Character.isDigit(c) ? digits + 1 : "()+- ".indexOf(c) >= 0 ? digits : 0;
    }
    return digits >= FEWEST_PHONE_DIGITS && !lines.isStamp(line);
  }

  /** Whether the line ends in an address on the web or of electronic mail. */
  boolean isOnWeb(int line) {
    String text = lines.string(line);
    return hasMail(text) || lines.isAddress(text.substring(text.lastIndexOf(' ') + 1));
  }

  private static boolean hasMail(String text) {
    int at = text.indexOf('@');
    return at > 0 && text.indexOf('.', at) > 0;
  }

  /** Whether the line breaks off in dots, or without any end. */
  public boolean breaksOff(int line) {
    return Signs.endsInDots(lines.string(line)) || !lines.endsSentence(line);
  }

  /** Whether the line may head a list: a few words that a capital opens, no sentence, no day. */
  public boolean mayHead(int line) {
    String text = lines.string(line);
    return lines.words(line) >= 1
        && lines.words(line) <= MOST_HEADING_WORDS
        && !lines.endsSentence(line)
        && !text.endsWith(",")
        && !lines.isStamp(line)
        && Character.isUpperCase(text.charAt(0));
  }

  /** Whether nothing is counted between two paragraphs: "0". */
  boolean isLoneZero(int line) {
    int above = lines.before(line);
    int below = lines.after(line);
    return lines.string(line).equals("0")
        && above >= 0
        && lines.words(above) >= PARAGRAPH_WORDS
        && below >= 0
        && lines.words(below) >= PARAGRAPH_WORDS;
  }

  /** Whether an address with its protocol stands in the line. */
  boolean hasLink(int line) {
    return lines.string(line).contains("://");
  }

  /** Whether the line, one of the first of the page, is what the site says of itself. */
  boolean isSlogan(int line) {
    int top = -1;
    for (int seen = 0; seen < Slogan.MOST_LINES && top < line; seen++) {
      top = lines.after(top);
      if (top < 0) {
        return false;
      }
    }
    return top >= line && Slogan.is(lines.string(line), lines.text());
  }

  /** Whether the line begins as texts do behind their site: "Kabarrawa.com.- Kepala Desa". */
  public boolean opensWithSite(int line) {
    String text = lines.string(line);
    int space = text.indexOf(' ');
    int end = Math.max(space, 0);
    while (end > 0 && ".-–—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end < space && lines.isAddress(text.substring(0, end));
  }

  /** Whether a label stands before the day: "Tanggal : 19-08-2013, dibaca 9 kali." */
  boolean isLabelledStamp(int line) {
    String text = lines.string(line);
    int colon = text.indexOf(':');
    return colon > 0
        && text.chars().limit(colon).noneMatch(Character::isDigit)
        && lines.isStamp(line);
  }
}
