package id.saring.dataset.table;

import static java.util.stream.Collectors.joining;

import id.saring.model.schema.Doc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The definition of a table: everything about its files, its schemas and its documentation follows
 * from it, and it follows from the record of its rows.
 *
 * @param <R> row
 */
public final class Table<R> {
  private final String name;
  private final String description;
  private final Class<R> rowType;
  private final RowLayout layout;
  private final List<Column<R>> columns;
  private final List<String> primaryKey;
  private final List<ForeignKey> foreignKeys;

  private Table(String name, String description, Class<R> rowType, RowLayout layout) {
    this.name = name;
    this.description = description;
    this.rowType = rowType;
    this.layout = layout;
    this.columns = layout.columns();
    this.primaryKey = layout.primaryKey();
    this.foreignKeys = layout.foreignKeys();
    Set<String> names = new HashSet<>();
    for (Column<R> column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(name + " has two columns " + column.name());
      }
    }
    if (primaryKey.isEmpty()) {
      throw new IllegalArgumentException(name + " has no primary key");
    }
  }

  /**
   * The table whose rows are {@code rowType}, a record that describes itself by the annotations of
   * {@link id.saring.model.schema}.
   *
   * @param name snake_case name
   */
  static <R extends Record> Table<R> of(String name, Class<R> rowType) {
    return new Table<>(
        name, rowType.getAnnotation(Doc.class).value(), rowType, new RowLayout(rowType));
  }

  /** Its snake_case name. */
  public String name() {
    return name;
  }

  /** What a row is, in one sentence. */
  public String description() {
    return description;
  }

  /** The columns, in the order of the files. */
  public List<Column<R>> columns() {
    return columns;
  }

  /** Names of the columns whose values together are unique. */
  public List<String> primaryKey() {
    return primaryKey;
  }

  /** What its columns refer to. */
  public List<ForeignKey> foreignKeys() {
    return foreignKeys;
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
    try {
      return rowType.cast(layout.row(cells));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new IllegalArgumentException(
          name + ": " + e.getMessage() + ", in the row " + key(cells), e);
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
