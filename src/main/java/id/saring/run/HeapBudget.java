package id.saring.run;

import id.saring.model.Rejected;
import id.saring.plan.PlannedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Shares the heap among the workers of a JVM: who works on a large file waits until there is room
 * for it, a file that needs all of the room has it alone, and one that needs more is refused.
 *
 * <p>Measured: a text takes up to 32 times its bytes (20 times if it is all ASCII), and one with a
 * value or an edit in every few bytes up to 128 times, until it has {@link
 * id.saring.model.TooComplexException more than a document may have}.
 */
final class HeapBudget {
  /** The budget of this JVM. */
  static final HeapBudget JVM = new HeapBudget(Runtime.getRuntime().maxMemory());

  private static final int ASCII_MULTIPLE = 20;
  private static final int TEXT_MULTIPLE = 32;
  private static final int DENSE_MULTIPLE = 128;
  private static final long MOST_FOR_DENSITY = 300L << 20;
  private static final int PERMIT_BYTES = 1 << 16;

  private final int permits;
  private final Semaphore free;

  /** A budget of three quarters of {@code heap} bytes; the rest is for everything else. */
  HeapBudget(long heap) {
    this.permits = (int) Math.min(Integer.MAX_VALUE, Math.max(1, heap / 4 * 3 / PERMIT_BYTES));
    this.free = new Semaphore(permits, true);
  }

  /** A share of the heap; to be closed by the thread that took it. */
  final class Share implements AutoCloseable {
    private final int taken;

    private Share(int taken) {
      this.taken = taken;
      free.acquireUninterruptibly(taken);
    }

    /** Whether nobody else has a share. */
    boolean isWhole() {
      return taken == permits;
    }

    @Override
    public void close() {
      free.release(taken);
    }
  }

  /** Work on the files of a batch. */
  interface Work<T> {
    /**
     * Does all of it, from the start.
     *
     * @param at is told each file as its work begins; null for what concerns all of them
     */
    T run(Consumer<PlannedFile> at) throws IOException;
  }

  /**
   * Does {@code work} with room for the largest of {@code files}. If heap or stack do not suffice,
   * it is done again with all of the heap; and then again without the file that it was at, or
   * without the largest, so that one file never stops the others.
   *
   * @param leaveOut is told of a file that the work must leave out from now on
   */
  <T> T work(List<PlannedFile> files, Work<T> work, Consumer<PlannedFile> leaveOut)
      throws IOException {
    List<PlannedFile> suspects = new ArrayList<>(files);
    suspects.sort(Comparator.comparingLong(PlannedFile::bytes).reversed());
    AtomicReference<PlannedFile> at = new AtomicReference<>();
    Share share = forFile(suspects.isEmpty() ? 0 : suspects.get(0).bytes());
    try {
      while (true) {
        try {
          at.set(null);
          return work.run(at::set);
        } catch (OutOfMemoryError | StackOverflowError e) {
          if (share.isWhole()) {
            PlannedFile guilty = suspects.contains(at.get()) ? at.get() : first(suspects, e);
            suspects.remove(guilty);
            leaveOut.accept(guilty);
          } else {
            share.close();
            share = whole();
          }
        }
      }
    } finally {
      share.close();
    }
  }

  private static PlannedFile first(List<PlannedFile> suspects, Error error) throws IOException {
    if (suspects.isEmpty()) {
      throw new IOException("not even an empty batch fits into the heap: " + error, error);
    }
    return suspects.get(0);
  }

  /** Why a text of {@code bytes} cannot be worked on; empty if it can. */
  Optional<Rejected> refusal(byte[] bytes) {
    long need = (long) (isAscii(bytes) ? ASCII_MULTIPLE : TEXT_MULTIPLE) * bytes.length;
    return need / PERMIT_BYTES > permits ? Optional.of(tooComplex(bytes.length)) : Optional.empty();
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Why a file of {@code bytes} was left out. */
  static Rejected tooComplex(long bytes) {
    String message =
        "its "
            + bytes
            + " bytes, with all that is found in them, may be more than the heap holds; give the"
            + " process more (-Xmx) and run with --force";
    return new Rejected("clean", "too_complex", message, Rejected.Retry.USELESS);
  }

  /** Waits for what a file of {@code bytes} may need, or for all if it may need more. */
  Share forFile(long bytes) {
    long dense = Math.min((DENSE_MULTIPLE - TEXT_MULTIPLE) * bytes, MOST_FOR_DENSITY);
    long need = (TEXT_MULTIPLE * bytes + dense) / PERMIT_BYTES + 1;
    return new Share((int) Math.min(need, permits));
  }

  /** Waits until nobody else has a share. */
  Share whole() {
    return new Share(permits);
  }
}
