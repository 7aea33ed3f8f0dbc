package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.page.Prose;
import id.saring.page.TellingWords;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import id.saring.strip.edge.EdgeLooks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds titles of other articles that a site set without a label between the paragraphs: lines like
 * headlines, running text above and below them, or who wrote it, and hardly a word that the text
 * says too. Headings of the article's own are shorter, or say what the text below them says.
 *
 * <p>The numbers are a caution and no fit: of 4,000 articles, mostly of large sites, one line goes;
 * with eight of the ten wide open six would, four of which are the article's own. Pages of small
 * sites that have such links are among the tests.
 */
public final class UnlabelledLinks {
  private static final int MOST_IN_A_ROW = 5;
  private static final int MOST_OTHERS = 3;
  private static final int MOST_BULLETED = 2;
  private static final int FEWEST_WORDS = 6;
  private static final int FEWEST_LISTED_WORDS = 4;
  private static final int HEADLINE_WORDS = 8;
  private static final int UNSAID_WORDS = 7;
  private static final int FEWEST_TELLING = 4;
  private static final int FEWEST_LINKS = 2;
  private static final int FEWEST_STRANGE = 6;
  private static final int FOREIGN = 3;
  private static final int STRANGE = 5;
  private static final int FEWEST_INTERRUPTING = 3;
  private static final int INTERRUPTING_WORDS = 9;
  private static final char BULLET = '•';
  private static final String QUOTES = "\"'“‘";
  private static final String HEADLINE_SIGNS = ",!:\"'“‘";

  private final PageLines lines;
  private final Remains remains;
  private final EdgeLooks looks;
  private Set<String> said;

  private UnlabelledLinks(PageLines lines, Remains remains) {
    this.lines = lines;
    this.remains = remains;
    this.looks = new EdgeLooks(lines);
  }

  /** The titles in what {@code remains} of {@code lines}; one alone only if it is very foreign. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    return new UnlabelledLinks(lines, remains).cuts();
  }

  private List<Cut> cuts() {
    List<Integer> links = new ArrayList<>();
    List<Integer> interrupting = new ArrayList<>();
    List<Integer> bulleted = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    boolean inText = false;
    int others = 0;
    for (int line = remains.after(-1); line >= 0; line = remains.after(line)) {
      if (inText && mayBeLink(line)) {
        run.add(line);
      } else if (isText(line)) {
        links.addAll(links(run));
        bulleted.addAll(bulleted(run));
        interrupting.addAll(run.stream().filter(this::isInterrupting).toList());
        run.clear();
        inText = !lines.string(line).endsWith(":");
        others = 0;
      } else if (lines.isNameLine(line)) {
        links.addAll(links(run).stream().filter(this::isCapitalised).toList());
        inText = false;
      } else {
        inText &= ++others <= MOST_OTHERS && lines.words(line) < FEWEST_WORDS;
      }
      if (!inText || run.size() > MOST_IN_A_ROW) {
        run.clear();
        inText = false;
      }
    }
    Set<Integer> sure = new TreeSet<>(bulleted);
    boolean many = titles(interrupting.stream()) >= FEWEST_INTERRUPTING;
    if (many) {
      sure.addAll(interrupting);
    }
    if (many || areOthers(links)) {
      sure.addAll(links);
    }
    return sure.stream().map(this::cut).toList();
  }

  /** Whether foreign titles are enough to be told: several, or one that is very foreign. */
  private boolean areOthers(List<Integer> links) {
    long signed = links.stream().filter(this::isSigned).count();
    boolean several = titles(links.stream().filter(this::isHeadline)) >= FEWEST_LINKS;
    long titles = titles(links.stream());
    boolean unsaid = titles >= FEWEST_LINKS && links.stream().allMatch(this::isUnsaid);
    return (several && signed > 0) || unsaid || (titles == 1 && isStrange(links.get(0)));
  }

  /**
   * A run of headlines behind bullets right below a paragraph that opens no list, and above one, of
   * whose words the text says few; nothing for another run.
   */
  private List<Integer> bulleted(List<Integer> run) {
    if (run.isEmpty() || run.size() > MOST_BULLETED) {
      return List.of();
    }
    int above = remains.before(run.get(0));
    int below = remains.after(run.get(run.size() - 1));
    boolean apart =
        lines.prose(above)
            && lines.endsSentence(above)
            && !lines.string(above).endsWith(":")
            && lines.prose(below)
            && lines.endsSentence(below);
    return apart && run.stream().allMatch(this::isBulletedHeadline) ? List.copyOf(run) : List.of();
  }

  private boolean isBulletedHeadline(int line) {
    return lines.string(line).charAt(0) == BULLET
        && lines.words(line) >= FEWEST_WORDS
        && isCapitalised(line)
        && shared(line) * FOREIGN <= words(line).size();
  }

  /**
   * Whether the line is a long headline alone between two paragraphs, the second of which says
   * little of what it says: several of those are no headings of one article.
   */
  private boolean isInterrupting(int line) {
    int next = remains.after(line);
    List<String> telling = words(line);
    Set<String> below = new HashSet<>(words(next));
    return lines.words(line) >= INTERRUPTING_WORDS
        && isCapitalised(line)
        && !looks.isNumbered(line)
        && !lines.string(line).endsWith("?")
        && lines.prose(remains.before(line))
        && lines.prose(next)
        && telling.stream().filter(below::contains).count() * FOREIGN <= telling.size();
  }

  /** Number of different titles: one that stands twice is one. */
  private long titles(Stream<Integer> links) {
    return links.map(lines::unbulleted).distinct().count();
  }

  /** The titles of a run; a list behind bullets goes whole if two in three of it go. */
  private List<Integer> links(List<Integer> run) {
    List<Integer> foreign = run.stream().filter(this::isForeign).toList();
    boolean list = foreign.size() * 3 >= run.size() * 2 && run.stream().allMatch(lines::isBullet);
    return list ? run : foreign;
  }

  private Cut cut(int line) {
    return remains.cut(line, "link-between-paragraphs", Roles.RELATED);
  }

  private boolean isText(int line) {
    return lines.prose(line) || looks.isSentence(line);
  }

  private boolean mayBeLink(int line) {
    return !remains.broken(line)
        && !lines.prose(line)
        && lines.words(line) >= (lines.isBullet(line) ? FEWEST_LISTED_WORDS : FEWEST_WORDS)
        && looks.isItem(line)
        && !lines.isNameLine(line)
        && !lines.isCaption(line)
        && lines.string(line).indexOf('|') == lines.string(line).lastIndexOf('|')
        && (isBulletedHeadline(line) || !endsSmall(lines.string(line)));
  }

  /** Whether the last word begins with a small letter, as in a sentence that goes on below. */
  private static boolean endsSmall(String text) {
    int space = text.lastIndexOf(' ');
    return Character.isLowerCase(text.charAt(space + 1));
  }

  /** Whether the text says few of the line's words: none, or a third of those of a headline. */
  private boolean isForeign(int line) {
    int telling = words(line).size();
    int shared = shared(line);
    return lines.words(line) >= FEWEST_WORDS
        && telling >= FEWEST_TELLING
        && !isListOfNames(line)
        && (isSigned(line) || !lines.string(line).endsWith("?"))
        && (shared == 0 || (shared * FOREIGN <= telling && isHeadline(line)));
  }

  /** Whether a headline is so foreign to the text that it needs no second one beside it. */
  private boolean isStrange(int line) {
    int telling = words(line).size();
    return telling >= FEWEST_STRANGE
        && shared(line) * STRANGE <= telling
        && lines.words(line) >= HEADLINE_WORDS
        && isSigned(line);
  }

  /** Whether a headline says nothing that the text says. */
  private boolean isUnsaid(int line) {
    return shared(line) == 0
        && words(line).size() >= FEWEST_STRANGE
        && lines.words(line) >= UNSAID_WORDS;
  }

  private int shared(int line) {
    return (int) words(line).stream().filter(said()::contains).count();
  }

  private boolean isHeadline(int line) {
    return lines.words(line) >= HEADLINE_WORDS || isSigned(line);
  }

  /** Whether all but function words have one capital, and no quote opens the line. */
  private boolean isCapitalised(int line) {
    return lines.smallWords(line) <= lines.functionWords(line)
        && !Prose.isShouted(lines.string(line))
        && QUOTES.indexOf(lines.string(line).charAt(0)) < 0;
  }

  /** Whether a sign or a number stands in the line, as in headlines more than in headings. */
  private boolean isSigned(int line) {
    return lines
        .string(line)
        .chars()
        .anyMatch(c -> HEADLINE_SIGNS.indexOf(c) >= 0 || Character.isDigit(c));
  }

  /** Whether commas part the line more than once, those in numbers aside. */
  private boolean isListOfNames(int line) {
    String text = lines.string(line);
    int comma = text.indexOf(", ");
    return comma >= 0 && text.indexOf(", ", comma + 1) >= 0;
  }

  /** The words that running text of the page says. */
  private Set<String> said() {
    if (said == null) {
      said = new HashSet<>();
      for (int line = 0; line < lines.count(); line++) {
        if (!remains.empty(line) && isText(line)) {
          said.addAll(words(line));
        }
      }
    }
    return said;
  }

  /** The words of the line that mean something, in small letters. */
  private List<String> words(int line) {
    return TellingWords.of(lines, remains.start(line), remains.end(line));
  }
}
