package id.saring.text;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file that should be plain text looks like instead, by its first bytes.
 *
 * @param reason stable machine word
 * @param message what it is, and what to do
 */
public record Likeness(String reason, String message) {
  private static final int HEAD = 4096;

  /** Names of columns. RE2J, because the JDK's regexes recurse once a repetition of a group. */
  private static final Pattern COLUMNS = Pattern.compile("\"?[a-z_]+\"?([,;\\t]\"?[a-z_]+\"?){2,}");

  private static final Pattern OBJECT = Pattern.compile("\\{\\s*\"[^\"]{0,80}\"\\s*:");

  /** What {@code bytes} look like; nothing for what may be text. */
  public static Optional<Likeness> of(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
    Likeness found = magic(head);
    if (found == null) {
      String text = new String(head, StandardCharsets.UTF_8);
      found = markup(text.replace("\uFEFF", "").strip());
    }
    return Optional.ofNullable(found);
  }

  private static Likeness magic(byte[] head) {
    if (startsWith(head, "PK\3\4") && contains(head, "[Content_Types].xml")) {
      return document("an Office document");
    }
    if (startsWith(head, "PAR1")) {
      return format("parquet", "Apache Parquet", "parquet");
    }
    if (startsWith(head, "WARC/1.")) {
      return format("warc", "a web archive", "warc");
    }
    if (startsWith(head, "%PDF-")) {
      return document("a PDF");
    }
    if (startsWith(head, "{\\rtf")) {
      return document("Rich Text");
    }
    if (startsWith(head, "\u00D0\u00CF\u0011\u00E0")) {
      return document("an Office document");
    }
    boolean image =
        startsWith(head, "\u0089PNG")
            || startsWith(head, "\u00FF\u00D8\u00FF")
            || startsWith(head, "GIF8");
    if (image) {
      return new Likeness("looks_like_image", "this is an image; there is no text in it to read");
    }
    boolean archive =
        startsWith(head, "PK\3\4")
            || startsWith(head, "\u001F\u008B")
            || startsWith(head, "BZh")
            || startsWith(head, "(\u00B5/\u00FD")
            || startsWith(head, "\u00FD7zXZ")
            || startsWith(head, "\4\"M\30")
            || startsWith(head, "7z\u00BC\u00AF")
            || startsWith(head, "Rar!")
            || (head.length > 262 && contains(Arrays.copyOfRange(head, 257, 262), "ustar"));
    return archive
        ? new Likeness(
            "looks_like_archive",
            "this is a packed file; with the suffix of its kind (.gz, .zst, .bz2, .xz, .lz4, .zip,"
                + " .tar) it is unpacked")
        : null;
  }

  private static Likeness markup(String text) {
    String lower = text.substring(0, Math.min(text.length(), 256)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || (lower.startsWith("<") && (lower.contains("<html") || lower.contains("<head>")))) {
      return format("html", "a web page", "html");
    }
    if (lower.startsWith("<?xml") || lower.startsWith("<rss") || lower.startsWith("<feed")) {
      return new Likeness("looks_like_xml", "this is XML, which is not read");
    }
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    String next = end < 0 ? "" : text.substring(end).strip();
    if (isObjectStart(text)) {
      boolean lines = first.endsWith("}") && (next.isEmpty() || isObjectStart(next));
      return lines || first.length() > HEAD / 2 ? format("jsonl", "JSON Lines", "jsonl") : json();
    }
    if (text.startsWith("[") && isObjectStart(text.substring(1).strip())) {
      return json();
    }
    boolean table =
        COLUMNS.matches(first)
            && next.chars().filter(c -> c == ',' || c == ';' || c == '\t').count() >= 2;
    return table ? format("csv", "a table", "csv") : null;
  }

  private static boolean isObjectStart(String text) {
    return text.startsWith("{") && OBJECT.matcher(text).lookingAt();
  }

  private static Likeness json() {
    return new Likeness(
        "looks_like_json",
        "this is JSON; with input.format: jsonl its objects are read, one text an object");
  }

  private static Likeness format(String word, String what, String format) {
    return new Likeness(
        "looks_like_" + word, "this is " + what + "; set input.format: " + format + " to read it");
  }

  private static Likeness document(String what) {
    return new Likeness(
        "looks_like_document", "this is " + what + "; save it as plain text to have it read");
  }

  private static boolean startsWith(byte[] head, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }

  private static boolean contains(byte[] head, String part) {
    return new String(head, StandardCharsets.ISO_8859_1).contains(part);
  }
}
