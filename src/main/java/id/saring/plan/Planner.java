package id.saring.plan;

import id.saring.definition.DefinitionException;
import id.saring.input.InputFormat;
import id.saring.io.Locations;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists inputs once, in the order of their source paths. */
public final class Planner {
  private Planner() {}

  /** Lists inputs that are no local files. */
  public interface Lister {
    /** The files of {@code format} that {@code uri} means, in no particular order. */
    Listing list(String uri, InputFormat format) throws IOException;
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
    List<PlannedFile> files = new ArrayList<>();
    Map<String, Long> skipped = new TreeMap<>();
    for (String input : inputs) {
      Listing found = list(input, format, remote);
      found.skipped().forEach((kind, count) -> skipped.merge(kind, count, Long::sum));
      if (found.files().isEmpty()) {
        throw new DefinitionException(
            "input '"
                + input
                + "' matches no file; expected a file of input.format: "
                + format.word()
                + " ("
                + format.suffixWords()
                + ", packed or in an archive), a folder that holds some, or a glob"
                + (skipped.isEmpty() ? "" : " (skipped " + describe(skipped) + ")"));
      }
      files.addAll(found.files());
    }
    files.sort(Comparator.comparing(PlannedFile::sourcePath).thenComparing(PlannedFile::location));
    return new Listing(distinct(files), skipped);
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

  private static Listing list(String input, InputFormat format, Lister remote) throws IOException {
    try {
      boolean isRemote = Locations.isUri(input) && !Locations.isLocal(input);
      return isRemote ? remote.list(input, format) : Listing.local(Locations.path(input), format);
    } catch (IOException e) {
      throw new IOException("input '" + input + "' cannot be listed: " + e, e);
    }
  }

  private static List<PlannedFile> distinct(List<PlannedFile> sorted) {
    List<PlannedFile> distinct = new ArrayList<>(sorted.size());
    for (PlannedFile file : sorted) {
      PlannedFile last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
      if (last == null || !last.sourcePath().equals(file.sourcePath())) {
        distinct.add(file);
      } else if (!sameFile(last.location(), file.location())) {
        throw new DefinitionException(
            "two inputs give the source path '"
                + file.sourcePath()
                + "': "
                + last.location()
                + " and "
                + file.location()
                + "; give their common folder as one input");
      }
    }
    return distinct;
  }

  private static boolean sameFile(String left, String right) {
    return left.equals(right)
        || (Locations.isLocal(left)
            && Locations.isLocal(right)
            && URI.create(left).normalize().equals(URI.create(right).normalize()));
  }
}
