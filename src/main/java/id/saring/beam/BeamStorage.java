package id.saring.beam;

import id.saring.io.HeldLock;
import id.saring.io.LockedException;
import id.saring.io.PendingFile;
import id.saring.io.Storage;
import id.saring.io.TemporaryFiles;
import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * Files of a store that Beam has a file system for: {@code hdfs://}, {@code s3://}, {@code gs://}.
 * Nothing is renamed or linked. A file is made on the local disk and put into the store whole when
 * it is committed. The lock is a {@link StoreLock}.
 */
public final class BeamStorage implements Storage {
  private static final long serialVersionUID = 1L;

  private final String root;

  private BeamStorage(String root) {
    this.root = root;
  }

  /**
   * The folder {@code uri}.
   *
   * @throws id.saring.definition.DefinitionException if no file system has its scheme
   */
  public static BeamStorage of(String uri) {
    String root = uri;
    while (root.endsWith("/")) {
      root = root.substring(0, root.length() - 1);
    }
    BeamFiles.requireFileSystem(root + "/");
    return new BeamStorage(root);
  }

  private String uri(String path) {
    return path.isEmpty() ? root : root + "/" + path;
  }

  private ResourceId resource(String path) {
    return FileSystems.matchNewResource(uri(path), false);
  }

  @Override
  public String location() {
    return root;
  }

  @Override
  public BeamStorage in(String path) {
    return new BeamStorage(uri(path));
  }

  @Override
  public PendingFile create(String path) throws IOException {
    Path local = TemporaryFiles.file(".put");
    return new LocalCopy(
        local, new BufferedOutputStream(Files.newOutputStream(local)), resource(path));
  }

  @Override
  public SeekableByteChannel open(String path) throws IOException {
    try {
      ReadableByteChannel channel = FileSystems.open(resource(path));
      if (channel instanceof SeekableByteChannel seekable) {
        return seekable;
      }
      channel.close();
      throw new IOException(uri(path) + " cannot be read from the middle");
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw missing(path, e);
    }
  }

  @Override
  public OptionalLong size(String path) throws IOException {
    Optional<MatchResult.Metadata> found = StoreFiles.file(uri(path));
    return found.isPresent() ? OptionalLong.of(found.get().sizeBytes()) : OptionalLong.empty();
  }

  @Override
  public List<String> filesBelow(String folder) throws IOException {
    String start = StoreFiles.path(uri(folder)) + "/";
    return StoreFiles.below(uri(folder) + "/").stream()
        .map(found -> StoreFiles.path(found.resourceId().toString()).substring(start.length()))
        .sorted()
        .toList();
  }

  @Override
  public void delete(String path) throws IOException {
    List<ResourceId> gone = new ArrayList<>();
    for (String file : filesBelow(path)) {
      gone.add(resource(path.isEmpty() ? file : path + "/" + file));
    }
    if (!path.isEmpty() && size(path).isPresent()) {
      gone.add(resource(path));
    }
    if (!gone.isEmpty()) {
      FileSystems.delete(gone, StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }

  @Override
  public void copy(String from, String to) throws IOException {
    if (!exists(from)) {
      throw new NoSuchFileException(uri(from));
    }
    FileSystems.copy(List.of(resource(from)), List.of(resource(to)));
  }

  @Override
  public HeldLock lock(String path, String holder) throws IOException, LockedException {
    return StoreLock.take(
        this, path, holder, creating(path), InstantSource.system(), StoreLock.Times.USUAL);
  }

  /** What puts objects into {@code folder} where none is, as far as the store keeps to it. */
  StoreLock.Create creating(String folder) {
    PipelineOptions options = BeamFiles.options();
    ExclusiveCreate service = ExclusiveCreate.of(root.substring(0, root.indexOf(':')));
    BeamStorage objects = in(folder);
    return (name, content) -> service.create(objects.uri(name), content, options);
  }

  /**
   * When a file was last written, by the store's clock.
   *
   * @throws NoSuchFileException if there is none
   */
  Instant modified(String path) throws IOException {
    return StoreFiles.file(uri(path))
        .map(found -> Instant.ofEpochMilli(found.lastModifiedMillis()))
        .orElseThrow(() -> new NoSuchFileException(uri(path)));
  }

  private NoSuchFileException missing(String path, IOException cause) {
    NoSuchFileException missing = new NoSuchFileException(uri(path));
    missing.initCause(cause);
    return missing;
  }

  /** A file on the local disk until it is committed. */
  private static final class LocalCopy implements PendingFile {
    private final Path local;
    private final OutputStream out;
    private final ResourceId target;

    LocalCopy(Path local, OutputStream out, ResourceId target) {
      this.local = local;
      this.out = out;
      this.target = target;
    }

    @Override
    public OutputStream stream() {
      return out;
    }

    @Override
    public void commit() throws IOException {
      out.close();
      try (WritableByteChannel channel = FileSystems.create(target, MimeTypes.BINARY)) {
        Files.copy(local, Channels.newOutputStream(channel));
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
      Files.deleteIfExists(local);
    }
  }
}
