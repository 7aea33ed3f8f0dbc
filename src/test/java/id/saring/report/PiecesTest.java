package id.saring.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dataset.row.EditRow;
import id.saring.model.EditOp;
import id.saring.model.RawEdit;
import id.saring.report.Segment.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static EditRow edit(EditOp op, String raw, String replacement, String column, int at) {
    return new EditRow(
        "a",
        0,
        new RawEdit(op, "r", "p", "menu", 0, raw.length(), raw, null, replacement, column, at, 0));
  }

  @Test
  void rawTextIsTheCleanOneWithItsEditsUndone() {
    List<Segment> raw =
        Pieces.raw(
            "😀 Warga pulang.",
            List.of(
                edit(EditOp.EXTRACT, "Judul\n", null, "title", 0),
                edit(EditOp.REPLACE, "warga", "Warga", null, 2),
                edit(EditOp.DELETE, " Bagikan", null, null, 15)));
    assertThat(raw)
        .containsExactly(
            new Segment(Mark.EXTRACTED, "Judul\n", "to title: menu, p/r"),
            new Segment(Mark.KEPT, "😀 ", ""),
            new Segment(Mark.REPLACED, "warga", "now “Warga”: menu, p/r"),
            new Segment(Mark.KEPT, " pulang.", ""),
            new Segment(Mark.STRIPPED, " Bagikan", "menu, p/r"));
  }

  @Test
  void longTextsAreCutAndSaySo() {
    String text = "kata ".repeat(4_000);
    List<Segment> raw = Pieces.raw(text, List.of());
    assertThat(raw).extracting(Segment::mark).containsExactly(Mark.KEPT, Mark.OMITTED, Mark.KEPT);
    assertThat(raw.get(1).text()).isEqualTo(Integer.toString(20_000 - Pieces.KEPT_RUN));
  }

  @Test
  void mentionsStandInTheCleanTextWithTheirValues() {
    Rows.Whole row = Rows.of(1, 1, 1).get(0);
    List<Segment> clean = Pieces.clean(row.article().article().text(), row.dates(), row.figures());
    assertThat(clean)
        .contains(
            new Segment(Mark.FIGURE, "12 pohon", "12 pohon (count)"),
            new Segment(Mark.DATE, "3 Mei 2020", "2020-05-03 (explicit)"));
    StringBuilder all = new StringBuilder();
    clean.forEach(segment -> all.append(segment.text()));
    assertThat(all.toString()).isEqualTo(row.article().article().text());
  }
}
