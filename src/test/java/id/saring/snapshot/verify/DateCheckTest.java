package id.saring.snapshot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.DateMention;
import id.saring.model.DateMention.Resolution;
import id.saring.model.DateMention.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateCheckTest {
  /**
   * What is wrong with a mention, in cells: type, value, date_from, date_to, time_from, time_to and
   * precision.
   */
  private static String fault(String row) {
    String[] cells = row.split(",", -1);
    String value = cell(cells, 1, text -> text);
    return DateCheck.fault(
        new DateMention(
            0,
            1,
            Type.valueOf(cells[0]),
            value,
            null,
            cell(cells, 2, LocalDate::parse),
            cell(cells, 3, LocalDate::parse),
            cell(cells, 4, Instant::parse),
            cell(cells, 5, Instant::parse),
            cell(cells, 6, text -> text),
            value == null ? Resolution.UNRESOLVED : Resolution.EXPLICIT,
            null,
            null,
            List.of()));
  }

  private static <T> T cell(String[] cells, int index, Function<String, T> parser) {
    String text = cells[index].strip();
    return text.isEmpty() ? null : parser.apply(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DATE, 2024-03-12, 2024-03-12, 2024-03-12, , , day",
        "DATE, 2024-02, 2024-02-01, 2024-02-29, , , month",
        "DATE, 2024, 2024-01-01, 2024-12-31, , , year",
        "DATE, 2020-W01, 2019-12-30, 2020-01-05, , , week",
        "DATE, 2024-W10-WE, 2024-03-09, 2024-03-10, , , week",
        "DATE, 2024-Q1, 2024-01-01, 2024-03-31, , , quarter",
        "DATE, 2024-H2, 2024-07-01, 2024-12-31, , , semester",
        "DATE, 199X, 1990-01-01, 1999-12-31, , , decade",
        "DATE, 19XX, 1900-01-01, 1999-12-31, , , century",
        "DATE, 2024-03-03/2024-03-05, 2024-03-03, 2024-03-05, , , day",
        "DATE, 2024-03-12TEV, 2024-03-12, 2024-03-12, , , part_of_day",
        "TIME, 2024-03-12T10:05+07:00, 2024-03-12, 2024-03-12, 2024-03-12T03:05:00Z,"
            + " 2024-03-12T03:05:00Z, minute",
        "TIME, 2024-03-12T10:05/2024-03-12T11:00, 2024-03-12, 2024-03-12, 2024-03-12T03:05:00Z,"
            + " 2024-03-12T04:00:00Z, minute",
        "TIME, T10:05, , , , , ",
        "DURATION, P2Y, , , , , ",
        "SET, XXXX-WXX-1, , , , , ",
        "DATE, , , , , , "
      })
  void whatFollowsFromAValueHolds(String row) {
    assertThat(fault(row)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DATE, 2024-03-12, 2024-03-11, 2024-03-12, , , day",
        "DATE, 2024-03-12, 2024-03-12, 2024-03-13, , , day",
        "DATE, 2024-03-12, 2024-03-12, 2024-03-12, , , month",
        "DATE, 2023-02-29, 2023-02-28, 2023-02-28, , , day",
        "DATE, 2024-02, 2024-02-01, 2024-02-28, , , month",
        "DATE, 2020-W01, 2020-01-01, 2020-01-07, , , week",
        "DATE, 2024-Q1, 2024-01-01, 2024-03-30, , , quarter",
        "DATE, 199X, 1990-01-01, 2000-01-01, , , decade",
        "DATE, 2024-03-03/2024-03-05, 2024-03-03, 2024-03-04, , , day",
        "TIME, 2024-03-12, 2024-03-12, 2024-03-12, , , day",
        "DATE, P2Y, , , , , ",
        "DURATION, P2Y, 2024-03-12, 2024-03-12, , , ",
        "DURATION, 2024, , , , , ",
        "DATE, , 2024-03-12, 2024-03-12, , , ",
        "TIME, 2024-03-12T10:05+07:00, 2024-03-12, 2024-03-12, 2024-03-12T10:05:00Z,"
            + " 2024-03-12T10:05:00Z, minute",
        "TIME, 2024-03-12T10:05/2024-03-12T11:00, 2024-03-12, 2024-03-12, 2024-03-12T03:05:00Z,"
            + " 2024-03-12T04:07:00Z, minute",
        "TIME, 2024-03-12T10:05, 2024-03-12, 2024-03-12, 2024-03-12T03:05:00Z, , minute"
      })
  void whatDoesNotIsAFault(String row) {
    assertThat(fault(row)).isNotNull();
  }
}
