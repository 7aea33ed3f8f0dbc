package id.saring.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionTest {
  private static final String MINIMAL = "input: {paths: [raw]}\noutput: clean\n";
  private static final String PACK =
      """
      pack: kebun
      about: a test
      rules:
      - id: a
        role: ad
        match: {exact: Iklan}
        examples: {hit: ['«Iklan»']}
      """;

  @TempDir Path folder;

  private static Definition of(String text, DefinitionFiles.PackFile... packs) {
    return Definition.of(new DefinitionFiles("kebun.yaml", text, List.of(packs)));
  }

  @Test
  void aMinimalDefinitionHasDefaults() {
    Definition definition = of(MINIMAL);
    assertThat(definition.dataset().name()).isEqualTo("kebun");
    assertThat(definition.input().paths()).containsExactly("raw");
    assertThat(definition.zone()).hasToString("Asia/Jakarta");
    assertThat(definition.survey()).isEqualTo(new Definition.Survey(5, 0.3));
    assertThat(definition.sources()).isEmpty();
  }

  @Test
  void theLanguageTellsTheZoneThatADefinitionDoesNotName() {
    assertThat(of(MINIMAL + "language: ms\n").zone()).hasToString("Asia/Kuala_Lumpur");
    assertThat(of(MINIMAL + "language: ms\nzone: Asia/Brunei\n").zone()).hasToString("Asia/Brunei");
  }

  @Test
  void theHashCoversTheTextsAndNamesOfThePacks() {
    DefinitionFiles.PackFile pack = new DefinitionFiles.PackFile("rules/a.yaml", PACK);
    String hash = of(MINIMAL, pack).hash();
    assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(of(MINIMAL, pack).hash());
    assertThat(of(MINIMAL).hash()).isNotEqualTo(hash);
    assertThat(
            of(
                    MINIMAL,
                    new DefinitionFiles.PackFile(
                        "rules/a.yaml", PACK.replace("about: a test", "about: a text")))
                .hash())
        .isNotEqualTo(hash);
    assertThat(of(MINIMAL, new DefinitionFiles.PackFile("rules/b.yaml", PACK)).hash())
        .isNotEqualTo(hash);
    assertThat(of(MINIMAL + "zone: Asia/Jakarta\n", pack).hash()).isNotEqualTo(hash);
    assertThat(
            Definition.of(new DefinitionFiles("elsewhere/kebun.yaml", MINIMAL, List.of(pack)))
                .hash())
        .isEqualTo(hash);
  }

  @ParameterizedTest
  @CsvSource({"pack: kebun, pack", "site: kebun.id, site"})
  void aPackInPlaceOfADefinitionIsToldOnce(String first, String key, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("kebun.yaml");
    Files.writeString(file, first + "\nabout: Kebun\nrules: [{id: a}]\n");
    assertThatThrownBy(() -> Definition.of(DefinitionFiles.read(file)))
        .isInstanceOfSatisfying(
            DefinitionException.class,
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        file
                            + ":1: "
                            + key
                            + ": this is a rule pack; expected a pipeline definition, which names"
                            + " packs under 'rules'"));
  }

  @Test
  void whatIsWrongInAllFilesIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                of(
                    "input: {paths: [raw]}\nzona: x\n",
                    new DefinitionFiles.PackFile(
                        "rules/a.yaml", PACK.replace("role: ad", "role: x")),
                    new DefinitionFiles.PackFile("rules/b.yaml", PACK)))
        .isInstanceOfSatisfying(
            DefinitionException.class,
            e ->
                assertThat(e.problems())
                    .satisfiesExactly(
                        one -> assertThat(one).startsWith("kebun.yaml:1: key 'output' is missing"),
                        one -> assertThat(one).startsWith("kebun.yaml:2: zona: unknown key"),
                        one ->
                            assertThat(one).startsWith("rules/a.yaml:5: rules[0].role: found 'x'"),
                        one ->
                            assertThat(one)
                                .isEqualTo(
                                    "rules/b.yaml:1: a pack 'kebun' stands at rules/a.yaml:1"
                                        + " already")));
  }

  @Test
  void aNameOfTwoSitesIsRefused() {
    String site = "site: a.id\nabout: x\nnames: [Kebun]\n";
    assertThatThrownBy(
            () ->
                of(
                    MINIMAL,
                    new DefinitionFiles.PackFile("a.yaml", site),
                    new DefinitionFiles.PackFile("b.yaml", site.replace("a.id", "b.id"))))
        .hasMessage("b.yaml:1: 'Kebun' names a.id already, at a.yaml:1");
  }

  @Test
  void globsListPacksByNameEachOnce() throws IOException {
    Files.createDirectories(folder.resolve("rules/deep"));
    for (String name :
        List.of("rules/b.yaml", "rules/a.yaml", "rules/c.txt", "rules/deep/d.yaml")) {
      Files.writeString(folder.resolve(name), PACK.replace("kebun", name));
    }
    Path file = folder.resolve("kebun.yaml");
    Files.writeString(file, MINIMAL + "rules: [rules/b.yaml, rules/*.yaml]\n");
    assertThat(DefinitionFiles.read(file).packs())
        .extracting(DefinitionFiles.PackFile::name)
        .containsExactly("rules/b.yaml", "rules/a.yaml");
    Files.writeString(file, MINIMAL + "rules: ['rules/**/*.yaml']\n");
    assertThat(DefinitionFiles.read(file).packs())
        .extracting(DefinitionFiles.PackFile::name)
        .containsExactly("rules/a.yaml", "rules/b.yaml", "rules/deep/d.yaml");
    Files.writeString(file, MINIMAL + "rules: [nothing/*.yaml, gone.yaml]\nzone: Mars\n");
    assertThatThrownBy(() -> DefinitionFiles.read(file))
        .isInstanceOfSatisfying(
            DefinitionException.class, e -> assertThat(e.problems()).hasSize(3));
  }

  @Test
  void withoutAListTheShippedPacksWork() throws IOException {
    Path file = folder.resolve("kebun.yaml");
    Files.writeString(file, MINIMAL);
    Definition shipped = Definition.of(DefinitionFiles.read(file));
    assertThat(shipped.packs())
        .extracting(RulePack::name)
        .containsExactlyElementsOf(PackFiles.all().stream().map(RulePack::name).toList());
  }
}
