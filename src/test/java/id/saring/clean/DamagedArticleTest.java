package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.text.Undo;
import id.saring.definition.DefinitionFiles;
import id.saring.model.EditOp;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.RawEdit;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles with bytes that are not of their charset are read, repaired, and undone to the byte. */
class DamagedArticleTest {
  private static final String HEAD =
      "Petani Panen Raya\n\n"
          + "Selasa, 12 Maret 2024 10:04 WIB\n\n"
          + "BANDUNG - “Hasilnya bagus,” kata José. ";
  private static final String TAIL = " Harga gabah Rp 6.500 per kilogram, naik 45 persen.";

  private final ArticleCleaner cleaner =
      CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner();

  @ParameterizedTest
  @CsvSource({
    "77616475 92 73, wadu’s, windows-1252-byte",
    "616e6d c3 20, anm\u00c3, windows-1252-byte",
    "e280 78, \uFFFDx, torn-character",
    "eda0bdedb880, \uD83D\uDE00, cesu-8",
    "61 c080 62, ab, control",
    "c280 78, €x, windows-1252-control",
    "e2809c c293 78, ““x, windows-1252-control"
  })
  void damageInTheMiddle(String hex, String expected, String rule) {
    byte[] bytes = join(HEAD, hex, TAIL);
    Outcome.Cleaned cleaned = clean(bytes);
    assertThat(cleaned.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(cleaned.article().text()).contains("“Hasilnya bagus,” kata José. " + expected);
    assertThat(cleaned.edits()).anyMatch(edit -> edit.rule().equals(rule));
    assertThat(cleaned.edits())
        .filteredOn(edit -> edit.rawHex() != null)
        .allSatisfy(edit -> assertThat(edit.rawHex()).isEqualTo(slice(bytes, edit)));
    assertThat(Undo.undo(cleaned.article().text(), cleaned.edits(), cleaned.charset()))
        .isEqualTo(bytes);
  }

  @Test
  void aFileCutInItsLastCharacterIsRead() {
    byte[] bytes = join(HEAD + TAIL, "20616e20c3", "");
    Outcome.Cleaned cleaned = clean(bytes);
    assertThat(cleaned.article().text()).endsWith("an \uFFFD");
    assertThat(cleaned.article().flags()).contains("bytes_repaired", "replacement_chars");
    assertThat(Undo.undo(cleaned.article().text(), cleaned.edits(), cleaned.charset()))
        .isEqualTo(bytes);
  }

  @Test
  void damageThatIsStrippedStaysInTheAudit() {
    byte[] bytes =
        join(HEAD + TAIL + "\n\nBaca juga: Harga Cabai ", "92", " Naik di Pasar Induk\n");
    Outcome.Cleaned cleaned = clean(bytes);
    assertThat(cleaned.article().text()).doesNotContain("Baca juga");
    assertThat(cleaned.edits())
        .filteredOn(edit -> edit.op() == EditOp.DELETE && edit.rawHex() != null)
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.rawText()).contains("Cabai \uFFFD Naik");
              assertThat(edit.rawHex()).isEqualTo(slice(bytes, edit));
            });
    assertThat(Undo.undo(cleaned.article().text(), cleaned.edits(), cleaned.charset()))
        .isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "x-MacRoman"})
  void anArticleInOneByteACharacter(String charset) {
    byte[] bytes = (HEAD + TAIL + " “Begitu – ya,” ujarnya.").getBytes(Charset.forName(charset));
    Outcome.Cleaned cleaned = clean(bytes);
    assertThat(cleaned.charset()).isEqualTo(Charset.forName(charset));
    assertThat(cleaned.article().text()).contains("“Hasilnya bagus,” kata José.", "“Begitu – ya,”");
    assertThat(cleaned.figures()).anyMatch(figure -> figure.surface().startsWith("Rp 6.500"));
  }

  private Outcome.Cleaned clean(byte[] bytes) {
    return (Outcome.Cleaned) cleaner.clean(new RawDocument("a.txt", bytes), Templates.NONE);
  }

  private static String slice(byte[] bytes, RawEdit edit) {
    return HexFormat.of().formatHex(bytes, edit.rawStart(), edit.rawEnd());
  }

  private static byte[] join(String head, String hex, String tail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
    out.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
