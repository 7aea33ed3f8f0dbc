package id.saring.snapshot;

import id.saring.dataset.LocalStorage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Output in a folder of the local file system.
 *
 * @param root the folder
 */
public record LocalFiles(Path root) implements SnapshotFiles {
  /** Prefix of a link that is being made. */
  static final String NEW_LINK = ".new-";

  private LocalStorage storage() {
    return new LocalStorage(root);
  }

  @Override
  public OutputStream create(String path) throws IOException {
    return storage().create(path);
  }

  @Override
  public void move(String from, String to) throws IOException {
    storage().move(from, to);
  }

  @Override
  public void delete(String path) throws IOException {
    storage().delete(path);
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    return Files.newByteChannel(root.resolve(path));
  }

  @Override
  public long size(String path) throws IOException {
    return Files.size(root.resolve(path));
  }

  @Override
  public boolean exists(String path) {
    return Files.exists(root.resolve(path));
  }

  @Override
  public List<String> names(String folder) throws IOException {
    try (Stream<Path> paths = Files.list(root.resolve(folder))) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  @Override
  public List<String> filesBelow(String folder) throws IOException {
    Path top = root.resolve(folder);
    if (!Files.isDirectory(top)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(top)) {
      return paths
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> top.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  @Override
  public void deleteTree(String path) throws IOException {
    Path top = root.resolve(path);
    if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void moveFolder(String from, String to) throws IOException {
    Path target = root.resolve(to);
    Files.createDirectories(target.getParent());
    Files.move(root.resolve(from), target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void sync(String path) throws IOException {
    try (FileChannel channel = FileChannel.open(root.resolve(path), StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public void link(String link, String target) throws IOException {
    Path fresh = root.resolve(NEW_LINK + link);
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, Path.of(target));
    Files.move(fresh, root.resolve(link), StandardCopyOption.ATOMIC_MOVE);
  }
}
