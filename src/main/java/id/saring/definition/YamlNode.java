package id.saring.definition;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A YAML value that knows where it stands, read strictly: the accessors throw {@link
 * DefinitionException} naming file, line, key, what was found and what is allowed. Duplicate keys,
 * aliases and several documents in a file are refused.
 */
public final class YamlNode {
  private final String file;
  private final int line;
  private final String path;
  private final Object value; // String, NULL, List<YamlNode> or Map<String, YamlNode>
  private final boolean quoted;

  private static final Object NULL = new Object();

  private YamlNode(String file, int line, String path, Object value, boolean quoted) {
    this.file = file;
    this.line = line;
    this.path = path;
    this.value = value;
    this.quoted = quoted;
  }

  /** Parses the one document of {@code yaml}; {@code file} is the name that errors give. */
  public static YamlNode parse(String file, String yaml) {
    try (YAMLParser parser = new YAMLFactory().createParser(yaml)) {
      if (parser.nextToken() == null) {
        throw new DefinitionException(file + ":1: the file is empty; expected a mapping");
      }
      YamlNode root = read(file, "", parser);
      if (parser.nextToken() != null) {
        throw error(file, parser.currentTokenLocation(), "a second document; expected one");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw error(file, e.getLocation(), firstLine(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new DefinitionException(file + ": cannot be read: " + firstLine(e.getMessage()));
    }
  }

  private static YamlNode read(String file, String path, YAMLParser parser) throws IOException {
    JsonLocation at = parser.currentTokenLocation();
    JsonToken token = parser.currentToken();
    if (parser.isCurrentAlias()) {
      throw error(file, at, "an alias (*…); write the value out");
    }
    int line = at.getLineNr();
    if (token == JsonToken.START_OBJECT) {
      Map<String, YamlNode> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        JsonLocation keyAt = parser.currentTokenLocation();
        parser.nextToken();
        YamlNode child = read(file, path.isEmpty() ? key : path + "." + key, parser);
        if (map.put(
                key, new YamlNode(file, keyAt.getLineNr(), child.path, child.value, child.quoted))
            != null) {
          throw error(file, keyAt, "key '" + key + "' stands twice");
        }
      }
      return new YamlNode(file, line, path, map, false);
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlNode> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(read(file, path + "[" + list.size() + "]", parser));
      }
      return new YamlNode(file, line, path, list, false);
    }
    if (token == JsonToken.VALUE_NULL) {
      return new YamlNode(file, line, path, NULL, false);
    }
    return new YamlNode(file, line, path, parser.getText(), token == JsonToken.VALUE_STRING);
  }

  private static DefinitionException error(String file, JsonLocation at, String message) {
    return new DefinitionException(file + ":" + (at == null ? 1 : at.getLineNr()) + ": " + message);
  }

  private static String firstLine(String message) {
    return message == null
        ? "unreadable"
        : message.lines().findFirst().orElse("unreadable").strip();
  }

  /** The name of the file this value stands in. */
  public String file() {
    return file;
  }

  /** The line, counted from 1, of this value or, for a value of a mapping, of its key. */
  public int line() {
    return line;
  }

  /** An error about this value: {@code file:line: key: problem}. */
  public DefinitionException error(String problem) {
    return new DefinitionException(
        file + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + problem);
  }

  /** This mapping, after checking that it has no key but the allowed ones. */
  public YamlNode only(String... allowed) {
    Map<String, YamlNode> map = map();
    Set<String> known = Set.of(allowed);
    for (Map.Entry<String, YamlNode> entry : map.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw entry.getValue().error("unknown key; allowed here: " + String.join(", ", allowed));
      }
    }
    return this;
  }

  /** The value of {@code key}; an error if it is absent. */
  public YamlNode get(String key) {
    return find(key).orElseThrow(() -> error("key '" + key + "' is missing"));
  }

  /** The value of {@code key}, or nothing if it is absent or null. */
  public Optional<YamlNode> find(String key) {
    YamlNode node = map().get(key);
    return node == null || node.value == NULL ? Optional.empty() : Optional.of(node);
  }

  /** The keys of this mapping, in file order. */
  public Set<String> keys() {
    return map().keySet();
  }

  /** Whether this is a list. */
  public boolean isList() {
    return value instanceof List;
  }

  @SuppressWarnings("unchecked")
  private Map<String, YamlNode> map() {
    if (!(value instanceof Map)) {
      throw error("found " + kind() + "; expected a mapping (key: value)");
    }
    return (Map<String, YamlNode>) value;
  }

  /** The entries of this list. */
  @SuppressWarnings("unchecked")
  public List<YamlNode> list() {
    if (!(value instanceof List)) {
      throw error("found " + kind() + "; expected a list (- item)");
    }
    return List.copyOf((List<YamlNode>) value);
  }

  /** This text; never blank. */
  public String text() {
    if (!(value instanceof String text)) {
      throw error("found " + kind() + "; expected a text");
    }
    if (text.isBlank()) {
      throw error("found an empty text; expected a text");
    }
    return text;
  }

  /** The texts of this list, none blank. */
  public List<String> texts() {
    return list().stream().map(YamlNode::text).toList();
  }

  /** This whole number, between {@code min} and {@code max}. */
  public long integer(long min, long max) {
    String text = number("a whole number from " + min + " to " + max);
    try {
      long number = Long.parseLong(text.replace("_", ""));
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw error("found '" + text + "'; expected a whole number from " + min + " to " + max);
    }
    throw error("found " + text + "; expected a whole number from " + min + " to " + max);
  }

  /** This number, between {@code min} and {@code max}. */
  public double decimal(double min, double max) {
    String text = number("a number from " + min + " to " + max);
    try {
      double number = Double.parseDouble(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw error("found '" + text + "'; expected a number from " + min + " to " + max);
    }
    throw error("found " + text + "; expected a number from " + min + " to " + max);
  }

  private String number(String expected) {
    if (!(value instanceof String text) || quoted) {
      throw error("found " + kind() + "; expected " + expected);
    }
    return text;
  }

  /**
   * The constant of {@code type} whose lower-case name this text is ({@code _} may be written
   * {@code -}).
   */
  public <E extends Enum<E>> E constant(Class<E> type) {
    String text = text();
    List<String> allowed = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(text.replace('-', '_'))) {
        return constant;
      }
      allowed.add(name);
    }
    throw error("found '" + text + "'; allowed: " + String.join(", ", allowed));
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
