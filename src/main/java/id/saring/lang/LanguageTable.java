package id.saring.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One table of a language, in the one dialect that all of them share: UTF-8, a cell ends at a tab,
 * several values in a cell are parted by {@code |}, a line that is blank or begins with {@code #}
 * is a comment, the first other line names the columns. The first comment cites the sources.
 *
 * @param name file name for messages, such as {@code lang/id/months.tsv}
 * @param columns names of the columns, in order
 * @param rows the rows, in the order of the file
 */
public record LanguageTable(String name, List<String> columns, List<Row> rows) {
  public LanguageTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param name file name for messages
   * @param text the whole file
   * @param expected the columns that it must have, in order
   * @throws LanguageException if the columns differ, a row has more or fewer cells, or the same row
   *     stands twice
   */
  public static LanguageTable parse(String name, String text, List<String> expected) {
    List<Row> rows = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    boolean header = false;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (!header) {
        if (!cells.equals(expected)) {
          throw new LanguageException(
              name + ":" + number + ": found the columns " + cells + "; expected " + expected);
        }
        header = true;
        continue;
      }
      if (cells.size() != expected.size()) {
        throw new LanguageException(
            name
                + ":"
                + number
                + ": found "
                + cells.size()
                + " cells; expected "
                + expected.size()
                + " ("
                + String.join(", ", expected)
                + "), parted by tabs");
      }
      if (!seen.add(cells)) {
        throw new LanguageException(name + ":" + number + ": this row stands above already");
      }
      rows.add(new Row(name, number, expected, cells));
    }
    if (!header) {
      throw new LanguageException(
          name + ": found no line with the names of the columns; expected " + expected);
    }
    return new LanguageTable(name, expected, rows);
  }

  /** Hands every row to {@code reader}, in the order of the file. */
  public void forEach(Consumer<Row> reader) {
    rows.forEach(reader);
  }

  /**
   * One row.
   *
   * @param table file name for messages
   * @param line its line in the file, from 1
   * @param columns names of the columns
   * @param cells one a column
   */
  public record Row(String table, int line, List<String> columns, List<String> cells) {
    /** The text of a cell, never empty. */
    public String text(String column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        throw error(column, "found nothing; expected a value");
      }
      return cell;
    }

    /** The text of a cell; empty where the row says nothing. */
    public String cell(String column) {
      return cells.get(index(column));
    }

    /** The values of a cell, in order, none empty or given twice; an empty cell has none. */
    public List<String> list(String column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> values = List.of(cell.split("\\|", -1));
      Set<String> seen = new HashSet<>();
      for (String value : values) {
        if (value.isBlank() || !value.equals(value.strip())) {
          throw error(column, "found '" + value + "' in it; expected words parted by single |");
        }
        if (!seen.add(value)) {
          throw error(column, "found '" + value + "' twice; expected each once");
        }
      }
      return values;
    }

    /** The {@code count} decimal numbers in a cell, parted by {@code |}. */
    public float[] numbers(String column, int count) {
      String[] cells = text(column).split("\\|", -1);
      if (cells.length != count) {
        throw error(column, "found " + cells.length + " numbers; expected " + count);
      }
      float[] numbers = new float[count];
      for (int i = 0; i < count; i++) {
        try {
          numbers[i] = Float.parseFloat(cells[i]);
        } catch (NumberFormatException e) {
          throw error(column, "found '" + cells[i] + "'; expected a number");
        }
      }
      return numbers;
    }

    /** The constant of {@code type} that a cell names, in lower case with {@code -} for _. */
    public <E extends Enum<E>> E word(String column, Class<E> type) {
      String cell = text(column);
      Map<String, E> words = new HashMap<>();
      for (E constant : type.getEnumConstants()) {
        words.put(wordOf(constant), constant);
      }
      E found = words.get(cell);
      if (found == null) {
        throw error(
            column,
            "found '"
                + cell
                + "'; expected one of "
                + String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(LanguageTable::wordOf).toList()));
      }
      return found;
    }

    /** The whole number in a cell, between {@code min} and {@code max}. */
    public long integer(String column, long min, long max) {
      String cell = text(column);
      try {
        long value = Long.parseLong(cell);
        if (value >= min && value <= max) {
          return value;
        }
      } catch (NumberFormatException e) {
        throw error(column, "found '" + cell + "'; expected a whole number");
      }
      throw error(column, "found " + cell + "; expected " + min + " to " + max);
    }

    /** An error in a cell of this row, to be thrown. */
    public LanguageException error(String column, String message) {
      return new LanguageException(table + ":" + line + ":" + column + ": " + message);
    }

    private int index(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(table + " has no column " + column);
      }
      return index;
    }
  }

  private static String wordOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
