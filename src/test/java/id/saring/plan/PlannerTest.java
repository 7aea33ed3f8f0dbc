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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    BeamFiles.register();
    for (String name :
        List.of(
            "b.txt",
            "a.txt",
            "sub/c d+e%20.txt",
            "sub/deep/f.txt.gz",
            "g.md",
            ".h.txt",
            "sub/~$i.txt",
            ".git/j.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name, StandardCharsets.UTF_8);
    }
  }

  private List<String> plan(String... inputs) throws IOException {
    List<String> paths = new ArrayList<>();
    Planner.plan(InputFormat.TEXT, List.of(inputs), BeamFiles::list)
        .files()
        .forEach(file -> paths.add(file.sourcePath()));
    return paths;
  }

  @Test
  void aFolderIsSearchedAndSorted() throws IOException {
    assertThat(plan(folder.toString()))
        .containsExactly("a.txt", "b.txt", "sub/c d+e%20.txt", "sub/deep/f.txt.gz");
  }

  @Test
  void aFileStandsForItself() throws IOException {
    assertThat(plan(folder.resolve("g.md").toString())).containsExactly("g.md");
  }

  @Test
  void aGlobIsRelativeToItsFixedPart() throws IOException {
    assertThat(plan(folder + "/*.txt")).containsExactly("a.txt", "b.txt");
    assertThat(plan(folder + "/sub/**")).containsExactly("c d+e%20.txt", "deep/f.txt.gz");
    assertThat(plan(folder + "/{a,b}.txt")).containsExactly("a.txt", "b.txt");
  }

  @Test
  void aUriIsListedByBeam() throws IOException {
    assertThat(plan("file://" + folder + "/*.txt")).contains("a.txt", "b.txt");
  }

  @Test
  void aFolderThatIsAUriIsSearchedAtAnyDepthAndFromTheTop() throws IOException {
    assertThat(plan("file://" + folder + "/"))
        .containsExactly("a.txt", "b.txt", "sub/c d+e%20.txt", "sub/deep/f.txt.gz");
  }

  @Test
  void theSameFileTwiceIsOneFile() throws IOException {
    assertThat(plan(folder.toString(), folder + "/a.txt")).hasSize(4);
  }

  @Test
  void twoFilesOfOneSourcePathAreAnError() throws IOException {
    Path other = Files.createDirectories(folder.resolve("sub/other"));
    Files.writeString(other.resolve("a.txt"), "x", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> plan(folder + "/a.txt", other + "/a.txt"))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("two inputs give the source path 'a.txt'");
  }

  @Test
  void anInputThatMatchesNothingIsAnError() throws IOException {
    assertThatThrownBy(() -> plan(folder + "/*.csv"))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("matches no file");
    assertThatThrownBy(() -> plan(folder.resolve("nowhere").toString()))
        .isInstanceOf(DefinitionException.class);
  }
}
