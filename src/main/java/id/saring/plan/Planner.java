package id.saring.plan;

import id.saring.definition.DefinitionException;
import id.saring.input.InputFormat;
import id.saring.io.Locations;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Lists inputs once, in the order of their source paths. */
public final class Planner {
  private Planner() {}

  /** Lists inputs that are no local files. */
  public interface Lister {
    /** Adds the files of {@code format} that {@code uri} means to {@code into}. */
    void list(String uri, InputFormat format, Listing into) throws IOException;
  }

  /**
   * All files of {@code inputs}, sorted by source path, each once.
   *
   * @param format of the files that a folder is searched for
   * @param inputs local files, folders and globs, or URIs
   * @param remote lists a URI
   * @throws DefinitionException if an input matches nothing, or two files would share a source path
   * @throws IOException if an input cannot be listed; the message says which
   */
  public static Listing plan(InputFormat format, List<String> inputs, Lister remote)
      throws IOException {
    Listing listing = new Listing();
    for (String input : inputs) {
      long known = listing.files().size();
      list(input, format, remote, listing);
      if (listing.files().size() == known) {
        throw new DefinitionException(
            "input '"
                + input
                + "' matches no file; expected a file of input.format: "
                + format.word()
                + " ("
                + format.suffixWords()
                + ", packed or in an archive), a folder that holds some, or a glob"
                + (listing.skipped().isEmpty()
                    ? ""
                    : " (skipped " + describe(listing.skipped()) + ")"));
      }
    }
    return hasRepeated(listing) ? listing.with(distinct(listing)) : listing;
  }

  /** What was passed over, such as "5: 2 .html, 2 hidden, 1 .zip"; "0" for nothing. */
  public static String describe(Map<String, Long> skipped) {
    List<String> kinds =
        skipped.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .toList();
    return skipped.values().stream().mapToLong(Long::longValue).sum()
        + (kinds.isEmpty() ? "" : ": " + String.join(", ", kinds));
  }

  private static void list(String input, InputFormat format, Lister remote, Listing into)
      throws IOException {
    try {
      if (Locations.isUri(input) && !Locations.isLocal(input)) {
        remote.list(input, format, into);
      } else {
        LocalLister.list(Locations.path(input), format, into);
      }
    } catch (IOException e) {
      throw new IOException("input '" + input + "' cannot be listed: " + e, e);
    }
  }

  /** Whether a file is there twice. */
  private static boolean hasRepeated(Listing listing) {
    boolean repeated = false;
    PlannedFile last = null;
    for (PlannedFile file : listing.files()) {
      if (last != null && last.sourcePath().equals(file.sourcePath())) {
        requireSame(last, file);
        repeated = true;
      }
      last = file;
    }
    return repeated;
  }

  private static SortedFiles distinct(Listing listing) throws IOException {
    SortedFiles distinct = new SortedFiles();
    String last = null;
    for (PlannedFile file : listing.files()) {
      if (!file.sourcePath().equals(last)) {
        distinct.add(file);
      }
      last = file.sourcePath();
    }
    return distinct;
  }

  private static void requireSame(PlannedFile file, PlannedFile other) {
    if (!sameFile(file.location(), other.location())) {
      throw new DefinitionException(
          "two inputs give the source path '"
              + file.sourcePath()
              + "': "
              + file.location()
              + " and "
              + other.location()
              + "; give their common folder as one input");
    }
  }

  private static boolean sameFile(String left, String right) {
    return left.equals(right)
        || (Locations.isLocal(left)
            && Locations.isLocal(right)
            && URI.create(left).normalize().equals(URI.create(right).normalize()));
  }
}
