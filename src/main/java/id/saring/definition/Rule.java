package id.saring.definition;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One rule of a rule pack.
 *
 * @param id unique in its pack
 * @param source where the rule stands, {@code file:line}, for messages
 * @param role what the text is, one of {@link RulePack#ROLES}
 * @param match what to look for
 * @param scope whether the match must be a whole line
 * @param takes how much goes, beginning at the match
 * @param where the part of the page in which the rule works
 * @param guards what vetoes a hit
 * @param stands between what a match must stand
 * @param near another rule that must hit close by; empty when none
 * @param action what happens to the text
 * @param hits texts in which {@code «…»} marks what the rule takes; at least one
 * @param misses texts the rule leaves alone
 */
public record Rule(
    String id,
    String source,
    String role,
    Match match,
    Scope scope,
    Takes takes,
    Where where,
    Set<Guard> guards,
    Stands stands,
    Optional<Near> near,
    Action action,
    List<String> hits,
    List<String> misses) {
  /** The columns to which a rule may move text. */
  public static final Set<String> COLUMNS =
      new TreeSet<>(
          Set.of(
              "title",
              "author",
              "editor",
              "category",
              "place",
              "published",
              "updated",
              "captions",
              "tags"));

  private static final String CUT = "cut";
  private static final int SHORTEST_LITERAL = 3;
  private static final Pattern BACKREFERENCE = Pattern.compile("\\\\[1-9]");
  private static final Pattern NO_PATTERN = Pattern.compile("no pattern");

  public Rule {
    guards = Set.copyOf(guards);
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
  }

  /**
   * The same rule with one of its conditions dropped, for each that it has, by what a definition
   * would say: which of them keeps the rule from a text?
   */
  public Map<String, Rule> relaxed() {
    Map<String, Rule> rules = new LinkedHashMap<>();
    if (stands != Stands.ANYWHERE) {
      rules.put("stands: anywhere", with(scope, where, guards, Stands.ANYWHERE, near));
    }
    if (where != Where.ANYWHERE) {
      rules.put("where: anywhere", with(scope, Where.ANYWHERE, guards, stands, near));
    }
    if (scope != Scope.PART) {
      rules.put("scope: part", with(Scope.PART, where, guards, stands, near));
    }
    if (!guards.isEmpty()) {
      rules.put("no guard", with(scope, where, Set.of(), stands, near));
    }
    if (near.isPresent()) {
      rules.put("no near", with(scope, where, guards, stands, Optional.empty()));
    }
    return rules;
  }

  private Rule with(
      Scope newScope,
      Where newWhere,
      Set<Guard> newGuards,
      Stands newStands,
      Optional<Near> newNear) {
    return new Rule(
        id, source, role, match, newScope, takes, newWhere, newGuards, newStands, newNear, action,
        hits, misses);
  }

  /** What a rule looks for; case does not matter unless a regex says {@code (?-i)}. */
  public sealed interface Match permits Exact, Regex, Block {}

  /** One of several literal texts. */
  public record Exact(List<String> texts) implements Match {
    public Exact {
      texts = List.copyOf(texts);
    }
  }

  /**
   * An RE2 pattern on one line.
   *
   * @param pattern its group {@code cut}, if it has one, is what goes; otherwise the whole match
   * @param lineStart whether the pattern begins with {@code ^}, the start of a line
   * @param lineEnd whether it ends with {@code $}, the end of a line
   * @param required what every match contains
   */
  public record Regex(Pattern pattern, boolean lineStart, boolean lineEnd, RequiredText required)
      implements Match {
    /** Whether the pattern has a group {@code cut}. */
    public boolean hasCut() {
      return pattern.namedGroups().containsKey(CUT);
    }
  }

  /**
   * Whole lines from one that matches {@code from} to one that matches {@code to}.
   *
   * @param lines the block has at most so many lines, blank ones not counted
   */
  public record Block(Regex from, Regex to, int lines) implements Match {}

  /** Whether a match is a whole line or may share one with other text. */
  public enum Scope {
    LINE,
    PART
  }

  /** How much goes, beginning at the match. */
  public enum Takes {
    /** The match alone. */
    MATCH,
    /** The match and the linked title behind it, on the same line or the next one. */
    TITLE,
    /** The match and all linked titles behind it, be there none. */
    TITLES,
    /** The match and several linked titles behind it on the same line. */
    TITLE_LIST,
    /** The match and the rest of its sentence. */
    SENTENCE,
    /** Everything to the end of the line. */
    REST_OF_LINE,
    /** Everything to the end of the page. */
    REST_OF_PAGE
  }

  /** The part of the page in which a rule works. */
  public enum Where {
    ANYWHERE,
    /** No running prose stands before it, or less than 400 chars of any text. */
    HEAD,
    /** No running prose stands behind it, or less than 400 chars of any text. */
    TAIL,
    /** In the head or in the tail. */
    EDGE
  }

  /** What vetoes a hit. */
  public enum Guard {
    /** The text that would go reads as running prose. */
    PROSE
  }

  /** Between what the match of a rule with scope {@code part} must stand. */
  public enum Stands {
    /**
     * It begins where a line, a sentence or a glued piece of text begins, and the sentence does not
     * go on behind what the rule takes.
     */
    ALONE,
    /** Between any two words. */
    ANYWHERE
  }

  /** Another rule of the pack that must hit at most {@code lines} lines away. */
  public record Near(String rule, int lines) {}

  /** What happens to the text. */
  public sealed interface Action permits Delete, Extract, Replace, Keep {}

  /** The text goes. */
  public record Delete() implements Action {}

  /** The text moves to a column of the article. */
  public record Extract(String column) implements Action {}

  /** Another text takes its place. */
  public record Replace(String text) implements Action {}

  /** The text stays, and what other rules take ends where it begins. */
  public record Keep() implements Action {}

  /** Reads one rule; what is wrong is noted and the rule then is a stand-in. */
  static Rule read(YamlNode node) {
    String role = node.text("role");
    if (!RulePack.ROLES.contains(role) && !role.equals("?")) {
      node.problem("role", "found '" + role + "'; allowed: " + String.join(", ", RulePack.ROLES));
    }
    Scope scope = node.constant("scope", Scope.class, Scope.PART);
    Takes takes = node.constant("takes", Takes.class, Takes.MATCH);
    Stands stands = node.constant("stands", Stands.class, Stands.ALONE);
    boolean wide =
        takes == Takes.REST_OF_LINE || takes == Takes.REST_OF_PAGE || stands == Stands.ANYWHERE;
    if ((node.text("because", null) != null) != wide) {
      node.problem(
          wide
              ? "key 'because' is missing; a rule that takes the rest of a line or stands anywhere"
                  + " says why it takes no prose"
              : "key 'because' goes with takes rest_of_line or rest_of_page, or stands anywhere");
    }
    YamlNode examples = node.neededSection("examples");
    List<YamlNode> hits = examples.list("hit");
    if (hits.isEmpty() && node.has("examples")) {
      examples.problem("hit is empty; a rule needs at least one text that it hits");
    }
    for (YamlNode hit : hits) {
      String text = hit.itemText();
      if (text.indexOf('«') < 0 || text.indexOf('»') < text.indexOf('«')) {
        hit.problem("no «…» in '" + text + "'; mark what the rule takes");
      }
    }
    return new Rule(
        node.text("id"),
        node.source(),
        role,
        match(node),
        scope,
        takes,
        node.constant("where", Where.class, Where.ANYWHERE),
        Set.copyOf(node.constants("guard", Guard.class)),
        stands,
        node.has("near") ? Optional.of(near(node.section("near"))) : Optional.empty(),
        action(node),
        examples.texts("hit"),
        examples.texts("miss"));
  }

  private static Match match(YamlNode rule) {
    YamlNode node = rule.neededSection("match");
    List<String> given = Stream.of("exact", "regex", "block").filter(node::has).toList();
    if (given.size() != 1) {
      if (rule.has("match")) {
        node.problem("found " + given + "; expected one of exact, regex, block");
      }
      return new Exact(List.of("?"));
    }
    return switch (given.get(0)) {
      case "regex" -> regex(node, "regex");
      case "block" -> block(node.section("block"));
      default -> exact(node);
    };
  }

  private static Exact exact(YamlNode node) {
    List<String> texts = node.isList("exact") ? node.texts("exact") : List.of(node.text("exact"));
    if (texts.isEmpty()) {
      node.problem("exact", "found an empty list; expected a text or several");
    }
    return new Exact(texts);
  }

  private static Block block(YamlNode node) {
    if (!node.has("lines")) {
      node.problem("key 'lines' is missing");
    }
    return new Block(
        regex(node, "from"), regex(node, "to"), (int) node.integer("lines", 1, 1000, 1));
  }

  private static Regex regex(YamlNode node, String key) {
    String text = node.text(key);
    try {
      Pattern pattern = Pattern.compile(text, Pattern.CASE_INSENSITIVE);
      RequiredText required = RequiredText.of(text);
      if (pattern.matches("")) {
        node.problem(key, "'" + text + "' matches the empty text; it must name something");
      } else if (required.shortest() < SHORTEST_LITERAL && !text.equals("?")) {
        node.problem(
            key,
            "'"
                + text
                + "' has no text of "
                + SHORTEST_LITERAL
                + " or more chars that every match contains; name one");
      }
      return new Regex(
          pattern, text.startsWith("^"), text.endsWith("$") && !text.endsWith("\\$"), required);
    } catch (PatternSyntaxException e) {
      if (!text.equals("?")) {
        node.problem(key, "'" + text + "' is no RE2 pattern: " + reason(text, e));
      }
    } catch (UnsupportedPatternException e) {
      node.problem(key, "'" + text + "': " + e.getMessage());
    }
    return new Regex(NO_PATTERN, false, false, RequiredText.of(NO_PATTERN.pattern()));
  }

  private static String reason(String text, PatternSyntaxException e) {
    if (text.contains("(?=") || text.contains("(?!")) {
      return "RE2 has no lookahead: match what follows too, and take only a group (?P<cut>…)";
    }
    if (text.contains("(?<=") || text.contains("(?<!")) {
      return "RE2 has no lookbehind: match what stands before too, and take only a group"
          + " (?P<cut>…)";
    }
    if (BACKREFERENCE.matcher(text).find()) {
      return "RE2 has no backreferences: write the text out";
    }
    return e.getDescription();
  }

  private static Near near(YamlNode node) {
    if (!node.has("lines")) {
      node.problem("key 'lines' is missing");
    }
    return new Near(node.text("rule"), (int) node.integer("lines", 0, 100, 0));
  }

  private static Action action(YamlNode node) {
    String word = node.text("action", "delete");
    String column = node.text("column", null);
    String replacement = node.text("replacement", null);
    if ((column != null) != word.equals("extract")) {
      node.problem("action is '" + word + "'; 'column' goes with action extract and only with it");
    }
    if ((replacement != null) != word.equals("replace")) {
      node.problem(
          "action is '" + word + "'; 'replacement' goes with action replace and only with it");
    }
    if (column != null && !COLUMNS.contains(column)) {
      node.problem("column", "found '" + column + "'; allowed: " + String.join(", ", COLUMNS));
    }
    return switch (word) {
      case "delete" -> new Delete();
      case "keep" -> new Keep();
      case "extract" -> new Extract(column == null ? "title" : column);
      case "replace" -> new Replace(replacement == null ? "" : replacement);
      default -> {
        node.problem("action", "found '" + word + "'; allowed: delete, extract, replace, keep");
        yield new Delete();
      }
    };
  }
}
