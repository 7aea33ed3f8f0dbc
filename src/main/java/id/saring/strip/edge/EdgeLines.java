package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a site puts above, between and below the paragraphs of an article on pages of any
 * size: {@link HeadLines} before the text, {@link InnerLines} inside of it, {@link TailLines}
 * behind it. Never takes running text.
 */
public final class EdgeLines {
  /** Roles of what may stand between the verses of several poems. */
  private static final Set<String> PASSING =
      Set.of(Roles.BYLINE, Roles.CREDIT, Roles.SIGN_OFF, Roles.DUPLICATE);

  private EdgeLines() {}

  /** The site's lines in what {@code remains} of {@code lines}; none without running text. */
  public static List<Cut> cuts(PageLines lines, Remains remains) {
    EdgeLooks looks = new EdgeLooks(lines);
    int first = -1;
    int last = -1;
    boolean listed = false;
    boolean others = false;
    int listHead = OtherArticles.listHead(lines);
    for (int line = 0; line < listHead; line++) {
      others |= first >= 0 && remains.gone(line) && !PASSING.contains(remains.role(line));
      listed |= first >= 0 && remains.goneAs(line, Roles.RELATED);
      if (lines.prose(line)
          && isProseLeft(lines, remains, line)
          && !(listed && looks.isDated(line, remains))
          && !(first >= 0 && lines.leadsOn(line))) {
        first = first < 0 ? line : first;
        last = line;
        listed = false;
        others = false;
      } else if (lines.inVerse(line) && !remains.gone(line) && !others) {
        first = first < 0 ? line : first;
        last = line;
      }
    }
    if (first < 0) {
      return List.of();
    }
    List<Cut> cuts = new ArrayList<>(new HeadLines(lines, remains, first, last).cuts());
    cuts.addAll(PictureNumbers.cuts(lines, remains));
    cuts.addAll(new InnerLines(lines, remains, first, last).cuts());
    cuts.addAll(new TailLines(lines, remains, first, last, listHead).cuts());
    return cuts;
  }

  /** Whether what is left of a line of running text still is some. */
  private static boolean isProseLeft(PageLines lines, Remains remains, int line) {
    return !remains.gone(line)
        && (!remains.broken(line)
            || lines
                .reader()
                .prose()
                .isRunningText(lines.text(), remains.start(line), remains.end(line)));
  }
}
