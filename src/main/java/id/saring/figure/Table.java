package id.saring.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One language table of this package: tab-separated rows in UTF-8, lines that start with "# " are
 * comments.
 */
record Table(String name, List<List<String>> rows) {
  /** Reads {@code id/saring/figure/<name>}; every row must have {@code columns} columns. */
  static Table load(String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "id/saring/figure/" + name + " is not on the class path; rebuild the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("# ")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
          throw new IllegalStateException(
              "id/saring/figure/"
                  + name
                  + " line "
                  + number
                  + ": has "
                  + row.size()
                  + " columns, needs "
                  + columns);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("id/saring/figure/" + name + " cannot be read", e);
    }
    return new Table(name, List.copyOf(rows));
  }

  /** The spellings in a cell, which "|" separates. */
  static List<String> spellings(String cell) {
    return List.of(cell.split("\\|"));
  }
}
