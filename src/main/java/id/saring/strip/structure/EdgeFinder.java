package id.saring.strip.structure;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import java.util.ArrayList;
import java.util.List;

/** Finds the site's lines on one side of the running text of a page, or inside of it. */
abstract class EdgeFinder {
  static final String MENU = "menu";
  static final String RELATED = "related";

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

  final void cut(int line, String reason, String role) {
    cuts.add(remains.cut(line, reason, role));
  }
}
