package id.saring.extract.title;

import id.saring.extract.byline.NameLabels;
import id.saring.extract.byline.NameLine;
import id.saring.extract.caption.Credit;
import id.saring.extract.dateline.Dateline;
import id.saring.extract.found.Collector;
import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.part.PageReading;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.page.Prose;
import id.saring.page.Slogan;
import id.saring.text.Page;
import id.saring.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the headline. */
public final class TitleFinder {
  private static final String TITLE = "title";
  private static final int GLUED_WITHIN = 260;
  private static final int LONGEST_DATELINE = 100;
  private static final int HEAD_WITHOUT_BODY = 40;
  private static final int NAMES_ABOVE_STAMP = 5;
  private static final int MOST_NAME_WORDS = 3;
  private static final int MOST_SUBHEADS = 5;
  private static final int MOST_CAPTIONS = 2;
  private static final int SHORTEST_WORD = 4;
  private static final String PATH_SIGNS = ">\u00bb\u203a";
  private static final String MARKS = "\u2022>\u00bb\u25cf\u25aa\u25ba";

  /** Chars of a headline that nothing but the next line parts from the text. */
  private static final int LONGEST_PHRASE = 160;

  private static final int LEAST_WRAPPED = 40;
  private static final int MOST_WRAPPED = 130;

  // ranks of lines that may be the headline
  private static final int SENTENCE = 1;
  private static final int SHORT = 2;
  private static final int HEADLINE = 3;
  private static final int BELOW_DAY = 4;
  private static final int SAID_THRICE = 5;
  private static final int ABOVE_STAMP = 6;

  private final PageReading reading;
  private final StatedTitle stated;
  private final Set<String> thrice = new HashSet<>();
  private Found day;

  /** A finder that is told {@code stated}; null if nothing states a title beside the text. */
  public TitleFinder(PageReading reading, StatedTitle stated) {
    this.reading = reading;
    this.stated = stated;
  }

  /**
   * Adds the title, if the page has one; answers the index of its piece, -1 if it has none or it is
   * stripped.
   */
  public int find(Collector out) {
    int told = stated == null ? -1 : told(out);
    return told >= 0 ? told : search(out);
  }

  /** Adds the day that closed the title, unless a day of publication was found elsewhere. */
  public void addDay(Collector out) {
    if (day != null && !out.has("published")) {
      out.keep("published", day, "headline-day", TITLE);
    }
  }

  /** Takes the lines of the head that are the stated title. */
  private int told(Collector out) {
    int found = -1;
    for (int i = 0; i <= reading.body() && i < reading.pieces().size(); i++) {
      Piece piece = reading.pieces().get(i);
      if (piece.whole() && stated.is(piece.text())) {
        Found value = new Found(Found.squeeze(piece.text()), piece.start(), piece.end());
        out.cut(TITLE, value, piece.start(), piece.end(), "stated-headline", TITLE);
        found = i;
      }
    }
    return found;
  }

  private int search(Collector out) {
    Page page = reading.page();
    Page.Line line = page.lines().stream().filter(l -> !l.blank()).findFirst().orElseThrow();
    String first = Found.squeeze(page.string(line));
    if (reading.words().is(first, PhraseKind.PLACEHOLDER)) {
      return -1;
    }
    String recurring = PageTitle.recurring(first, page, bodyLine());
    if (recurring != null
        && (!recurring.equals(first) || isLeft(line))
        && Prose.mayBeHeadline(recurring)
        && (Prose.words(recurring) >= 4 || (isTwice(first, page, line) && !hasPost()))) {
      return recurring(out, line, first, recurring);
    }
    int chosen = choose();
    if (chosen < 0) {
      glued(out);
      return -1;
    }
    Piece piece = reading.pieces().get(chosen);
    String headline =
        PageTitle.withoutSite(
            withoutLabel(withoutMark(withoutBars(Found.squeeze(piece.text())))),
            reading.words(),
            reading.bodyHead(),
            page.text());
    String value = TitleDay.without(headline, reading.words());
    day = TitleDay.in(piece.text(), piece.start(), reading.words());
    out.cut(
        TITLE,
        new Found(value, piece.start(), piece.end()),
        piece.start(),
        piece.end(),
        "headline",
        TITLE);
    return chosen;
  }

  /** Whether the next line that is not blank says {@code first}, the first, again. */
  private static boolean isTwice(String first, Page page, Page.Line line) {
    return page.lines().stream()
        .filter(l -> !l.blank() && l.start() > line.start())
        .findFirst()
        .filter(l -> Found.squeeze(page.string(l)).equals(first))
        .isPresent();
  }

  /** Whether a headline stands below the day of a post. */
  private boolean hasPost() {
    int last = reading.body() - 1;
    return last > 0 && rank(last) >= BELOW_DAY;
  }

  /** Whether something of {@code line}, the first, is left. */
  private boolean isLeft(Page.Line line) {
    return !reading.pieces().isEmpty() && reading.pieces().get(0).start() < line.end();
  }

  private int recurring(Collector out, Page.Line line, String first, String title) {
    int index = -1;
    for (int i = 0; i < reading.body(); i++) {
      Piece piece = reading.pieces().get(i);
      String text = Found.squeeze(piece.text());
      if (text.equals(title) || text.equals(first)) {
        out.cut(
            TITLE,
            new Found(title, piece.start(), piece.end()),
            piece.start(),
            piece.end(),
            "recurring-headline",
            TITLE);
        index = i;
      }
    }
    if (index < 0) {
      out.keep(TITLE, new Found(title, line.start(), line.end()), "recurring-headline", TITLE);
    }
    return index;
  }

  private int choose() {
    int limit =
        reading.body() < reading.pieces().size()
            ? reading.body()
            : Math.min(reading.body(), HEAD_WITHOUT_BODY);
    readThrice();
    int best = -1;
    int bestRank = stated == null ? 0 : SHORT;
    for (int i = 0; i < limit; i++) {
      int rank = rank(i);
      if (rank > bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  /** The line of the body, or the number of lines. */
  private int bodyLine() {
    return reading.body() < reading.pieces().size()
        ? reading.pieces().get(reading.body()).line()
        : reading.page().lines().size();
  }

  /** Keeps the lines that stand three times above the body. */
  private void readThrice() {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    List<Page.Line> lines = reading.page().lines();
    for (int line = 0; line < bodyLine(); line++) {
      String text = reading.page().string(lines.get(line)).strip();
      if (!once.add(text) && !twice.add(text)) {
        thrice.add(text);
      }
    }
  }

  /** "• Banjir Surut": the headline without what marks it. */
  private static String withoutMark(String text) {
    boolean marked =
        text.length() > 2 && MARKS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    return marked ? text.substring(2).strip() : text;
  }

  /** "Banjir Surut |": the headline without the bars of a table behind it. */
  private static String withoutBars(String text) {
    int end = text.length();
    while (end > 0 && "| ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** "Judul: Banjir Surut": the headline alone. */
  private String withoutLabel(String text) {
    int colon = text.indexOf(':');
    boolean label = colon + 2 < text.length() && labels(text, PhraseKind.TITLE_LABEL);
    return label ? text.substring(colon + 1).strip() : text;
  }

  /** Higher is likelier; 0 is no headline. */
  private int rank(int i) {
    Piece piece = reading.pieces().get(i);
    String text = TitleDay.without(withoutBars(piece.text()), reading.words());
    int words = Prose.words(text);
    boolean stamp = stampBelow(i) || (i == 0 && reading.stampTakenBelow(i));
    boolean possible =
        piece.opensLine()
            && !reading.byline(i)
            && (Prose.mayBeHeadline(stamp ? withoutMark(text) : text)
                || (words == 1 && oneWord(i, stamp)))
            && i + 1 < reading.pieces().size()
            && !isWrapped(i)
            && !known(text)
            && !(i < Slogan.MOST_LINES && Slogan.is(text, reading.page().text()))
            && Credit.in(text, reading.words()) == null;
    if (!possible || !(standsApart(i) || (stamp && i == 0))) {
      return 0;
    }
    Dateline dateline = reading.dateline(i);
    if (dateline != null && dateline.opens(text)) {
      return 0;
    }
    if (Prose.endsSentence(text) && text.endsWith(".")) {
      return words >= 4 ? SENTENCE : 0;
    }
    boolean shelf =
        words < 4 && reading.words().starts(reading.words().tokens(text), 0, PhraseKind.MEDIA);
    if (stamp && (words >= 4 || (i == 0 && !shelf))) {
      return ABOVE_STAMP;
    }
    boolean lead = i + 1 == reading.body();
    if (words >= 4 && thrice.contains(text)) {
      return SAID_THRICE;
    }
    boolean near = i + MOST_CAPTIONS >= reading.body() - 1;
    if (words >= 4 && near && reading.blankBefore(i) && reading.dayAbove(i)) {
      return BELOW_DAY;
    }
    return words >= 4 ? HEADLINE : !shelf && (i == 0 || lead) ? SHORT : 0;
  }

  /**
   * Whether piece {@code i} is the first line of a sentence that goes on below in small letters,
   * other than those of a dateline: "kabardesa.com, Brebes - …".
   */
  private boolean isWrapped(int i) {
    Piece piece = reading.pieces().get(i);
    List<Page.Line> lines = reading.page().lines();
    int next = piece.line() + 1;
    if (next + 1 >= lines.size()
        || reading.strippedAfter(i)
        || lines.get(next).blank()
        || lines.get(next + 1).blank()) {
      return false;
    }
    String below = reading.page().string(lines.get(next)).strip();
    return piece.length() >= LEAST_WRAPPED
        && Character.isLetter(piece.text().charAt(piece.text().length() - 1))
        && Character.isLowerCase(below.charAt(0))
        && below.length() <= MOST_WRAPPED
        && reading.dateline(i + 1) == null;
  }

  /** Whether the text is the name of a shelf, a section or a label rather than a headline. */
  private boolean known(String text) {
    MetadataWords words = reading.words();
    return words.is(text, PhraseKind.PLACEHOLDER)
        || words.is(text, PhraseKind.CATEGORY)
        || words.is(text, PhraseKind.PROMOTION)
        || words.is(text, PhraseKind.HOME)
        || words.is(text, PhraseKind.CREDIT)
        || words.nameAgain(text) > 0
        || isClause(text)
        || isPath(text)
        || (Prose.isShouted(text) && words.is(text, PhraseKind.PLACE))
        || words.is(text, PhraseKind.NAME_BEFORE)
        || words.is(text, PhraseKind.NAME_AFTER)
        || labels(text, PhraseKind.AUTHOR)
        || labels(text, PhraseKind.EDITOR);
  }

  /** Whether the text opens with the home page and a sign that leads on: "Home > Tani > …". */
  private boolean isPath(String text) {
    Tokens tokens = reading.words().tokens(text);
    int home = reading.words().match(tokens, 0, PhraseKind.HOME);
    return home > 0 && home < tokens.count() && PATH_SIGNS.indexOf(tokens.first(home)) >= 0;
  }

  /** Whether the text names a part of a law and no more: "Pasal 15", "BAB II". */
  private boolean isClause(String text) {
    Tokens tokens = reading.words().tokens(text);
    return tokens.count() == 2
        && reading.words().starts(tokens, 0, PhraseKind.CLAUSE)
        && (tokens.isNumber(1) || Names.allCapitals(tokens, 1));
  }

  /** Whether a label of {@code kind} and its colon open the text. */
  private boolean labels(String text, PhraseKind kind) {
    int colon = text.indexOf(':');
    return colon > 0 && reading.words().is(text.substring(0, colon).strip(), kind);
  }

  /** Whether the first piece, one word in letters, has a stamp or the body right below it. */
  private boolean oneWord(int i, boolean stamp) {
    String text = reading.pieces().get(i).text();
    return i == 0
        && (stamp || reading.body() == 1)
        && text.length() >= SHORTEST_WORD
        && text.chars().allMatch(Character::isLetter);
  }

  /** Whether a stamp stands below piece {@code i} with nothing but names and roles between. */
  private boolean stampBelow(int i) {
    for (int k = i + 1; k <= i + NAMES_ABOVE_STAMP && k < reading.body(); k++) {
      if (reading.stamped(k)) {
        return true;
      }
      Piece piece = reading.pieces().get(k);
      boolean role =
          reading.words().is(piece.text(), PhraseKind.NAME_AFTER)
              || reading.words().is(piece.text(), PhraseKind.NAME_BEFORE)
              || reading.words().is(piece.text(), PhraseKind.CATEGORY);
      boolean name =
          Prose.words(piece.text()) <= MOST_NAME_WORDS
              && NameLine.in(piece, reading.words()) != null;
      if (!reading.byline(k) && !role && !name) {
        return false;
      }
    }
    return false;
  }

  private boolean standsApart(int i) {
    Piece piece = reading.pieces().get(i);
    boolean phrase = piece.length() <= LONGEST_PHRASE && !Prose.endsSentence(piece.text());
    boolean above =
        i == 0 || reading.blankBefore(i) || (phrase && reading.strippedBefore(i) && stampBelow(i));
    boolean below = reading.blankAfter(i) || (phrase && reading.strippedAfter(i)) || stampBelow(i);
    if (!isBelowBylines(i) && !(above && below)) {
      return false;
    }
    if (below) {
      return true;
    }
    boolean next =
        reading.byline(i + 1)
            || reading.words().is(reading.pieces().get(i + 1).label(), PhraseKind.NAME_AFTER)
            || i + 1 == reading.body()
            || isText(reading.pieces().get(i + 1).text())
            || reading.dateline(i + 1) != null
            || Credit.in(reading.pieces().get(i + 1).text(), reading.words()) != null
            || subheads(i)
            || (i == 0 && isShouted(piece.text()) && !isShouted(reading.pieces().get(1).text()));
    return next && piece.length() <= LONGEST_PHRASE;
  }

  /** Whether the text is a paragraph, one that is full of names included. */
  private boolean isText(String text) {
    Prose prose = reading.words().prose();
    boolean sentences =
        text.length() > Prose.LONGEST_HEADLINE
            && Prose.endsSentence(text)
            && prose.hasFunctionWord(text, 0, text.length());
    return sentences || prose.isParagraph(text);
  }

  /** Whether the text is words in capitals. */
  private static boolean isShouted(String text) {
    return Prose.words(text) > 1 && Prose.isShouted(text);
  }

  /** Whether nothing but bylines, stamps and captions stands above piece {@code i}. */
  private boolean isBelowBylines(int i) {
    for (int k = 0; k < i; k++) {
      if (!reading.byline(k) && !isCaption(reading.pieces().get(k).text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text credits a photo, or says in a few words what one shows: "Foto petani.". */
  private boolean isCaption(String text) {
    boolean shows =
        text.endsWith(".")
            && Prose.words(text) <= MOST_NAME_WORDS
            && reading.words().starts(reading.words().tokens(text), 0, PhraseKind.CREDIT);
    return shows || Credit.in(text, reading.words()) != null;
  }

  /** Whether a few short lines lead from the first piece to the body. */
  private boolean subheads(int i) {
    if (i != 0 || reading.body() > MOST_SUBHEADS || reading.body() == reading.pieces().size()) {
      return false;
    }
    return reading.page().lines().subList(0, reading.pieces().get(reading.body()).line()).stream()
        .noneMatch(Page.Line::blank);
  }

  /**
   * A headline that the scraper glued to the dateline: "Banjir Surut LIPUTAN6.COM, Jakarta - …".
   */
  private void glued(Collector out) {
    if (reading.body() != 0) {
      return;
    }
    Piece piece = reading.pieces().get(0);
    Tokens tokens = reading.tokensFrom(0, piece.start(), GLUED_WITHIN + LONGEST_DATELINE);
    if (new NameLabels(tokens, piece.start(), reading.words()).opens()) {
      return;
    }
    Dateline dateline = Dateline.within(tokens, 1, tokens.count(), reading.words());
    if (dateline == null || tokens.start(dateline.first()) > GLUED_WITHIN) {
      return;
    }
    int end = piece.start() + tokens.end(dateline.first() - 1);
    String text = Found.squeeze(reading.page().text().substring(piece.start(), end));
    boolean headline =
        Prose.mayBeHeadline(text)
            && Prose.words(text) >= 4
            && !text.endsWith(".")
            && "\"\u201c".indexOf(text.charAt(0)) < 0;
    if (headline) {
      out.cut(
          TITLE,
          new Found(text, piece.start(), end),
          piece.start(),
          end,
          "headline-before-dateline",
          TITLE);
    }
  }
}
