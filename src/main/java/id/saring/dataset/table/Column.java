package id.saring.dataset.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name snake_case name, unique in its table
 * @param type type of its values
 * @param nullability whether a row may have none
 * @param values how its values are spread
 * @param description what it holds, for the data dictionary; one or more sentences without a line
 *     break
 * @param vocabulary the only words it may hold, also in a list; empty if it is open
 * @param getter takes the value from a row, as the class that {@code type} names; null only if
 *     nullable
 * @param <R> row of the table
 */
public record Column<R>(
    String name,
    ColumnType type,
    Nullability nullability,
    Values values,
    String description,
    List<Word> vocabulary,
    Function<R, Object> getter) {
  public Column {
    vocabulary = List.copyOf(vocabulary);
    Objects.requireNonNull(type, name);
    Objects.requireNonNull(nullability, name);
    Objects.requireNonNull(values, name);
    Objects.requireNonNull(getter, name);
    if (!name.matches("[a-z][a-z0-9_]*") || description.isBlank()) {
      throw new IllegalArgumentException(
          "column \"" + name + "\" needs a snake_case name and a description");
    }
  }

  /** What is wrong with a value of this column, as the rest of "it is …"; null if nothing. */
  public String fault(Object value) {
    if (value != null) {
      return type.fault(value);
    }
    return nullability == Nullability.REQUIRED ? "required and null" : null;
  }
}
