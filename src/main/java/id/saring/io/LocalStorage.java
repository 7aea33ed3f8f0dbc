package id.saring.io;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of the local file system, made when the first file is. A file is written under {@link
 * Storage#TEMPORARY}, synced, and renamed; copies are hard links where the file system has them.
 */
public final class LocalStorage implements Storage {
  private static final long serialVersionUID = 1L;

  private final String base;
  private final String prefix;

  private LocalStorage(String base, String prefix) {
    this.base = base;
    this.prefix = prefix;
  }

  /** The folder {@code root}. */
  public static LocalStorage of(Path root) {
    return new LocalStorage(root.toString(), "");
  }

  private Path root() {
    return Path.of(base).resolve(prefix);
  }

  private Path file(String path) {
    return root().resolve(path);
  }

  private Path temporary() throws IOException {
    Path folder = Path.of(base).resolve(TEMPORARY);
    Files.createDirectories(folder);
    return folder.resolve(UUID.randomUUID().toString());
  }

  @Override
  public String location() {
    return root().toString();
  }

  @Override
  public Storage in(String path) {
    return new LocalStorage(base, prefix.isEmpty() ? path : prefix + "/" + path);
  }

  @Override
  public PendingFile create(String path) throws IOException {
    Path temporary = temporary();
    FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new LocalFile(channel, temporary, file(path));
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    return Files.newByteChannel(file(path));
  }

  @Override
  public OptionalLong size(String path) throws IOException {
    try {
      BasicFileAttributes found = Files.readAttributes(file(path), BasicFileAttributes.class);
      return found.isDirectory() ? OptionalLong.empty() : OptionalLong.of(found.size());
    } catch (NoSuchFileException e) {
      return OptionalLong.empty();
    } catch (FileSystemException e) {
      if (Files.isDirectory(file(path).getParent())) {
        throw e;
      }
      return OptionalLong.empty();
    }
  }

  @Override
  public List<String> names(String folder) throws IOException {
    try (Stream<Path> paths = Files.list(file(folder))) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  @Override
  public List<String> filesBelow(String folder) throws IOException {
    Path top = file(folder);
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
  public void delete(String path) throws IOException {
    Path top = file(path);
    if (!Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void copy(String from, String to) throws IOException {
    Path temporary = temporary();
    Path source = file(from).toRealPath();
    try {
      Files.createLink(temporary, source);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(source, temporary);
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
    move(temporary, file(to));
  }

  @Override
  public void link(String link, String target) throws IOException {
    Path fresh = temporary();
    Files.createSymbolicLink(fresh, Path.of(target));
    move(fresh, file(link));
  }

  @Override
  public Optional<String> linkTarget(String link) throws IOException {
    try {
      return Optional.of(Files.readSymbolicLink(file(link)).toString());
    } catch (NotLinkException | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public HeldLock lock(String path, String holder) throws IOException, LockedException {
    Files.createDirectories(file(path).getParent());
    return LocalLock.take(file(path), location(), holder);
  }

  private static void move(Path from, Path to) throws IOException {
    createFolders(to.getParent());
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    sync(to.getParent());
  }

  /** Makes {@code folder} and its parents, so that they survive a loss of power. */
  private static void createFolders(Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    createFolders(folder.getParent());
    Files.createDirectories(folder);
    if (folder.getParent() != null) {
      sync(folder.getParent());
    }
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static final class LocalFile implements PendingFile {
    private final FileChannel channel;
    private final Path temporary;
    private final Path target;
    private final OutputStream stream;

    LocalFile(FileChannel channel, Path temporary, Path target) {
      this.channel = channel;
      this.temporary = temporary;
      this.target = target;
      this.stream =
          new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
              out.write(bytes, offset, length);
            }

            @Override
            public void close() {}
          };
    }

    @Override
    public OutputStream stream() {
      return stream;
    }

    @Override
    public void commit() throws IOException {
      channel.force(true);
      channel.close();
      move(temporary, target);
    }

    @Override
    public void close() throws IOException {
      try {
        channel.close();
      } finally {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
