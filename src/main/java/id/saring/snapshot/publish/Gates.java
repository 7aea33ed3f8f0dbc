package id.saring.snapshot.publish;

import id.saring.definition.Definition;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Fill;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Judges a run by the gates of its definition. */
public final class Gates {
  /** Fewer articles than these say nothing about a share of them. */
  static final int ENOUGH = 20;

  private final Definition.Gates gates;
  private final List<GateResult> results = new ArrayList<>();

  private Gates(Definition.Gates gates) {
    this.gates = gates;
  }

  /**
   * What a gate may look at.
   *
   * @param accounts what became of the files
   * @param counters counts by name
   * @param fill how full columns are, as in {@link Manifest#fill}
   */
  public record Evidence(Accounts accounts, Map<String, Long> counters, Map<String, Fill> fill) {
    private static Evidence of(Manifest manifest) {
      return new Evidence(manifest.accounts(), manifest.counters(), manifest.fill());
    }
  }

  /**
   * One result per gate and thing that it is about.
   *
   * @param before manifest of the previous snapshot; empty for the first
   */
  public static List<GateResult> judge(
      Definition.Gates gates, Evidence now, Optional<Manifest> before) {
    Gates judge = new Gates(gates);
    judge.accounts(now, before.map(Evidence::of));
    judge.columns(now, before.map(Evidence::of));
    return List.copyOf(judge.results);
  }

  private void add(String gate, String about, String limit, String found, boolean passed) {
    Severity severity = gates.warnOnly().contains(gate) ? Severity.WARN : Severity.ERROR;
    results.add(
        new GateResult(
            about.isEmpty() ? gate : gate + "[" + about + "]", severity, limit, found, passed));
  }

  private void accounts(Evidence now, Optional<Evidence> before) {
    Accounts accounts = now.accounts();
    add(
        "min_articles",
        "",
        "at least " + count(gates.minArticles()),
        count(accounts.articles()),
        accounts.articles() >= gates.minArticles());
    addShare("max_reject_share", gates.maxRejectShare(), accounts.rejects(), accounts.sources());
    before.ifPresent(
        old -> {
          long was = old.accounts().articles();
          double drop = share(Math.max(0, was - accounts.articles()), was);
          add(
              "max_article_drop",
              "",
              "at most " + percent(gates.maxArticleDrop()),
              percent(drop) + " (from " + count(was) + " to " + count(accounts.articles()) + ")",
              drop <= gates.maxArticleDrop());
        });
    long removed = now.counters().getOrDefault("chars.removed", 0L);
    addShare(
        "max_removed_share",
        gates.maxRemovedShare(),
        removed,
        removed + now.counters().getOrDefault("chars.kept", 0L));
    long errors = now.counters().getOrDefault(CounterNames.INTERNAL_ERROR, 0L);
    add(
        "max_internal_errors",
        "",
        "at most " + count(gates.maxInternalErrors()),
        count(errors),
        errors <= gates.maxInternalErrors());
  }

  private void addShare(String gate, double limit, long part, long whole) {
    double share = share(part, whole);
    add(
        gate,
        "",
        "at most " + percent(limit),
        percent(share) + " (" + count(part) + " of " + count(whole) + ")",
        share <= limit);
  }

  private void columns(Evidence now, Optional<Evidence> before) {
    Fill all = now.fill().get(Fill.ALL);
    if (all == null) {
      return;
    }
    gates
        .maxNullShare()
        .forEach(
            (column, limit) ->
                add(
                    "max_null_share",
                    column,
                    "at most " + percent(limit),
                    percent(all.nullShare(column)),
                    all.nullShare(column) <= limit));
    before.ifPresent(old -> now.fill().forEach((group, fill) -> rise(group, fill, old)));
  }

  /** The rise of each column in one group; only the worst is told of a group that holds. */
  private void rise(String group, Fill fill, Evidence before) {
    Fill old = before.fill().get(group);
    if (old == null || Math.min(old.articles(), fill.articles()) < ENOUGH) {
      return;
    }
    List<String> columns = new ArrayList<>(new TreeSet<>(old.filled().keySet()));
    columns.removeIf(column -> fill.nullShare(column) - old.nullShare(column) <= 0);
    columns.sort(
        (left, right) ->
            Double.compare(
                fill.nullShare(right) - old.nullShare(right),
                fill.nullShare(left) - old.nullShare(left)));
    for (String column : columns) {
      double rise = fill.nullShare(column) - old.nullShare(column);
      boolean passed = rise <= gates.maxNullRise();
      if (passed && !column.equals(columns.get(0))) {
        return;
      }
      add(
          "max_null_rise",
          (group.equals(Fill.ALL) ? "" : (group.isEmpty() ? "no site" : group) + ", ") + column,
          "at most " + percent(gates.maxNullRise()),
          percent(rise)
              + " (null in "
              + percent(fill.nullShare(column))
              + ", before in "
              + percent(old.nullShare(column))
              + ")",
          passed);
    }
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
