package id.saring.report;

import id.saring.dataset.row.RejectRow;
import id.saring.dataset.table.Tables;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What did not become an article, and what looks odd.
 *
 * @param rejects files that did not become articles, by reason
 * @param flags what looks odd, by flag
 * @param articles the oddest articles
 */
public record ReportOddities(
    List<RejectGroup> rejects, List<Share> flags, List<OddArticle> articles) {
  static final int MAX_PATHS = 5;
  private static final int MAX_ODD = 20;

  /**
   * Files rejected for one reason.
   *
   * @param reason machine word
   * @param count their number
   * @param share of all files, 0 to 1
   * @param meaning what the reason means
   * @param message what the first of them says and what to do
   * @param paths the first of them
   */
  public record RejectGroup(
      String reason,
      String meaning,
      long count,
      double share,
      String message,
      List<String> paths) {}

  static ReportOddities of(Manifest manifest, Profile profile, List<RejectRow> rejects) {
    Map<String, Long> counters = manifest.counters();
    return new ReportOddities(
        rejects(Share.group(counters, CounterNames.REJECT), rejects, manifest.accounts().sources()),
        Share.of(
            Share.group(counters, "flag."),
            manifest.accounts().articles(),
            Tables.ARTICLES,
            "flags"),
        odd(profile));
  }

  private static List<RejectGroup> rejects(
      Map<String, Long> counts, List<RejectRow> rows, long sources) {
    List<RejectGroup> groups = new ArrayList<>();
    for (Share share : Share.of(counts, sources, Tables.REJECTS, "reason")) {
      List<RejectRow> ofReason =
          rows.stream().filter(row -> row.reason().equals(share.label())).toList();
      groups.add(
          new RejectGroup(
              share.label(),
              share.meaning(),
              share.count(),
              share.share(),
              ofReason.isEmpty() ? "" : ofReason.get(0).message(),
              ofReason.stream().map(RejectRow::sourcePath).limit(MAX_PATHS).toList()));
    }
    return groups;
  }

  /** The oddest of every oddity in turns, until there are enough. */
  private static List<OddArticle> odd(Profile profile) {
    List<OddArticle> odd = new ArrayList<>();
    for (int rank = 0; rank < Profile.MAX_ODD; rank++) {
      for (List<OddArticle> ofReason : profile.odd().values()) {
        if (rank < ofReason.size()
            && odd.size() < MAX_ODD
            && odd.stream().map(OddArticle::path).noneMatch(ofReason.get(rank).path()::equals)) {
          odd.add(ofReason.get(rank));
        }
      }
    }
    return odd;
  }
}
