package id.saring.plan;

import id.saring.definition.Glob;
import id.saring.input.InputFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.function.Predicate;

/** Lists local inputs. */
final class LocalLister {
  private LocalLister() {}

  /**
   * Adds what a local input means to {@code into}: a file, a folder (searched for files of {@code
   * format}, which may be packed, and archives; links are followed, loops are not), or a glob.
   * Hidden and temporary files are skipped. Source paths are relative to the folder, or to the part
   * of the glob before its first wildcard. A folder that cannot be listed is one of the files, with
   * a problem.
   *
   * @throws IOException if the input itself cannot be listed
   */
  static void list(String input, InputFormat format, Listing into) throws IOException {
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      new Walk(path, file -> Listing.isRaw(file.getFileName().toString(), format), into).start();
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Path absolute = path.toAbsolutePath();
      into.add(plan(folder(absolute.getParent()), absolute));
    } else if (Glob.isIn(input)) {
      Path root = Path.of(Glob.folder(input));
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + input);
      if (Files.isDirectory(root)) {
        new Walk(root, matcher::matches, into).start();
      }
    }
  }

  /** Walks a folder. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final int start;
    private final String folder;
    private final String location;
    private final Predicate<Path> wanted;
    private final Listing into;

    Walk(Path root, Predicate<Path> wanted, Listing into) {
      this.root = root;
      this.start = root.resolve("x").toString().length() - 1;
      this.folder = folder(root);
      this.location = root.toUri().toString();
      this.wanted = wanted;
      this.into = into;
    }

    void start() throws IOException {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
        throws IOException {
      if (visited.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      String name = visited.getFileName().toString();
      if (Listing.isHidden(name)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (wanted.test(visited) && name.indexOf('.') > 0) {
        into.add(problem(folder, visited, "is_folder"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = file.getFileName().toString();
      if (wanted.test(file) && !Listing.isHidden(name)) {
        into.add(found(file, attributes));
      } else {
        into.skip(name);
      }
      return FileVisitResult.CONTINUE;
    }

    private PlannedFile found(Path file, BasicFileAttributes attributes) {
      String path = file.toString();
      return attributes.isRegularFile() && isPlain(path, start)
          ? new PlannedFile(
              path.substring(start),
              location + path.substring(start),
              attributes.size(),
              attributes.lastModifiedTime().toMillis(),
              null)
          : plan(folder, file, attributes);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      if (e instanceof FileSystemLoopException || Listing.isHidden(file.getFileName().toString())) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isDirectory(file)) {
        into.add(problem(folder, file, PlannedFile.UNREADABLE_FOLDER));
      } else if (wanted.test(file)) {
        into.add(problem(folder, file, unreadable(file)));
      } else if (Listing.kind(file.getFileName().toString()).equals(Listing.OTHER)) {
        into.add(problem(folder, file, PlannedFile.UNREADABLE_FOLDER));
      } else {
        into.skip(file.getFileName().toString());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
      if (e != null && visited.equals(root)) {
        throw e;
      }
      if (e != null) {
        into.add(problem(folder, visited, PlannedFile.UNREADABLE_FOLDER));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Whether {@code path} from {@code start} on is its own URI, in any charset of names. */
  private static boolean isPlain(String path, int start) {
    for (int i = start; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || (c >= 'A' && c <= 'Z')
              || c == '-'
              || c == '/'
              || c == '.'
              || c == '_';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static PlannedFile plan(String folder, Path file) {
    try {
      return plan(folder, file, Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return problem(folder, file, unreadable(file));
    }
  }

  private static PlannedFile plan(String folder, Path file, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return problem(folder, file, "is_folder");
    } else if (attributes.isSymbolicLink()) {
      return problem(folder, file, unreadable(file));
    } else if (!attributes.isRegularFile()) {
      return problem(folder, file, "not_a_file");
    }
    return planned(folder, file, attributes.size(), attributes.lastModifiedTime().toMillis(), null);
  }

  private static String unreadable(Path file) {
    return Files.isSymbolicLink(file) ? "broken_link" : "unreadable";
  }

  private static PlannedFile problem(String folder, Path file, String problem) {
    return planned(folder, file, 0, 0, problem);
  }

  private static PlannedFile planned(
      String folder, Path file, long bytes, long modifiedMillis, String problem) {
    URI location = file.toUri();
    return new PlannedFile(
        relative(folder, location.getRawPath()),
        location.toString(),
        bytes,
        modifiedMillis,
        problem);
  }

  private static String folder(Path root) {
    return root.toUri().getRawPath();
  }

  /**
   * The source path of the file at {@code path}. A URI holds the bytes of its name, in any locale;
   * as a string the name would come out in the charset of the locale.
   */
  private static String relative(String folder, String path) {
    String relative = NameBytes.decode(path.substring(folder.length()));
    return relative.endsWith("/") ? relative.substring(0, relative.length() - 1) : relative;
  }
}
