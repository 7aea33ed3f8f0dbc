package id.saring.plan;

import id.saring.io.Locations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Size and time of a file: where they are the same, it is taken as unchanged.
 *
 * @param bytes its size, packed or not
 * @param modifiedMillis when it was modified, milliseconds UTC
 */
public record FileState(long bytes, long modifiedMillis) {
  /** As the listing found it. */
  static FileState listed(PlannedFile file) {
    return new FileState(file.bytes(), file.modifiedMillis());
  }

  /**
   * As it is now; of a file in a store, whose content cannot change while it is read, as listed.
   *
   * @throws IOException if it is gone, or cannot be looked at
   */
  public static FileState now(PlannedFile file) throws IOException {
    if (!Locations.isLocal(file.location())) {
      return listed(file);
    }
    BasicFileAttributes found =
        Files.readAttributes(Path.of(URI.create(file.location())), BasicFileAttributes.class);
    return new FileState(found.size(), found.lastModifiedTime().toMillis());
  }
}
