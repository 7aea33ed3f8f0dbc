package id.saring.io;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A storage that does what another does; the ground for those that fail. */
public abstract class ForwardingStorage implements Storage {
  private static final long serialVersionUID = 1L;

  protected final Storage files;

  protected ForwardingStorage(Storage files) {
    this.files = files;
  }

  /** A folder of the storage as it is; those that fail there too give one that does. */
  @Override
  public Storage in(String path) {
    return files.in(path);
  }

  @Override
  public String location() {
    return files.location();
  }

  @Override
  public PendingFile create(String path) throws IOException {
    return files.create(path);
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    return files.open(path);
  }

  @Override
  public OptionalLong size(String path) throws IOException {
    return files.size(path);
  }

  @Override
  public List<String> names(String folder) throws IOException {
    return files.names(folder);
  }

  @Override
  public List<String> filesBelow(String folder) throws IOException {
    return files.filesBelow(folder);
  }

  @Override
  public void delete(String path) throws IOException {
    files.delete(path);
  }

  @Override
  public void copy(String from, String to) throws IOException {
    files.copy(from, to);
  }

  @Override
  public void link(String link, String target) throws IOException {
    files.link(link, target);
  }

  @Override
  public Optional<String> linkTarget(String link) throws IOException {
    return files.linkTarget(link);
  }

  @Override
  public HeldLock lock(String path, String holder) throws IOException, LockedException {
    return files.lock(path, holder);
  }
}
