package id.saring.beam;

import id.saring.definition.DefinitionException;
import id.saring.definition.Glob;
import id.saring.input.InputFormat;
import id.saring.io.Locations;
import id.saring.io.Opener;
import id.saring.plan.Listing;
import id.saring.plan.PlannedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * Lists and opens raw files: local ones directly, others through the file systems that Beam has on
 * the class path.
 */
public final class BeamFiles implements Opener {
  private static final long serialVersionUID = 1L;

  private static final Map<String, String> PROFILES =
      Map.of("hdfs", "hdfs", "webhdfs", "hdfs", "s3", "s3", "gs", "gcs");

  private static String[] options = {};
  private static boolean isRegistered;

  /**
   * Says with which of Beam's options the driver's file systems work from now on.
   *
   * @throws IllegalArgumentException if Beam does not know one of them
   */
  public static synchronized void configure(List<String> arguments) {
    String[] given = arguments.toArray(String[]::new);
    PipelineOptionsFactory.fromArgs(given).create();
    options = given;
    isRegistered = false;
  }

  /**
   * Makes Beam's file systems known to the driver; workers know those of their pipeline's options.
   */
  public static synchronized void register() {
    if (!isRegistered) {
      FileSystems.setDefaultPipelineOptions(options());
      isRegistered = true;
    }
  }

  /** Beam's options with which the driver's file systems work. */
  static synchronized PipelineOptions options() {
    return PipelineOptionsFactory.fromArgs(options).create();
  }

  /**
   * Makes sure that there is a file system for {@code uri}.
   *
   * @throws DefinitionException if there is none, with what to do
   */
  public static void requireFileSystem(String uri) {
    register();
    try {
      FileSystems.matchNewResource(uri, uri.endsWith("/"));
    } catch (IllegalArgumentException e) {
      String scheme = uri.substring(0, Math.max(0, uri.indexOf(':')));
      throw new DefinitionException("'" + uri + "': " + remedy(scheme));
    }
  }

  private static String remedy(String scheme) {
    String profile = PROFILES.get(scheme);
    if (profile == null) {
      return "there is no file system for " + scheme + "://; expected hdfs, s3, gs or file";
    }
    if (profile.equals("hdfs") && hasHadoop()) {
      return "which HDFS is meant is not known; set HADOOP_CONF_DIR, or add"
          + " -- '--hdfsConfiguration=[{\"fs.defaultFS\":\"hdfs://HOST:PORT\"}]'";
    }
    return "this build has no file system for "
        + scheme
        + "://; build one that has: mvn package -P"
        + profile;
  }

  private static boolean hasHadoop() {
    for (FileSystemRegistrar registrar : ServiceLoader.load(FileSystemRegistrar.class)) {
      if (registrar.getClass().getName().contains("hdfs")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public InputStream open(String location) throws IOException {
    return Locations.isLocal(location)
        ? Files.newInputStream(Path.of(URI.create(location)))
        : Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(location, false)));
  }

  /**
   * Adds the files that a URI means to {@code into}: a glob or a file as it stands; a URI that ends
   * in {@code /}, or is a folder, all raw files below it, at any depth.
   *
   * @throws DefinitionException if no file system has its scheme
   */
  public static void list(String uri, InputFormat format, Listing into) throws IOException {
    requireFileSystem(uri);
    if (!uri.endsWith("/") && !Glob.isIn(uri) && StoreFiles.file(uri).isEmpty()) {
      list(uri + "/", format, into);
      return;
    }
    boolean folder = uri.endsWith("/");
    String root = StoreFiles.path(Glob.folder(uri));
    for (MatchResult.Metadata found : folder ? StoreFiles.below(uri) : StoreFiles.matching(uri)) {
      String location = found.resourceId().toString();
      String name = location.substring(location.lastIndexOf('/') + 1);
      String whole = StoreFiles.path(location);
      String path = whole.startsWith(root) ? whole.substring(root.length()) : name;
      boolean hidden = path.startsWith(".") || path.contains("/.");
      if (folder && hidden) {
        into.skipHidden();
      } else if (folder && !Listing.isRaw(name, format)) {
        into.skip(name);
      } else {
        into.add(
            new PlannedFile(path, location, found.sizeBytes(), found.lastModifiedMillis(), null));
      }
    }
  }
}
