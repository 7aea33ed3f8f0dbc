package id.saring.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lists the raw files of local inputs: a file, a folder (searched for .txt and .txt.gz; links are
 * followed, loops are not), or a glob. Hidden and temporary files are skipped. Source paths are
 * relative to the folder, or to the part of the glob before its first wildcard.
 */
public final class Listing {
  private static final String WILDCARDS = "*?[{";

  private Listing() {}

  /** The files of one input, in no particular order; empty when nothing matches. */
  public static List<PlannedFile> local(String input) {
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      return walk(path, file -> isRaw(file.getFileName().toString()));
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Path absolute = path.toAbsolutePath();
      return List.of(plan(absolute.getParent(), absolute));
    }
    int wildcard = wildcard(input);
    if (wildcard < 0) {
      return List.of();
    }
    Path root = Path.of(input.substring(0, input.lastIndexOf('/', wildcard) + 1));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + input);
    return Files.isDirectory(root) ? walk(root, matcher::matches) : List.of();
  }

  /** Whether a file of this name is raw text by its suffix, and neither hidden nor temporary. */
  public static boolean isRaw(String name) {
    return (name.endsWith(".txt") || name.endsWith(".txt.gz")) && !isHidden(name);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.startsWith("#");
  }

  private static int wildcard(String input) {
    for (int i = 0; i < input.length(); i++) {
      if (WILDCARDS.indexOf(input.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<PlannedFile> walk(Path root, Predicate<Path> wanted) {
    List<PlannedFile> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
              }
              if (isHidden(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              if (wanted.test(folder) && isRaw(folder.getFileName().toString())) {
                files.add(problem(root, folder, "is_folder"));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (wanted.test(file) && !isHidden(file.getFileName().toString())) {
                files.add(plan(root, file));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              if (wanted.test(file)) {
                files.add(
                    problem(root, file, Files.isSymbolicLink(file) ? "broken_link" : "unreadable"));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static PlannedFile plan(Path root, Path file) {
    if (Files.isDirectory(file)) {
      return problem(root, file, "is_folder");
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return problem(root, file, "not_a_file");
      }
      return new PlannedFile(
          relative(root, file),
          file.toUri().toString(),
          attributes.size(),
          attributes.lastModifiedTime().toMillis(),
          null,
          null);
    } catch (IOException e) {
      return problem(root, file, Files.isSymbolicLink(file) ? "broken_link" : "unreadable");
    }
  }

  private static PlannedFile problem(Path root, Path file, String problem) {
    return new PlannedFile(relative(root, file), file.toUri().toString(), 0, 0, problem, null);
  }

  /**
   * The source path of {@code file}. Its URI holds the bytes of its name, which are UTF-8 in any
   * locale; as a string the name would come out in the charset of the locale.
   */
  private static String relative(Path root, Path file) {
    String folder = root.toUri().getRawPath();
    String path = file.toUri().getRawPath().substring(folder.length());
    String escaped = path.replace("+", "%2B");
    String name = URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
