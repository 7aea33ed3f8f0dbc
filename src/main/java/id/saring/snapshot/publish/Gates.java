package id.saring.snapshot.publish;

import id.saring.definition.Definition;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Fill;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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

  /**
   * What gate {@code name}, as in {@link GateResult#name}, finds.
   *
   * @return empty for one that is unknown, or that looks at a snapshot before which is not at hand
   */
  public static Optional<String> found(String name, Evidence now, Optional<Manifest> before) {
    int bracket = name.indexOf('[');
    String about = bracket < 0 ? "" : name.substring(bracket + 1, name.length() - 1);
    Optional<Evidence> old = before.map(Evidence::of);
    return switch (bracket < 0 ? name : name.substring(0, bracket)) {
      case "min_articles" -> Optional.of(count(now.accounts().articles()));
      case "max_reject_share" -> Optional.of(rejects(now).text());
      case "max_removed_share" -> Optional.of(removed(now).text());
      case "max_internal_errors" -> Optional.of(count(errors(now)));
      case "max_article_drop" -> old.map(then -> drop(then, now).text());
      case "max_null_share" ->
          Optional.ofNullable(now.fill().get(Fill.ALL)).map(fill -> percent(fill.nullShare(about)));
      case "max_null_rise" -> old.flatMap(then -> rise(about, now, then)).map(Rise::text);
      default -> Optional.empty();
    };
  }

  private void accounts(Evidence now, Optional<Evidence> before) {
    long articles = now.accounts().articles();
    add(
        "min_articles",
        "",
        "at least " + count(gates.minArticles()),
        count(articles),
        articles >= gates.minArticles());
    add("max_reject_share", gates.maxRejectShare(), rejects(now));
    before.ifPresent(old -> add("max_article_drop", gates.maxArticleDrop(), drop(old, now)));
    add("max_removed_share", gates.maxRemovedShare(), removed(now));
    add(
        "max_internal_errors",
        "",
        "at most " + count(gates.maxInternalErrors()),
        count(errors(now)),
        errors(now) <= gates.maxInternalErrors());
  }

  private void add(String gate, double limit, Share share) {
    add(gate, "", "at most " + percent(limit), share.text(), share.value() <= limit);
  }

  /** A part of a whole, with the words for it. */
  private record Share(double value, String text) {
    static Share of(long part, long whole) {
      double value = share(part, whole);
      return new Share(value, percent(value) + " (" + count(part) + " of " + count(whole) + ")");
    }
  }

  private static Share rejects(Evidence now) {
    return Share.of(now.accounts().rejects(), now.accounts().sources());
  }

  private static Share removed(Evidence now) {
    long removed = now.counters().getOrDefault("chars.removed", 0L);
    return Share.of(removed, removed + now.counters().getOrDefault("chars.kept", 0L));
  }

  private static long errors(Evidence now) {
    return now.counters().getOrDefault(CounterNames.INTERNAL_ERROR, 0L);
  }

  private static Share drop(Evidence before, Evidence now) {
    long was = before.accounts().articles();
    long is = now.accounts().articles();
    double drop = share(Math.max(0, was - is), was);
    return new Share(drop, percent(drop) + " (from " + count(was) + " to " + count(is) + ")");
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
    before.ifPresent(old -> now.fill().keySet().forEach(group -> rises(group, now, old)));
  }

  /** How much emptier a column is than it was. */
  private record Rise(double was, double is) {
    double value() {
      return is - was;
    }

    String text() {
      return percent(value()) + " (null in " + percent(is) + ", before in " + percent(was) + ")";
    }
  }

  private static String about(String group, String column) {
    return (group.equals(Fill.ALL) ? "" : (group.isEmpty() ? "no site" : group) + ", ") + column;
  }

  private static Optional<Rise> rise(String about, Evidence now, Evidence before) {
    for (String group : now.fill().keySet()) {
      Fill old = before.fill().get(group);
      for (String column : old == null ? Set.<String>of() : old.filled().keySet()) {
        if (about.equals(about(group, column))) {
          return Optional.of(rise(column, now.fill().get(group), old));
        }
      }
    }
    return Optional.empty();
  }

  private static Rise rise(String column, Fill fill, Fill old) {
    return new Rise(old.nullShare(column), fill.nullShare(column));
  }

  /** The rise of each column in one group; only the worst is told of a group that holds. */
  private void rises(String group, Evidence now, Evidence before) {
    Fill fill = now.fill().get(group);
    Fill old = before.fill().get(group);
    if (old == null || Math.min(old.articles(), fill.articles()) < ENOUGH) {
      return;
    }
    Map<String, Rise> rises = new TreeMap<>();
    for (String column : old.filled().keySet()) {
      Rise rise = rise(column, fill, old);
      if (rise.value() > 0) {
        rises.put(column, rise);
      }
    }
    List<String> columns = new ArrayList<>(rises.keySet());
    columns.sort(Comparator.comparing((String column) -> rises.get(column).value()).reversed());
    for (String column : columns) {
      Rise rise = rises.get(column);
      boolean passed = rise.value() <= gates.maxNullRise();
      if (passed && !column.equals(columns.get(0))) {
        return;
      }
      add(
          "max_null_rise",
          about(group, column),
          "at most " + percent(gates.maxNullRise()),
          rise.text(),
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
