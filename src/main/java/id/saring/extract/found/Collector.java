package id.saring.extract.found;

import id.saring.model.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers extractions and keeps their cuts apart from one another and from what boilerplate
 * stripped.
 */
public final class Collector {
  private final TreeMap<Integer, Integer> taken = new TreeMap<>();
  private final List<Extraction> found = new ArrayList<>();
  private final Set<String> columns = new HashSet<>();

  public Collector(List<Edit> stripped) {
    stripped.forEach(edit -> taken.put(edit.start(), edit.end()));
  }

  /**
   * Adds a value that leaves the body with {@code [from, to)}; the text stays where that range is
   * taken already.
   */
  public void cut(String column, Found value, int from, int to, String rule, String role) {
    if (!free(from, to)) {
      keep(column, value, rule, role);
      return;
    }
    if (from < to) {
      taken.put(from, to);
    }
    add(column, value, from, to, rule, role);
  }

  /** Adds a value whose text stays where it is, or leaves with another value's cut. */
  public void keep(String column, Found value, String rule, String role) {
    add(column, value, value.start(), value.start(), rule, role);
  }

  private void add(String column, Found value, int cutFrom, int cutTo, String rule, String role) {
    columns.add(column);
    found.add(
        new Extraction(
            column, value.start(), value.end(), value.value(), cutFrom, cutTo, rule, role));
  }

  /** Whether nothing is taken in {@code [from, to)}. */
  public boolean free(int from, int to) {
    var before = taken.lowerEntry(to);
    return before == null || before.getValue() <= from;
  }

  /** The value found first for {@code column}; empty if there is none. */
  public String value(String column) {
    return found.stream()
        .filter(extraction -> extraction.column().equals(column))
        .map(Extraction::value)
        .findFirst()
        .orElse("");
  }

  /** Forgets what was kept for {@code column}; cuts stay. */
  public void drop(String column) {
    found.removeIf(e -> e.column().equals(column) && e.cutStart() == e.cutEnd());
    if (found.stream().noneMatch(e -> e.column().equals(column))) {
      columns.remove(column);
    }
  }

  /** Whether a value for {@code column} was found. */
  public boolean has(String column) {
    return columns.contains(column);
  }

  /** All that was found, in page order. */
  public List<Extraction> all() {
    found.sort(
        Comparator.comparingInt(Extraction::start)
            .thenComparing(Extraction::end)
            .thenComparing(Extraction::column));
    return List.copyOf(found);
  }
}
