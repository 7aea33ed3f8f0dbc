package id.saring.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.model.SourceEvidence;
import id.saring.text.ByteEscapes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** JSON Lines: one object a line. Bytes of a string that are no UTF-8 stay as they are. */
final class JsonlReader implements RecordReader {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int SHOWN_FIELDS = 8;

  private final Fields fields;
  private final int maxBytes;

  JsonlReader(Fields fields, int maxBytes) {
    this.fields = fields;
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    Lines lines = new Lines(in, maxBytes);
    long number = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      number++;
      String text = ByteEscapes.decode(line, StandardCharsets.UTF_8);
      text = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (lines.wasCut()) {
        sink.accept(broken(number, "too_large", "is longer than " + maxBytes + " bytes", line));
      } else if (!text.isBlank()) {
        sink.accept(record(text, number, line));
      }
    }
  }

  private RawRecord record(String line, long number, byte[] bytes) {
    JsonNode root;
    try {
      root = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return broken(number, "bad_json", "is not JSON: " + e.getOriginalMessage(), bytes);
    }
    if (!root.isObject()) {
      return broken(number, "bad_json", "is no JSON object, but " + kind(root), bytes);
    }
    JsonNode text = find(root, fields.text());
    if (text == null || !text.isTextual()) {
      String found =
          text == null
              ? "has no field '" + fields.text() + "'"
              : "holds no string in '" + fields.text() + "'";
      return broken(
          number,
          "no_text_field",
          found
              + "; it has: "
              + String.join(", ", names(root))
              + "; input.fields.text names the field",
          bytes);
    }
    String id = string(root, fields.id());
    return new RawRecord.Text(
        id == null ? Long.toString(number) : id,
        ByteEscapes.encode(wellFormed(text.textValue()), StandardCharsets.UTF_8),
        new SourceEvidence(
            string(root, fields.url()),
            string(root, fields.title()),
            string(root, fields.date()),
            "field"));
  }

  /** Half a surrogate pair, as an escape may name it, has no bytes. */
  private static String wellFormed(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          i + 1 < text.length()
              && Character.isHighSurrogate(c)
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c) && (c < '\uDC80' || c > '\uDCFF')) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  private static JsonNode find(JsonNode root, String name) {
    JsonNode found = root.get(name);
    if (found == null && name.indexOf('.') >= 0) {
      found = root;
      for (String part : name.split("\\.", -1)) {
        found = found == null ? null : found.get(part);
      }
    }
    return found;
  }

  private static String string(JsonNode root, String name) {
    JsonNode found = find(root, name);
    String text = found == null || !found.isValueNode() || found.isNull() ? "" : found.asText();
    return text.isBlank() ? null : ByteEscapes.readable(wellFormed(text));
  }

  private static List<String> names(JsonNode root) {
    List<String> names = new ArrayList<>();
    root.fieldNames().forEachRemaining(names::add);
    return names.size() > SHOWN_FIELDS ? names.subList(0, SHOWN_FIELDS) : names;
  }

  private static String kind(JsonNode node) {
    return node.isArray()
        ? "an array"
        : "a " + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static RawRecord broken(long number, String reason, String what, byte[] line) {
    return new RawRecord.Broken(
        Long.toString(number), reason, "line " + number + " " + what, Heads.of(line));
  }
}
