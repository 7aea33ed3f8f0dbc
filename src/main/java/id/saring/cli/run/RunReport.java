package id.saring.cli.run;

import id.saring.cli.common.Answer;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.ProgressLine;
import id.saring.plan.Planner;
import id.saring.run.RefreshJob;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a run ended: what people read, what {@code --json} prints, and what follows from it.
 *
 * @param outcome published, nothing_new, unchanged (but for files that could not be read again),
 *     used_again or failed
 * @param snapshot id of the snapshot that is current because of it; null if it failed
 * @param location where the snapshot is; null unless it was published
 * @param message why it failed, or what is still wrong; null if all is well
 * @param manifest of that snapshot; null if it failed
 * @param skipped how many files of each kind were no raw files
 * @param pruned ids of snapshots deleted afterwards
 * @param repaired what was put right before, one line each
 * @param rejected the first rejected files, as {@code path: reason}
 * @param end when it ended
 * @param seconds how long it took
 */
record RunReport(
    int exitCode,
    String outcome,
    String snapshot,
    String location,
    String message,
    Manifest manifest,
    Map<String, Long> skipped,
    List<String> pruned,
    List<String> repaired,
    List<String> rejected,
    Instant end,
    double seconds) {
  private static RunReport of(int exitCode, String outcome, Manifest manifest, String message) {
    return new RunReport(
        exitCode,
        outcome,
        manifest == null ? null : manifest.id(),
        null,
        message,
        manifest,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Instant.EPOCH,
        0);
  }

  static RunReport of(RefreshJob.Result result) {
    if (result instanceof RefreshJob.Published published) {
      return new RunReport(
          ExitCode.OK,
          "published",
          published.manifest().id(),
          published.location(),
          null,
          published.manifest(),
          published.skipped(),
          published.pruned().stream().map(SnapshotId::text).toList(),
          List.of(),
          List.of(),
          Instant.EPOCH,
          0);
    }
    if (result instanceof RefreshJob.UsedAgain again) {
      return of(ExitCode.OK, "used_again", again.manifest(), null);
    }
    RefreshJob.NothingNew found = (RefreshJob.NothingNew) result;
    return found.unread() == 0
        ? of(ExitCode.OK, "nothing_new", found.manifest(), null)
        : of(
            ExitCode.OK,
            "unchanged",
            found.manifest(),
            found.unread() + " files could not be read, this time again");
  }

  static RunReport failed(Exception e, int exitCode) {
    return of(exitCode, "failed", null, e.getMessage() == null ? e.toString() : e.getMessage());
  }

  RunReport took(Instant start, Instant ended, ProgressLine progress) {
    return new RunReport(
        exitCode,
        outcome,
        snapshot,
        location,
        message,
        manifest,
        skipped,
        pruned,
        progress.repairs(),
        progress.rejects(),
        ended,
        Duration.between(start, ended).toMillis() / 1000.0);
  }

  private long counter(String name) {
    return manifest.counters().getOrDefault(name, 0L);
  }

  /** What people read; nothing if it failed, which was said already. */
  String text() {
    return switch (outcome) {
      case "nothing_new" ->
          line("nothing new: same inputs and definition as snapshot %s", snapshot);
      case "unchanged" -> line("unchanged: same inputs as snapshot %s; %s", snapshot, message);
      case "used_again" ->
          line("snapshot %s is current again: same inputs and definition as now", snapshot);
      case "published" -> published();
      default -> "";
    };
  }

  private String published() {
    Accounts accounts = manifest.accounts();
    StringBuilder out = new StringBuilder();
    out.append(line("read      %,d files, %.1f MB", accounts.sources(), counter("bytes") / 1e6));
    if (!skipped.isEmpty()) {
      out.append(line("skipped   %s", Planner.describe(skipped)));
    }
    out.append(
        line(
            "became    %,d articles, %,d duplicates, %,d rejects",
            accounts.articles(), accounts.duplicates(), accounts.rejects()));
    out.append(
        line(
            "stripped  %,d of %,d chars",
            counter("chars.removed"), counter("chars.removed") + counter("chars.kept")));
    out.append(line("found     %,d dates, %,d figures", counter("dates"), counter("figures")));
    manifest.gates().stream()
        .filter(gate -> !gate.passed())
        .map(GateResult::line)
        .forEach(gate -> out.append(line("warning   %s", gate)));
    pruned.forEach(id -> out.append(line("deleted   %s", id)));
    return out.append(line("took      %.1f s; published %s", seconds, location)).toString();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + System.lineSeparator();
  }

  /** What {@code --json} prints and hooks get. */
  Answer answer() {
    return Answer.of("run", exitCode)
        .with("outcome", outcome)
        .with("snapshot", snapshot)
        .with("location", location)
        .with("message", message)
        .with("seconds", seconds)
        .with("accounts", manifest == null ? null : manifest.accounts())
        .with("gates", manifest == null ? List.of() : manifest.gates())
        .with("skipped", skipped)
        .with("pruned", pruned)
        .with("repaired", repaired)
        .with("rejected", rejected);
  }

  /** The same for a scraper of Prometheus, as a text file. */
  String metrics() {
    StringBuilder out = new StringBuilder();
    metric(out, "last_run_exit_code", "Exit code of the last run.", exitCode);
    metric(out, "last_run_timestamp_seconds", "When the last run ended.", end.getEpochSecond());
    metric(out, "last_run_duration_seconds", "How long the last run took.", seconds);
    if (manifest == null) {
      return out.toString();
    }
    Accounts accounts = manifest.accounts();
    metric(out, "sources", "Raw files of the last snapshot.", accounts.sources());
    metric(out, "articles", "Articles of the last snapshot.", accounts.articles());
    metric(out, "duplicates", "Exact duplicates of the last snapshot.", accounts.duplicates());
    metric(out, "rejects", "Rejected files of the last snapshot.", accounts.rejects());
    metric(out, "bytes", "Bytes read for the last snapshot.", counter("bytes"));
    out.append("# HELP saring_gate_passed Whether a gate held.\n# TYPE saring_gate_passed gauge\n");
    for (GateResult gate : manifest.gates()) {
      String name = gate.name().replace("\\", "\\\\").replace("\"", "\\\"");
      out.append("saring_gate_passed{gate=\"")
          .append(name)
          .append("\"} ")
          .append(gate.passed() ? 1 : 0)
          .append('\n');
    }
    return out.toString();
  }

  private static void metric(StringBuilder out, String name, String help, Number value) {
    out.append("# HELP saring_").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE saring_").append(name).append(" gauge\n");
    out.append("saring_").append(name).append(' ').append(value).append('\n');
  }
}
