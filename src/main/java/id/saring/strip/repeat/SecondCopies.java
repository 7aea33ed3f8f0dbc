package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds lines that say again what the page has said: the headline in another dress, the lede, a
 * caption, a paragraph, the whole article. Lines are compared by their letters and digits alone, so
 * that case, spacing, quotes and stops do not matter. Takes time linear in the page.
 */
public final class SecondCopies {
  private SecondCopies() {}

  /** The second copies among what {@code remains} of {@code lines}. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    CopyMarks marks = new CopyMarks(lines, remains);
    WholeCopies whole = new WholeCopies(marks);
    HeadlineCopies headlines = new HeadlineCopies(marks);
    PartCopies parts = new PartCopies(marks, headlines);
    whole.wholeLines();
    parts.beginnings();
    parts.endings();
    parts.dated();
    parts.labelled();
    parts.sentences();
    whole.neighbours();
    new CaptionCopies(marks).captions();
    parts.bottom();
    whole.labels();
    whole.standing();
    List<Cut> cuts = new ArrayList<>(headlines.begun(headlines.headlines()));
    cuts.addAll(marks.cuts());
    return cuts;
  }
}
