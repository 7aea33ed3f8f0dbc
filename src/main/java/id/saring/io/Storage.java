package id.saring.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A tree of files: what a file system and an object store can both do. There is no rename, no
 * append and no folder by itself: a folder is where files are. Paths are relative to the root, with
 * {@code /}, and never escape it. Implementations are thread-safe and travel to workers.
 */
public interface Storage extends Serializable {
  /**
   * Folder at the root that holds files in the making, where an implementation needs one; whoever
   * has the lock may delete it.
   */
  String TEMPORARY = ".tmp";

  /** The root as people write it: a path, or a URI such as {@code s3://bucket/clean}. */
  String location();

  /** The same store with the folder {@code path} as its root. */
  Storage in(String path);

  /**
   * Starts a file; it has its name, whole and durable, when it is committed, and replaces what
   * stood there.
   */
  PendingFile create(String path) throws IOException;

  /**
   * Opens a file for reading.
   *
   * @throws java.nio.file.NoSuchFileException if there is none
   */
  SeekableByteChannel open(String path) throws IOException;

  /** Size of a file in bytes; empty if there is no such file. A link to a file counts as it. */
  OptionalLong size(String path) throws IOException;

  /** Names of the files and folders in a folder, sorted; empty if there is no such folder. */
  default List<String> names(String folder) throws IOException {
    return filesBelow(folder).stream()
        .map(path -> path.contains("/") ? path.substring(0, path.indexOf('/')) : path)
        .distinct()
        .sorted()
        .toList();
  }

  /** Paths of all files below a folder, relative to it, sorted; empty if there is none. */
  List<String> filesBelow(String folder) throws IOException;

  /**
   * Deletes a file or link, or a folder with all that is below it; does nothing if there is none.
   */
  void delete(String path) throws IOException;

  /**
   * Gives a file that nobody will change a second name, without moving its bytes through this
   * process where the store can; replaces what stood at {@code to}.
   *
   * @throws java.nio.file.NoSuchFileException if there is no file {@code from}
   */
  void copy(String from, String to) throws IOException;

  /**
   * Makes the name {@code link} refer to the folder {@code target}, at once, and replaces what
   * stood there; does nothing where the store has no links.
   *
   * @param target relative to the root
   */
  default void link(String link, String target) throws IOException {}

  /** What {@code link} refers to, relative to the root; empty if it is no link. */
  default Optional<String> linkTarget(String link) throws IOException {
    return Optional.empty();
  }

  /**
   * Takes a lock that one process holds at a time, until it is closed or the process ends.
   *
   * @param holder who asks, for whoever finds it taken
   * @throws LockedException if another holds it
   */
  HeldLock lock(String path, String holder) throws IOException, LockedException;

  /** Whether there is a file {@code path}. */
  default boolean exists(String path) throws IOException {
    return size(path).isPresent();
  }

  /** Opens a file for reading from its start; see {@link #open}. */
  default InputStream read(String path) throws IOException {
    return Channels.newInputStream(open(path));
  }

  /** Writes a whole file; nothing is left if {@code content} fails. */
  default void write(String path, Content content) throws IOException {
    try (PendingFile file = create(path)) {
      OutputStream out = new BufferedOutputStream(file.stream());
      content.writeTo(out);
      out.flush();
      file.commit();
    }
  }

  /** Writes the content of a file. */
  interface Content {
    /** Writes it to {@code out}, which stays open. */
    void writeTo(OutputStream out) throws IOException;
  }
}
