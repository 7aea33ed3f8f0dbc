package id.saring.dataset;

import java.util.function.Function;

/** Short ways to define a column. */
final class Columns {
  private Columns() {}

  /** A column that every row fills, of mostly different values. */
  static <R> Column<R> required(
      String name, ColumnType type, Function<R, Object> getter, String description) {
    return new Column<>(name, type, Nullability.REQUIRED, Values.MANY, description, getter);
  }

  /** A column that a row may leave empty, of mostly different values. */
  static <R> Column<R> nullable(
      String name, ColumnType type, Function<R, Object> getter, String description) {
    return new Column<>(name, type, Nullability.NULLABLE, Values.MANY, description, getter);
  }

  /** A column that every row fills, of few different values. */
  static <R> Column<R> word(
      String name, ColumnType type, Function<R, Object> getter, String description) {
    return new Column<>(name, type, Nullability.REQUIRED, Values.FEW, description, getter);
  }

  /** A column that a row may leave empty, of few different values. */
  static <R> Column<R> nullableWord(
      String name, ColumnType type, Function<R, Object> getter, String description) {
    return new Column<>(name, type, Nullability.NULLABLE, Values.FEW, description, getter);
  }

  /** The column {@code article_id}. */
  static <R> Column<R> articleId(Function<R, Object> getter, String description) {
    return new Column<>(
        "article_id", ColumnType.STRING, Nullability.REQUIRED, Values.KEY, description, getter);
  }
}
