package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the lines that the survey found to repeat over a site, unless they may be the article's:
 * running prose, a piece of a sentence that a link broke off, a lone word before the text.
 */
public final class TemplateLines {
  private TemplateLines() {}

  /** The lines of {@code lines} that are templates of {@code site}. */
  public static List<Cut> cuts(PageLines lines, String site, Templates templates) {
    List<Cut> cuts = new ArrayList<>();
    if (templates == Templates.NONE) {
      return cuts;
    }
    boolean apart = true;
    for (int line = lines.after(-1); line >= 0; line = lines.after(line)) {
      boolean template =
          apart
              && !lines.prose(line)
              && !joinsNext(lines, line)
              && (lines.words(line) > 1 || line > lines.lastProse())
              && templates.isTemplate(site, lines.string(line));
      if (template) {
        cuts.add(Cut.structure(lines.start(line), lines.end(line), "site-template", "template"));
      }
      apart =
          template
              || lines.endsSentence(line)
              || line < lines.firstProse()
              || line > lines.lastProse();
    }
    return cuts;
  }

  private static boolean joinsNext(PageLines lines, int line) {
    int next = lines.after(line);
    if (next < 0) {
      return false;
    }
    char first = lines.string(next).charAt(0);
    return ",.;:)-–".indexOf(first) >= 0
        || (Character.isLowerCase(first) && next <= lines.lastProse());
  }
}
