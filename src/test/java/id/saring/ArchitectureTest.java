package id.saring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.saring.definition.Definition;
import id.saring.lang.Language;
import java.nio.file.Files;
import java.nio.file.attribute.FileAttribute;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The arrows between packages, as the README draws them. */
@AnalyzeClasses(packages = "id.saring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS_POINT_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("id.saring.cli..")
          .layer("beam")
          .definedBy("id.saring.beam..")
          .layer("run")
          .definedBy("id.saring.run..")
          .layer("plan")
          .definedBy("id.saring.plan..")
          .layer("clean")
          .definedBy("id.saring.clean..")
          .layer("survey")
          .definedBy("id.saring.survey..")
          .layer("report")
          .definedBy("id.saring.report..")
          .layer("snapshot")
          .definedBy("id.saring.snapshot..")
          .layer("dataset")
          .definedBy("id.saring.dataset..")
          .layer("strip")
          .definedBy("id.saring.strip..")
          .layer("extract")
          .definedBy("id.saring.extract..")
          .layer("date")
          .definedBy("id.saring.date..")
          .layer("figure")
          .definedBy("id.saring.figure..")
          .layer("number")
          .definedBy("id.saring.number..")
          .layer("definition")
          .definedBy("id.saring.definition..")
          .layer("page")
          .definedBy("id.saring.page..")
          .layer("input")
          .definedBy("id.saring.input..")
          .layer("lang")
          .definedBy("id.saring.lang..")
          .layer("text")
          .definedBy("id.saring.text..")
          .layer("model")
          .definedBy("id.saring.model..")
          .layer("io")
          .definedBy("id.saring.io..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("beam")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("run")
          .mayOnlyBeAccessedByLayers("cli", "beam")
          .whereLayer("plan")
          .mayOnlyBeAccessedByLayers("cli", "beam", "run")
          .whereLayer("clean")
          .mayOnlyBeAccessedByLayers("cli", "run")
          .whereLayer("survey")
          .mayOnlyBeAccessedByLayers("beam", "run")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("run")
          .whereLayer("snapshot")
          .mayOnlyBeAccessedByLayers("cli", "run", "plan", "report")
          .whereLayer("dataset")
          .mayOnlyBeAccessedByLayers("cli", "run", "plan", "report", "snapshot")
          .whereLayer("io")
          .mayOnlyBeAccessedByLayers("cli", "beam", "run", "plan", "snapshot", "dataset", "input")
          .whereLayer("strip")
          .mayOnlyBeAccessedByLayers("cli", "run", "clean")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("cli", "run", "clean")
          .whereLayer("page")
          .mayOnlyBeAccessedByLayers("run", "clean", "strip", "extract", "survey")
          .whereLayer("input")
          .mayOnlyBeAccessedByLayers("cli", "beam", "run", "plan", "definition")
          .whereLayer("date")
          .mayOnlyBeAccessedByLayers("clean")
          .whereLayer("figure")
          .mayOnlyBeAccessedByLayers("clean")
          .whereLayer("number")
          .mayOnlyBeAccessedByLayers("date", "figure");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("id.saring.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_WITHIN_ROOMS =
      slices().matching("id.saring.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_DEFINITION_CHOOSES_THE_LANGUAGE =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Definition.class, Language.class)
          .should()
          .callMethod(Language.class, "load", String.class)
          .because("a language is handed to whoever reads its tables");

  @ArchTest
  static final ArchRule BEAM_STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.saring.beam..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule PARQUET_STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "id.saring.dataset..", "id.saring.input..", "id.saring.beam.hdfs..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..", "org.apache.avro..");

  @ArchTest
  static final ArchRule A_STORES_LIBRARY_STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.saring.beam.s3..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule THE_HEART_READS_NO_FILES =
      noClasses()
          .that()
          .resideInAnyPackage(
              "id.saring.clean..",
              "id.saring.strip..",
              "id.saring.extract..",
              "id.saring.page..",
              "id.saring.date..",
              "id.saring.figure..",
              "id.saring.number..",
              "id.saring.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "id.saring.io..");

  @ArchTest
  static final ArchRule NO_CLOCK_BUT_THAT_OF_A_COMMAND =
      noClasses()
          .that()
          .resideOutsideOfPackages("id.saring.cli..", "id.saring.beam..")
          .should()
          .callMethod(InstantSource.class, "system")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .because("a run has one time, that of its start, which it is told");

  @ArchTest
  static final ArchRule TEXTS_ARE_SEARCHED_IN_LINEAR_TIME =
      noClasses()
          .that()
          .resideInAnyPackage(
              "id.saring.clean..",
              "id.saring.strip..",
              "id.saring.extract..",
              "id.saring.page..",
              "id.saring.date..",
              "id.saring.figure..",
              "id.saring.number..",
              "id.saring.text..",
              "id.saring.survey..",
              "id.saring.input..",
              "id.saring.definition..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex..")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class)
          .because("a page may hold what makes a backtracking search take for ever; RE2J has none");

  @ArchTest
  static final ArchRule TEMPORARY_FILES_ARE_MADE_IN_ONE_WAY =
      noClasses()
          .should()
          .callMethod(
              Files.class, "createTempFile", String.class, String.class, FileAttribute[].class)
          .orShould()
          .callMethod(Files.class, "createTempDirectory", String.class, FileAttribute[].class)
          .because("the JDK puts them where java.io.tmpdir was at start; see TemporaryFiles");
}
