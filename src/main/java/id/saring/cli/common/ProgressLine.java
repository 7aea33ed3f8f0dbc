package id.saring.cli.common;

import id.saring.run.RefreshJob;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells how a run goes on: a line that rewrites itself on a terminal; elsewhere a line a stage, and
 * one a minute.
 */
public final class ProgressLine implements RefreshJob.Listener {
  private static final double MEGA = 1e6;
  private static final Duration PLAIN_PAUSE = Duration.ofMinutes(1);

  private final PrintWriter out;
  private final Display display;
  private final InstantSource clock;
  private final List<String> repairs = new ArrayList<>();
  private List<String> rejects = List.of();
  private String stage = "";
  private long files;
  private long bytes;
  private Instant since;
  private Instant told;

  /** Where the lines go. */
  public enum Display {
    TERMINAL,
    PLAIN
  }

  public ProgressLine(PrintWriter out, Display display, InstantSource clock) {
    this.out = out;
    this.display = display;
    this.clock = clock;
  }

  /** What was put right, one line each. */
  public List<String> repairs() {
    return List.copyOf(repairs);
  }

  /** The first rejected files, as {@code path: reason}. */
  public List<String> rejects() {
    return rejects;
  }

  @Override
  public void stage(String name, long stageFiles, long stageBytes) {
    close();
    stage = name;
    files = stageFiles;
    bytes = stageBytes;
    since = clock.instant();
    told = since;
    if (display == Display.PLAIN) {
      out.printf(Locale.ROOT, "%s: %,d files, %.1f MB%n", name, files, bytes / MEGA);
      out.flush();
    } else {
      done(0, 0);
    }
  }

  @Override
  public void repaired(String what) {
    close();
    repairs.add(what);
    out.println("repaired: " + what);
    out.flush();
  }

  @Override
  public void rejected(List<String> first, long count) {
    close();
    rejects = List.copyOf(first);
    rejects.forEach(file -> out.println("rejected: " + file));
    if (count > first.size()) {
      out.printf(Locale.ROOT, "rejected: %,d more; table rejects has all%n", count - first.size());
    }
    out.flush();
  }

  @Override
  public void done(long doneFiles, long doneBytes) {
    Instant now = clock.instant();
    if (display == Display.PLAIN) {
      if (Duration.between(told, now).compareTo(PLAIN_PAUSE) >= 0) {
        told = now;
        out.println(line(doneFiles, doneBytes, now));
        out.flush();
      }
      return;
    }
    out.print("\r\033[K" + line(doneFiles, doneBytes, now));
    out.flush();
  }

  private String line(long doneFiles, long doneBytes, Instant now) {
    double seconds = Math.max(0.001, Duration.between(since, now).toMillis() / 1000.0);
    double rate = doneBytes / MEGA / seconds;
    String eta =
        doneBytes == 0
            ? ""
            : String.format(Locale.ROOT, ", %.0f s left", (bytes - doneBytes) / MEGA / rate);
    return String.format(
        Locale.ROOT,
        "%s: %,d of %,d files, %.1f of %.1f MB, %.1f MB/s%s",
        stage,
        doneFiles,
        files,
        doneBytes / MEGA,
        bytes / MEGA,
        rate,
        eta);
  }

  /** Ends the line that is being rewritten. */
  public void close() {
    if (display == Display.TERMINAL && !stage.isEmpty()) {
      out.print("\r\033[K");
      out.flush();
    }
  }
}
