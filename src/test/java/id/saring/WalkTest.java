package id.saring;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.DefinitionFiles;
import id.saring.job.TestRun;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The walk in the package's documentation: its files are there, and its lines end as it says. */
class WalkTest {
  private static final Path SOURCES = Path.of("src/main/java/id/saring");
  private static final Pattern CODE = Pattern.compile("\\{@code ([^}]+)\\}");
  private static final String PAGE =
      """
      Jembatan Desa Diperbaiki Warga

      Budi Santoso - Kompas.com - Selasa, 12 Maret 2024 | 10:05 WIB
      Diperbarui: 12 Maret 2024 11:40 WIB
      Dibaca 1.204 kali
      Share Facebook Twitter WhatsApp
      Bagikan ke Facebook
      JEMBATAN DESA DIPERBAIKI WARGA

      Warga menyeberangi jembatan baru. (Foto: Humas Pemkab)

      SLAWI, Kompas.com - Warga memperbaiki jembatan desa yang putus diterjang banjir dengan biaya Rp1,5 miliar dari kas desa.

      Perbaikan berlangsung pada 3-5 Maret 2024 dan melibatkan banyak orang dari tiga dusun di sekitarnya, kata kepala desa.

      Baca juga: Harga Cabai Naik Dua Kali Lipat

      Air sungai waktu itu mengalir 40 kilometer per jam, lebih deras daripada biasanya pada musim hujan seperti sekarang.
      """;

  private static List<String> codes() throws Exception {
    return codes(SOURCES.resolve("package-info.java"));
  }

  private static List<String> codes(Path info) throws Exception {
    String text = Files.readString(info).replaceAll("\\n \\*\\s+", " ");
    List<String> codes = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }

  @Test
  void theFilesOfTheWalkAreThere() throws Exception {
    List<String> files =
        codes().stream().filter(code -> code.matches("\\S+\\.(java|yaml)")).toList();
    assertThat(files).hasSizeGreaterThan(15);
    assertThat(files)
        .allMatch(
            file ->
                Files.exists(
                    file.startsWith("pipelines/") ? Path.of(file) : SOURCES.resolve(file)));
  }

  @Test
  void theClassesThatRoomsNameAreThere() throws Exception {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.toList();
      Set<String> names =
          sources.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      for (Path info : sources) {
        if (info.endsWith("package-info.java")) {
          assertThat(codes(info).stream().filter(code -> code.matches("[A-Z][a-z]\\w+(?<!Test)")))
              .as(info.toString())
              .allMatch(name -> names.contains(name + ".java"));
        }
      }
    }
  }

  @Test
  void theLinesOfTheWalkStandOnThePage() throws Exception {
    List<String> lines = codes().stream().filter(code -> code.contains(" ")).toList();
    assertThat(lines).hasSize(14).allMatch(PAGE::contains);
  }

  @Test
  void theLinesEndAsTheWalkSays() {
    Outcome.Cleaned cleaned =
        (Outcome.Cleaned)
            CleaningWorker.of(DefinitionFiles.read(TestRun.DEFINITION))
                .cleaner()
                .clean(
                    new RawDocument("walk.txt", PAGE.getBytes(StandardCharsets.UTF_8)),
                    Templates.NONE);
    assertThat(
            cleaned.edits().stream()
                .filter(edit -> !edit.role().equals("whitespace"))
                .map(edit -> edit.pack() + "/" + edit.rule() + ": " + edit.rawText().strip()))
        .containsExactly(
            "metadata/headline: Jembatan Desa Diperbaiki Warga",
            "metadata/byline: Budi Santoso - Kompas.com - Selasa, 12 Maret 2024 | 10:05 WIB",
            "metadata/byline: Diperbarui: 12 Maret 2024 11:40 WIB",
            "general/read-counter: Dibaca 1.204 kali",
            "general/share-row: Share Facebook Twitter WhatsApp",
            "structure/site-line: Bagikan ke Facebook",
            "structure/title-again: JEMBATAN DESA DIPERBAIKI WARGA",
            "metadata/caption-with-credit: Warga menyeberangi jembatan baru. (Foto: Humas Pemkab)",
            "metadata/dateline: SLAWI, Kompas.com -",
            "general/read-also: Baca juga: Harga Cabai Naik Dua Kali Lipat");
    assertThat(cleaned.article().published().at()).hasToString("2024-03-12T03:05:00Z");
    assertThat(cleaned.article().updated().at()).hasToString("2024-03-12T04:40:00Z");
    assertThat(
            cleaned.dates().stream().map(date -> date.surface() + " = " + date.mention().value()))
        .contains("3-5 Maret 2024 = 2024-03-03/2024-03-05");
    assertThat(
            cleaned.figures().stream()
                .map(
                    figure ->
                        figure.surface()
                            + " = "
                            + figure.mention().value().toPlainString()
                            + " "
                            + figure.mention().unit()))
        .contains("Rp1,5 miliar = 1500000000 IDR", "40 kilometer per jam = 40 km/h");
  }
}
