package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the site's lines on one side of the running text of a page, or inside of it, by a table of
 * {@link EdgeRule}s, of which the first whose judge tells a line has it.
 */
abstract class EdgeFinder {
  final PageLines lines;
  final Remains remains;
  final EdgeLooks looks;
  final int first;
  final int last;
  final List<Cut> cuts = new ArrayList<>();

  /** In {@code lines}, whose running text goes from line {@code first} to {@code last}. */
  EdgeFinder(PageLines lines, Remains remains, int first, int last) {
    this.lines = lines;
    this.remains = remains;
    this.looks = new EdgeLooks(lines);
    this.first = first;
    this.last = last;
  }

  /** The site's lines there. */
  abstract List<Cut> cuts();

  /** Tries the rules in their order on a line and does what the first says that tells it. */
  static <P extends EdgeFinder> void judge(List<EdgeRule<P>> rules, P part, int line) {
    for (int at = 0; at < rules.size(); at++) {
      EdgeRule<P> rule = rules.get(at);
      if (rule.judge().tells(part, line)) {
        if (!rule.keeps()) {
          part.cuts.add(part.remains.cut(line, rule.name(), rule.role(), rule.action()));
        }
        rule.then().take(part, line);
        return;
      }
    }
  }

  final void cut(int line, String reason, String role) {
    cuts.add(remains.cut(line, reason, role));
  }
}
