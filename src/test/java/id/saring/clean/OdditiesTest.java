package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.publication.Publication;
import id.saring.clean.text.Columns;
import id.saring.date.DateReference;
import id.saring.extract.found.Extraction;
import id.saring.model.Edit;
import id.saring.text.EditedText;
import id.saring.text.Page;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdditiesTest {
  private static final Publication UNDATED = publication(List.of());
  private static final String LONG = "kata ".repeat(50);

  private static Publication publication(List<String> flags) {
    return new Publication(null, null, new DateReference(null, null, ZoneOffset.UTC), flags);
  }

  private static List<String> flags(String text, Publication publication) {
    return Oddities.flags(text, EditedText.of(text), titled(text), publication);
  }

  private static Columns titled(String text) {
    return Columns.of(
        Page.of(text),
        List.of(),
        List.of(new Extraction("title", 0, 4, "kata", 0, 0, "headline", "title")));
  }

  @Test
  void anOrdinaryArticleHasNone() {
    assertThat(flags(LONG, UNDATED)).isEmpty();
  }

  @Test
  void shortIsLessThanTwoHundredChars() {
    assertThat(flags("k".repeat(199), UNDATED)).containsExactly("short_text");
    assertThat(flags("k".repeat(200), UNDATED)).isEmpty();
  }

  @Test
  void mostlyRemovedIsMoreThanHalf() {
    Columns columns = titled(LONG.repeat(2));
    String raw = LONG + LONG;
    EditedText half =
        EditedText.of(raw, List.of(Edit.delete(0, LONG.length(), "menu", "test", "menu")));
    EditedText most =
        EditedText.of(raw, List.of(Edit.delete(0, LONG.length() + 1, "menu", "test", "menu")));
    assertThat(Oddities.flags(raw, half, columns, UNDATED)).isEmpty();
    assertThat(Oddities.flags(raw, most, columns, UNDATED)).containsExactly("mostly_removed");
  }

  @Test
  void anArticleWithoutTitleIsOdd() {
    Columns none = Columns.of(Page.of(LONG), List.of(), List.of());
    assertThat(Oddities.flags(LONG, EditedText.of(LONG), none, UNDATED))
        .containsExactly("no_title");
  }

  @Test
  void charsThatNobodyCanReadAreTold() {
    assertThat(flags(LONG + '\uFFFD', UNDATED)).containsExactly("replacement_chars");
  }

  @Test
  void repairedMojibakeIsTold() {
    EditedText repaired =
        EditedText.of(
            "Ã©" + LONG, List.of(Edit.replace(0, 2, "é", "mojibake", "repair", "encoding")));
    assertThat(Oddities.flags(repaired.base(), repaired, titled(LONG), UNDATED))
        .containsExactly("mojibake_repaired");
  }

  @Test
  void flagsOfThePublicationComeInTheirPlace() {
    assertThat(flags("kata", publication(List.of("source_date_unread", "ambiguous_date"))))
        .containsExactly("ambiguous_date", "short_text", "source_date_unread");
  }
}
