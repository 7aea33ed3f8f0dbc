package id.saring.plan;

import id.saring.input.Fields;
import id.saring.input.InputFormat;
import id.saring.input.RawRecord;
import id.saring.input.RecordFile;
import id.saring.input.RecordPack;
import id.saring.io.Locations;
import id.saring.io.Opener;
import id.saring.io.PendingFile;
import id.saring.io.Storage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Plans the records of files and the files of archives as raw files of their own, so that one large
 * file is spread over all batches like a folder. They are unpacked into the workspace, since most
 * formats cannot be read from the middle.
 */
public final class RecordIndex {
  private static final String PACK = "records.bin";

  private final InputFormat format;
  private final RecordFile reader;
  private final Opener opener;

  /**
   * An index of files of {@code format}.
   *
   * @param maxBytes a longer text is refused
   */
  public RecordIndex(InputFormat format, Fields fields, long maxBytes, Opener opener) {
    this.format = format;
    this.reader = new RecordFile(format, fields, Math.toIntExact(maxBytes));
    this.opener = opener;
  }

  /**
   * {@code listing} with records in the place of files that hold some, in the order of their source
   * paths; the records themselves are in {@code workspace}.
   */
  public Listing expand(Listing listing, Storage workspace) throws IOException {
    if (listing.files().stream().noneMatch(this::holdsRecords)) {
      return listing;
    }
    List<PlannedFile> files = new ArrayList<>();
    try (PendingFile file = workspace.create(PACK)) {
      RecordPack pack = new RecordPack(file.stream(), uri(workspace));
      for (PlannedFile planned : listing.files()) {
        if (holdsRecords(planned)) {
          addRecords(planned, pack, files);
        } else {
          files.add(planned);
        }
      }
      files.sort(Comparator.comparing(PlannedFile::sourcePath));
      refuseTwins(files, pack);
      pack.flush();
      file.commit();
    }
    return new Listing(files, listing.skipped());
  }

  private boolean holdsRecords(PlannedFile file) {
    return file.problem() == null
        && (format != InputFormat.TEXT
            || InputFormat.isArchive(file.sourcePath())
            || isPackedUnusually(file.sourcePath()));
  }

  /** A text that is not to be unpacked by every reader again; gzip is. */
  private static boolean isPackedUnusually(String path) {
    return InputFormat.isPacked(path) && !path.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static String uri(Storage workspace) {
    String folder = workspace.location();
    return Locations.isUri(folder)
        ? folder + "/" + PACK
        : Path.of(folder).toAbsolutePath().resolve(PACK).toUri().toString();
  }

  private void addRecords(PlannedFile file, RecordPack pack, List<PlannedFile> files)
      throws IOException {
    int known = files.size();
    try (InputStream in = opener.open(file.location())) {
      reader.read(
          file.sourcePath(), in, (path, found) -> files.add(record(file, path, found, pack)));
      if (!isAsListed(file)) {
        files.subList(known, files.size()).clear();
        files.add(file.withProblem("changed"));
      }
    } catch (NoSuchFileException | FileNotFoundException e) {
      files.add(file.withProblem("vanished"));
    } catch (OutOfMemoryError | StackOverflowError e) {
      files.subList(known, files.size()).clear();
      files.add(file.withProblem("too_complex"));
    }
  }

  private static PlannedFile record(PlannedFile file, String path, RawRecord found, RecordPack pack)
      throws IOException {
    long bytes = found instanceof RawRecord.Text text ? text.bytes().length : 0;
    return new PlannedFile(path, pack.add(found), bytes, file.modifiedMillis(), null, null);
  }

  private static boolean isAsListed(PlannedFile file) throws IOException {
    if (!Locations.isLocal(file.location())) {
      return true;
    }
    BasicFileAttributes now =
        Files.readAttributes(Path.of(URI.create(file.location())), BasicFileAttributes.class);
    return now.size() == file.bytes() && now.lastModifiedTime().toMillis() == file.modifiedMillis();
  }

  /** The first record of a name has it; the others are refused by names of their own. */
  private static void refuseTwins(List<PlannedFile> sorted, RecordPack pack) throws IOException {
    String first = null;
    int count = 1;
    for (int i = 0; i < sorted.size(); i++) {
      PlannedFile file = sorted.get(i);
      count = file.sourcePath().equals(first) ? count + 1 : 1;
      first = file.sourcePath();
      if (count > 1) {
        RawRecord twin =
            new RawRecord.Broken(
                "",
                "duplicate_id",
                "another record of the file has the same id; input.fields.id names a field that"
                    + " tells them apart",
                new byte[0]);
        sorted.set(i, record(file, file.sourcePath() + "#" + count, twin, pack));
      }
    }
    sorted.sort(Comparator.comparing(PlannedFile::sourcePath));
  }
}
