package id.saring.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files and folders for a while, in the folder that {@code java.io.tmpdir} names now. The JDK's own
 * methods ask for it once, before a command can give the process a folder that goes with it.
 */
public final class TemporaryFiles {
  private static final String PREFIX = "saring-";

  private TemporaryFiles() {}

  /** A new empty file whose name ends in {@code suffix}. */
  public static Path file(String suffix) throws IOException {
    return Files.createTempFile(parent(), PREFIX, suffix);
  }

  /** A new empty folder for {@code what}. */
  public static Path folder(String what) throws IOException {
    return Files.createTempDirectory(parent(), PREFIX + what + "-");
  }

  private static Path parent() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }
}
