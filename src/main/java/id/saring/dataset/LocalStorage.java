package id.saring.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Storage in a folder of the local file system.
 *
 * @param root the folder; made when the first file is
 */
public record LocalStorage(Path root) implements Storage {
  @Override
  public OutputStream create(String path) throws IOException {
    return Files.newOutputStream(withParents(path));
  }

  @Override
  public void move(String from, String to) throws IOException {
    Files.move(root.resolve(from), withParents(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(String path) throws IOException {
    Files.deleteIfExists(root.resolve(path));
  }

  private Path withParents(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }
}
