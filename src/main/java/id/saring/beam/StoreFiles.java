package id.saring.beam;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * What Beam's file systems hold, told the same way for all of them. Object stores list every object
 * below a prefix by {@code **}; Beam's HDFS lists only files in subfolders by it, and by {@code *}
 * folders as if they were empty files.
 */
final class StoreFiles {
  private static final Pattern AUTHORITY = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:(//[^/]*)?");

  private StoreFiles() {}

  /** The part of a location after scheme and authority: file systems fill in what was left out. */
  static String path(String location) {
    Matcher authority = AUTHORITY.matcher(location);
    String path = authority.find() ? location.substring(authority.end()) : location;
    return path.startsWith("/") ? path : "/" + path;
  }

  /**
   * The files below a folder at any depth, each once, in no particular order; none if there is no
   * such folder.
   *
   * @param folder a URI that ends in {@code /}
   */
  static List<MatchResult.Metadata> below(String folder) throws IOException {
    List<MatchResult.Metadata> files = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (MatchResult.Metadata found : match(folder + "**")) {
      String path = path(found.resourceId().toString());
      if (!found.resourceId().isDirectory() && paths.add(path)) {
        files.add(found);
        addFolders(path, folders);
      }
    }
    for (MatchResult.Metadata found : match(folder + "*")) {
      String path = path(found.resourceId().toString());
      if (!paths.contains(path) && !folders.contains(path) && isFile(found)) {
        paths.add(path);
        files.add(found);
      }
    }
    return files;
  }

  private static void addFolders(String path, Set<String> folders) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      if (!folders.add(path.substring(0, slash))) {
        return;
      }
    }
  }

  /** The file at {@code location}; empty if there is none, or a folder. */
  static Optional<MatchResult.Metadata> file(String location) throws IOException {
    return matching(location).stream().findFirst();
  }

  /** The files that a glob means, none if it means none. */
  static List<MatchResult.Metadata> matching(String glob) throws IOException {
    List<MatchResult.Metadata> files = new ArrayList<>();
    for (MatchResult.Metadata found : match(glob)) {
      if (isFile(found)) {
        files.add(found);
      }
    }
    return files;
  }

  private static List<MatchResult.Metadata> match(String pattern) throws IOException {
    try {
      return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  /** Whether it is a file: a folder cannot be opened. */
  private static boolean isFile(MatchResult.Metadata found) throws IOException {
    if (found.resourceId().isDirectory()) {
      return false;
    }
    if (found.sizeBytes() > 0) {
      return true;
    }
    try {
      FileSystems.open(found.resourceId()).close();
      return true;
    } catch (FileNotFoundException e) {
      return false;
    }
  }
}
