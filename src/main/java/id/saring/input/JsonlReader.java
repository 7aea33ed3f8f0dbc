package id.saring.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.model.SourceEvidence;
import id.saring.text.ByteEscapes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * JSON Lines: one object a line; and JSON whose objects stand in an array or take several lines.
 * Bytes of a string that are no UTF-8 stay as they are.
 */
final class JsonlReader implements SlicedReader {
  /** How long a line may be is known already. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final ObjectMapper JSON =
      new ObjectMapper(FACTORY).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int SHOWN_FIELDS = 8;
  private static final String LINE = "line";
  private static final String RECORD = "record";

  private final Fields fields;
  private final int maxBytes;

  JsonlReader(Fields fields, int maxBytes) {
    this.fields = fields;
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    pieces(
        in,
        sink,
        (bytes, place, kind) -> {
          RawRecord found = record(bytes, place.number(), kind);
          if (found != null) {
            sink.accept(found);
          }
        });
  }

  @Override
  public void index(InputStream in, SliceSink sink) throws IOException {
    pieces(
        in,
        sink,
        (bytes, place, kind) -> {
          String name = name(bytes, place.number());
          if (name == null) {
            RawRecord found = record(bytes, place.number(), kind);
            name = found == null ? null : found.name();
          }
          if (name != null) {
            sink.accept(name, place);
          }
        });
  }

  @Override
  public RawRecord read(byte[] slice, long number, byte[] head) {
    String kind = JsonDocument.startsWith(head, FACTORY) ? RECORD : LINE;
    RawRecord found = record(slice, number, kind);
    return found == null ? broken(kind, number, "bad_json", "is blank", slice) : found;
  }

  private interface Pieces {
    /** What may be a record, and where it stands. */
    void accept(byte[] bytes, Slice place, String kind) throws IOException;
  }

  private void pieces(InputStream in, Sink sink, Pieces pieces) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, HEAD_BYTES + 1);
    buffered.mark(HEAD_BYTES);
    byte[] head = buffered.readNBytes(HEAD_BYTES);
    buffered.reset();
    if (JsonDocument.startsWith(head, FACTORY)) {
      values(new JsonDocument(FACTORY, buffered, maxBytes), sink, pieces);
    } else {
      lines(new Lines(buffered, maxBytes + 1), pieces);
    }
  }

  private static void lines(Lines lines, Pieces pieces) throws IOException {
    long number = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      pieces.accept(line, new Slice(lines.offset(), line.length, ++number), LINE);
    }
  }

  private void values(JsonDocument document, Sink sink, Pieces pieces) throws IOException {
    long number = 0;
    while (document.next()) {
      number++;
      byte[] bytes = document.bytes();
      if (bytes == null) {
        sink.accept(tooLong(RECORD, number, new byte[0]));
      } else {
        pieces.accept(bytes, new Slice(document.offset(), bytes.length, number), RECORD);
      }
    }
    if (document.damage() != null) {
      sink.accept(
          broken(
              RECORD,
              number + 1,
              "bad_json",
              "is not JSON: " + document.damage() + "; the rest of the file is not read",
              new byte[0]));
    }
  }

  /**
   * The name of the record in {@code line}, without looking at its text; null where only {@link
   * #record} tells it.
   */
  private String name(byte[] line, long number) {
    if (line.length > maxBytes) {
      return null;
    }
    try (JsonParser json = FACTORY.createParser(line)) {
      String id = null;
      boolean hasText = false;
      boolean usual = json.nextToken() == JsonToken.START_OBJECT;
      while (usual && json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals(fields.id())) {
          usual = value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT;
          id = usual ? json.getText() : null;
        }
        if (field.equals(fields.text())) {
          hasText = value == JsonToken.VALUE_STRING;
        }
        json.skipChildren();
      }
      boolean nested = id == null && fields.id().indexOf('.') >= 0;
      boolean told = usual && hasText && !nested && json.nextToken() == null;
      return !told ? null : id == null || id.isBlank() ? Long.toString(number) : readable(id);
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * The record in {@code line}; null if it is blank.
   *
   * @param kind what holds it, for people
   */
  private RawRecord record(byte[] line, long number, String kind) {
    if (line.length > maxBytes) {
      return tooLong(kind, number, line);
    }
    String text = ByteEscapes.decode(line, StandardCharsets.UTF_8);
    text = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    return text.isBlank() ? null : record(text, number, kind, line);
  }

  private RawRecord record(String line, long number, String kind, byte[] bytes) {
    JsonNode root;
    try {
      root = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return broken(kind, number, "bad_json", "is not JSON: " + e.getOriginalMessage(), bytes);
    }
    if (!root.isObject()) {
      return broken(kind, number, "bad_json", "is no JSON object, but " + typeOf(root), bytes);
    }
    JsonNode text = find(root, fields.text());
    if (text == null || !text.isTextual()) {
      String found =
          text == null
              ? "has no field '" + fields.text() + "'"
              : "holds no string in '" + fields.text() + "'";
      return broken(
          kind,
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
    return text.isBlank() ? null : readable(text);
  }

  private static String readable(String text) {
    return ByteEscapes.readable(wellFormed(text));
  }

  private static List<String> names(JsonNode root) {
    List<String> names = new ArrayList<>();
    root.fieldNames().forEachRemaining(names::add);
    return names.size() > SHOWN_FIELDS ? names.subList(0, SHOWN_FIELDS) : names;
  }

  private static String typeOf(JsonNode node) {
    return node.isArray() ? "an array" : "a " + node.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  private RawRecord tooLong(String kind, long number, byte[] line) {
    return broken(kind, number, "too_large", "is longer than " + maxBytes + " bytes", line);
  }

  private static RawRecord broken(
      String kind, long number, String reason, String what, byte[] line) {
    return new RawRecord.Broken(
        Long.toString(number), reason, kind + " " + number + " " + what, Heads.of(line));
  }
}
