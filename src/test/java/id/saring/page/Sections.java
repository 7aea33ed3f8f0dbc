package id.saring.page;

import id.saring.text.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Examples under headings, "=== heading: what it means"; rows that begin with "# " are remarks. */
final class Sections {
  private Sections() {}

  /** Each heading of {@code file} with the rows below it. */
  static Stream<Arguments> of(String file) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    for (String row : Resources.text("/id/saring/page/" + file).lines().toList()) {
      if (row.startsWith("=== ")) {
        rows = new ArrayList<>();
        sections.put(row.substring(4, row.indexOf(':')), rows);
      } else if (!row.startsWith("# ")) {
        rows.add(row);
      }
    }
    return sections.entrySet().stream()
        .map(section -> Arguments.of(section.getKey(), section.getValue()));
  }
}
