package id.saring.strip.cut;

import id.saring.definition.Rule;
import id.saring.model.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of text that something wants out of the page.
 *
 * @param rule rule of a pack, or name of a built-in mechanism
 * @param pack pack, or {@link #STRUCTURE}
 */
public record Cut(int start, int end, String rule, String pack, String role, Rule.Action action) {
  /** The pack name of the mechanisms that no rule file names. */
  public static final String STRUCTURE = "structure";

  /** A cut of a built-in mechanism. */
  public static Cut structure(int start, int end, String reason, String role) {
    return new Cut(start, end, reason, STRUCTURE, role, new Rule.Delete());
  }

  private Edit edit() {
    if (action instanceof Rule.Extract extract) {
      return Edit.extract(start, end, rule, pack, role, extract.column());
    }
    if (action instanceof Rule.Replace replace) {
      return Edit.replace(start, end, replace.text(), rule, pack, role);
    }
    return Edit.delete(start, end, rule, pack, role);
  }

  /**
   * The cuts as sorted edits that do not overlap: the earlier and, from one place, the longer cut
   * wins; what it leaves of the other goes under the other's name. White space at the ends is left
   * alone.
   */
  public static List<Edit> edits(String text, List<Cut> cuts) {
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(
        Comparator.comparingInt(Cut::start)
            .thenComparing(Comparator.comparingInt(Cut::end).reversed()));
    List<Edit> out = new ArrayList<>();
    int done = 0;
    for (Cut cut : sorted) {
      if (cut.action instanceof Rule.Keep) {
        continue;
      }
      int from = Math.max(done, cut.start);
      int to = cut.end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        out.add(new Cut(from, to, cut.rule, cut.pack, cut.role, cut.action).edit());
        done = to;
      }
    }
    return out;
  }
}
