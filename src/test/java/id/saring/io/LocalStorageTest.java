package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStorageTest extends StorageContract {
  @TempDir Path folder;

  @Override
  protected Storage storage() {
    return LocalStorage.of(folder.resolve("output"));
  }

  @Test
  void filesInTheMakingLieApart() throws Exception {
    Storage storage = storage();
    try (PendingFile file = storage.in("s").create("part")) {
      assertThat(storage.names("")).containsExactly(Storage.TEMPORARY);
      file.commit();
    }
    assertThat(storage.filesBelow(Storage.TEMPORARY)).isEmpty();
    assertThat(Files.exists(folder.resolve("output/s/part"))).isTrue();
  }

  @Test
  void aCopyIsAHardLink() throws Exception {
    Storage storage = storage();
    put(storage, "a", "isi");
    storage.copy("a", "b");
    assertThat(Files.getAttribute(folder.resolve("output/a"), "unix:nlink")).isEqualTo(2);
  }
}
