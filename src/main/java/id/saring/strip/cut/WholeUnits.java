package id.saring.strip.cut;

import id.saring.definition.Rule;
import id.saring.page.PageLines;
import id.saring.page.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Widens cuts to whole units: the bullets, bars, stars and brackets that stood around what went,
 * and lines of which nothing but signs is left.
 */
public final class WholeUnits {
  private static final String OPENING = "*•|»›>·◦▪●#[(";
  private static final String CLOSING = "*|»›>·])";
  private static final int LONGEST_DOMAIN_END = 8;
  private static final int LONGEST_REST = 30;
  private static final int LONGEST_WORD = 9;
  private static final String LINK = Roles.RELATED;

  /** Roles of what speaks to the reader, and says nothing of the article. */
  private static final Set<String> CALLS = Set.of(Roles.PROMO, Roles.SHARE, Roles.COPYRIGHT);

  private WholeUnits() {}

  /** What goes with {@code cuts}, which leave {@code remains}. */
  public static List<Cut> cuts(PageLines lines, List<Cut> cuts, Remains remains) {
    List<Cut> more = new ArrayList<>();
    for (Cut cut : cuts) {
      if (cut.action() instanceof Rule.Delete && cut.start() < cut.end()) {
        around(lines, cut, more);
        behind(lines, cut, more);
        before(lines, cut, more);
      }
    }
    more.forEach(remains::add);
    for (int line = 0; line < lines.count(); line++) {
      if (remains.broken(line) && isScrap(lines, remains.start(line), remains.end(line))) {
        more.add(remains.cut(line, "rest-of-unit", "whitespace"));
      }
    }
    return more;
  }

  private static void around(PageLines lines, Cut cut, List<Cut> more) {
    String text = lines.text();
    int lineStart = lines.start(lines.lineAt(cut.start()));
    int from = cut.start();
    while (from > lineStart
        && (text.charAt(from - 1) == ' ' || OPENING.indexOf(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    while (from < cut.start() && text.charAt(from) == ' ') {
      from++;
    }
    boolean apart = from == lineStart || text.charAt(from - 1) <= ' ';
    if (from < cut.start() && apart) {
      more.add(Cut.structure(from, cut.start(), "rest-of-unit", "whitespace"));
    }
    int lineEnd = lines.end(lines.lineAt(cut.end()));
    int to = cut.end();
    while (to < lineEnd && CLOSING.indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    int dash = to;
    while (dash < lineEnd && " -–—".indexOf(text.charAt(dash)) >= 0) {
      dash++;
    }
    if (dash == lineEnd && dash > to && isDashes(text, lineStart, cut.start())) {
      more.add(Cut.structure(lineStart, cut.start(), "rest-of-unit", "whitespace"));
      to = dash;
    }
    if (to > cut.end() && (to == lineEnd || text.charAt(to) <= ' ')) {
      more.add(Cut.structure(cut.end(), to, "rest-of-unit", "whitespace"));
    }
  }

  /** The few words without a stop that stand behind a call with which the line begins. */
  private static void behind(PageLines lines, Cut cut, List<Cut> more) {
    int line = lines.lineAt(cut.start());
    int end = lines.end(line);
    int from = lines.start(line);
    while (from < cut.start() && lines.text().charAt(from) <= ' ') {
      from++;
    }
    if (CALLS.contains(cut.role())
        && from == cut.start()
        && cut.end() < end
        && end - cut.end() <= Math.min(LONGEST_REST, cut.end() - cut.start())
        && !Prose.endsSentence(lines.text(), cut.end(), end)) {
      more.add(Cut.structure(cut.end(), end, "rest-of-unit", cut.role()));
    }
  }

  /** The short word that opens the line of a link to another article: "Ini Baca Juga: …". */
  private static void before(PageLines lines, Cut cut, List<Cut> more) {
    int line = lines.lineAt(cut.start());
    int start = lines.start(line);
    if (!LINK.equals(cut.role())
        || cut.end() != lines.end(line)
        || cut.start() - start > LONGEST_WORD) {
      return;
    }
    String text = lines.text().substring(start, cut.start()).strip();
    if (!text.isEmpty() && text.chars().allMatch(Character::isLetter)) {
      more.add(Cut.structure(start, cut.start(), "rest-of-unit", cut.role()));
    }
  }

  private static boolean isDashes(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (" -–—".indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return from < to;
  }

  /** Whether what is left is signs, the end of an address that was cut, or a label of a name. */
  private static boolean isScrap(PageLines lines, int start, int end) {
    String text = lines.text();
    if (lines.isBareLabel(text.substring(start, end).strip())) {
      return true;
    }
    boolean letters = false;
    for (int at = start; at < end; at++) {
      letters |= Character.isLetterOrDigit(text.charAt(at));
    }
    if (!letters) {
      return true;
    }
    boolean domain = text.charAt(start) == '.' && end - start <= LONGEST_DOMAIN_END;
    for (int at = start; at < end && domain; at++) {
      domain = text.charAt(at) == '.' || Character.isLowerCase(text.charAt(at));
    }
    return domain;
  }
}
