package id.saring.snapshot;

import java.util.List;
import java.util.Locale;

/** Builds a page; everything handed in as text is escaped. */
final class Html {
  private static final char REPLACEMENT = '\ufffd';

  private final StringBuilder out = new StringBuilder();

  /** Adds markup of our own, as it is. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds text. */
  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** Adds a heading of the second level. */
  Html heading(String text) {
    return markup("<h2>").text(text).markup("</h2>\n");
  }

  /** Adds a paragraph. */
  Html paragraph(String text) {
    return markup("<p>").text(text).markup("</p>\n");
  }

  /** Adds a table; each row has one cell per heading. */
  Html table(List<String> headings, List<List<Cell>> rows) {
    markup("<table>\n<thead><tr>");
    for (String heading : headings) {
      markup("<th>").text(heading).markup("</th>");
    }
    markup("</tr></thead>\n<tbody>\n");
    for (List<Cell> row : rows) {
      markup("<tr>");
      for (Cell cell : row) {
        cell(cell);
      }
      markup("</tr>\n");
    }
    return markup("</tbody>\n</table>\n");
  }

  private void cell(Cell cell) {
    switch (cell.kind()) {
      case TEXT -> markup("<td><bdi>").text(cell.text()).markup("</bdi></td>");
      case NUMBER -> markup("<td class=n>").text(cell.text()).markup("</td>");
      case BAR ->
          markup("<td class=n>")
              .text(cell.text())
              .markup("<span class=bar style=\"width:")
              .text(cell.text().replace(" %", "%"))
              .markup("\"></span></td>");
    }
  }

  /** The page so far. */
  @Override
  public String toString() {
    return out.toString();
  }

  /** {@code text} as HTML shows it; characters that HTML forbids become U+FFFD. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\t', '\n' -> escaped.append(c);
        default -> escaped.append(Character.isISOControl(c) ? REPLACEMENT : c);
      }
    }
    return escaped.toString();
  }

  /**
   * A cell of a table.
   *
   * @param kind how it is shown
   * @param text what it shows
   */
  record Cell(Kind kind, String text) {
    /** Ways to show a cell. */
    enum Kind {
      TEXT,
      NUMBER,
      BAR
    }

    static Cell of(String text) {
      return new Cell(Kind.TEXT, text);
    }

    static Cell of(long number) {
      return new Cell(Kind.NUMBER, String.format(Locale.ROOT, "%,d", number));
    }

    /** A part of a whole with a bar; nothing of nothing is nothing. */
    static Cell share(long part, long whole) {
      return share(whole == 0 ? 0 : (double) part / whole);
    }

    /** A share of 0 to 1 with a bar. */
    static Cell share(double share) {
      return new Cell(Kind.BAR, String.format(Locale.ROOT, "%.1f %%", 100 * Math.min(1, share)));
    }
  }
}
