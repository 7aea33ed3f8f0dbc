package id.saring.report;

import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The top of the report: which snapshot it is about, its accounts and whether its gates hold.
 *
 * @param title what the dataset is called
 * @param made when the snapshot was made
 * @param id id of the snapshot
 * @param before id of the snapshot it is compared with; empty if there is none
 * @param beforeMade when that was made; empty if there is none
 * @param cards the accounts and the numbers of rows
 * @param balance the accounts as a sentence
 * @param highlights what an editor wants to know first, a sentence each
 * @param failures files that Saring itself failed on
 * @param gates what had to hold
 */
public record ReportSummary(
    String title,
    String made,
    String id,
    String before,
    String beforeMade,
    List<Card> cards,
    String balance,
    List<String> highlights,
    long failures,
    List<GateResult> gates) {
  private static final DateTimeFormatter MADE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /**
   * A number at the top.
   *
   * @param label what it counts
   * @param count how many
   * @param change difference to the snapshot before; null without one
   */
  public record Card(String label, long count, Long change) {}

  static ReportSummary of(
      String title, Manifest manifest, Optional<Manifest> before, List<String> highlights) {
    Accounts accounts = manifest.accounts();
    return new ReportSummary(
        title,
        made(manifest),
        manifest.id(),
        before.map(Manifest::id).orElse(""),
        before.map(ReportSummary::made).orElse(""),
        cards(manifest, before),
        String.format(
            Locale.ROOT,
            "Every raw file is an article, an exact duplicate or a reject: %,d = %,d + %,d + %,d.",
            accounts.sources(),
            accounts.articles(),
            accounts.duplicates(),
            accounts.rejects()),
        highlights,
        manifest.counters().getOrDefault(CounterNames.INTERNAL_ERROR, 0L),
        manifest.gates());
  }

  private static String made(Manifest manifest) {
    return MADE.format(new SnapshotId(manifest.id()).start());
  }

  private static List<Card> cards(Manifest manifest, Optional<Manifest> before) {
    List<Card> cards = new ArrayList<>();
    Accounts now = manifest.accounts();
    Optional<Accounts> then = before.map(Manifest::accounts);
    cards.add(card("raw files in", now.sources(), then.map(Accounts::sources)));
    cards.add(card("articles out", now.articles(), then.map(Accounts::articles)));
    cards.add(card("exact duplicates", now.duplicates(), then.map(Accounts::duplicates)));
    cards.add(card("rejects", now.rejects(), then.map(Accounts::rejects)));
    cards.add(new Card("gone since the last run", now.deleted(), null));
    for (Table<?> table : List.of(Tables.DATES, Tables.FIGURES, Tables.EDITS)) {
      cards.add(
          card(
              table.name(),
              ReportContents.rows(manifest, table),
              before.map(last -> ReportContents.rows(last, table))));
    }
    return cards;
  }

  private static Card card(String label, long now, Optional<Long> then) {
    return new Card(label, now, then.map(last -> now - last).orElse(null));
  }
}
