package id.saring.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import org.junit.jupiter.api.Test;

/** Where the words of a page come from: its own table, labels, common words, calendar and units. */
class PageWordsTest {
  @Test
  void areOfAllTables() {
    PageWords words = new PageWords(Language.load("id"));
    assertThat(words.all(PageWordKind.ROOT)).containsExactly("beranda", "home");
    assertThat(words.all(PageWordKind.NAME_LABEL)).contains("Penulis", "Ditulis");
    assertThat(words.all(PageWordKind.NAME_LABEL)).doesNotContain("Ditulis oleh", "Foto", "oleh");
    assertThat(words.all(PageWordKind.CREDIT)).contains("©", "Foto:", "(Foto", "Sumber foto:");
    assertThat(words.all(PageWordKind.SAYING)).contains("kenang", "tutur");
    assertThat(words.all(PageWordKind.OFFICE)).contains("brigjen", "bupati");
    assertThat(words.all(PageWordKind.TIME_UNIT)).contains("weeks", "hari");
    assertThat(words.all(PageWordKind.WEEKDAY)).hasSizeGreaterThanOrEqualTo(7);
    assertThat(words.is(PageWordKind.WEEKDAY, "Senin", 0, 5)).isTrue();
    assertThat(words.is(PageWordKind.MONTH, "Maret", 0, 5)).isTrue();
    assertThat(words.is(PageWordKind.MONTH, "Sept", 0, 4)).isTrue();
  }
}
