package id.saring.snapshot;

import id.saring.definition.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges the accounts of a run by the gates of its definition. */
public final class Gates {
  private Gates() {}

  /**
   * One result per gate.
   *
   * @param before accounts of the previous snapshot; empty for the first
   */
  public static List<GateResult> judge(
      Definition.Gates gates, Accounts now, Optional<Accounts> before) {
    List<GateResult> results = new ArrayList<>();
    results.add(
        new GateResult(
            "min_articles",
            "at least " + gates.minArticles(),
            Long.toString(now.articles()),
            now.articles() >= gates.minArticles()));
    double rejected = share(now.rejects(), now.sources());
    results.add(
        new GateResult(
            "max_reject_share",
            "at most " + percent(gates.maxRejectShare()),
            percent(rejected) + " (" + now.rejects() + " of " + now.sources() + ")",
            rejected <= gates.maxRejectShare()));
    before.ifPresent(
        old -> {
          double drop = share(Math.max(0, old.articles() - now.articles()), old.articles());
          results.add(
              new GateResult(
                  "max_article_drop",
                  "at most " + percent(gates.maxArticleDrop()),
                  percent(drop) + " (from " + old.articles() + " to " + now.articles() + ")",
                  drop <= gates.maxArticleDrop()));
        });
    return List.copyOf(results);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
