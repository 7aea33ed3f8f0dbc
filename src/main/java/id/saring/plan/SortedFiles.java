package id.saring.plan;

import id.saring.io.TemporaryFiles;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * Files in ascending order of {@link PlannedFile#sourcePath} as strings compare, however many there
 * are: what memory is not for is sorted in runs on the local disk, and merged as it is read. Files
 * of one path keep the order in which they were added.
 */
public final class SortedFiles implements Iterable<PlannedFile> {
  /** About 50 MB of files with paths of usual length. */
  private static final int MOST_HELD = 100_000;

  private static final int BUFFER = 1 << 15;
  private static final Comparator<PlannedFile> ORDER =
      Comparator.comparing(PlannedFile::sourcePath);

  private final int mostHeld;
  private final List<Path> runs = new ArrayList<>();
  private final List<PlannedFile> held = new ArrayList<>();
  private long size;

  /** No files yet. */
  public SortedFiles() {
    this(MOST_HELD);
  }

  /** No files yet, of which at most {@code mostHeld} will be held in memory. */
  SortedFiles(int mostHeld) {
    this.mostHeld = mostHeld;
  }

  /** Adds {@code file}; not while the files are read. */
  public synchronized void add(PlannedFile file) throws IOException {
    held.add(file);
    size++;
    if (held.size() >= mostHeld) {
      spill();
    }
  }

  /** Adds all of {@code others}, which is of no use afterwards. */
  synchronized void takeAll(SortedFiles others) throws IOException {
    if (!others.runs.isEmpty() && !held.isEmpty()) {
      spill();
    }
    runs.addAll(others.runs);
    size += others.size - others.held.size();
    for (PlannedFile file : others.held) {
      add(file);
    }
  }

  /** How many there are. */
  public synchronized long size() {
    return size;
  }

  private void spill() throws IOException {
    held.sort(ORDER);
    Path run = TemporaryFiles.file(".listing");
    run.toFile().deleteOnExit();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER))) {
      out.writeInt(held.size());
      for (PlannedFile file : held) {
        file.write(out);
      }
    }
    runs.add(run);
    held.clear();
  }

  /**
   * The files in their order, from the first; any number of times.
   *
   * @throws UncheckedIOException if the disk fails, also from the iterator
   */
  @Override
  public synchronized Iterator<PlannedFile> iterator() {
    held.sort(ORDER);
    return runs.isEmpty() ? held.iterator() : new Merge(runs, held);
  }

  /** Reads runs side by side; the last of them is in memory. */
  private static final class Merge implements Iterator<PlannedFile> {
    private final PriorityQueue<Run> next =
        new PriorityQueue<>(
            Comparator.comparing((Run run) -> run.head, ORDER).thenComparingInt(run -> run.number));

    Merge(List<Path> runs, List<PlannedFile> held) {
      for (int i = 0; i < runs.size(); i++) {
        push(new Run(i, new Spilled(runs.get(i))));
      }
      push(new Run(runs.size(), held.iterator()));
    }

    private void push(Run run) {
      if (run.advance()) {
        next.add(run);
      }
    }

    @Override
    public boolean hasNext() {
      return !next.isEmpty();
    }

    @Override
    public PlannedFile next() {
      if (next.isEmpty()) {
        throw new NoSuchElementException();
      }
      Run run = next.remove();
      PlannedFile file = run.head;
      push(run);
      return file;
    }
  }

  /** The files of one run, and the first of those not read yet. */
  private static final class Run {
    private final int number;
    private final Iterator<PlannedFile> files;
    private PlannedFile head;

    Run(int number, Iterator<PlannedFile> files) {
      this.number = number;
      this.files = files;
    }

    boolean advance() {
      head = files.hasNext() ? files.next() : null;
      return head != null;
    }
  }

  /** The files of a run on disk. */
  private static final class Spilled implements Iterator<PlannedFile> {
    private final DataInputStream in;
    private int left;

    Spilled(Path run) {
      try {
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run), BUFFER));
        left = in.readInt();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public PlannedFile next() {
      if (left == 0) {
        throw new NoSuchElementException();
      }
      try {
        PlannedFile file = PlannedFile.read(in);
        left--;
        if (left == 0) {
          in.close();
        }
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
