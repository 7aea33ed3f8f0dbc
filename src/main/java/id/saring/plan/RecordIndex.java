package id.saring.plan;

import id.saring.input.Fields;
import id.saring.input.InputFormat;
import id.saring.input.RawRecord;
import id.saring.input.RecordFile;
import id.saring.input.RecordPack;
import id.saring.input.Slice;
import id.saring.input.UnreadableException;
import id.saring.io.Locations;
import id.saring.io.Opener;
import id.saring.io.PendingFile;
import id.saring.io.Storage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<PlannedFile> holders = new ArrayList<>();
    for (PlannedFile file : listing.files()) {
      if (holdsRecords(file)) {
        holders.add(file);
      }
    }
    if (holders.isEmpty()) {
      return listing;
    }
    SortedFiles files = new SortedFiles();
    for (PlannedFile file : listing.files()) {
      if (!holdsRecords(file)) {
        files.add(file);
      }
    }
    addRecords(holders, workspace, files);
    return listing.with(hasTwins(files) ? twinsRefused(files, workspace) : files);
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

  private void addRecords(List<PlannedFile> holders, Storage workspace, SortedFiles files)
      throws IOException {
    int threads =
        Math.min(
            Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), holders.size());
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        String pack = PACK + "-" + i + ".bin";
        parts.add(
            pool.submit(
                () -> {
                  addRecords(holders, next, pack, workspace, files);
                  return null;
                }));
      }
      for (Future<?> part : parts) {
        part.get();
      }
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

  private void addRecords(
      List<PlannedFile> holders,
      AtomicInteger next,
      String name,
      Storage workspace,
      SortedFiles files)
      throws IOException {
    try (PendingFile file = workspace.create(name)) {
      RecordPack pack = new RecordPack(file.stream(), uri(workspace, name));
      for (int i = next.getAndIncrement(); i < holders.size(); i = next.getAndIncrement()) {
        files.takeAll(records(holders.get(i), pack));
      }
      pack.flush();
      file.commit();
    }
  }

  private static String uri(Storage workspace, String name) {
    String folder = workspace.location();
    return Locations.isUri(folder)
        ? folder + "/" + name
        : Path.of(folder).toAbsolutePath().resolve(name).toUri().toString();
  }

  private SortedFiles records(PlannedFile file, RecordPack pack) throws IOException {
    SortedFiles records = new SortedFiles();
    try (InputStream in = open(file)) {
      reader.index(file.sourcePath(), in, new Records(file, pack, records));
      return FileState.now(file).equals(FileState.listed(file))
          ? records
          : only(file.withProblem("changed"));
    } catch (NoSuchFileException | FileNotFoundException e) {
      return only(file.withProblem("vanished"));
    } catch (UnreadableException | AccessDeniedException e) {
      return only(file.withProblem("unreadable"));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return only(file.withProblem("too_complex"));
    }
  }

  private InputStream open(PlannedFile file) throws IOException {
    try {
      return opener.open(file.location());
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }

  private static SortedFiles only(PlannedFile file) throws IOException {
    SortedFiles files = new SortedFiles();
    files.add(file);
    return files;
  }

  /** Plans the records of one file. */
  private record Records(PlannedFile file, RecordPack pack, SortedFiles files)
      implements RecordFile.Index {
    @Override
    public void slice(String path, Slice place) throws IOException {
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

  private static boolean hasTwins(SortedFiles files) {
    String last = null;
    for (PlannedFile file : files) {
      if (file.sourcePath().equals(last)) {
        return true;
      }
      last = file.sourcePath();
    }
    return false;
  }

  /** The first record of a name has it; the others are refused by names of their own. */
  private static SortedFiles twinsRefused(SortedFiles files, Storage workspace) throws IOException {
    SortedFiles refused = new SortedFiles();
    String name = PACK + "-twins.bin";
    try (PendingFile file = workspace.create(name)) {
      RecordPack pack = new RecordPack(file.stream(), uri(workspace, name));
      String first = null;
      int count = 1;
      for (PlannedFile record : files) {
        count = record.sourcePath().equals(first) ? count + 1 : 1;
        first = record.sourcePath();
        refused.add(
            count > 1 ? packed(record, record.sourcePath() + "#" + count, TWIN, pack) : record);
      }
      pack.flush();
      file.commit();
    }
    return refused;
  }
}
