package id.saring.definition;

import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What every match of a regex must contain, so that the regex need not run where none of it stands.
 * Follows the "required strings" analysis of Russ Cox, "Regular Expression Matching with a Trigram
 * Index" (2012), on the subset of RE2 syntax that rules use. What it does not know it refuses, so
 * that no rule is silently never run.
 *
 * @param literals lower-case texts, at least one of which stands in every match; empty when there
 *     is none
 * @param before at most so many chars of the match stand before the literal; {@link #UNBOUNDED}
 *     when there is no limit
 * @param longest at most so many chars a match has; {@link #UNBOUNDED} when there is no limit
 * @param openings lower-case texts, one of which each match begins with; empty when that is not
 *     known
 */
public record RequiredText(Set<String> literals, int before, int longest, Set<String> openings) {
  /** No limit. */
  public static final int UNBOUNDED = 1 << 20;

  private static final int MOST = 64;
  private static final Pattern REPETITION = Pattern.compile("\\d+(?:,\\d*)?");
  private static final String CLASSES = "dDsSwW";
  private static final String CONTROLS = "tnrfv";
  private static final String EMPTY = "bBAz";

  public RequiredText {
    literals = Set.copyOf(literals);
    openings = Set.copyOf(openings);
  }

  /** The length of the shortest literal; 0 when there is none. */
  public int shortest() {
    return shortest(literals);
  }

  private static int shortest(Set<String> literals) {
    int shortest = literals.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String literal : literals) {
      shortest = Math.min(shortest, literal.length());
    }
    return shortest;
  }

  /**
   * Analyses an RE2 pattern that compiles.
   *
   * @throws UnsupportedPatternException if it uses syntax beyond the subset
   */
  public static RequiredText of(String regex) {
    Node node = new Reader(regex).alternation().closed();
    return new RequiredText(
        node.best,
        node.before,
        Math.min(UNBOUNDED, node.longest),
        node.openings.contains("") ? Set.of() : node.openings);
  }

  /**
   * @param exact the texts matched, when they are few and known; else null
   * @param best required texts found so far
   * @param before chars before {@code best}
   * @param openings texts, one of which stands at the start; empty when they are not known
   */
  private record Node(
      Set<String> exact, Set<String> best, int before, int longest, Set<String> openings) {
    static Node exact(Set<String> texts, int longest) {
      return new Node(texts, Set.of(), 0, longest, texts);
    }

    static Node literal(String text) {
      return exact(Set.of(text), text.length());
    }

    static Node any(int longest) {
      return new Node(null, Set.of(), 0, longest, Set.of());
    }

    Node closed() {
      return exact == null
          ? this
          : new Node(null, shortest(exact) == 0 ? Set.of() : exact, 0, longest, openings);
    }

    Node then(Node next) {
      int length = Math.min(UNBOUNDED, longest + next.longest);
      if (exact != null && next.exact != null && exact.size() * next.exact.size() <= MOST) {
        Set<String> cross = new LinkedHashSet<>();
        for (String left : exact) {
          for (String right : next.exact) {
            cross.add(left + right);
          }
        }
        return exact(cross, length);
      }
      Node left = closed();
      Node right = next.closed();
      int before = Math.min(UNBOUNDED, longest + right.before);
      boolean later = shortest(right.best) > shortest(left.best);
      return new Node(
          null,
          later ? right.best : left.best,
          later ? before : left.before,
          length,
          openings.contains("") ? behindOptional(openings, next.openings) : openings);
    }

    /** Both sets of openings; none if one is not known, or they are many. */
    private static Set<String> either(Set<String> openings, Set<String> others) {
      Set<String> union = new LinkedHashSet<>(openings);
      union.addAll(others);
      return openings.isEmpty() || others.isEmpty() || union.size() > MOST ? Set.of() : union;
    }

    /** What a sequence begins with whose first part, of these openings, may be empty. */
    private static Set<String> behindOptional(Set<String> openings, Set<String> next) {
      Set<String> union = new LinkedHashSet<>(either(openings, next));
      if (!next.contains("")) {
        union.remove("");
      }
      return union;
    }

    Node or(Node other) {
      int length = Math.max(longest, other.longest);
      if (exact != null && other.exact != null && exact.size() + other.exact.size() <= MOST) {
        Set<String> union = new LinkedHashSet<>(exact);
        union.addAll(other.exact);
        return exact(union, length);
      }
      Node left = closed();
      Node right = other.closed();
      Set<String> either = either(openings, other.openings);
      if (left.best.isEmpty() || right.best.isEmpty()) {
        return new Node(null, Set.of(), 0, length, either);
      }
      Set<String> union = new LinkedHashSet<>(left.best);
      union.addAll(right.best);
      return new Node(null, union, Math.max(left.before, right.before), length, either);
    }

    Node repeated(int min, int max) {
      int length = max == UNBOUNDED ? UNBOUNDED : Math.min(UNBOUNDED, longest * max);
      if (min == 0) {
        Set<String> orNone = either(openings, Set.of(""));
        return max == 1 && exact != null && exact.size() < MOST
            ? exact(orNone, length)
            : new Node(null, Set.of(), 0, length, orNone);
      }
      Node once = closed();
      return max == 1 ? this : new Node(null, once.best, once.before, length, openings);
    }
  }

  private static final class Reader {
    private final String regex;
    private int at;

    Reader(String regex) {
      this.regex = regex;
    }

    private boolean more() {
      return at < regex.length();
    }

    Node alternation() {
      Node node = sequence();
      while (more() && regex.charAt(at) == '|') {
        at++;
        node = node.or(sequence());
      }
      return node;
    }

    private Node sequence() {
      Node done = Node.literal("");
      Node run = Node.literal("");
      while (more() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
        Node atom = quantified(atom());
        Node longer = run.then(atom);
        if (longer.exact != null) {
          run = longer;
        } else {
          done = done.then(run).then(atom.exact == null ? atom : Node.literal(""));
          run = atom.exact == null ? Node.literal("") : atom;
        }
      }
      return done.then(run);
    }

    private Node quantified(Node atom) {
      Node node = atom;
      if (more()) {
        char c = regex.charAt(at);
        if (c == '?' || c == '*' || c == '+') {
          at++;
          node = node.repeated(c == '+' ? 1 : 0, c == '?' ? 1 : UNBOUNDED);
        } else if (c == '{') {
          int close = regex.indexOf('}', at);
          String inside = close < 0 ? "" : regex.substring(at + 1, close);
          if (!REPETITION.matches(inside)) {
            throw new UnsupportedPatternException(
                "a '{' that opens no repetition {2}, {2,} or {2,5}; write \\{");
          }
          String[] bounds = inside.split(",", -1);
          at = close + 1;
          int min = Integer.parseInt(bounds[0]);
          int max =
              bounds.length == 1
                  ? min
                  : bounds[1].isEmpty() ? UNBOUNDED : Integer.parseInt(bounds[1]);
          node = node.repeated(min, max);
        }
        if (more() && regex.charAt(at) == '?') {
          at++;
        }
      }
      return node;
    }

    private Node atom() {
      char c = regex.charAt(at++);
      return switch (c) {
        case '(' -> group();
        case '[' -> charClass();
        case '\\' -> escape();
        case '.' -> Node.any(1);
        case '^', '$' -> Node.literal("");
        default -> Node.literal(String.valueOf(c).toLowerCase(Locale.ROOT));
      };
    }

    private Node group() {
      if (more() && regex.charAt(at) == '?') {
        int colon = regex.indexOf(':', at);
        int angle = regex.indexOf('>', at);
        int close = regex.indexOf(')', at);
        if (regex.startsWith("?P<", at) || regex.startsWith("?<", at)) {
          at = angle + 1;
        } else if (colon >= 0 && colon < close) {
          at = colon + 1;
        } else {
          at = close + 1;
          return Node.literal("");
        }
      }
      Node node = alternation();
      at++;
      return node;
    }

    private Node charClass() {
      int start = at;
      if (more() && regex.charAt(at) == '^') {
        at++;
      }
      if (more() && regex.charAt(at) == ']') {
        at++;
      }
      while (regex.charAt(at) != ']') {
        at +=
            regex.charAt(at) == '\\'
                ? 2
                : regex.startsWith("[:", at) ? regex.indexOf(":]", at) + 2 - at : 1;
      }
      String inside = regex.substring(start, at++);
      if (inside.length() > 4
          || inside.contains("\\")
          || inside.contains("^")
          || inside.contains("-")
          || inside.contains("[")) {
        return Node.any(2);
      }
      Set<String> texts = new LinkedHashSet<>();
      inside.chars().forEach(c -> texts.add(String.valueOf((char) c).toLowerCase(Locale.ROOT)));
      return Node.exact(texts, 1);
    }

    private Node escape() {
      char c = regex.charAt(at++);
      if (EMPTY.indexOf(c) >= 0) {
        return Node.literal("");
      }
      if (c == 'p' || c == 'P') {
        at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
        return Node.any(2);
      }
      if (CLASSES.indexOf(c) >= 0 || CONTROLS.indexOf(c) >= 0) {
        return Node.any(2);
      }
      if (Character.isLetterOrDigit(c)) {
        throw new UnsupportedPatternException(
            "the escape \\" + c + " is not supported here; write the character itself");
      }
      return Node.literal(String.valueOf(c));
    }
  }
}
