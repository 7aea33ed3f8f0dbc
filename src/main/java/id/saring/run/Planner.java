package id.saring.run;

import id.saring.definition.DefinitionException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Lists inputs once, in the order of their source paths. */
public final class Planner {
  private Planner() {}

  /**
   * All files of {@code inputs}, sorted by source path, each once.
   *
   * @param inputs local files, folders and globs, or URIs
   * @param remote lists a URI
   * @throws DefinitionException if an input matches nothing, or two files would share a source path
   */
  public static List<PlannedFile> plan(
      List<String> inputs, Function<String, List<PlannedFile>> remote) {
    List<PlannedFile> files = new ArrayList<>();
    for (String input : inputs) {
      List<PlannedFile> found =
          SourceReader.isUri(input) ? remote.apply(input) : Listing.local(input);
      if (found.isEmpty()) {
        throw new DefinitionException(
            "input '"
                + input
                + "' matches no file; expected a .txt or .txt.gz file, a folder that holds some, or a glob");
      }
      files.addAll(found);
    }
    files.sort(Comparator.comparing(PlannedFile::sourcePath).thenComparing(PlannedFile::location));
    List<PlannedFile> distinct = new ArrayList<>(files.size());
    for (PlannedFile file : files) {
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
        || (SourceReader.isLocal(left)
            && SourceReader.isLocal(right)
            && URI.create(left).normalize().equals(URI.create(right).normalize()));
  }
}
