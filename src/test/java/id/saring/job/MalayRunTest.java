package id.saring.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.saring.beam.BeamRunner;
import id.saring.definition.DefinitionFiles;
import id.saring.run.RefreshJob;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run in a second language: a definition, a rule pack and a site, and no Java. */
class MalayRunTest {
  private static final String DEFINITION =
      """
      name: malay
      input:
        paths: [raw]
      output: out
      zone: Asia/Kuala_Lumpur
      language: ms
      rules: [umum.yaml, kampung.example.yaml]
      """;

  private static final String PACK =
      """
      pack: umum
      about: Links to other articles.
      rules:
        - id: read-also
          role: related
          match: {exact: ['BACA JUGA:']}
          takes: title
          examples:
            hit: ['Beliau pulang. «BACA JUGA: Harga ikan naik dua kali ganda»']
            miss: ['Beliau mahu baca juga buku itu.']
      """;

  private static final String SITE =
      """
      site: kampung.example
      about: A paper of the coast.
      names: ['Kampung Kini']
      detection:
        hit: ['KUALA TERENGGANU, Kampung Kini - Nelayan turun ke laut seawal pagi.']
        miss: ['Nelayan turun ke laut seawal pagi, lapor Kampung Kini semalam.']
      """;

  private static final String ARTICLE =
      """
      Jambatan Kampung Seberang Dibuka Semula

      Oleh Ahmad bin Salleh
      Diterbitkan: Selasa, 12 Mac 2024 8:15 pagi

      KUALA TERENGGANU, Kampung Kini - Jambatan yang menghubungkan dua buah kampung itu dibuka semula semalam selepas kerja pembaikan yang menelan belanja RM1,250,000.50 siap sepenuhnya, kata ketua kampung.

      BACA JUGA: Harga ikan naik dua kali ganda

      Seramai 2,400 penduduk menggunakan laluan sepanjang 1.5 kilometer itu setiap hari, dan mereka terpaksa memandu lebih jauh sejak Disember 2023 apabila jambatan lama runtuh.

      Komen (12)
      """;

  @TempDir private Path folder;

  @Test
  void aDefinitionInMalayNeedsNoJava() throws Exception {
    Files.writeString(folder.resolve("malay.yaml"), DEFINITION);
    Files.writeString(folder.resolve("umum.yaml"), PACK);
    Files.writeString(folder.resolve("kampung.example.yaml"), SITE);
    Path raw = Files.createDirectories(folder.resolve("raw"));
    Files.writeString(raw.resolve("a.txt"), ARTICLE);
    Path output = folder.resolve("out");

    RefreshJob.Result result =
        TestRun.run(
            DefinitionFiles.read(folder.resolve("malay.yaml")),
            raw,
            output,
            new BeamRunner(),
            TestRun.START);

    assertThat(result).isInstanceOf(RefreshJob.Published.class);
    JsonNode article = TestRun.rows(output, "articles").get(0);
    assertThat(article.get("title").textValue())
        .isEqualTo("Jambatan Kampung Seberang Dibuka Semula");
    assertThat(article.get("author").textValue()).isEqualTo("Ahmad bin Salleh");
    assertThat(article.get("site").textValue()).isEqualTo("kampung.example");
    assertThat(article.get("place").textValue()).isEqualTo("KUALA TERENGGANU");
    assertThat(article.get("place_code").textValue()).isEqualTo("11");
    assertThat(article.get("published_at").textValue()).isEqualTo("2024-03-12T00:15:00Z");
    assertThat(article.get("text").textValue().lines())
        .containsExactly(
            "Jambatan yang menghubungkan dua buah kampung itu dibuka semula semalam selepas kerja"
                + " pembaikan yang menelan belanja RM1,250,000.50 siap sepenuhnya, kata ketua"
                + " kampung.",
            "",
            "Seramai 2,400 penduduk menggunakan laluan sepanjang 1.5 kilometer itu setiap hari, dan"
                + " mereka terpaksa memandu lebih jauh sejak Disember 2023 apabila jambatan lama"
                + " runtuh.");
    assertThat(values(output, "dates")).contains("2024-03-11", "2023-12", "P1D");
    assertThat(values(output, "figures"))
        .contains("MYR 1250000.5", "penduduk 2400", "km 1.5", "buah 2");
  }

  private static List<String> values(Path output, String table) throws Exception {
    return TestRun.rows(output, table).stream()
        .map(
            row ->
                table.equals("dates")
                    ? row.get("value").textValue()
                    : row.get("unit").textValue() + " " + row.get("value_exact").textValue())
        .toList();
  }
}
