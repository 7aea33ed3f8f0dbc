package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.text.Undo;
import id.saring.definition.DefinitionFiles;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issue 10, hole 5, by files of the collection of cases that fail, named by their numbers. */
class DamagedCasesTest {
  private final ArticleCleaner cleaner =
      CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "74-utf8-truncated-tail | UTF-8 | “Hasilnya bagus,” kata José",
        "74-utf8-truncated-tail | UTF-8 | lalu – kata An\uFFFD",
        "75-utf8-one-bad-byte | UTF-8 | di tepi waduk’s. “Hasilnya bagus,” kata José",
        "75-utf8-one-bad-byte | UTF-8 | lalu – kata Andrè.",
        "75-R1-badbyte-long | UTF-8 | “Hasilnya bagus,” kata José, ketua kelompok tani – warga",
        "75-R3-cesu8 | UTF-8 | Selamat \uD83D\uDC49 kata warga.",
        "81-c1-in-utf8 | UTF-8 | naskah itu ‘langka’ dan “tak ternilai” harganya",
        "81-c1-in-utf8 | UTF-8 | 300 tahun – lebih tua",
        "81-S-c1 | UTF-8 | lawannya “pengecut” dan ‘penakut’ di depan umum",
        "81-S-c1 | UTF-8 | dua jam… lalu ditutup. Skor survei 45–55 persen — menurut panitia.",
        "93-cp1252-article | windows-1252 | “Hasilnya bagus,” kata José, ketua kelompok tani –"
            + " warga"
      })
  void isReadAndUndone(String name, String charset, String expected) throws IOException {
    byte[] bytes;
    try (InputStream in = getClass().getResourceAsStream("/cases/" + name + ".txt")) {
      bytes = in.readAllBytes();
    }
    Outcome.Cleaned cleaned =
        (Outcome.Cleaned) cleaner.clean(new RawDocument(name + ".txt", bytes), Templates.NONE);
    assertThat(cleaned.charset()).hasToString(charset);
    assertThat(cleaned.article().text()).contains(expected);
    assertThat(Undo.undo(cleaned.article().text(), cleaned.edits(), cleaned.charset()))
        .isEqualTo(bytes);
  }
}
