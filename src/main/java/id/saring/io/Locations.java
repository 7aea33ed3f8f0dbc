package id.saring.io;

/** Tells local files from what other file systems hold. */
public final class Locations {
  private static final String FILE = "file://";

  private Locations() {}

  /** Whether {@code location} is the URI of a local file. */
  public static boolean isLocal(String location) {
    return location.startsWith("file:");
  }

  /** The path that {@code input} means, a path or {@code file://} followed by one. */
  public static String path(String input) {
    return input.startsWith(FILE) ? input.substring(FILE.length()) : input;
  }

  /** Whether an input or output is a URI rather than a path. */
  public static boolean isUri(String path) {
    return path.contains("://");
  }
}
