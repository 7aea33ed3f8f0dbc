package id.saring.clean.text;

import id.saring.extract.found.Extraction;
import id.saring.model.Edit;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The column values found in one page, by rule packs and by metadata, in page order. */
public final class Columns {
  /** The columns of an article under the names that rules give them. */
  private static final Map<String, String> IN_ARTICLE =
      Map.of(
          "title", "title",
          "author", "author",
          "editor", "editor",
          "category", "category",
          "place", "place",
          "published", "published_raw",
          "updated", "updated_raw",
          "captions", "captions",
          "tags", "tags");

  private final Map<String, List<Value>> values = new LinkedHashMap<>();

  private Columns() {}

  /**
   * One value.
   *
   * @param text the value, never blank
   * @param rule what found it
   * @param start first char of its source in the page
   * @param end one past its last
   */
  public record Value(String text, String rule, int start, int end) {}

  public static Columns of(Page page, List<Edit> stripped, List<Extraction> extractions) {
    List<Map.Entry<String, Value>> found = new ArrayList<>();
    for (Extraction extraction : extractions) {
      found.add(
          Map.entry(
              extraction.column(),
              new Value(
                  extraction.value(), extraction.rule(), extraction.start(), extraction.end())));
    }
    for (Edit edit : stripped) {
      String whole = page.text().substring(edit.start(), edit.end());
      String text = whole.strip();
      if (edit.column() != null && !text.isEmpty()) {
        int start = edit.start() + whole.indexOf(text);
        Value value = new Value(text, edit.rule(), start, start + text.length());
        found.add(Map.entry(edit.column(), value));
      }
    }
    found.sort((a, b) -> Integer.compare(a.getValue().start(), b.getValue().start()));
    Columns columns = new Columns();
    for (Map.Entry<String, Value> entry : found) {
      columns
          .values
          .computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
          .add(entry.getValue());
    }
    return columns;
  }

  /**
   * The column of the article that gets what a rule moves to {@code column}; null for what no
   * column holds, such as a byline, and for null.
   */
  public static String inArticle(String column) {
    return column == null ? null : IN_ARTICLE.get(column);
  }

  /** The first value of {@code column}; null if there is none. */
  public String first(String column) {
    List<Value> all = values.getOrDefault(column, List.of());
    return all.isEmpty() ? null : all.get(0).text();
  }

  /** All values of {@code column} with the rules that found them. */
  public List<Value> found(String column) {
    return values.getOrDefault(column, List.of());
  }

  /** The distinct values of {@code column}, one a line of each value. */
  public List<String> all(String column) {
    return found(column).stream()
        .flatMap(value -> value.text().lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  /** The distinct values of {@code column} joined by comma; null if there is none. */
  public String joined(String column) {
    List<String> all = all(column);
    return all.isEmpty() ? null : String.join(", ", all);
  }
}
