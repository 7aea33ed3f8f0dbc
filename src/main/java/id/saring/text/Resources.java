package id.saring.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that ship in the jar. */
public final class Resources {
  private Resources() {}

  /**
   * The text of the UTF-8 resource at {@code path} (absolute, with {@code /}); an error if it is
   * not in the jar.
   */
  public static String text(String path) {
    try (InputStream in = Resources.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("resource " + path + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a resource stands at {@code path} (absolute, with {@code /}). */
  public static boolean exists(String path) {
    return Resources.class.getResource(path) != null;
  }

  /**
   * The rows of a tab-separated resource; blank lines and lines that start with {@code #} are left
   * out.
   */
  public static List<String[]> table(String path) {
    return text(path)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
