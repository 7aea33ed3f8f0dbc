package id.saring.strip;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.page.PageLines;
import id.saring.text.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecondCopiesTest {
  private static List<String> found(String text) {
    PageLines lines = Readers.INDONESIAN.read(Page.of(text));
    return Stream.of(
            DoubledPhrases.cuts(lines),
            ContentsList.cuts(lines),
            SecondCopies.cuts(lines, Remains.of(lines, ContentsList.cuts(lines))))
        .flatMap(List::stream)
        .map(cut -> cut.rule() + ": " + text.substring(cut.start(), cut.end()))
        .toList();
  }

  @Test
  void secondCopyOfACaptionGoes() {
    assertThat(
            found(
                "Judul\n"
                    + "Bupati saat panen raya (Foto: Humas)\n"
                    + "Ia pulang.\n"
                    + "Bupati saat panen raya (Foto: Humas)"))
        .containsExactly("caption-again: Bupati saat panen raya (Foto: Humas)");
  }

  @Test
  void aVideoTitleStandsTwice() {
    assertThat(
            found(
                "Ia pulang. Video Panen Raya Bawang di Brebes Video Panen Raya Bawang di Brebes"
                    + " (abc)"))
        .containsExactly(
            "video-twice: Video Panen Raya Bawang di Brebes Video Panen Raya Bawang di Brebes");
  }

  @Test
  void contentsGoAndHeadingsStay() {
    assertThat(
            found(
                "Judul\n"
                    + "Daftar Isi\n"
                    + "Cara Menanam Bawang\n"
                    + "Cara Panen Bawang\n"
                    + "Menanam itu mudah.\n"
                    + "Cara Menanam Bawang\n"
                    + "Gali tanah.\n"
                    + "Cara Panen Bawang\n"
                    + "Cabut."))
        .containsExactly(
            "list-of-contents: Cara Menanam Bawang", "list-of-contents: Cara Panen Bawang");
  }

  @Test
  void rowsThatRepeatStay() {
    assertThat(
            found(
                "Judul\n"
                    + "Pasar Induk Brebes Rp 40.000\n"
                    + "Pasar Kota Tegal Rp 41.000\n"
                    + "Pasar Induk Brebes Rp 40.000"))
        .isEmpty();
  }

  @Test
  void theLedeGoesOnceOnlyWhereItIsNoPieceOfASentence() {
    String lede =
        "petani Brebes untuk menjual hasil panen di pasar yang baru dibangun, dan ia berharap harga"
            + " bawang naik.";
    assertThat(found("Judul\nBupati meminta\n" + lede + "\nKata dia\nBupati meminta\n" + lede))
        .isEmpty();
    String whole = "P" + lede.substring(1);
    assertThat(found("Judul\n" + whole + "\nKata dia\n" + whole))
        .containsExactly("paragraph-again: " + whole);
  }
}
