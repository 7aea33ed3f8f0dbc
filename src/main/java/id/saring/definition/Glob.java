package id.saring.definition;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A shell pattern over paths with {@code /}: {@code *} and {@code ?} stay within a name, {@code **}
 * does not, {@code [a-z]} and {@code {a,b}} are choices. Case matters. The same on every system.
 *
 * @param text as written
 * @param pattern over a whole path, or over the name if {@code text} holds no {@code /}
 */
public record Glob(String text, Pattern pattern) {
  private static final String WILDCARDS = "*?[{";

  /** Whether a wildcard stands in {@code path}. */
  public static boolean isIn(String path) {
    return firstWildcard(path) < path.length();
  }

  /** The folders of {@code path} before the name that holds its first wildcard, or its last. */
  public static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/', firstWildcard(path)) + 1);
  }

  private static int firstWildcard(String path) {
    int at = 0;
    while (at < path.length() && WILDCARDS.indexOf(path.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /**
   * Reads a glob.
   *
   * @throws IllegalArgumentException saying what was expected, if it is none
   */
  public static Glob of(String text) {
    StringBuilder regex = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '*' -> {
          boolean deep = at + 1 < text.length() && text.charAt(at + 1) == '*';
          at += deep ? 1 : 0;
          boolean folders = deep && at + 1 < text.length() && text.charAt(at + 1) == '/';
          at += folders ? 1 : 0;
          regex.append(folders ? "(?:.*/)?" : deep ? ".*" : "[^/]*");
        }
        case '?' -> regex.append("[^/]");
        case '{' -> {
          depth++;
          regex.append("(?:");
        }
        case '}' -> {
          depth--;
          regex.append(')');
        }
        case ',' -> regex.append(depth > 0 ? "|" : ",");
        case '[' -> {
          int close = text.indexOf(']', at + 2);
          if (close < 0) {
            throw new IllegalArgumentException("expected a ']' behind '['");
          }
          String inside = text.substring(at + 1, close).replace("\\", "\\\\");
          regex.append('[').append(inside.startsWith("!") ? "^" + inside.substring(1) : inside);
          regex.append(']');
          at = close;
        }
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("expected '{' and '}' in pairs");
    }
    try {
      return new Glob(text, Pattern.compile(regex.toString(), Pattern.DOTALL));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("expected a glob such as 'cnn-*' or '2024/**/*.txt'", e);
    }
  }

  /** Whether {@code path}, with {@code /}, is meant. */
  public boolean matches(String path) {
    return pattern.matches(
        text.indexOf('/') < 0 ? path.substring(path.lastIndexOf('/') + 1) : path);
  }
}
