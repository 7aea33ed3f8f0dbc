package id.saring.dataset;

import id.saring.dataset.row.SourceRow;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.Nullability;
import id.saring.dataset.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Seeded rows with every shape of value that the tables allow. */
public final class RandomRows {
  private static final List<String> PIECES =
      List.of(
          "harga", " ", "\n\n", "\"", "\\", "\t", "é", "\u00a0", "\u2028", "\u202e", "😀", "中",
          "\u0301", "\u0001", "\u007f", "{", "]", ",", "null", "1,5", "Rp", "\r", "/", "<b>", "%",
          "'");

  private final SplittableRandom random;

  public RandomRows(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A row of {@code table} whose first text cell holds {@code key}. */
  public <R> R row(Table<R> table, int key) {
    Object[] cells = new Object[table.columns().size()];
    int start = random.nextInt(1000);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = value(table.columns().get(i), key, start);
    }
    if (table.indexOf("published_at") >= 0 && cells[table.indexOf("published_date")] == null) {
      cells[table.indexOf("published_at")] = null;
    }
    if (table.indexOf("start") >= 0) {
      boolean absent = cells[table.indexOf("start")] == null;
      cells[table.indexOf("end")] = absent ? null : start + 3;
    }
    return table.row(cells);
  }

  private Object value(Column<?> column, int key, int start) {
    if (column.nullability() == Nullability.NULLABLE && random.nextInt(3) == 0) {
      return null;
    }
    if (!column.vocabulary().isEmpty() && !column.name().equals("status")) {
      String word = column.vocabulary().get(random.nextInt(column.vocabulary().size())).word();
      return column.type() == ColumnType.STRING_LIST ? List.of(word) : word;
    }
    return switch (column.name()) {
      case "value_exact", "value_high_exact" -> Long.toString(random.nextLong(1_000_000));
      case "article_id", "source_path" -> String.format("%016x", key);
      case "status" -> SourceRow.ARTICLE;
      case "date_from" -> LocalDate.of(2001, 1, 1).plusDays(random.nextInt(3000));
      case "date_to" -> LocalDate.of(2011, 1, 1).plusDays(random.nextInt(3000));
      case "start", "raw_start" -> start;
      case "seq" -> 5 + random.nextInt(1_000_000);
      case "repeat_of" -> random.nextInt(5);
      case "end", "raw_end" -> start + random.nextInt(50);
      default -> value(column.type());
    };
  }

  private Object value(ColumnType type) {
    return switch (type) {
      case STRING -> text();
      case INT32 -> random.nextInt(4) == 0 ? Integer.MAX_VALUE : random.nextInt(100);
      case INT64 -> random.nextInt(4) == 0 ? Long.MAX_VALUE : random.nextLong(100);
      case DOUBLE -> random.nextInt(2) == 0 ? random.nextInt(1000) / 10.0 : random.nextDouble(1e18);
      case BOOLEAN -> random.nextBoolean();
      case DATE -> LocalDate.of(1 + random.nextInt(9998), 1, 1).plusDays(random.nextInt(365));
      case TIMESTAMP -> instant();
      case STRING_LIST -> IntStream.range(0, random.nextInt(4)).mapToObj(i -> text()).toList();
    };
  }

  private Instant instant() {
    long micros = random.nextInt(2) == 0 ? 0 : random.nextInt(1_000_000);
    return Instant.ofEpochSecond(random.nextLong(4_000_000_000L) - 2_000_000_000L, micros * 1000);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}
