package id.saring.dataset.table;

import id.saring.dataset.row.Cells;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Type of a column, with the Java class of its values. */
public enum ColumnType {
  /** Text without lone surrogates, as {@link String}; UTF-8 in files. */
  STRING,
  /** 32-bit integer, as {@link Integer}. */
  INT32,
  /** 64-bit integer, as {@link Long}. */
  INT64,
  /** Finite 64-bit floating point, as {@link Double}. */
  DOUBLE,
  /** As {@link Boolean}. */
  BOOLEAN,
  /** Calendar day of the years 1 to 9999 without zone, as {@link LocalDate}. */
  DATE,
  /** Point in time in UTC with microseconds, years 1 to 9999, as {@link Instant}. */
  TIMESTAMP,
  /** List of texts, none of them null, as {@code List<String>}; empty rather than null. */
  STRING_LIST;

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  /** What is wrong with a value of this type, as the rest of "it is …"; null if nothing. */
  String fault(Object value) {
    boolean fits =
        switch (this) {
          case STRING -> value instanceof String text && isWellFormed(text);
          case INT32 -> value instanceof Integer;
          case INT64 -> value instanceof Long;
          case DOUBLE -> value instanceof Double number && Double.isFinite(number);
          case BOOLEAN -> value instanceof Boolean;
          case DATE ->
              value instanceof LocalDate day && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
          case TIMESTAMP ->
              value instanceof Instant time
                  && !time.isBefore(FIRST)
                  && !time.isAfter(LAST)
                  && time.equals(Cells.micros(time));
          case STRING_LIST -> value instanceof List<?> items && areTexts(items);
        };
    return fits ? null : "no " + name() + " that files can hold";
  }

  private static boolean areTexts(List<?> items) {
    for (Object item : items) {
      if (!(item instanceof String text && isWellFormed(text))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
