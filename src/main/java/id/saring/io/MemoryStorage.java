package id.saring.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Files in memory, as an object store has them: no folders, no links. For what is small and soon
 * forgotten.
 */
public final class MemoryStorage implements Storage {
  private static final long serialVersionUID = 1L;

  private final NavigableMap<String, byte[]> files;
  private final Set<String> locks;
  private final String prefix;

  private MemoryStorage(NavigableMap<String, byte[]> files, Set<String> locks, String prefix) {
    this.files = files;
    this.locks = locks;
    this.prefix = prefix;
  }

  /** An empty one. */
  public static MemoryStorage empty() {
    return new MemoryStorage(new ConcurrentSkipListMap<>(), ConcurrentHashMap.newKeySet(), "");
  }

  private static String folder(String path) {
    return path.isEmpty() ? "" : path + "/";
  }

  private byte[] bytes(String path) throws IOException {
    byte[] bytes = files.get(prefix + path);
    if (bytes == null) {
      throw new NoSuchFileException(path);
    }
    return bytes;
  }

  @Override
  public String location() {
    return "memory:" + prefix;
  }

  @Override
  public Storage in(String path) {
    return new MemoryStorage(files, locks, prefix + folder(path));
  }

  @Override
  public PendingFile create(String path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return new PendingFile() {
      @Override
      public OutputStream stream() {
        return out;
      }

      @Override
      public void commit() {
        files.put(prefix + path, out.toByteArray());
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    return new SeekableInMemoryByteChannel(bytes(path));
  }

  @Override
  public OptionalLong size(String path) {
    byte[] bytes = files.get(prefix + path);
    return bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes.length);
  }

  @Override
  public List<String> filesBelow(String folder) {
    String start = prefix + folder(folder);
    return files.tailMap(start).keySet().stream()
        .takeWhile(path -> path.startsWith(start))
        .map(path -> path.substring(start.length()))
        .toList();
  }

  @Override
  public void delete(String path) {
    files.remove(prefix + path);
    filesBelow(path).forEach(file -> files.remove(prefix + folder(path) + file));
  }

  @Override
  public void copy(String from, String to) throws IOException {
    files.put(prefix + to, bytes(from));
  }

  @Override
  public HeldLock lock(String path, String holder) throws LockedException {
    if (!locks.add(prefix + path)) {
      throw new LockedException(location(), "");
    }
    return () -> locks.remove(prefix + path);
  }
}
