package id.saring.extract.part;

import id.saring.extract.byline.Byline;
import id.saring.extract.caption.Credit;
import id.saring.extract.dateline.Dateline;
import id.saring.extract.found.Piece;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.PhraseKind;
import id.saring.extract.words.StampSpan;
import id.saring.model.Edit;
import id.saring.page.Prose;
import id.saring.text.Page;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A page with its first reading: the pieces boilerplate left, and where the body starts.
 *
 * @param page the page
 * @param pieces what is left of it
 * @param body index of the first piece that reads as a paragraph; the number of pieces if none does
 * @param bylines per piece before the body, what it says as a byline; null where it is none
 * @param words the vocabulary
 */
public record PageReading(
    Page page, List<Piece> pieces, int body, List<Byline> bylines, MetadataWords words) {
  private static final int DATELINE = 160;
  private static final int BODY_HEAD = 300;
  private static final int ONLY_TEXT_WORDS = 12;
  private static final int PHOTO_STORY_PIECES = 40;
  private static final int LONGEST_HEADLINE = 200;
  private static final int STAMP_BELOW_CAPTION = 5;
  private static final int SHORTEST_LEAD = 25;
  private static final int LAST_LEDE = 2;
  private static final int LONGEST_DAY = 40;
  private static final int SHORTEST_SENTENCES = 45;

  public static PageReading of(Page page, List<Edit> stripped, MetadataWords words) {
    List<Piece> pieces = Piece.of(page, stripped);
    List<Byline> bylines = new ArrayList<>();
    int lead = -1;
    int body = 0;
    while (body < pieces.size() && !opensBody(page, pieces, body, words)) {
      Byline byline = Byline.read(pieces.get(body), words);
      bylines.add(byline);
      if (byline != null && (byline.stamped() || namesBoth(byline))) {
        lead = -1;
      } else if (lead < 0 && byline == null && shortLead(pieces, body, words)) {
        lead = body;
      }
      body++;
    }
    if (lead >= 0) {
      body = lead;
    }
    return new PageReading(
        page, pieces, body, Collections.unmodifiableList(bylines.subList(0, body)), words);
  }

  private static boolean opensBody(Page page, List<Piece> pieces, int i, MetadataWords words) {
    return paragraph(pieces.get(i).text(), words)
        && !lede(pieces, i, words)
        && !longHeadline(page, pieces, i, words)
        && !longCaption(pieces, i, words);
  }

  /** Whether piece {@code i}, one of the first, is a lede: a line that names who wrote follows. */
  private static boolean lede(List<Piece> pieces, int i, MetadataWords words) {
    if (i == 0 || i > LAST_LEDE || i + 1 >= pieces.size() || !pieces.get(i + 1).whole()) {
      return false;
    }
    Byline next = Byline.read(pieces.get(i + 1), words);
    return next != null && namesBoth(next);
  }

  private static boolean namesBoth(Byline byline) {
    return byline.author() != null && byline.editor() != null;
  }

  /** Whether piece {@code i} has the length of a paragraph, no full stop, and a stamp below it. */
  private static boolean longCaption(List<Piece> pieces, int i, MetadataWords words) {
    if (Prose.endsSentence(pieces.get(i).text())) {
      return false;
    }
    for (int k = i + 1; k <= i + STAMP_BELOW_CAPTION && k < pieces.size(); k++) {
      Byline byline = Byline.read(pieces.get(k), words);
      if (byline != null && byline.stamped()) {
        return true;
      }
    }
    return false;
  }

  /** Whether piece {@code i}, too short for a paragraph, is one by its dateline or sentences. */
  private static boolean shortLead(List<Piece> pieces, int i, MetadataWords words) {
    Piece piece = pieces.get(i);
    if (!piece.opensLine() || !Prose.endsSentence(piece.text())) {
      return false;
    }
    Tokens tokens = words.tokens(piece.text());
    Dateline dateline = Dateline.at(tokens, 0, words);
    if (dateline != null && dateline.opens(piece.text()) && dateline.end() < tokens.count()) {
      return piece.length() - tokens.start(dateline.end()) >= SHORTEST_LEAD;
    }
    return i > 0
        && !isTitled(piece.text(), words)
        && Prose.sentences(piece.text()) >= 2
        && piece.length() >= SHORTEST_SENTENCES
        && Credit.in(piece.text(), words) == null;
  }

  /** Whether all words but function words have a capital. */
  private static boolean isTitled(String text, MetadataWords words) {
    Prose.Count count = words.prose().count(text, 0, text.length());
    return count.small() <= count.function();
  }

  private static boolean paragraph(String text, MetadataWords words) {
    return words.prose().isParagraph(text) && Credit.in(text, words) == null;
  }

  /** Whether piece {@code i} has the length of a paragraph and the place of a headline. */
  private static boolean longHeadline(Page page, List<Piece> pieces, int i, MetadataWords words) {
    Piece piece = pieces.get(i);
    if (piece.length() > LONGEST_HEADLINE
        || !piece.opensLine()
        || piece.text().endsWith(".")
        || i + 1 == pieces.size()) {
      return false;
    }
    Byline next = Byline.read(pieces.get(i + 1), words);
    int line = piece.line() + 1;
    return (next != null && next.stamped())
        || (i == 0 && line < page.lines().size() && page.lines().get(line).blank());
  }

  /**
   * Whether piece {@code i} is the longest on a page without a paragraph, and a sentence: the text
   * of a photo story.
   */
  boolean isOnlyText(int i) {
    if (body < pieces.size()
        || pieces.size() > PHOTO_STORY_PIECES
        || Prose.words(pieces.get(i).text()) < ONLY_TEXT_WORDS) {
      return false;
    }
    return pieces.stream().allMatch(piece -> piece.length() <= pieces.get(i).length());
  }

  /** Whether piece {@code i} stands before the body and is a byline. */
  public boolean byline(int i) {
    return i < bylines.size() && bylines.get(i) != null;
  }

  /** Whether piece {@code i} stands before the body and is a byline with a time. */
  public boolean stamped(int i) {
    return byline(i) && bylines.get(i).stamped();
  }

  /**
   * Whether a weekday with its day, no time beside them, is the nearest line above piece {@code i},
   * and no sentence is left above that.
   */
  public boolean dayAbove(int i) {
    int line = pieces.get(i).line() - 1;
    while (line >= 0 && page.lines().get(line).blank()) {
      line--;
    }
    if (line < 0 || page.lines().get(line).end() - page.lines().get(line).start() > LONGEST_DAY) {
      return false;
    }
    Tokens tokens = words.tokens(page.string(page.lines().get(line)));
    StampSpan stamp = StampSpan.at(tokens, 0, words);
    int above = i - 1;
    while (above >= 0 && pieces.get(above).line() >= line) {
      above--;
    }
    return stamp != null
        && stamp.end() == tokens.count()
        && tokens.text().indexOf(':') < 0
        && words.starts(tokens, 0, PhraseKind.WEEKDAY)
        && (above < 0 || !Prose.endsSentence(pieces.get(above).text()));
  }

  /** Whether a stamp that was taken out whole opens the nearest line below piece {@code i}. */
  public boolean stampTakenBelow(int i) {
    int line = pieces.get(i).line() + 1;
    while (line < page.lines().size() && page.lines().get(line).blank()) {
      line++;
    }
    boolean taken = i + 1 < pieces.size() && pieces.get(i + 1).line() > line;
    return taken
        && StampSpan.at(words.tokens(page.string(page.lines().get(line))), 0, words) != null;
  }

  /** Whether a blank line, or nothing, stands above the line of piece {@code i}. */
  public boolean blankBefore(int i) {
    int line = pieces.get(i).line();
    return line == 0 || page.lines().get(line - 1).blank();
  }

  /** Whether the line below that of piece {@code i}, not blank, was stripped whole. */
  public boolean strippedAfter(int i) {
    int next = pieces.get(i).line() + 1;
    return !blankAfter(i) && i + 1 < pieces.size() && pieces.get(i + 1).line() > next;
  }

  /** Whether the line above that of piece {@code i}, not blank, was stripped whole. */
  public boolean strippedBefore(int i) {
    int above = pieces.get(i).line() - 1;
    return !blankBefore(i) && (i == 0 || pieces.get(i - 1).line() < above);
  }

  /** Whether a blank line, or the end of the page, follows the line of piece {@code i}. */
  public boolean blankAfter(int i) {
    int next = pieces.get(i).line() + 1;
    return next >= page.lines().size() || page.lines().get(next).blank();
  }

  /** Whether piece {@code i} is all there is in its line, with blank lines around it. */
  boolean standsAlone(int i) {
    Piece piece = pieces.get(i);
    return piece.whole() && blankBefore(i) && blankAfter(i);
  }

  /**
   * The tokens of the text from char {@code start} on, as far as pieces follow one another, at most
   * {@code most} chars.
   */
  public Tokens tokensFrom(int piece, int start, int most) {
    int end = pieces.get(piece).end();
    int last = piece;
    while (last + 1 < pieces.size()
        && end - start < most
        && pieces.get(last).closesLine()
        && pieces.get(last + 1).opensLine()
        && pieces.get(last + 1).line() == pieces.get(last).line() + 1) {
      last++;
      end = pieces.get(last).end();
    }
    return words.tokens(page.text().substring(start, Math.min(end, start + most)));
  }

  /** The first chars of the body; empty without one. */
  public String bodyHead() {
    String text = body < pieces.size() ? pieces.get(body).text() : "";
    return text.substring(0, Math.min(text.length(), BODY_HEAD));
  }

  /** The dateline at the start of piece {@code i}, or null. */
  public Dateline dateline(int i) {
    return Dateline.at(tokensFrom(i, pieces.get(i).start(), DATELINE), 0, words);
  }
}
