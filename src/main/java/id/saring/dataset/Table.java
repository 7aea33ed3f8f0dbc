package id.saring.dataset;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The definition of a table: everything about its files, its schemas and its documentation follows
 * from it.
 *
 * @param name snake_case name
 * @param description what a row is, in one sentence
 * @param rowType record of a row; its components are the columns, in order
 * @param columns in the order of the files
 * @param primaryKey names of the columns whose values together are unique
 * @param foreignKeys what its columns refer to
 * @param <R> row
 */
public record Table<R>(
    String name,
    String description,
    Class<R> rowType,
    List<Column<R>> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys) {
  public Table {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
    if (rowType.getRecordComponents().length != columns.size()) {
      throw new IllegalArgumentException(name + " and its row have different columns");
    }
    Set<String> names = new HashSet<>();
    for (Column<R> column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(name + " has two columns " + column.name());
      }
    }
    if (primaryKey.isEmpty() || !names.containsAll(primaryKey)) {
      throw new IllegalArgumentException(
          name + ": primary key " + primaryKey + " is not of its columns");
    }
    for (ForeignKey key : foreignKeys) {
      if (!names.contains(key.column())) {
        throw new IllegalArgumentException(
            name + ": foreign key column " + key.column() + " is missing");
      }
    }
  }

  /**
   * The values of {@code row} in column order.
   *
   * @throws IllegalArgumentException if a value breaks the definition of its column
   */
  public Object[] cells(R row) {
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).getter().apply(row);
    }
    for (int i = 0; i < cells.length; i++) {
      String fault = columns.get(i).fault(cells[i]);
      if (fault != null) {
        throw new IllegalArgumentException(
            name + "." + columns.get(i).name() + " is " + fault + ", in the row " + key(cells));
      }
    }
    return cells;
  }

  /**
   * The row with these values, given in column order; the reverse of {@link #cells}.
   *
   * @throws IllegalArgumentException if the values do not make a row
   */
  public R row(Object[] cells) {
    Class<?>[] types =
        Arrays.stream(rowType.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return rowType.getDeclaredConstructor(types).newInstance(cells);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          name + ": " + e.getCause().getMessage() + ", in the row " + key(cells), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(rowType + " is not a public record", e);
    }
  }

  private String key(Object[] cells) {
    return primaryKey.stream().map(k -> k + "=" + cells[indexOf(k)]).collect(joining(", "));
  }

  /** Where column {@code column} stands, from 0; -1 if there is none of that name. */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
