package id.saring.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What every {@link Storage} keeps to; each implementation has a test that extends this. */
public abstract class StorageContract {
  /** An empty storage. */
  protected abstract Storage storage() throws Exception;

  static void put(Storage storage, String path, String text) throws IOException {
    storage.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String get(Storage storage, String path) throws IOException {
    try (InputStream in = storage.read(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFileIsSeenWhenItIsCommittedAndNotBefore() throws Exception {
    Storage storage = storage();
    try (PendingFile file = storage.create("a/b/c.txt")) {
      file.stream().write("panen".getBytes(StandardCharsets.UTF_8));
      file.stream().close();
      assertThat(storage.exists("a/b/c.txt")).isFalse();
      file.commit();
    }
    assertThat(get(storage, "a/b/c.txt")).isEqualTo("panen");
    assertThat(storage.size("a/b/c.txt")).hasValue(5);
  }

  @Test
  void aFileThatIsNotCommittedLeavesWhatStoodThere() throws Exception {
    Storage storage = storage();
    put(storage, "pointer", "old");
    try (PendingFile file = storage.create("pointer")) {
      file.stream().write(1);
    }
    assertThat(get(storage, "pointer")).isEqualTo("old");
    assertThatThrownBy(
            () ->
                storage.write(
                    "pointer",
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("disk");
                    }))
        .hasMessage("disk");
    assertThat(get(storage, "pointer")).isEqualTo("old");
    put(storage, "pointer", "new");
    assertThat(get(storage, "pointer")).isEqualTo("new");
  }

  @Test
  void twoWritersOfOneFileDoNotDisturbEachOther() throws Exception {
    Storage storage = storage();
    try (PendingFile one = storage.create("part");
        PendingFile two = storage.create("part")) {
      one.stream().write("satu".getBytes(StandardCharsets.UTF_8));
      two.stream().write("dua".getBytes(StandardCharsets.UTF_8));
      one.commit();
      assertThat(get(storage, "part")).isEqualTo("satu");
      two.commit();
    }
    assertThat(get(storage, "part")).isEqualTo("dua");
  }

  @Test
  void foldersAreWhereFilesAre() throws Exception {
    Storage storage = storage();
    assertThat(storage.names("none")).isEmpty();
    assertThat(storage.filesBelow("none")).isEmpty();
    put(storage, "s/2/x/one", "1");
    put(storage, "s/1/x/two", "2");
    put(storage, "s/1/y", "3");
    put(storage, "sibling", "4");
    assertThat(storage.names("s")).containsExactly("1", "2");
    assertThat(storage.names("s/1")).containsExactly("x", "y");
    assertThat(storage.filesBelow("s")).containsExactly("1/x/two", "1/y", "2/x/one");
    assertThat(storage.size("s/1")).isEmpty();
    assertThat(storage.exists("s/1/y/z")).isFalse();
    assertThat(storage.names("")).contains("s", "sibling");
    Storage below = storage.in("s").in("1");
    assertThat(below.filesBelow("")).containsExactly("x/two", "y");
    put(below, "z", "5");
    assertThat(get(storage, "s/1/z")).isEqualTo("5");
    assertThat(below.location()).startsWith(storage.location());
  }

  @Test
  void whatIsDeletedIsGoneAndNothingElse() throws Exception {
    Storage storage = storage();
    put(storage, "s/1/x", "1");
    put(storage, "s/1/y/z", "2");
    put(storage, "s/10", "3");
    storage.delete("s/1/x");
    assertThat(storage.filesBelow("s")).containsExactly("1/y/z", "10");
    storage.delete("s/1");
    storage.delete("s/1");
    assertThat(storage.filesBelow("s")).containsExactly("10");
  }

  @Test
  void readersSeek() throws Exception {
    Storage storage = storage();
    put(storage, "digits", "0123456789");
    try (SeekableByteChannel channel = storage.open("digits")) {
      assertThat(channel.size()).isEqualTo(10);
      ByteBuffer two = ByteBuffer.allocate(2);
      channel.position(7);
      channel.read(two);
      assertThat(two.array()).containsExactly('7', '8');
      channel.position(1);
      channel.read(two.clear());
      assertThat(two.array()).containsExactly('1', '2');
    }
    assertThatThrownBy(() -> storage.read("nothing").close())
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aCopyStaysWhenItsOriginalGoes() throws Exception {
    Storage storage = storage();
    put(storage, "old/part", "isi");
    put(storage, "new/part", "else");
    storage.copy("old/part", "new/part");
    storage.delete("old");
    assertThat(get(storage, "new/part")).isEqualTo("isi");
    assertThatThrownBy(() -> storage.copy("old/part", "x")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aLinkIsReplacedAtOnceWhereThereAreLinks() throws Exception {
    Storage storage = storage();
    put(storage, "s/1/x", "1");
    put(storage, "s/2/x", "2");
    storage.link("current", "s/1");
    assertThat(storage.linkTarget("s")).isEmpty();
    if (storage.linkTarget("current").isPresent()) {
      assertThat(get(storage, "current/x")).isEqualTo("1");
      storage.link("current", "s/2");
      assertThat(storage.linkTarget("current")).hasValue("s/2");
      assertThat(get(storage, "current/x")).isEqualTo("2");
      storage.delete("current");
      assertThat(get(storage, "s/2/x")).isEqualTo("2");
    }
    assertThat(storage.linkTarget("current")).isEmpty();
  }

  @Test
  void oneHoldsTheLock() throws Exception {
    Storage storage = storage();
    try (Closeable lock = storage.lock(".lock", "the first")) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> storage.lock(".lock", "the second"))
          .isInstanceOf(LockedException.class)
          .hasMessageContaining("another run holds the lock of " + storage.location());
    }
    storage.lock(".lock", "the third").close();
  }

  /** Workers on other machines reach what the driver reaches. */
  @Test
  void itTravels() throws Exception {
    Storage storage = storage();
    if (storage instanceof MemoryStorage) {
      return;
    }
    put(storage.in("s"), "x", "1");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(storage.in("s"));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(get((Storage) in.readObject(), "x")).isEqualTo("1");
    }
  }
}
