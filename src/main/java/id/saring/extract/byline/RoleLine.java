package id.saring.extract.byline;

/** A line that is the role of whom the next line names: "Penulis", "Editor :". */
public final class RoleLine {
  private RoleLine() {}

  /** The role that {@code line} may be, without the colon behind it. */
  public static String role(String line) {
    return line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
  }
}
