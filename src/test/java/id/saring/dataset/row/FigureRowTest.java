package id.saring.dataset.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.saring.model.Field;
import id.saring.model.Figure;
import id.saring.model.FigureKind;
import id.saring.model.Located;
import id.saring.model.TestMentions;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureRowTest {
  private static Located<Figure> figure(FigureKind kind, String value, String unit) {
    BigDecimal exact = value == null ? null : new BigDecimal(value);
    return new Located<>(Field.TEXT, 0, 1, 0, 0, 1, "x", TestMentions.figure(kind, exact, unit));
  }

  @Test
  void aRepeatedAmountNamesItsFirstRow() {
    List<FigureRow> rows =
        FigureRow.rows(
            "a",
            List.of(
                figure(FigureKind.MONEY, "5000000", "IDR"),
                figure(FigureKind.COUNT, "5000000", "IDR"),
                figure(FigureKind.MONEY, "5E+6", "IDR"),
                figure(FigureKind.MONEY, "5000000", "USD"),
                figure(FigureKind.COUNT, "12", "Pohon"),
                figure(FigureKind.MONEY, "5000000.00", "IDR"),
                figure(FigureKind.COUNT, "12", "pohon")));
    assertThat(rows.stream().map(FigureRow::seq).toList()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(rows.stream().map(FigureRow::repeatOf).toList())
        .containsExactly(null, null, 0, null, null, 0, 4);
  }

  @Test
  void whatHasNoValueOrIsNoAmountRepeatsNothing() {
    List<FigureRow> rows =
        FigureRow.rows(
            "a",
            List.of(
                figure(FigureKind.MONEY, null, "IDR"),
                figure(FigureKind.MONEY, null, "IDR"),
                figure(FigureKind.ORDINAL, "1", null),
                figure(FigureKind.ORDINAL, "1", null)));
    assertThat(rows.stream().map(FigureRow::repeatOf)).containsOnlyNulls();
  }

  @Test
  void aRowRepeatsNoLaterOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FigureRow("a", 3, figure(FigureKind.MONEY, "1", "IDR"), 3))
        .withMessageContaining("figure 3 of a repeats 3");
  }
}
