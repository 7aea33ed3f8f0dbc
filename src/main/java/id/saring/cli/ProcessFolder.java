package id.saring.cli;

import id.saring.io.LocalStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of all temporary files, native libraries among them: one a process, so that what a
 * killed one left is known and goes.
 */
final class ProcessFolder {
  private static final String PREFIX = "saring-";
  private static final String TEMPORARY = "java.io.tmpdir";

  private ProcessFolder() {}

  /**
   * Sets this process's folder up in the one for temporary files, and removes those of dead
   * processes; to be called before anything is written there.
   */
  static void prepare() {
    Path temporary = Path.of(System.getProperty(TEMPORARY));
    String prefix = PREFIX + ProcessHandle.current().pid() + "-";
    if (temporary.getFileName().toString().startsWith(prefix)) {
      return;
    }
    LocalStorage storage = LocalStorage.of(temporary);
    try {
      for (String name : left(temporary)) {
        storage.delete(name);
      }
      Path own = Files.createTempDirectory(temporary, prefix);
      System.setProperty(TEMPORARY, own.toString());
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> delete(storage, own.getFileName().toString())));
    } catch (IOException e) {
      return;
    }
  }

  private static List<String> left(Path temporary) throws IOException {
    try (Stream<Path> paths = Files.list(temporary)) {
      return paths
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(Files::isWritable)
          .map(path -> path.getFileName().toString())
          .filter(ProcessFolder::isOfTheDead)
          .toList();
    }
  }

  private static boolean isOfTheDead(String name) {
    int end = name.indexOf('-', PREFIX.length());
    if (!name.startsWith(PREFIX) || end < 0) {
      return false;
    }
    try {
      return ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length(), end))).isEmpty();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void delete(LocalStorage storage, String name) {
    try {
      storage.delete(name);
    } catch (IOException e) {
      return;
    }
  }
}
