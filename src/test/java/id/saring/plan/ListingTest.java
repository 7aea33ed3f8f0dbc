package id.saring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.beam.BeamFiles;
import id.saring.definition.DefinitionException;
import id.saring.input.InputFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
  @TempDir Path folder;

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name, StandardCharsets.UTF_8);
  }

  private void shell(String script) throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", script).directory(folder.toFile()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }

  /** What Java cannot delete: paths longer than the system takes at once. */
  @AfterEach
  void clear() throws Exception {
    shell("rm -rf ./*");
  }

  @Test
  void saysWhatItPassedOver() throws IOException {
    for (String name :
        List.of(
            "a.txt",
            "b.TXT",
            "c.Txt.GZ",
            "d.html",
            "e.HTML",
            "f.jpg",
            "g.zip",
            ".g.txt",
            "#h",
            "i")) {
      write(name);
    }
    Listing listing = Planner.plan(InputFormat.TEXT, List.of(folder.toString()), BeamFiles::list);
    assertThat(listing.files())
        .extracting(PlannedFile::sourcePath)
        .containsExactlyInAnyOrder("a.txt", "b.TXT", "c.Txt.GZ", "g.zip");
    assertThat(Planner.describe(listing.skipped()))
        .isEqualTo("6: 2 .html, 2 hidden, 1 .jpg, 1 other");
  }

  @Test
  void everyFileIsLocatedByItsUri() throws IOException {
    List<String> names =
        List.of("2020/a-1_b.txt", "a b.txt", "kopi é.txt", "100%25.txt", "~,+.txt");
    for (String name : names) {
      write(name);
    }
    for (String root : List.of(folder.toString(), folder + "/", folder + "/./")) {
      Listing listing = Planner.plan(InputFormat.TEXT, List.of(root), BeamFiles::list);
      assertThat(listing.files()).extracting(PlannedFile::sourcePath).hasSameElementsAs(names);
      assertThat(listing.files())
          .allMatch(
              file ->
                  file.location()
                      .equals(Path.of(root).resolve(file.sourcePath()).toUri().toString()));
    }
  }

  @Test
  void aFolderThatCannotBeListedIsAReject() throws Exception {
    write("a.txt");
    shell(
        "n=$(printf 'd%.0s' $(seq 250)); for i in $(seq 20); do mkdir $n; cd -P $n; done; echo x >"
            + " b.txt");
    Listing listing = Planner.plan(InputFormat.TEXT, List.of(folder.toString()), BeamFiles::list);
    assertThat(listing.files())
        .extracting(PlannedFile::problem)
        .containsExactly(null, PlannedFile.UNREADABLE_FOLDER);
  }

  @Test
  void anInputThatCannotBeListedIsNoMistakeOfTheDefinition() throws Exception {
    shell("mkdir locked; chmod 000 locked");
    Path locked = folder.resolve("locked");
    if (Files.isReadable(locked)) {
      assertThatThrownBy(
              () ->
                  Planner.plan(
                      InputFormat.TEXT,
                      List.of("s://x/"),
                      (uri, format, into) -> {
                        throw new IOException("denied");
                      }))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("input 's://x/' cannot be listed");
    } else {
      assertThatThrownBy(
              () -> Planner.plan(InputFormat.TEXT, List.of(locked.toString()), BeamFiles::list))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("cannot be listed");
    }
  }

  @Test
  void namesThatAreNoUtf8StayDifferent() throws Exception {
    shell("touch \"$(printf 'berita-\\351.txt')\" \"$(printf 'berita-\\350.txt')\" 'a%20b.txt'");
    shell("touch 'berita-\\xE9.txt' 'a\\b\\xyz.txt'");
    assertThat(Planner.plan(InputFormat.TEXT, List.of(folder.toString()), BeamFiles::list).files())
        .extracting(PlannedFile::sourcePath)
        .containsExactlyInAnyOrder(
            "berita-\\xE9.txt",
            "berita-\\xE8.txt",
            "berita-\\x5CxE9.txt",
            "a\\b\\xyz.txt",
            "a%20b.txt");
  }

  @Test
  void timesBeyondFourDigitsAreUnknown() {
    assertThat(Times.instant(Instant.parse("2446-05-10T22:38:55Z").toEpochMilli()))
        .isEqualTo("2446-05-10T22:38:55Z");
    assertThat(Times.instant(Instant.parse("+12446-05-10T22:38:55Z").toEpochMilli())).isNull();
    assertThat(Times.instant(Long.MAX_VALUE)).isNull();
    assertThat(Times.instant(Long.MIN_VALUE)).isNull();
  }

  @Test
  void anEmptyFolderSaysWhatItHolds() throws IOException {
    write("d.html");
    assertThatThrownBy(
            () -> Planner.plan(InputFormat.TEXT, List.of(folder.toString()), BeamFiles::list))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("(skipped 1: 1 .html)");
  }
}
