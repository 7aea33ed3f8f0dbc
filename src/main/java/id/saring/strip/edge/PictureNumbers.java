package id.saring.strip.edge;

import id.saring.page.PageLines;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines that number the pictures of a series: "1 / 7", "2 / 7". */
final class PictureNumbers {
  private static final int LONGEST = 7;
  private static final int FEWEST = 2;

  private PictureNumbers() {}

  /** Lines that are a number of one and the same total each, one more than the one before. */
  static List<Cut> cuts(PageLines lines, Remains remains) {
    List<Cut> cuts = new ArrayList<>();
    String total = "";
    int number = 0;
    for (int line = 0; line < lines.count(); line++) {
      if (remains.empty(line)
          || lines.end(line) - lines.start(line) > LONGEST
          || lines.words(line) > 0) {
        continue;
      }
      String text = lines.string(line);
      int slash = text.indexOf('/');
      int next = slash < 0 ? -1 : NumberLines.number(text.substring(0, slash).strip());
      String of = text.substring(slash + 1).strip();
      if (next == number + 1 && NumberLines.number(of) >= next && (next == 1 || of.equals(total))) {
        total = of;
        number = next;
        cuts.add(remains.cut(line, "number-of-picture", Roles.PAGING));
      }
    }
    return cuts.size() < FEWEST ? List.of() : cuts;
  }
}
