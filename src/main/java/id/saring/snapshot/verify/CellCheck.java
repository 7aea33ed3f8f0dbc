package id.saring.snapshot.verify;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what the definition of a table says of the cells of a row beyond their types. */
public final class CellCheck {
  private static final String EXACT = "_exact";

  private final Table<?> table;
  private final List<Set<String>> words = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();
  private final List<Integer> exact = new ArrayList<>();

  public CellCheck(Table<?> table) {
    this.table = table;
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?> column = table.columns().get(i);
      Set<String> allowed = new HashSet<>();
      column.vocabulary().stream().map(Word::word).forEach(allowed::add);
      words.add(allowed);
      int twin = table.indexOf(column.name() + EXACT);
      if (twin >= 0) {
        values.add(i);
        exact.add(twin);
      }
    }
  }

  /** What is wrong with a row; null if nothing. */
  public String fault(Object[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!words.get(i).isEmpty() && cells[i] != null && !isAllowed(words.get(i), cells[i])) {
        return name(i) + " is \"" + cells[i] + "\", which is none of its words";
      }
    }
    for (int i = 0; i < values.size(); i++) {
      Object value = cells[values.get(i)];
      Object twin = cells[exact.get(i)];
      if (!isSame(value, twin)) {
        return name(values.get(i)) + " is " + value + " and " + name(exact.get(i)) + " is " + twin;
      }
    }
    return null;
  }

  private String name(int column) {
    return table.columns().get(column).name();
  }

  private static boolean isAllowed(Set<String> allowed, Object cell) {
    return cell instanceof List<?> list ? allowed.containsAll(list) : allowed.contains(cell);
  }

  private static boolean isSame(Object value, Object exact) {
    if (value == null || exact == null) {
      return value == exact;
    }
    try {
      BigDecimal decimal = new BigDecimal((String) exact);
      return decimal.toPlainString().equals(exact)
          && Double.compare(decimal.doubleValue(), (Double) value) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
