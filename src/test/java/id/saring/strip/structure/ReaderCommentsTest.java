package id.saring.strip.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.page.PageLines;
import id.saring.strip.Readers;
import id.saring.strip.cut.Remains;
import id.saring.text.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderCommentsTest {
  private static final String TEXT =
      """
      Petani di lereng bukit itu menanam kentang sejak dua tahun lalu dan kini mulai memetik hasilnya.
      Mereka berharap jalan menuju kebun segera diperbaiki oleh pemerintah kabupaten sebelum musim hujan.
      """;

  private static List<String> found(String text) {
    PageLines lines = Readers.INDONESIAN.read(Page.of(text));
    return ReaderComments.cuts(lines, Remains.of(lines, List.of())).stream()
        .map(cut -> text.substring(cut.start(), cut.end()))
        .toList();
  }

  @Test
  void remarksUnderAHeadingGoToTheEnd() {
    String remarks = "Komentar (2)\nWati\n2 jam lalu\nSemoga jalannya cepat diperbaiki.\nBalas";
    assertThat(found(TEXT + remarks)).containsExactly(remarks.split("\n"));
  }

  @Test
  void remarksWithoutAHeadingAreKnownByAgesAndAnswers() {
    String remarks =
        "Wati\n"
            + "2 jam lalu\n"
            + "Semoga cepat diperbaiki.\n"
            + "Balas\n"
            + "Tono\n"
            + "3 hari yang lalu\n"
            + "Betul itu.\n"
            + "Balas";
    assertThat(found(TEXT + remarks + "\nEditor: Sari")).containsExactly(remarks.split("\n"));
  }

  @Test
  void aHeadingAloneOrAnAgeAloneIsNoRemark() {
    assertThat(found(TEXT + "Komentar\nKetua tani berharap panen bagus.")).isEmpty();
    assertThat(found(TEXT + "Dua warga menunggu.\n2 jam lalu\nMereka pulang.")).isEmpty();
  }

  @Test
  void whatStandsAboveTheTextOrOutweighsItIsNoRemark() {
    assertThat(found("Komentar (2)\n2 jam lalu\n" + TEXT)).isEmpty();
    assertThat(
            found(
                "Warga itu menunggu.\n"
                    + TEXT.lines().findFirst().orElseThrow()
                    + "\nKomentar\n2 jam lalu\n"
                    + TEXT
                    + TEXT))
        .isEmpty();
  }
}
