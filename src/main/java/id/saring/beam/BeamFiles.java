package id.saring.beam;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * Lists and opens raw files: local ones directly, others through the file systems that Beam has on
 * the class path.
 */
public final class BeamFiles implements Opener {
  private static final long serialVersionUID = 1L;

  /** Makes Beam's file systems known; to be called in each JVM before URIs are listed or opened. */
  public static void register() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Override
  public InputStream open(String location) throws IOException {
    return Locations.isLocal(location)
        ? Files.newInputStream(Path.of(URI.create(location)))
        : Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(location, false)));
  }

  /**
   * The files that a URI means: a glob or a file as it stands; a URI that ends in {@code /} all raw
   * files below it, at any depth.
   *
   * @throws IllegalArgumentException if no file system has its scheme
   */
  public static Listing list(String uri, InputFormat format) throws IOException {
    String root = root(uri);
    boolean folder = uri.endsWith("/");
    List<PlannedFile> files = new ArrayList<>();
    Map<String, Long> skipped = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    List<String> patterns = folder ? List.of(uri + "*", uri + "**") : List.of(uri);
    for (String pattern : patterns) {
      for (MatchResult.Metadata found :
          FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata()) {
        String location = found.resourceId().toString();
        if (found.resourceId().isDirectory() || !seen.add(location)) {
          continue;
        }
        String name = location.substring(location.lastIndexOf('/') + 1);
        String path = location.startsWith(root) ? location.substring(root.length()) : name;
        boolean hidden = path.startsWith(".") || path.contains("/.");
        if (folder && (hidden || !Listing.isRaw(name, format))) {
          skipped.merge(hidden ? "hidden" : Listing.kind(name), 1L, Long::sum);
          continue;
        }
        files.add(
            new PlannedFile(
                path, location, found.sizeBytes(), found.lastModifiedMillis(), null, null));
      }
    }
    return new Listing(files, skipped);
  }

  /**
   * The part of {@code uri} before the folder that holds its first wildcard, or before its last
   * name.
   */
  private static String root(String uri) {
    int wildcard = uri.length();
    for (int i = 0; i < uri.length(); i++) {
      if ("*?[{".indexOf(uri.charAt(i)) >= 0) {
        wildcard = i;
        break;
      }
    }
    return uri.substring(0, uri.lastIndexOf('/', wildcard) + 1);
  }
}
