package id.saring.plan;

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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The files of one input, in no particular order.
 *
 * @param files raw files, and folders that could not be listed
 * @param skipped files passed over, by kind: an ending such as {@code .html}, {@code hidden}, or
 *     {@code other}
 */
public record Listing(List<PlannedFile> files, Map<String, Long> skipped) {
  private static final String WILDCARDS = "*?[{";
  private static final int LONGEST_ENDING = 8;

  public Listing {
    files = List.copyOf(files);
    skipped = new TreeMap<>(skipped);
  }

  /**
   * Lists a local input: a file, a folder (searched for files of {@code format}, which may be
   * packed, and archives; links are followed, loops are not), or a glob. Hidden and temporary files
   * are skipped. Source paths are relative to the folder, or to the part of the glob before its
   * first wildcard. A folder that cannot be listed is one of the files, with a problem.
   *
   * @throws IOException if the input itself cannot be listed
   */
  public static Listing local(String input, InputFormat format) throws IOException {
    Path path = Path.of(input);
    if (Files.isDirectory(path)) {
      return new Walk(path, file -> isRaw(file.getFileName().toString(), format)).list();
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Path absolute = path.toAbsolutePath();
      return new Listing(List.of(plan(folder(absolute.getParent()), absolute)), Map.of());
    }
    int wildcard = wildcard(input);
    if (wildcard < 0) {
      return new Listing(List.of(), Map.of());
    }
    Path root = Path.of(input.substring(0, input.lastIndexOf('/', wildcard) + 1));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + input);
    return Files.isDirectory(root)
        ? new Walk(root, matcher::matches).list()
        : new Listing(List.of(), Map.of());
  }

  /**
   * Whether a file of this name holds raw texts by its suffix, and is neither hidden nor temporary.
   */
  public static boolean isRaw(String name, InputFormat format) {
    return format.accepts(name) && !isHidden(name);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.startsWith("#");
  }

  /** What a file that is passed over counts as. */
  public static String kind(String name) {
    if (isHidden(name)) {
      return "hidden";
    }
    int dot = name.lastIndexOf('.');
    boolean ending = dot > 0 && dot < name.length() - 1 && name.length() - dot <= LONGEST_ENDING;
    return ending ? name.substring(dot).toLowerCase(Locale.ROOT) : "other";
  }

  private static int wildcard(String input) {
    for (int i = 0; i < input.length(); i++) {
      if (WILDCARDS.indexOf(input.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Walks a folder. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String folder;
    private final Predicate<Path> wanted;
    private final List<PlannedFile> files = new ArrayList<>();
    private final Map<String, Long> skipped = new TreeMap<>();

    Walk(Path root, Predicate<Path> wanted) {
      this.root = root;
      this.folder = folder(root);
      this.wanted = wanted;
    }

    Listing list() throws IOException {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
      return new Listing(files, skipped);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      if (visited.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      String name = visited.getFileName().toString();
      if (isHidden(name)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (wanted.test(visited) && name.indexOf('.') > 0) {
        files.add(problem(folder, visited, "is_folder"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (wanted.test(file) && !isHidden(name)) {
        files.add(plan(folder, file, attributes));
      } else {
        skipped.merge(kind(name), 1L, Long::sum);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      if (e instanceof FileSystemLoopException || isHidden(file.getFileName().toString())) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isDirectory(file)) {
        files.add(problem(folder, file, PlannedFile.UNREADABLE_FOLDER));
      } else if (wanted.test(file)) {
        files.add(problem(folder, file, unreadable(file)));
      } else if (kind(file.getFileName().toString()).equals("other")) {
        files.add(problem(folder, file, PlannedFile.UNREADABLE_FOLDER));
      } else {
        skipped.merge(kind(file.getFileName().toString()), 1L, Long::sum);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
      if (e != null && visited.equals(root)) {
        throw e;
      }
      if (e != null) {
        files.add(problem(folder, visited, PlannedFile.UNREADABLE_FOLDER));
      }
      return FileVisitResult.CONTINUE;
    }
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
