package id.saring.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.Edit;
import id.saring.text.EditedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  private static final SentenceWords WORDS = SentenceWords.of(Language.load("id"));

  /**
   * What stands in « » is deleted, what stands in ‹ › is extracted; / is a line break in text and
   * result.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          Satu.|Satu.
            Satu.  Dua. |Satu. Dua.
          Satu./Dua.|Satu.//Dua.
          Satu.////Dua.|Satu.//Dua.
          Satu./«Iklan»/Dua.|Satu.//Dua.
          Satu.«Iklan»Dua.|Satu. Dua.
          Satu«Iklan».|Satu.
          Satu. «Iklan» Dua.|Satu. Dua.
          «Iklan»/Satu.|Satu.
          Satu./«Iklan»|Satu.
          ‹Judul›//KOTA - Satu.|KOTA - Satu.
          Satu.‹Judul›Dua.|Satu. Dua.
          Satu. ‹Judul› «Iklan» /Dua.|Satu.//Dua.
          «Iklan»«Iklan lagi»|
          Penyanyi itu hadir bersama/rombongan besar dari kota seberang pada sore hari.|Penyanyi itu hadir bersama rombongan besar dari kota seberang pada sore hari.
          bawang merah/bawang putih|bawang merah//bawang putih
          Penyanyi itu hadir bersama rombongan besar dari kota./pada sore hari|Penyanyi itu hadir bersama rombongan besar dari kota.//pada sore hari
          """)
  void laysOut(String marked, String expected) {
    StringBuilder page = new StringBuilder();
    List<Edit> cuts = new ArrayList<>();
    int start = -1;
    for (char c : marked.replace('/', '\n').toCharArray()) {
      if (c == '«' || c == '‹') {
        start = page.length();
      } else if (c == '»') {
        cuts.add(Edit.delete(start, page.length(), "r", "p", "ad"));
      } else if (c == '›') {
        cuts.add(Edit.extract(start, page.length(), "r", "p", "title", "title"));
      } else {
        page.append(c);
      }
    }
    String text = page.toString();
    EditedText laidOut = EditedText.of(text).with(Layout.around(text, cuts, WORDS));
    assertThat(laidOut.text()).isEqualTo(expected == null ? "" : expected.replace('/', '\n'));
    assertThat(laidOut.base()).isEqualTo(text);
  }
}
