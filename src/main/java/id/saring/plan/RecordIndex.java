package id.saring.plan;

import id.saring.input.Fields;
import id.saring.input.InputFormat;
import id.saring.input.RawRecord;
import id.saring.input.RecordFile;
import id.saring.input.RecordPack;
import id.saring.input.Slice;
import id.saring.io.Locations;
import id.saring.io.Opener;
import id.saring.io.PendingFile;
import id.saring.io.Storage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plans the records of files and the files of archives as raw files of their own, so that one large
 * file is spread over all batches like a folder. Records of plain JSON Lines and CSV are read where
 * they stand, and only their places are looked for. What cannot be read from the middle is unpacked
 * into the workspace, several files at once.
 */
public final class RecordIndex {
  private static final String PACK = "records";
  private static final int MOST_THREADS = 4;
  private static final RawRecord TWIN =
      new RawRecord.Broken(
          "",
          "duplicate_id",
          "another record of the file has the same id; input.fields.id names a field that tells"
              + " them apart");

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
   * paths; what had to be unpacked is in {@code workspace}.
   */
  public Listing expand(Listing listing, Storage workspace) throws IOException {
    List<PlannedFile> holders = listing.files().stream().filter(this::holdsRecords).toList();
    if (holders.isEmpty()) {
      return listing;
    }
    List<PlannedFile> files = new ArrayList<>();
    listing.files().stream().filter(file -> !holdsRecords(file)).forEach(files::add);
    files.addAll(records(holders, workspace));
    files.sort(Comparator.comparing(PlannedFile::sourcePath));
    refuseTwins(files, workspace);
    return new Listing(files, listing.skipped());
  }

  private boolean holdsRecords(PlannedFile file) {
    return file.problem() == null
        && (format.hasManyRecords()
            || InputFormat.isArchive(file.sourcePath())
            || isPackedUnusually(file.sourcePath()));
  }

  /** A text that is not to be unpacked by every reader again; gzip is. */
  private static boolean isPackedUnusually(String path) {
    return InputFormat.isPacked(path) && !path.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** The records of {@code holders}, in no particular order. */
  private List<PlannedFile> records(List<PlannedFile> holders, Storage workspace)
      throws IOException {
    int threads =
        Math.min(
            Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), holders.size());
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<PlannedFile>>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        String pack = PACK + "-" + i + ".bin";
        parts.add(pool.submit(() -> records(holders, next, pack, workspace)));
      }
      List<PlannedFile> files = new ArrayList<>();
      for (Future<List<PlannedFile>> part : parts) {
        files.addAll(part.get());
      }
      return files;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while records were looked for");
    } finally {
      pool.shutdownNow();
    }
  }

  private List<PlannedFile> records(
      List<PlannedFile> holders, AtomicInteger next, String name, Storage workspace)
      throws IOException {
    List<PlannedFile> files = new ArrayList<>();
    try (PendingFile file = workspace.create(name)) {
      RecordPack pack = new RecordPack(file.stream(), uri(workspace, name));
      for (int i = next.getAndIncrement(); i < holders.size(); i = next.getAndIncrement()) {
        addRecords(holders.get(i), pack, files);
      }
      pack.flush();
      file.commit();
    }
    return files;
  }

  private static String uri(Storage workspace, String name) {
    String folder = workspace.location();
    return Locations.isUri(folder)
        ? folder + "/" + name
        : Path.of(folder).toAbsolutePath().resolve(name).toUri().toString();
  }

  private void addRecords(PlannedFile file, RecordPack pack, List<PlannedFile> files)
      throws IOException {
    int known = files.size();
    try (InputStream in = opener.open(file.location())) {
      reader.index(file.sourcePath(), in, new Records(file, pack, files));
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

  /** Plans the records of one file. */
  private record Records(PlannedFile file, RecordPack pack, List<PlannedFile> files)
      implements RecordFile.Index {
    @Override
    public void slice(String path, Slice place) {
      files.add(file.record(path, file.location(), place, place.length()));
    }

    @Override
    public void record(String path, RawRecord found) throws IOException {
      files.add(packed(file, path, found, pack));
    }
  }

  private static PlannedFile packed(PlannedFile file, String path, RawRecord found, RecordPack pack)
      throws IOException {
    long bytes = found instanceof RawRecord.Text text ? text.bytes().length : 0;
    return file.record(path, pack.location(), pack.add(found), bytes);
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
  private static void refuseTwins(List<PlannedFile> sorted, Storage workspace) throws IOException {
    String name = PACK + "-twins.bin";
    try (PendingFile file = workspace.create(name)) {
      RecordPack pack = new RecordPack(file.stream(), uri(workspace, name));
      String first = null;
      int count = 1;
      for (int i = 0; i < sorted.size(); i++) {
        PlannedFile record = sorted.get(i);
        count = record.sourcePath().equals(first) ? count + 1 : 1;
        first = record.sourcePath();
        if (count > 1) {
          sorted.set(i, packed(record, record.sourcePath() + "#" + count, TWIN, pack));
        }
      }
      pack.flush();
      file.commit();
    }
    sorted.sort(Comparator.comparing(PlannedFile::sourcePath));
  }
}
