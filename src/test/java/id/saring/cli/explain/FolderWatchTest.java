package id.saring.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder;

  @Test
  void noticesChangedNewAndDeletedFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "satu");
    Path pack = Files.createDirectories(folder.resolve("pipelines/rules")).resolve("x.yaml");
    FolderWatch watch = new FolderWatch(List.of(file, folder.resolve("pipelines")));
    assertThat(watch.hasChanged()).isFalse();
    Files.writeString(file, "dua dua");
    assertThat(watch.hasChanged()).isTrue();
    assertThat(watch.hasChanged()).isFalse();
    Files.writeString(pack, "pack: x");
    assertThat(watch.hasChanged()).isTrue();
    Files.delete(pack);
    assertThat(watch.await()).isTrue();
    assertThat(watch.hasChanged()).isFalse();
  }
}
