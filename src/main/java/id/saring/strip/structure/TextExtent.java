package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import id.saring.strip.edge.EdgeLooks;

/**
 * Tells how far a text reaches beyond the paragraphs that surely are its own: over sentences, rows,
 * verses and lists above and below them.
 */
final class TextExtent {
  private static final int LONGEST_ITEM = 40;
  private static final int LONGEST_SIGN_OFF = 30;
  private static final int MOST_ITEM_WORDS = 4;
  private static final int FEWEST_SENTENCE_WORDS = 6;
  private static final int FEWEST_SPOKEN_WORDS = 2;
  private static final int FEWEST_TOLD = 2;
  private static final int MOST_HEADING_WORDS = 7;
  private static final int FEWEST_LISTED = 3;
  private static final int FEWEST_LEDE_WORDS = 8;
  private static final int MOST_CAPTIONS = 3;
  private static final int FEWEST_TITLES = 2;
  private static final int FEWEST_FACTS = 3;
  private static final int LONGEST_LABEL = 25;
  private static final int LONGEST_FACT = 90;
  private static final int MOST_TITLES = 5;
  private static final String QUOTES = "\"“”";

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;

  TextExtent(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
    this.looks = new EdgeLooks(lines);
  }

  /**
   * The first sentence above the text, before the first line that shows that the site or the
   * headline stands there.
   */
  int firstOwn(int first) {
    int own = first;
    for (int line = lines.before(first);
        line >= 0 && !isForeign(line) && (lines.inOwnList(line) || !mayBeHeadline(line));
        line = lines.before(line)) {
      boolean told = lines.prose(line) || isAnyEnd(line) || lines.string(line).endsWith(":");
      own = told ? line : own;
    }
    return own;
  }

  private boolean mayBeHeadline(int line) {
    return lines.words(line) >= EdgeLooks.HEADLINE_WORDS
        && !lines.isBullet(line)
        && (!looks.endsSentence(line)
            || (lines.isTitle(line) && lines.string(line).indexOf(':') < 0));
  }

  /**
   * The last sentence or row of data behind line {@code end}, before the first line that shows that
   * the site goes on; all lines to there behind a colon: verses, lists and answers of the article.
   */
  int lastOwn(int end) {
    boolean listed = lines.string(end).endsWith(":");
    int told = 0;
    int seen = 0;
    int own = end;
    for (int line = pastLink(end);
        line >= 0 && (!isForeign(line) || (listed && lines.isStamp(line)));
        line = pastLink(line)) {
      seen++;
      told += isTold(line) ? 1 : 0;
      boolean verse = told >= FEWEST_TOLD && told * 2 >= seen && isTold(line);
      boolean sentence =
          isShortSentence(line)
              || isQuotation(line)
              || (isTold(line) && lines.string(line).endsWith("."));
      listed |= opensList(line);
      own = verse || sentence || listed || looks.isRow(line) || isRowOfMany(line) ? line : own;
    }
    return own;
  }

  /**
   * The last line of the text with what directly follows it and belongs to it: sentences and lists
   * of names that hold too many capitals for prose, also under a short heading.
   */
  int lastContinued(int last) {
    int end = last;
    for (int line = pastLink(end); line >= 0; line = pastLink(end)) {
      int below = lines.after(line);
      if (continues(line)) {
        end = line;
      } else if (below >= 0 && mayHead(line) && isOwn(line) && continues(below)) {
        end = below;
      } else if (behindCaptions(line) >= 0) {
        end = behindCaptions(line);
      } else if (behindBox(line) >= 0) {
        end = behindBox(line);
      } else {
        return end;
      }
    }
    return end;
  }

  /**
   * The next line after {@code line}, or, where that is a link that was taken, the one behind it.
   */
  private int pastLink(int line) {
    int next = lines.after(line);
    while (isLink(next)) {
      next = lines.after(next);
    }
    return next;
  }

  private boolean isLink(int line) {
    return line >= 0 && remains.goneAs(line, Roles.RELATED);
  }

  /**
   * The line of running text behind {@code line} if that and what follows are captions, or titles
   * behind a link that was taken; else -1.
   */
  private int behindCaptions(int line) {
    int at = line;
    boolean linked = isLink(lines.before(line));
    for (int count = 0;
        count < MOST_CAPTIONS && at >= 0 && (isCaption(at) || (linked && isOther(at)));
        count++) {
      at = lines.after(at);
    }
    return at > line && lines.prose(at) && isOwn(at) && continues(at) ? at : -1;
  }

  /**
   * The sentence behind a box of titles, with or without their days, that line {@code heading}
   * heads; -1 if none follows, or one that may belong to the title above it.
   */
  private int behindBox(int heading) {
    if (remains.gone(heading)
        || !lines.isSiteLine(heading)
        || lines.words(heading) > MOST_HEADING_WORDS) {
      return -1;
    }
    int titles = 0;
    int at = lines.after(heading);
    while (at >= 0
        && titles <= MOST_TITLES
        && (isOther(at) || lines.isStamp(at) || lines.isAge(at))) {
      titles += isOther(at) ? 1 : 0;
      at = lines.after(at);
    }
    boolean box = titles >= FEWEST_TITLES && titles <= MOST_TITLES;
    int below = at < 0 ? -1 : lines.after(at);
    return box && at >= 0 && lines.prose(at) && continues(at) && (below < 0 || !isOther(below))
        ? at
        : -1;
  }

  private boolean isOther(int line) {
    return isOwn(line) && looks.isLongItem(line);
  }

  private boolean isCaption(int line) {
    return !remains.gone(line) && lines.isCaption(line) && !lines.isMenu(line);
  }

  /** Whether the line names a list and holds it: "Tim: Adi; Budi, Cahya, Dedi." */
  private static boolean isListOfNames(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && line.endsWith(".")
        && line.chars().skip(colon).filter(c -> c == ',' || c == ';').count() >= FEWEST_LISTED;
  }

  private boolean continues(int line) {
    return isOwn(line)
        && (isShortSentence(line)
            || ((lines.endsSentence(line) || breaksOff(line))
                && ((lines.words(line) >= FEWEST_SENTENCE_WORDS && lines.functionWords(line) > 0)
                    || isListOfNames(lines.string(line)))));
  }

  /** Whether the line may be a heading of the article: a few words and no end. */
  private boolean mayHead(int line) {
    return isItem(line)
        || (lines.words(line) >= FEWEST_SPOKEN_WORDS
            && lines.words(line) <= MOST_HEADING_WORDS
            && !lines.endsSentence(line)
            && !lines.isStamp(line)
            && !lines.isSiteLine(line));
  }

  /** Whether the line reads as a sentence that was cut short. */
  private boolean breaksOff(int line) {
    return lines.words(line) >= FEWEST_LEDE_WORDS
        && lines.smallWords(line) * 3 >= lines.words(line) * 2
        && lines.functionWords(line) > 1;
  }

  private boolean isQuotation(int line) {
    String text = lines.string(line);
    return lines.words(line) >= FEWEST_SPOKEN_WORDS
        && QUOTES.indexOf(text.charAt(0)) >= 0
        && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether the line may be a verse or a thing of a list: other words than names, and no title. */
  private boolean isTold(int line) {
    return lines.smallWords(line) > lines.functionWords(line)
        && lines.words(line) >= FEWEST_SPOKEN_WORDS
        && !lines.isCall(line);
  }

  /** Whether the line, between headline and text, is a sentence or row of it, or listed there. */
  boolean isOfText(int line, boolean listed) {
    return !lines.blank(line)
        && !isForeign(line)
        && (listed
            || isShortSentence(line)
            || isAnyEnd(line)
            || isRowOfMany(line)
            || isFactOfMany(line));
  }

  /** Whether a list of the article's own begins below the line. */
  boolean opensList(int line) {
    return lines.words(line) > 1 && lines.string(line).endsWith(":") && !isForeign(line);
  }

  private boolean isAnyEnd(int line) {
    return lines.words(line) >= FEWEST_SPOKEN_WORDS
        && lines.endsSentence(line)
        && !lines.isPlaceholder(line)
        && !lines.isCall(line);
  }

  /** Whether the line ends in a number as the one above or below it does: a row of a table. */
  private boolean isRowOfMany(int line) {
    return isRow(line) && (isRow(lines.before(line)) || isRow(lines.after(line)));
  }

  /** Whether the line is one of several in a row that tell a fact behind a label each. */
  boolean isFactOfMany(int line) {
    int from = line;
    for (int seen = 0; seen < FEWEST_FACTS && isFact(from); seen++) {
      from = lines.before(from);
    }
    int facts = 0;
    for (int fact = lines.after(from); facts < FEWEST_FACTS && isFact(fact); facts++) {
      fact = lines.after(fact);
    }
    return isFact(line) && facts >= FEWEST_FACTS;
  }

  /** Whether a few words and a colon stand before others: "Penerbit : Balai Kata". */
  private boolean isFact(int line) {
    if (line < 0 || remains.gone(line)) {
      return false;
    }
    String text = lines.string(line);
    int colon = text.indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && text.length() <= LONGEST_FACT
        && Character.isUpperCase(text.charAt(0))
        && text.indexOf("://") < 0
        && !lines.prose(line);
  }

  private boolean isRow(int line) {
    if (line < 0 || !isOwn(line) || lines.isStamp(line) || lines.words(line) == 0) {
      return false;
    }
    String text = lines.string(line);
    return looks.isRow(line) || Character.isDigit(text.charAt(text.length() - 1));
  }

  boolean isOwn(int line) {
    return !remains.gone(line)
        && !lines.isMenu(line)
        && !lines.isNameLine(line)
        && !isSignOff(line);
  }

  /** Whether the line is none of the text: taken, a name, the site's by its words or its kind. */
  private boolean isForeign(int line) {
    return !isOwn(line) || lines.isSiteLine(line) || looks.isFurniture(line);
  }

  /** Whether the line is a sentence of a few words: "Wallahu a'lam.", "Sabar itu kerja tangan." */
  private boolean isShortSentence(int line) {
    return lines.words(line) >= FEWEST_SPOKEN_WORDS
        && lines.smallWords(line) * 2 >= lines.words(line)
        && looks.endsSentence(line)
        && !lines.string(line).endsWith(":")
        && !lines.isSiteLine(line)
        && !lines.isPlaceholder(line);
  }

  /** Whether the line looks like an item of a menu: short, capitalised, no sentence. */
  boolean isItem(int line) {
    String text = lines.string(line);
    return text.length() <= LONGEST_ITEM
        && lines.words(line) <= MOST_ITEM_WORDS
        && lines.functionWords(line) == 0
        && !lines.endsSentence(line)
        && !text.isEmpty()
        && (Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)));
  }

  boolean isSignOff(int line) {
    String text = lines.string(line);
    return text.length() <= LONGEST_SIGN_OFF && text.startsWith("(") && text.endsWith(")");
  }
}
