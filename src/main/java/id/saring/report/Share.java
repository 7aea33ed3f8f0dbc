package id.saring.report;

import id.saring.dataset.table.Table;
import id.saring.dataset.table.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A part of a whole.
 *
 * @param label what it is
 * @param meaning what that means; empty where the label says it
 * @param count how many
 * @param share of the whole, 0 to 1
 */
public record Share(String label, String meaning, long count, double share) {
  /** The counters whose names begin with {@code prefix}, by the rest of their names. */
  static Map<String, Long> group(Map<String, Long> counters, String prefix) {
    Map<String, Long> group = new TreeMap<>();
    counters.forEach(
        (name, count) -> {
          if (name.startsWith(prefix)) {
            group.put(name.substring(prefix.length()), count);
          }
        });
    return group;
  }

  /** Words of a column, the most frequent first, with what its vocabulary says of them. */
  static List<Share> of(Map<String, Long> counts, long whole, Table<?> table, String column) {
    Map<String, String> meanings =
        table.columns().get(table.indexOf(column)).vocabulary().stream()
            .collect(Collectors.toMap(Word::word, Word::description));
    return counts.entrySet().stream()
        .map(
            entry ->
                new Share(
                    entry.getKey(),
                    meanings.getOrDefault(entry.getKey(), ""),
                    entry.getValue(),
                    ratio(entry.getValue(), whole)))
        .sorted(Comparator.comparingLong(Share::count).reversed().thenComparing(Share::label))
        .toList();
  }

  /** {@code part} of {@code whole}; 0 of nothing. */
  static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
