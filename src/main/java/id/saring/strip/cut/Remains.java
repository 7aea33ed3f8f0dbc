package id.saring.strip.cut;

import id.saring.definition.Rule;
import id.saring.page.PageLines;
import java.util.List;
import java.util.Set;

/** What cuts leave of the lines of a page. */
public final class Remains {
  private final PageLines lines;
  private final int[] starts;
  private final int[] ends;
  private final int[] taken;
  private final String[] roles;

  private Remains(PageLines lines) {
    this.lines = lines;
    this.starts = new int[lines.count()];
    this.ends = new int[lines.count()];
    this.taken = new int[lines.count()];
    this.roles = new String[lines.count()];
    for (int line = 0; line < lines.count(); line++) {
      starts[line] = lines.start(line);
      ends[line] = lines.end(line);
    }
  }

  /** What {@code cuts} leave. */
  public static Remains of(PageLines lines, List<Cut> cuts) {
    Remains remains = new Remains(lines);
    cuts.forEach(remains::add);
    return remains;
  }

  /** Takes a further cut out. */
  public void add(Cut cut) {
    if (cut.action() instanceof Rule.Keep || cut.start() >= cut.end()) {
      return;
    }
    for (int line = lines.lineAt(cut.start());
        line < lines.count() && lines.start(line) < cut.end();
        line++) {
      int from = Math.max(cut.start(), lines.start(line));
      int to = Math.min(cut.end(), lines.end(line));
      if (from >= to) {
        continue;
      }
      taken[line] += to - from;
      roles[line] = cut.role();
      if (blank(starts[line], from)) {
        starts[line] = Math.max(starts[line], to);
      }
      if (blank(to, ends[line])) {
        ends[line] = Math.min(ends[line], from);
      }
    }
  }

  private boolean blank(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isWhitespace(lines.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing is left of a line that was not blank. */
  public boolean gone(int line) {
    return taken[line] > 0 && blank(starts[line], ends[line]);
  }

  /** Whether the line is gone, and in {@code role}. */
  public boolean goneAs(int line, String role) {
    return gone(line) && role.equals(roles[line]);
  }

  /** Whether the line is gone, and in one of {@code some}. */
  public boolean goneAs(int line, Set<String> some) {
    return gone(line) && some.contains(roles[line]);
  }

  /** The role of what was taken last of a line; null if nothing was. */
  public String role(int line) {
    return roles[line];
  }

  /** Whether the line is blank or gone. */
  public boolean empty(int line) {
    return lines.blank(line) || gone(line);
  }

  /** Whether a part of the line was taken and a part is left. */
  public boolean broken(int line) {
    return taken[line] > 0 && !gone(line);
  }

  /** First char that is left of a line, or its end. */
  public int start(int line) {
    return starts[line];
  }

  /** One past the last char that is left of a line; not before its start if nothing is left. */
  public int end(int line) {
    return Math.max(starts[line], ends[line]);
  }

  /** The next line after {@code line} of which something is left, or -1. */
  public int after(int line) {
    for (int next = line + 1; next < lines.count(); next++) {
      if (!empty(next)) {
        return next;
      }
    }
    return -1;
  }

  /** The nearest line before {@code line} of which something is left, or -1. */
  public int before(int line) {
    for (int next = line - 1; next >= 0; next--) {
      if (!empty(next)) {
        return next;
      }
    }
    return -1;
  }

  /** What is left of a line, as a cut of a built-in mechanism. */
  public Cut cut(int line, String reason, String role) {
    return Cut.structure(start(line), end(line), reason, role);
  }

  /** As {@link #cut(int, String, String)}, for what {@code action} says. */
  public Cut cut(int line, String reason, String role, Rule.Action action) {
    return new Cut(start(line), end(line), reason, Cut.STRUCTURE, role, action);
  }
}
