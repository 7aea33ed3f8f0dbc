package id.saring.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.text.Page;
import org.junit.jupiter.api.Test;

/** The lines of a page and where its text begins and ends; looks of lines: LineLooksTest. */
class PageLinesTest {
  private static final PageReader READER = PageReader.of(Language.load("id"));
  private static final String MENU = "Beranda Nasional Daerah\n".repeat(20);
  private static final String SENTENCE = "Warga desa itu menanam padi di sawah yang baru dibuka.\n";

  private static PageLines read(String text) {
    return READER.read(Page.of(text));
  }

  @Test
  void linesBesideALineThatAreNotEmpty() {
    PageLines lines = read("Panen Raya\n\nBaca juga\n\n");
    assertThat(lines.count()).isEqualTo(5);
    assertThat(lines.after(-1)).isZero();
    assertThat(lines.after(0)).isEqualTo(2);
    assertThat(lines.after(2)).isEqualTo(-1);
    assertThat(lines.before(4)).isEqualTo(2);
    assertThat(lines.before(2)).isZero();
    assertThat(lines.before(0)).isEqualTo(-1);
  }

  @Test
  void lineOfACharHoldsItsLineFeed() {
    PageLines lines = read("Panen\n\nRaya");
    assertThat(lines.lineAt(0)).isZero();
    assertThat(lines.lineAt(5)).isZero();
    assertThat(lines.lineAt(6)).isEqualTo(1);
    assertThat(lines.lineAt(7)).isEqualTo(2);
    assertThat(lines.lineAt(11)).isEqualTo(2);
    assertThat(lines.text().substring(lines.start(2), lines.end(2))).isEqualTo("Raya");
  }

  @Test
  void headAndTailEndWhereRunningTextStands() {
    PageLines lines = read(MENU + SENTENCE + SENTENCE + MENU);
    assertThat(lines.firstProse()).isEqualTo(20);
    assertThat(lines.lastProse()).isEqualTo(21);
    assertThat(lines.prose(-1)).isFalse();
    assertThat(lines.head(lines.end(20))).isTrue();
    assertThat(lines.head(lines.start(21))).isFalse();
    assertThat(lines.tail(lines.end(21))).isFalse();
    assertThat(lines.tail(lines.start(22))).isTrue();
  }

  @Test
  void headAndTailAreAtLeast400Chars() {
    PageLines lines = read(SENTENCE.repeat(20));
    assertThat(lines.head(399)).isTrue();
    assertThat(lines.head(400)).isFalse();
    assertThat(lines.tail(lines.text().length() - 399)).isTrue();
    assertThat(lines.tail(lines.text().length() - 400)).isFalse();
  }

  @Test
  void aPageWithoutRunningTextIsAllHeadAndTail() {
    PageLines lines = read(MENU);
    assertThat(lines.firstProse()).isEqualTo(21);
    assertThat(lines.lastProse()).isEqualTo(-1);
    assertThat(lines.head(460)).isTrue();
    assertThat(lines.tail(0)).isTrue();
  }

  @Test
  void aLanguageHasOneReader() {
    Language language = Language.load("id");
    PageReader reader = PageReader.of(language);
    assertThat(reader.language()).isSameAs(language);
    assertThat(PageReader.of(language)).isSameAs(reader);
  }
}
