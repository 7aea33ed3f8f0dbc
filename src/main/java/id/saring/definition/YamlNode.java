package id.saring.definition;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A YAML value that knows where it stands, read strictly. What is wrong goes to {@link Problems}
 * with file, line, key, what was found and what is allowed; the accessor then answers its fallback,
 * so that reading goes on. Duplicate keys, aliases and several documents in a file are refused, and
 * {@link #refuseUnknownKeys} refuses every key that no reader asked for.
 */
final class YamlNode {
  private static final Object NULL = new Object();
  private static final Pattern MARK = Pattern.compile("\n in .*, line (\\d+), column");

  private final Problems problems;
  private final String file;
  private final int line;
  private final String path;
  private final Object value; // String, NULL, List<YamlNode> or Map<String, YamlNode>
  private final boolean quoted;
  private final Set<String> asked = new LinkedHashSet<>();

  private YamlNode(
      Problems problems, String file, int line, String path, Object value, boolean quoted) {
    this.problems = problems;
    this.file = file;
    this.line = line;
    this.path = path;
    this.value = value;
    this.quoted = quoted;
  }

  /**
   * Parses the one document of {@code yaml}. If it is no YAML, an empty mapping whose readers find
   * nothing wrong with it.
   *
   * @param file the name that problems give
   */
  static YamlNode parse(String file, String yaml, Problems problems) {
    try (YAMLParser parser = new YAMLFactory().createParser(yaml)) {
      if (parser.nextToken() == null) {
        problems.add(file, 1, "the file is empty; expected a mapping");
        return empty(problems, file, 1, "");
      }
      YamlNode root = read(problems, file, "", parser);
      if (parser.nextToken() != null) {
        problems.add(
            file, lineOf(parser.currentTokenLocation()), "a second document; expected one");
      }
      return root;
    } catch (JsonProcessingException e) {
      String message = e.getOriginalMessage();
      problems.add(file, lineOf(message, e.getLocation()), "no YAML: " + firstLines(message));
    } catch (IOException e) {
      problems.add(file, 1, "cannot be read: " + firstLines(e.getMessage()));
    }
    return empty(new Problems(), file, 1, "");
  }

  private static YamlNode read(Problems problems, String file, String path, YAMLParser parser)
      throws IOException {
    int line = lineOf(parser.currentTokenLocation());
    JsonToken token = parser.currentToken();
    if (parser.isCurrentAlias()) {
      problems.add(file, line, "an alias (*…); write the value out");
      return new YamlNode(problems, file, line, path, NULL, false);
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, YamlNode> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int keyLine = lineOf(parser.currentTokenLocation());
        parser.nextToken();
        YamlNode child = read(problems, file, path.isEmpty() ? key : path + "." + key, parser);
        YamlNode atKey =
            new YamlNode(problems, file, keyLine, child.path, child.value, child.quoted);
        if (map.put(key, atKey) != null) {
          problems.add(file, keyLine, "key '" + key + "' stands twice");
        }
      }
      return new YamlNode(problems, file, line, path, map, false);
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(read(problems, file, path + "[" + list.size() + "]", parser));
      }
      return new YamlNode(problems, file, line, path, list, false);
    }
    if (token == JsonToken.VALUE_NULL) {
      return new YamlNode(problems, file, line, path, NULL, false);
    }
    return new YamlNode(
        problems, file, line, path, parser.getText(), token == JsonToken.VALUE_STRING);
  }

  private static YamlNode empty(Problems problems, String file, int line, String path) {
    return new YamlNode(problems, file, line, path, Map.of(), false);
  }

  /** Where the parser says that it stumbled; else the last token that it read. */
  private static int lineOf(String message, JsonLocation last) {
    Matcher mark = MARK.matcher(message == null ? "" : message);
    int line = lineOf(last);
    while (mark.find()) {
      line = Integer.parseInt(mark.group(1));
    }
    return line;
  }

  private static int lineOf(JsonLocation at) {
    return at == null ? 1 : at.getLineNr();
  }

  /** What the parser was at, and what it found there; not the place, which is told already. */
  private static String firstLines(String message) {
    return message == null
        ? "unreadable"
        : message
            .lines()
            .filter(line -> !line.startsWith(" "))
            .limit(2)
            .map(String::strip)
            .collect(joining(": "));
  }

  /** Where this value stands, {@code file:line}; for a value of a mapping, where its key does. */
  String source() {
    return file + ":" + line;
  }

  /** Notes what is wrong with this value. */
  void problem(String problem) {
    problems.add(file, line, (path.isEmpty() ? "" : path + ": ") + problem);
  }

  /** Notes what is wrong with the value of {@code key}, or with this mapping if it has no such. */
  void problem(String key, String problem) {
    YamlNode node = child(key);
    (node == null ? this : node).problem(problem);
  }

  /** Notes every key, here and below, that no accessor was asked for. */
  void refuseUnknownKeys() {
    if (value instanceof Map) {
      map()
          .forEach(
              (key, node) -> {
                if (!asked.contains(key)) {
                  node.problem("unknown key; allowed here: " + String.join(", ", asked));
                } else {
                  node.refuseUnknownKeys();
                }
              });
    } else if (value instanceof List<?> list) {
      list.forEach(item -> ((YamlNode) item).refuseUnknownKeys());
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, YamlNode> map() {
    return value instanceof Map ? (Map<String, YamlNode>) value : Map.of();
  }

  private YamlNode child(String key) {
    asked.add(key);
    YamlNode node = map().get(key);
    return node == null || node.value == NULL ? null : node;
  }

  private YamlNode needed(String key) {
    YamlNode node = child(key);
    if (node == null && (value instanceof Map)) {
      problem("key '" + key + "' is missing");
    }
    return node;
  }

  /** Whether {@code key} has a value. */
  boolean has(String key) {
    return child(key) != null;
  }

  /** Whether {@code key} stands in this mapping, be it one that is known or not. */
  boolean holds(String key) {
    return map().containsKey(key);
  }

  /** The mapping at {@code key}; an empty one if it is absent. */
  YamlNode section(String key) {
    YamlNode node = child(key);
    return node == null
        ? empty(problems, file, line, path.isEmpty() ? key : path + "." + key)
        : node.mapping();
  }

  /** The mapping at {@code key}, which must be there. */
  YamlNode neededSection(String key) {
    needed(key);
    return section(key);
  }

  private YamlNode mapping() {
    if (!(value instanceof Map)) {
      problem("found " + kind() + "; expected a mapping (key: value)");
      return empty(problems, file, line, path);
    }
    return this;
  }

  /** Whether the value of {@code key} is a list. */
  boolean isList(String key) {
    YamlNode node = child(key);
    return node != null && node.value instanceof List;
  }

  /** The entries of the list at {@code key}; none if it is absent. */
  @SuppressWarnings("unchecked")
  List<YamlNode> list(String key) {
    YamlNode node = child(key);
    if (node == null) {
      return List.of();
    }
    if (!(node.value instanceof List)) {
      node.problem("found " + node.kind() + "; expected a list (- item)");
      return List.of();
    }
    return List.copyOf((List<YamlNode>) node.value);
  }

  /** The mappings of the list at {@code key}; none if it is absent. */
  List<YamlNode> sections(String key) {
    return list(key).stream().map(YamlNode::mapping).toList();
  }

  /** The texts of the list at {@code key}, none blank; none if it is absent. */
  List<String> texts(String key) {
    return list(key).stream().map(item -> item.textOr("")).filter(text -> !text.isEmpty()).toList();
  }

  /** The text at {@code key}, which must be there; never blank ({@code ?} after a problem). */
  String text(String key) {
    YamlNode node = needed(key);
    return node == null ? "?" : node.textOr("?");
  }

  /** The text at {@code key}, never blank; {@code fallback}, which may be null, if it is absent. */
  String text(String key, String fallback) {
    YamlNode node = child(key);
    return node == null ? fallback : node.textOr(fallback);
  }

  private String textOr(String fallback) {
    if (!(value instanceof String text)) {
      problem("found " + kind() + "; expected a text");
      return fallback;
    }
    if (text.isBlank()) {
      problem("found an empty text; expected a text");
      return fallback;
    }
    return text;
  }

  /** The text of this entry of a list; empty after a problem. */
  String itemText() {
    return textOr("");
  }

  /** The whole number at {@code key}, between {@code min} and {@code max}. */
  long integer(String key, long min, long max, long fallback) {
    return number(
        key, "a whole number", min, max, fallback, text -> Long.parseLong(text.replace("_", "")));
  }

  /** The number at {@code key}, between {@code min} and {@code max}. */
  double decimal(String key, double min, double max, double fallback) {
    return number(key, "a number", min, max, fallback, Double::parseDouble);
  }

  private <N extends Comparable<N>> N number(
      String key, String what, N min, N max, N fallback, Function<String, N> parser) {
    YamlNode node = child(key);
    String expected = "; expected " + what + " from " + min + " to " + max;
    if (node == null || node.isNoNumber(expected)) {
      return fallback;
    }
    String text = (String) node.value;
    try {
      N number = parser.apply(text);
      if (number.compareTo(min) >= 0 && number.compareTo(max) <= 0) {
        return number;
      }
      node.problem("found " + text + expected);
    } catch (NumberFormatException e) {
      node.problem("found '" + text + "'" + expected);
    }
    return fallback;
  }

  /** The numbers at {@code key} by their names, each between {@code min} and {@code max}. */
  Map<String, Double> decimals(String key, double min, double max) {
    YamlNode section = section(key);
    Map<String, Double> numbers = new TreeMap<>();
    for (String name : section.map().keySet()) {
      numbers.put(name, section.decimal(name, min, max, max));
    }
    return numbers;
  }

  private boolean isNoNumber(String expected) {
    if (value instanceof String && !quoted) {
      return false;
    }
    problem("found " + kind() + expected);
    return true;
  }

  /**
   * The constant of {@code type} whose lower-case name is the text at {@code key} ({@code _} may be
   * written {@code -}).
   */
  <E extends Enum<E>> E constant(String key, Class<E> type, E fallback) {
    YamlNode node = child(key);
    return node == null ? fallback : node.constant(type, fallback);
  }

  /** The constants in the list at {@code key}; none if it is absent. */
  <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
    List<E> found = new ArrayList<>();
    for (YamlNode item : list(key)) {
      E constant = item.constant(type, null);
      if (constant != null) {
        found.add(constant);
      }
    }
    return found;
  }

  private <E extends Enum<E>> E constant(Class<E> type, E fallback) {
    String text = textOr("");
    List<String> allowed = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(text.replace('-', '_'))) {
        return constant;
      }
      allowed.add(name);
    }
    if (!text.isEmpty()) {
      problem("found '" + text + "'; allowed: " + String.join(", ", allowed));
    }
    return fallback;
  }

  private String kind() {
    if (value == NULL) {
      return "nothing";
    }
    if (value instanceof Map) {
      return "a mapping";
    }
    if (value instanceof List) {
      return "a list";
    }
    return (quoted ? "the text '" : "'") + value + "'";
  }
}
