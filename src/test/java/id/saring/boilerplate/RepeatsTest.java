package id.saring.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private static List<String> found(String text) {
    PageLines lines = new PageLines(Page.of(text));
    return Stream.concat(Repeats.phrases(lines).stream(), Repeats.lines(lines).stream())
        .map(cut -> cut.rule() + ": " + text.substring(cut.start(), cut.end()))
        .toList();
  }

  @Test
  void secondCopyOfACaptionGoes() {
    assertThat(found("Judul\nBupati saat panen raya (Foto: Humas)\nIa pulang.\nBupati saat panen raya (Foto: Humas)"))
        .containsExactly("caption-again: Bupati saat panen raya (Foto: Humas)");
  }

  @Test
  void aVideoTitleStandsTwice() {
    assertThat(found("Ia pulang. Video Panen Raya Bawang di Brebes Video Panen Raya Bawang di Brebes (abc)"))
        .containsExactly("video-twice: Video Panen Raya Bawang di Brebes Video Panen Raya Bawang di Brebes");
  }

  @Test
  void contentsGoAndHeadingsStay() {
    assertThat(found("Judul\nDaftar Isi\nCara Menanam Bawang\nCara Panen Bawang\nMenanam itu mudah.\nCara Menanam Bawang\nGali tanah.\nCara Panen Bawang\nCabut."))
        .containsExactly("list-of-contents: Cara Menanam Bawang", "list-of-contents: Cara Panen Bawang");
  }

  @Test
  void rowsThatRepeatStay() {
    assertThat(found("Judul\nPasar Induk Brebes Rp 40.000\nPasar Kota Tegal Rp 41.000\nPasar Induk Brebes Rp 40.000")).isEmpty();
  }
}
