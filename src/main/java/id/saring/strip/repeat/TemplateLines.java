package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.page.Prose;
import id.saring.page.TellingWords;
import id.saring.strip.cut.Cut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the lines that the survey found to repeat over a site, unless they may be the article's:
 * running prose, a piece of a sentence that a link broke off, a lone word before the text, the only
 * headline there is, which stands in every version of an article.
 */
public final class TemplateLines {
  private static final int FEWEST_ECHOED = 3;

  private TemplateLines() {}

  /** The lines of {@code lines} that are templates of {@code site}. */
  public static List<Cut> cuts(PageLines lines, String site, Templates templates) {
    List<Cut> cuts = new ArrayList<>();
    if (templates == Templates.NONE) {
      return cuts;
    }
    int headline = onlyHeadline(lines, site, templates);
    boolean apart = true;
    for (int line = lines.after(-1); line >= 0; line = lines.after(line)) {
      boolean template =
          apart
              && line != headline
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

  /**
   * The template above the text that the first lines of the text say again, if nothing else there
   * may be the headline; else -1.
   */
  private static int onlyHeadline(PageLines lines, String site, Templates templates) {
    Set<String> said = said(lines);
    for (int line = lines.before(lines.firstProse()); line >= 0; line = lines.before(line)) {
      if (mayBeHeadline(lines, line)) {
        boolean template = templates.isTemplate(site, lines.string(line));
        if (!template || TellingWords.areSaid(lines, line, said, FEWEST_ECHOED)) {
          return template && !hasOther(lines, line, site, templates) ? line : -1;
        }
      }
    }
    return -1;
  }

  private static boolean hasOther(PageLines lines, int below, String site, Templates templates) {
    for (int line = lines.before(below); line >= 0; line = lines.before(line)) {
      if (mayBeHeadline(lines, line) && !templates.isTemplate(site, lines.string(line))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeHeadline(PageLines lines, int line) {
    return lines.words(line) >= FEWEST_ECHOED
        && !lines.isStamp(line)
        && !lines.isNameLine(line)
        && !lines.isSiteLine(line)
        && !lines.isPlaceholder(line)
        && Prose.mayBeHeadline(lines.string(line));
  }

  /** The telling words of the first two lines of running text. */
  private static Set<String> said(PageLines lines) {
    Set<String> said = new HashSet<>();
    int line = lines.firstProse();
    for (int seen = 0; seen < 2 && line >= 0 && line < lines.count(); seen++) {
      said.addAll(TellingWords.of(lines, lines.start(line), lines.end(line)));
      line = lines.after(line);
    }
    return said;
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
