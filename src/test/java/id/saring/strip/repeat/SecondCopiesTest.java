package id.saring.strip.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.page.PageLines;
import id.saring.strip.Readers;
import id.saring.strip.cut.Remains;
import id.saring.strip.structure.ContentsList;
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
  void theLedeAgainWithoutItsDatelineGoes() {
    String lede = "Petani bawang di lereng utara memanen lebih awal karena hujan turun setiap sore";
    assertThat(found("Judul\nKEBUN POS, BREBES - " + lede + ".\nIa pulang.\n" + lede))
        .containsExactly("paragraph-again: " + lede);
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

  @Test
  void quotesSpacesAndStopsDoNotMatter() {
    String once = "\"Kami menanam padi di sawah yang baru dibuka oleh warga desa itu,\" kata Sari.";
    String again = "“Kami menanam  padi di sawah yang baru dibuka oleh warga desa itu”, kata Sari";
    assertThat(found("Judul\n" + once + "\nIa pulang.\n" + again))
        .containsExactly("paragraph-again: " + again);
  }

  @Test
  void aTeaserGoesAndTheWholeStays() {
    String whole =
        "Warga desa menanam padi di sawah yang baru dibuka sejak awal tahun ini di lereng.";
    String teaser = whole.substring(0, 60) + " ...";
    assertThat(found("Judul\n" + teaser + "\n" + whole)).containsExactly("teaser: " + teaser);
  }

  @Test
  void aTeaserBehindALabelGoesAndTheWholeStays() {
    String whole =
        "Warga desa menanam padi di sawah yang baru dibuka sejak awal tahun ini di lereng.";
    String teaser = "Ringkasan: " + whole.substring(0, 60) + "...";
    assertThat(found("Judul\n" + teaser + "\n" + whole)).containsExactly("teaser: " + teaser);
    assertThat(found("Judul\nKata Sari: " + whole + "\n" + whole)).hasSize(1);
    assertThat(found("Judul\nRingkasan: " + whole + " Ia pulang.\n" + whole)).hasSize(1);
    assertThat(found("Judul\nRingkasan: Tani di lereng...\n" + whole)).isEmpty();
  }

  @Test
  void sentencesThatStandAboveInOtherLinesGo() {
    String first = "Warga desa menanam padi di sawah yang baru dibuka sejak awal tahun.";
    String second = "Mereka berharap panen tiba sebelum musim hujan datang di lereng itu.";
    assertThat(found("Judul\n" + first + "\n" + second + "\nIa pulang.\n" + first + " " + second))
        .containsExactly("sentences-again: " + first + " " + second);
  }

  @Test
  void shortLinesOfASecondCopyGoWithIt() {
    String first = "Warga desa menanam padi di sawah yang baru dibuka sejak awal tahun.";
    String article = first + "\n\"Ya,\" katanya.";
    assertThat(found("Judul\n" + article + "\nIa pulang.\n" + article))
        .containsExactly("paragraph-again: " + first, "paragraph-again: \"Ya,\" katanya.");
  }

  @Test
  void aLineThatHoldsTheHeadlineBetweenSignsGoes() {
    String headline = "Panen Raya Padi di Lereng Bukit";
    String prose = "Warga desa menanam padi di sawah yang baru dibuka sejak awal tahun.";
    assertThat(found("Beranda / Berita / " + headline + "\n" + headline + "\n" + prose))
        .containsExactly("title-again: Beranda / Berita / " + headline);
    assertThat(found("Menjelang " + headline + " Tiba\n" + headline + "\n" + prose)).isEmpty();
  }

  @Test
  void aLineOfAPoemMayComeAgain() {
    String prose = "Warga desa menanam padi di sawah yang baru dibuka sejak awal tahun.";
    assertThat(
            found(
                "Judul\n"
                    + prose
                    + "\nHujan di atap seng\nIbu menampung air\nHujan di atap seng\n"
                    + prose.replace("padi", "jagung")))
        .isEmpty();
  }
}
