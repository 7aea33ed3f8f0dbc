package id.saring.strip.repeat;

import id.saring.page.PageWordKind;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Roles;
import id.saring.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds lines that hold a headline of the page and little else, and headlines that open a line. */
final class HeadlineCopies extends CopyFinder {
  private static final int LONGEST_DRESSED = 300;
  private static final int MOST_HEADLINES = 12;
  private static final int MOST_ADDED_WORDS = 8;
  private static final int FEWEST_CAPITALS = 5;
  private static final int FEWEST_COUNTED = 7;
  private static final int LONGEST_NUMBER = 3;
  private static final int MOST_LEFT_OUT = 2;

  /** So many chars of a headline, or more, are known in the line that leads to it. */
  private static final int BREADCRUMB = 20;

  private static final int FEWEST_BEGUN = 3;
  private static final int FEWEST_BEGUN_BELOW = 2;

  /** So many lines below a headline, or fewer, stand what pictures are called. */
  private static final int NEAR = 3;

  /** Those that {@code marks} has not yet. */
  HeadlineCopies(CopyMarks marks) {
    super(marks);
  }

  /**
   * Lines of the head and the tail that hold a headline and little else: a breadcrumb, the title
   * with the name of the site, a title between bars.
   */
  List<Integer> headlines() {
    List<Integer> headlines = new ArrayList<>();
    for (int line = 0;
        line < Math.min(marks.first() + 1, lines.count()) && headlines.size() < MOST_HEADLINES;
        line++) {
      boolean headline =
          !marks.isMarked(line)
              && !lines.isBullet(line)
              && keys.length(line) >= CopyMarks.DRESSED
              && keys.length(line) <= LONGEST_DRESSED / 2
              && lines.words(line) >= CopyMarks.HEADLINE_WORDS
              && (line < marks.first() || !lines.endsSentence(line));
      if (headline) {
        headlines.add(line);
      }
    }
    for (int line = 0; line < lines.count() && !headlines.isEmpty(); line++) {
      boolean edge = line <= marks.first() || line > marks.last();
      if (keys.length(line) == 0
          || marks.isMarked(line)
          || ((lines.inVerse(line) || (!edge && lines.prose(line)))
              && !opensWithPicture(lines.string(line)))
          || lines.end(line) - lines.start(line) > LONGEST_DRESSED) {
        continue;
      }
      for (int headline : headlines) {
        if (headline != line
            && !marks.isMarked(headline)
            && (isCounted(line, headline)
                || (edge && !isLede(line, headline) && holds(line, headline))
                || isPicture(line, headline)
                || (line < marks.first() && leadsTo(line, headline))
                || (line < headline && (begins(line, headline) || welcomes(line, headline)))
                || isBeginningBelow(line, headline)
                || leavesOut(line, headline))) {
          marks.mark(line, headline, "title-again");
          break;
        }
      }
    }
    return headlines;
  }

  /** The headline at the beginning of lines that go on with another capital, as captions do. */
  List<Cut> begun(List<Integer> headlines) {
    List<Cut> cuts = new ArrayList<>();
    for (int headline : headlines) {
      String title = lines.string(headline);
      if (marks.isMarked(headline) || !isCapitalised(headline)) {
        continue;
      }
      for (int line = headline + 1; line < lines.count(); line++) {
        if (!remains.empty(line)
            && !marks.isMarked(line)
            && lines.text().startsWith(title, remains.start(line))
            && goesOnAfter(title, line)) {
          int start = remains.start(line);
          cuts.add(Cut.structure(start, start + title.length(), "title-again", Roles.DUPLICATE));
        }
      }
    }
    return cuts;
  }

  /** Whether the line has words enough, and all but function words with a capital. */
  private boolean isCapitalised(int line) {
    return lines.words(line) >= FEWEST_CAPITALS
        && lines.smallWords(line) <= lines.functionWords(line);
  }

  /** Whether a capital follows at once, or, in a line that names a picture, behind a blank. */
  private boolean goesOnAfter(String title, int line) {
    String text = lines.text();
    int at = remains.start(line) + title.length();
    boolean apart = at < remains.end(line) && text.charAt(at) == ' ';
    at += apart ? 1 : 0;
    return at < remains.end(line)
        && Character.isUpperCase(text.charAt(at))
        && (!apart || lines.isCaption(line) || text.lastIndexOf('/', remains.end(line)) > at);
  }

  /** Whether {@code line} says what {@code headline} says as a sentence, with fewer capitals. */
  private boolean isLede(int line, int headline) {
    return lines.prose(line)
        && lines.endsSentence(line)
        && lines.smallWords(line) > lines.smallWords(headline);
  }

  /** Whether {@code line} is {@code headline} and, parted from it by a sign, a few words more. */
  boolean holds(int line, int headline) {
    if (keys.length(line) <= keys.length(headline)
        || lines.words(line) - lines.words(headline) > MOST_ADDED_WORDS) {
      return false;
    }
    int keyStart = keys.indexOf(line, headline);
    if (keyStart < 0) {
      return false;
    }
    String text = lines.text().substring(remains.start(line), remains.end(line));
    int from = LineKeys.charAt(text, keyStart);
    int to = LineKeys.charAt(text, keyStart + keys.length(headline) - 1) + 1;
    return (keyStart == 0
            || isPicture(text, from)
            || isGluedWay(text, from)
            || isParted(text.substring(0, from).stripTrailing(), false))
        && (to == text.length() || isDressing(text.substring(to).strip()));
  }

  /** Whether {@code line} is the name of a picture and {@code headline}. */
  private boolean isPicture(int line, int headline) {
    String text = lines.string(line);
    String title = lines.string(headline);
    int from = text.length() - title.length();
    return from > 1 && text.endsWith(" " + title) && isPicture(text, from);
  }

  /** Whether nothing stands before {@code from} but the name of a picture: "img 2024 wa0013 …". */
  private boolean isPicture(String text, int from) {
    String name = text.substring(0, from);
    return opensWithPicture(name)
        && Stream.of(name.strip().split(" ", -1))
            .skip(1)
            .allMatch(part -> part.chars().anyMatch(Character::isDigit));
  }

  private boolean opensWithPicture(String text) {
    int space = text.indexOf(' ');
    return space > 0 && lines.reader().words().is(PageWordKind.CAMERA, text, 0, space);
  }

  /** Whether the way to the page stands before {@code from} without blanks: "HomeNews…". */
  private boolean isGluedWay(String text, int from) {
    return lines.reader().words().all(PageWordKind.ROOT).stream()
        .anyMatch(
            root ->
                root.length() < from
                    && text.regionMatches(true, 0, root, 0, root.length())
                    && Character.isUpperCase(text.charAt(root.length())));
  }

  /** Whether {@code line} names the way to {@code headline}, whose end it may leave out. */
  private boolean leadsTo(int line, int headline) {
    String title = lines.string(headline);
    String text = lines.string(line);
    int at = text.indexOf(title.substring(0, Math.min(title.length(), BREADCRUMB)));
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '…')) {
      end--;
    }
    int first = text.indexOf(' ');
    return at > 0
        && first > 0
        && lines.reader().words().is(PageWordKind.MENU, text, 0, first)
        && end - at >= BREADCRUMB
        && title.startsWith(text.substring(at, end))
        && (end < text.length() || end - at == title.length());
  }

  /** Whether {@code line} welcomes readers and holds {@code headline}. */
  private boolean welcomes(int line, int headline) {
    return lines.isWelcome(line) && keys.indexOf(line, headline) >= 0;
  }

  /**
   * Whether words with which {@code headline} begins stand above it, and a section between, or all
   * of it until it breaks off in dots.
   */
  private boolean begins(int line, int headline) {
    String text = lines.string(line);
    int next = lines.after(line);
    return (lines.words(line) >= FEWEST_BEGUN
            && lines.string(headline).startsWith(text + " ")
            && next < headline
            && lines.isOfSite(next))
        || (Signs.endsInDots(text)
            && keys.length(line) >= CopyMarks.DRESSED
            && keys.begins(headline, line));
  }

  /** Whether the words of {@code line}, between headline and text, are those it begins with. */
  private boolean isBeginningBelow(int line, int headline) {
    return line > headline
        && line < marks.first()
        && marks.order(line) <= marks.order(headline) + NEAR
        && lines.words(line) >= FEWEST_BEGUN_BELOW
        && lines.words(line) < lines.words(headline)
        && !lines.endsSentence(line)
        && keys.begins(headline, line);
  }

  /**
   * Whether {@code line}, near below the headline, is the headline without a word or two before its
   * last.
   */
  private boolean leavesOut(int line, int headline) {
    int words = lines.words(line);
    if (line < headline
        || lines.prose(line)
        || marks.order(line) > marks.order(headline) + NEAR
        || words < FEWEST_COUNTED
        || lines.endsSentence(line)
        || lines.isCaption(line)) {
      return false;
    }
    String[] all = lines.string(headline).split(" ", -1);
    String[] some = lines.string(line).split(" ", -1);
    int at = 0;
    for (int word = 0; word < all.length && at < some.length; word++) {
      at += all[word].equalsIgnoreCase(some[at]) ? 1 : 0;
    }
    return at == some.length
        && all.length - some.length <= MOST_LEFT_OUT
        && all[all.length - 1].equalsIgnoreCase(some[some.length - 1]);
  }

  /** Whether {@code rest} is parted from a title before it, and does not go on with it. */
  private static boolean isDressing(String rest) {
    return isParted(rest, true) && !(rest.startsWith(":") && rest.length() > 1);
  }

  /** Whether a sign that parts titles from other things stands at the inner end of {@code rest}. */
  private static boolean isParted(String rest, boolean atStart) {
    if (rest.isEmpty() || rest.chars().noneMatch(Character::isLetterOrDigit)) {
      return true;
    }
    char sign = rest.charAt(atStart ? 0 : rest.length() - 1);
    return "|/-–—»›>:·•«<(".indexOf(sign) >= 0;
  }

  /** Whether {@code line} is a long {@code headline} and a number, as copies of pictures are. */
  private boolean isCounted(int line, int headline) {
    String title = lines.string(headline);
    String text = lines.string(line);
    return lines.words(headline) >= FEWEST_COUNTED
        && text.length() > title.length() + 1
        && text.length() <= title.length() + LONGEST_NUMBER
        && text.startsWith(title)
        && text.charAt(title.length()) == ' '
        && text.chars().skip(title.length() + 1L).allMatch(Character::isDigit);
  }
}
