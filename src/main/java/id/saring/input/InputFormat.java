package id.saring.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How raw texts stand in the files of an input. */
public enum InputFormat {
  /** One text a file. */
  TEXT("txt"),
  /** JSON Lines, or JSON objects in an array or over several lines; one text an object. */
  JSONL("jsonl", "ndjson", "json"),
  /** RFC 4180 with a header; one text a row. */
  CSV("csv", "tsv"),
  /** Apache Parquet; one text a row. */
  PARQUET("parquet"),
  /** ISO 28500 with web pages as they were fetched; one text a response. */
  WARC("warc", "arc"),
  /** ISO 28500 with texts taken out of web pages; one text a conversion record. */
  WET("wet"),
  /** One web page a file. */
  HTML("html", "htm", "xhtml");

  private static final List<String> PACKED = List.of(".gz", ".zst", ".bz2", ".xz", ".lz4");
  private static final List<String> ARCHIVES = List.of(".zip", ".tar", ".tgz", ".tbz2", ".txz");

  @SuppressWarnings("ImmutableEnumChecker") // of List.of
  private final List<String> suffixes;

  InputFormat(String... suffixes) {
    this.suffixes = Arrays.stream(suffixes).map(suffix -> "." + suffix).toList();
  }

  /** The word of the definition's key {@code input.format}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file of this name has by its suffix; {@code TEXT} if no other. */
  public static InputFormat of(String fileName) {
    String plain = unpacked(fileName.toLowerCase(Locale.ROOT));
    for (InputFormat format : values()) {
      if (endsWith(plain, format.suffixes)) {
        return format;
      }
    }
    return TEXT;
  }

  /** Whether a file may hold more than one raw text. */
  public boolean hasManyRecords() {
    return switch (this) {
      case TEXT, HTML -> false;
      case JSONL, CSV, PARQUET, WARC, WET -> true;
    };
  }

  /** Whether the fields of its records must be told apart by their names. */
  public boolean hasFields() {
    return switch (this) {
      case JSONL, CSV, PARQUET -> true;
      case TEXT, WARC, WET, HTML -> false;
    };
  }

  /** Whether a file of this name is of this format by its suffix: plain, packed or an archive. */
  public boolean accepts(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = unpacked(name);
    return endsWith(plain, suffixes) || isArchive(name);
  }

  /** Whether a file of this name holds other files. */
  public static boolean isArchive(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return endsWith(name, ARCHIVES) || unpacked(name).endsWith(".tar");
  }

  /** Whether a file of this name is packed as a whole. */
  public static boolean isPacked(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return !unpacked(name).equals(name);
  }

  private static boolean endsWith(String name, List<String> suffixes) {
    for (String suffix : suffixes) {
      if (name.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }

  private static String unpacked(String name) {
    for (String suffix : PACKED) {
      if (name.endsWith(suffix)) {
        return name.substring(0, name.length() - suffix.length());
      }
    }
    return name;
  }

  /** The suffixes of this format, for people. */
  public String suffixWords() {
    return String.join(", ", suffixes);
  }
}
