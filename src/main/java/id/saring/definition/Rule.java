package id.saring.definition;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Optional<Near> near,
    Action action,
    List<String> hits,
    List<String> misses) {
  private static final String CUT = "cut";

  public Rule {
    guards = Set.copyOf(guards);
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
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
   */
  public record Regex(Pattern pattern, boolean lineStart, boolean lineEnd) implements Match {
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
    PROSE,
    /** The match does not begin a line, a sentence or a glued piece of text. */
    BOUNDARY
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

  static Rule read(YamlNode node) {
    node.only(
        "id",
        "role",
        "match",
        "scope",
        "takes",
        "where",
        "guard",
        "near",
        "action",
        "column",
        "replacement",
        "examples");
    YamlNode role = node.get("role");
    if (!RulePack.ROLES.contains(role.text())) {
      throw role.error(
          "found '" + role.text() + "'; allowed: " + String.join(", ", RulePack.ROLES));
    }
    YamlNode examples = node.get("examples").only("hit", "miss");
    List<String> hits = examples.get("hit").texts();
    if (hits.isEmpty()) {
      throw examples.error("hit is empty; a rule needs at least one text that it hits");
    }
    for (YamlNode hit : examples.get("hit").list()) {
      if (!hit.text().contains("«") || !hit.text().contains("»")) {
        throw hit.error("no «…» in '" + hit.text() + "'; mark what the rule takes");
      }
    }
    EnumSet<Guard> guards = EnumSet.noneOf(Guard.class);
    node.find("guard")
        .ifPresent(list -> list.list().forEach(guard -> guards.add(guard.constant(Guard.class))));
    return new Rule(
        node.get("id").text(),
        node.file() + ":" + node.line(),
        role.text(),
        match(node.get("match")),
        node.find("scope").map(scope -> scope.constant(Scope.class)).orElse(Scope.PART),
        node.find("takes").map(takes -> takes.constant(Takes.class)).orElse(Takes.MATCH),
        node.find("where").map(where -> where.constant(Where.class)).orElse(Where.ANYWHERE),
        guards,
        node.find("near").map(Rule::near),
        action(node),
        hits,
        examples.find("miss").map(YamlNode::texts).orElse(List.of()));
  }

  private static Match match(YamlNode node) {
    node.only("exact", "regex", "block");
    if (node.keys().size() != 1) {
      throw node.error("found " + node.keys() + "; expected one of exact, regex, block");
    }
    Optional<YamlNode> exact = node.find("exact");
    if (exact.isPresent()) {
      return new Exact(exact.get().isList() ? exact.get().texts() : List.of(exact.get().text()));
    }
    Optional<YamlNode> regex = node.find("regex");
    if (regex.isPresent()) {
      return regex(regex.get());
    }
    YamlNode block = node.get("block").only("from", "to", "lines");
    return new Block(
        regex(block.get("from")),
        regex(block.get("to")),
        (int) block.get("lines").integer(1, 1000));
  }

  private static Regex regex(YamlNode node) {
    String text = node.text();
    boolean end = text.endsWith("$") && !text.endsWith("\\$");
    try {
      Pattern pattern = Pattern.compile(text, Pattern.CASE_INSENSITIVE);
      if (pattern.matches("")) {
        throw node.error("'" + text + "' matches the empty text; it must name something");
      }
      return new Regex(pattern, text.startsWith("^"), end);
    } catch (PatternSyntaxException e) {
      throw node.error("'" + text + "' is no RE2 pattern: " + e.getDescription());
    }
  }

  private static Near near(YamlNode node) {
    node.only("rule", "lines");
    return new Near(node.get("rule").text(), (int) node.get("lines").integer(0, 100));
  }

  private static Action action(YamlNode node) {
    String word = node.find("action").map(YamlNode::text).orElse("delete");
    Optional<YamlNode> column = node.find("column");
    Optional<YamlNode> replacement = node.find("replacement");
    if (column.isPresent() != word.equals("extract")) {
      throw node.error(
          "action is '" + word + "'; 'column' goes with action extract and only with it");
    }
    if (replacement.isPresent() != word.equals("replace")) {
      throw node.error(
          "action is '" + word + "'; 'replacement' goes with action replace and only with it");
    }
    return switch (word) {
      case "delete" -> new Delete();
      case "keep" -> new Keep();
      case "extract" -> new Extract(column.orElseThrow().text());
      case "replace" -> new Replace(replacement.orElseThrow().text());
      default ->
          throw node.get("action")
              .error("found '" + word + "'; allowed: delete, extract, replace, keep");
    };
  }
}
