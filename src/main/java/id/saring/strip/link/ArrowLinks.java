package id.saring.strip.link;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds links to other articles between paragraphs: a line of site words that points on with an
 * arrow ("BACA KONTEN LAINNYA ---->"), and the title below it.
 */
public final class ArrowLinks {
  private ArrowLinks() {}

  /** The pointing lines and their titles. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    List<Cut> cuts = new ArrayList<>();
    for (int line = 0; line < lines.count(); line++) {
      if (remains.empty(line) || remains.broken(line) || !pointsOn(lines, line)) {
        continue;
      }
      cuts.add(Cut.structure(remains.start(line), remains.end(line), "arrow-link", "related"));
      int next = remains.after(line);
      if (next >= 0 && lines.isTitle(next) && !lines.isStamp(next)) {
        cuts.add(Cut.structure(remains.start(next), remains.end(next), "arrow-link", "related"));
      }
    }
    return cuts;
  }

  private static boolean pointsOn(PageLines lines, int line) {
    String text = lines.string(line);
    char last = text.charAt(text.length() - 1);
    return (last == '>' || last == '»' || last == '→' || last == '›')
        && lines.words(line) > 1
        && lines.isSiteLine(line);
  }
}
