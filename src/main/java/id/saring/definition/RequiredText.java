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
 */
public record RequiredText(Set<String> literals, int before, int longest) {
  /** No limit. */
  public static final int UNBOUNDED = 1 << 20;

  private static final int MOST = 64;
  private static final Pattern REPETITION = Pattern.compile("\\d+(?:,\\d*)?");
  private static final String CLASSES = "dDsSwW";
  private static final String CONTROLS = "tnrfv";
  private static final String EMPTY = "bBAz";

  public RequiredText {
    literals = Set.copyOf(literals);
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
    return new RequiredText(node.best, node.before, Math.min(UNBOUNDED, node.longest));
  }

  /**
   * @param exact the texts matched, when they are few and known; else null
   * @param best required texts found so far
   * @param before chars before {@code best}
   */
  private record Node(Set<String> exact, Set<String> best, int before, int longest) {
    static Node literal(String text) {
      return new Node(Set.of(text), Set.of(), 0, text.length());
    }

    static Node any(int longest) {
      return new Node(null, Set.of(), 0, longest);
    }

    Node closed() {
      return exact == null
          ? this
          : new Node(null, shortest(exact) == 0 ? Set.of() : exact, 0, longest);
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
        return new Node(cross, Set.of(), 0, length);
      }
      Node left = closed();
      Node right = next.closed();
      return better(
          left,
          new Node(null, right.best, Math.min(UNBOUNDED, longest + right.before), length),
          length);
    }

    Node or(Node other) {
      int length = Math.max(longest, other.longest);
      if (exact != null && other.exact != null && exact.size() + other.exact.size() <= MOST) {
        Set<String> union = new LinkedHashSet<>(exact);
        union.addAll(other.exact);
        return new Node(union, Set.of(), 0, length);
      }
      Node left = closed();
      Node right = other.closed();
      if (left.best.isEmpty() || right.best.isEmpty()) {
        return any(length);
      }
      Set<String> union = new LinkedHashSet<>(left.best);
      union.addAll(right.best);
      return new Node(null, union, Math.max(left.before, right.before), length);
    }

    Node repeated(int min, int max) {
      int length = max == UNBOUNDED ? UNBOUNDED : Math.min(UNBOUNDED, longest * max);
      if (min == 0) {
        if (max == 1 && exact != null && exact.size() < MOST) {
          Set<String> union = new LinkedHashSet<>(exact);
          union.add("");
          return new Node(union, Set.of(), 0, length);
        }
        return any(length);
      }
      Node once = closed();
      return max == 1 ? this : new Node(null, once.best, once.before, length);
    }

    private static Node better(Node one, Node other, int longest) {
      Node winner = shortest(other.best) > shortest(one.best) ? other : one;
      return new Node(null, winner.best, winner.before, longest);
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
      return new Node(texts, Set.of(), 0, 1);
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
