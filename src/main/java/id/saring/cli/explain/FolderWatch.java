package id.saring.cli.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Notices when files change, by their size and time of change. */
final class FolderWatch {
  private static final long MILLIS = 300;

  private final List<Path> roots;
  private Map<String, String> seen;

  /** Watches {@code roots}: files, and folders with all that is in them. */
  FolderWatch(List<Path> roots) throws IOException {
    this.roots = List.copyOf(roots);
    this.seen = look();
  }

  /** Waits for a change; false if the thread was interrupted. */
  boolean await() throws IOException {
    while (!hasChanged()) {
      try {
        Thread.sleep(MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /** Whether anything changed since the last look. */
  boolean hasChanged() throws IOException {
    Map<String, String> now = look();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  private Map<String, String> look() throws IOException {
    Map<String, String> states = new TreeMap<>();
    for (Path root : roots) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path path : files.filter(Files::isRegularFile).toList()) {
          BasicFileAttributes state = Files.readAttributes(path, BasicFileAttributes.class);
          states.put(path.toString(), state.size() + " " + state.lastModifiedTime().toMillis());
        }
      }
    }
    return states;
  }
}
