package id.saring.io;

/** Tells local files from what other file systems hold. */
public final class Locations {
  private Locations() {}

  /** Whether {@code location} is the URI of a local file. */
  public static boolean isLocal(String location) {
    return location.startsWith("file:");
  }

  /** Whether an input or output is a URI rather than a path. */
  public static boolean isUri(String path) {
    return path.contains("://");
  }
}
