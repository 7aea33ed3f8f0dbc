package id.saring.extract.found;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.extract.MarkedPage;
import id.saring.text.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {
  private static List<Piece> pieces(String marked) {
    MarkedPage page = MarkedPage.of(marked);
    return Piece.of(Page.of(page.text()), page.stripped());
  }

  /** Line, text, and a bar where it opens or closes its line. */
  private static String shown(Piece piece) {
    String open = piece.opensLine() ? "|" : "";
    return piece.line() + open + piece.text() + (piece.closesLine() ? "|" : "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      emptyValue = "",
      value = {
        "Sawah~0|Sawah|",
        "Sawah\\nKebun~0|Sawah| 1|Kebun|",
        "Sawah\\n\\nKebun~0|Sawah| 2|Kebun|",
        "' \u200b Sawah\u00a0'~0Sawah",
        "'  Sawah '~0|Sawah|",
        "⟦Sawah⟧~''",
        "⟦Menu ⟧Sawah~0Sawah|",
        "Sawah⟦ Menu⟧~0|Sawah",
        "Sawah ⟦Menu⟧ Kebun~0|Sawah 0Kebun|",
        "⟦Menu⟧ Sawah ⟦Menu⟧ Kebun ⟦Menu⟧~0Sawah 0Kebun",
        "Sawah⟦\\nMenu\\n⟧Kebun~0|Sawah| 2|Kebun|",
        "Sawah ⟦Menu\\nMenu⟧ Kebun~0|Sawah 1Kebun|",
        "⟦Menu⟧\\nSawah\\n⟦Menu⟧\\nKebun~1|Sawah| 3|Kebun|",
      })
  void isWhatIsLeftOfALine(String page, String shown) {
    assertThat(String.join(" ", pieces(page).stream().map(PieceTest::shown).toList()))
        .isEqualTo(shown);
  }

  @Test
  void isWholeWhereItOpensAndClosesItsLine() {
    assertThat(pieces("Sawah").get(0).whole()).isTrue();
    assertThat(pieces("⟦Menu⟧Sawah").get(0).whole()).isFalse();
    assertThat(pieces("Sawah⟦Menu⟧").get(0).whole()).isFalse();
  }

  @Test
  void knowsWhereItStandsInThePage() {
    Piece piece = pieces("Menu\\n⟦Menu⟧ • Sawah Desa ").get(1);
    assertThat(List.of(piece.start(), piece.end(), piece.length())).containsExactly(10, 22, 12);
    Piece rest = piece.from(1);
    assertThat(rest).isEqualTo(new Piece(12, 22, 1, false, true, "Sawah Desa"));
    assertThat(pieces("• ").get(0).from(1)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Penulis~Penulis",
        "Penulis :~Penulis",
        "Penulis:~Penulis",
        "Pukul 10:15~Pukul 10:15"
      })
  void isALabelWithoutTheColonBehindIt(String line, String label) {
    assertThat(pieces(line).get(0).label()).isEqualTo(label);
  }
}
