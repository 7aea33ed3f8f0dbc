package id.saring.beam;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemUtils;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An object store in memory, under {@code objects://}: keys and bytes, no folders, no rename; an
 * object is there when its upload is whole. It keeps to the condition that an object is new, save
 * in the bucket {@code careless}.
 */
public final class ObjectStore extends FileSystem<ObjectStore.Key> {
  static final String SCHEME = "objects";

  private static final String CARELESS = SCHEME + "://careless/";
  private static final long MODIFIED_MILLIS = 1_767_225_600_000L;

  private static final NavigableMap<String, byte[]> OBJECTS = new ConcurrentSkipListMap<>();

  private static volatile Consumer<String> listener = key -> {};

  /** Forgets all objects, and who listens. */
  public static void clear() {
    OBJECTS.clear();
    listener = key -> {};
  }

  /** Keys and bytes below {@code prefix}. */
  public static Map<String, byte[]> below(String prefix) {
    return OBJECTS.tailMap(prefix).entrySet().stream()
        .takeWhile(entry -> entry.getKey().startsWith(prefix))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Has {@code next} hear the key of each object that is uploaded. */
  public static void listen(Consumer<String> next) {
    listener = next;
  }

  /** Puts an object as somebody else would. */
  public static void put(String key, byte[] bytes) {
    OBJECTS.put(key, bytes);
  }

  @Override
  protected String getScheme() {
    return SCHEME;
  }

  @Override
  protected List<MatchResult> match(List<String> specs) {
    return specs.stream().map(ObjectStore::match).toList();
  }

  private static MatchResult match(String spec) {
    Pattern pattern = Pattern.compile(FileSystemUtils.wildcardToRegexp(spec));
    List<MatchResult.Metadata> found = new ArrayList<>();
    OBJECTS.forEach(
        (key, bytes) -> {
          if (pattern.matcher(key).matches()) {
            found.add(
                MatchResult.Metadata.builder()
                    .setResourceId(new Key(key))
                    .setSizeBytes(bytes.length)
                    .setLastModifiedMillis(MODIFIED_MILLIS)
                    .setIsReadSeekEfficient(true)
                    .build());
          }
        });
    return found.isEmpty()
        ? MatchResult.create(MatchResult.Status.NOT_FOUND, List.of())
        : MatchResult.create(MatchResult.Status.OK, found);
  }

  @Override
  protected WritableByteChannel create(Key key, CreateOptions options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WritableByteChannel channel = Channels.newChannel(bytes);
    return new WritableByteChannel() {
      @Override
      public int write(ByteBuffer source) throws IOException {
        return channel.write(source);
      }

      @Override
      public boolean isOpen() {
        return channel.isOpen();
      }

      @Override
      public void close() throws IOException {
        if (channel.isOpen()) {
          channel.close();
          upload(key.location(), bytes.toByteArray(), options.expectFileToNotExist());
        }
      }
    };
  }

  private static void upload(String key, byte[] bytes, boolean onlyIfNew) throws IOException {
    if (!onlyIfNew || key.startsWith(CARELESS)) {
      OBJECTS.put(key, bytes);
    } else if (OBJECTS.putIfAbsent(key, bytes) != null) {
      throw new IOException("upload failed", new IOException("412 Precondition Failed"));
    }
    listener.accept(key);
  }

  @Override
  protected ReadableByteChannel open(Key key) throws IOException {
    return new SeekableInMemoryByteChannel(bytes(key));
  }

  private static byte[] bytes(Key key) throws FileNotFoundException {
    byte[] bytes = OBJECTS.get(key.location());
    if (bytes == null) {
      throw new FileNotFoundException(key.location());
    }
    return bytes;
  }

  @Override
  protected void copy(List<Key> from, List<Key> to) throws IOException {
    for (int i = 0; i < from.size(); i++) {
      OBJECTS.put(to.get(i).location(), bytes(from.get(i)));
    }
  }

  @Override
  protected void rename(List<Key> from, List<Key> to, MoveOptions... options) {
    throw new UnsupportedOperationException("an object store has no rename");
  }

  @Override
  protected void delete(Collection<Key> keys) {
    keys.forEach(key -> OBJECTS.remove(key.location()));
  }

  @Override
  protected Key matchNewResource(String location, boolean isDirectory) {
    return new Key(location);
  }

  /** The key of an object, with scheme and bucket. */
  public record Key(String location) implements ResourceId {
    @Override
    public ResourceId resolve(String other, ResolveOptions options) {
      return new Key(location + other);
    }

    @Override
    public ResourceId getCurrentDirectory() {
      return new Key(location.substring(0, location.lastIndexOf('/') + 1));
    }

    @Override
    public String getScheme() {
      return SCHEME;
    }

    @Override
    public String getFilename() {
      return location.substring(location.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isDirectory() {
      return location.endsWith("/");
    }

    @Override
    public String toString() {
      return location;
    }
  }
}
