package id.saring.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder into which native libraries are unpacked: one a process, so that what a killed one
 * left is known and goes.
 */
final class NativeFolder {
  private static final String PREFIX = "saring-native-";

  private NativeFolder() {}

  /** Sets this process's folder up below {@code temporary}; removes those of dead processes. */
  static void prepare(Path temporary) {
    try {
      for (Path folder : left(temporary)) {
        delete(folder);
      }
      Path own = temporary.resolve(PREFIX + ProcessHandle.current().pid());
      Files.createDirectories(own);
      System.setProperty("ZstdTempFolder", own.toString());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(own)));
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }

  private static List<Path> left(Path temporary) throws IOException {
    try (Stream<Path> paths = Files.list(temporary)) {
      return paths.filter(NativeFolder::isOfTheDead).toList();
    }
  }

  private static boolean isOfTheDead(Path folder) {
    String name = folder.getFileName().toString();
    if (!name.startsWith(PREFIX)) {
      return false;
    }
    try {
      long pid = Long.parseLong(name.substring(PREFIX.length()));
      return ProcessHandle.of(pid).isEmpty() && Files.isWritable(folder);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      return;
    }
  }
}
