package id.saring.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Examples under headings, "=== heading: what it means"; rows that begin with "# " are remarks. */
public final class Sections {
  private Sections() {}

  /** Each heading of the resource {@code path} with the rows below it. */
  public static Stream<Arguments> of(String path) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    for (String row : Resources.text(path).lines().toList()) {
      if (row.startsWith("=== ")) {
        rows = new ArrayList<>();
        String heading = row.substring(4, row.indexOf(':'));
        if (sections.put(heading, rows) != null) {
          throw new IllegalArgumentException(path + ": two sections named " + heading);
        }
      } else if (!row.startsWith("# ")) {
        rows.add(row);
      }
    }
    return sections.entrySet().stream()
        .map(section -> Arguments.of(section.getKey(), section.getValue()));
  }
}
