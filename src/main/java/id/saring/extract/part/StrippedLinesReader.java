package id.saring.extract.part;

import id.saring.extract.byline.Byline;
import id.saring.extract.byline.NameLabels;
import id.saring.extract.byline.NameLine;
import id.saring.extract.found.Collector;
import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.words.PhraseKind;
import id.saring.text.Page;
import id.saring.text.Tokens;
import java.util.List;

/**
 * Reads times and names that boilerplate took away with menus and link lists: a stamp above the
 * headline of a full page, labelled names behind the last link. The text stays stripped.
 */
public final class StrippedLinesReader {
  private static final int LINES = 8;
  private static final int TAIL_CHARS = 600;
  private final PageReading reading;
  private final int anchor;

  /**
   * A reader of the lines around piece {@code title}, or around the start of the body if that is
   * -1.
   */
  public StrippedLinesReader(PageReading reading, int title) {
    this.reading = reading;
    int piece = title >= 0 ? title : Math.min(reading.body(), reading.pieces().size() - 1);
    this.anchor = reading.pieces().get(piece).line();
  }

  /** Adds what is still missing. */
  public void read(Collector out) {
    if (!out.has("published")) {
      stamp(out, anchor + 1, 1);
    }
    if (!out.has("published")) {
      stamp(out, anchor - 1, -1);
    }
    if (!out.has("category")) {
      Found section = Breadcrumb.above(reading.page(), anchor, out.value("title"), reading.words());
      if (section != null) {
        out.keep("category", section, "breadcrumb", "menu");
      }
    }
    if (!out.has("author")) {
      nameAboveStamp(out);
    }
    if (!out.has("author") && !out.has("editor")) {
      names(out);
    }
  }

  /** The nearest stamp from line {@code from} on; the clock above a ticker is the page's own. */
  private void stamp(Collector out, int from, int step) {
    List<Page.Line> lines = reading.page().lines();
    int last = bodyLine();
    int seen = 0;
    boolean ticked = false;
    for (int i = from; i >= 0 && i < Math.min(lines.size(), last) && seen < LINES; i += step) {
      Page.Line line = lines.get(i);
      if (line.blank()) {
        continue;
      }
      seen++;
      Piece piece = Piece.of(reading.page(), i);
      Byline byline = Byline.read(piece, reading.words());
      if (byline != null && byline.published() != null && !ticked) {
        out.keep("published", byline.published(), "stripped-byline", "byline");
        return;
      }
      ticked = step < 0 && reading.words().is(piece.text(), PhraseKind.TICKER);
    }
  }

  /** A name between headline and stamp, on the line right above the stamp. */
  private void nameAboveStamp(Collector out) {
    List<Page.Line> lines = reading.page().lines();
    Found name = null;
    int seen = 0;
    for (int i = anchor + 1; i < Math.min(lines.size(), bodyLine()) && seen < LINES; i++) {
      if (lines.get(i).blank()) {
        continue;
      }
      seen++;
      Piece piece = Piece.of(reading.page(), i);
      Byline byline = Byline.read(piece, reading.words());
      if (byline != null && byline.stamped()) {
        if (name != null && byline.author() == null) {
          out.keep("author", name, "name-above-stamp", "byline");
        }
        return;
      }
      name = NameLine.in(piece, reading.words());
    }
  }

  /** The line the body starts on; the number of lines if there is no body. */
  private int bodyLine() {
    return reading.body() < reading.pieces().size()
        ? reading.pieces().get(reading.body()).line()
        : reading.page().lines().size();
  }

  private void names(Collector out) {
    int end = aboveOwner();
    String text = reading.page().text().substring(0, end);
    int from = Math.max(0, end - TAIL_CHARS);
    if (text.indexOf(':', from) < 0) {
      return;
    }
    Tokens tokens = reading.words().tokens(text.substring(from));
    new NameLabels(tokens, from, reading.words()).trailing(out);
  }

  /**
   * Where the page ends: above a line that opens with the sign of copyright and a last line below
   * it, which names who owns the page.
   */
  private int aboveOwner() {
    Page page = reading.page();
    int last = page.lines().size() - 1;
    while (last > 0 && page.lines().get(last).blank()) {
      last--;
    }
    int above = last - 1;
    while (above > 0 && page.lines().get(above).blank()) {
      above--;
    }
    boolean owned = above > 0 && Piece.of(page, above).text().startsWith("©");
    return owned ? page.lines().get(above).start() : page.text().length();
  }
}
