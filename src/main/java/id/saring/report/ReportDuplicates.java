package id.saring.report;

import java.util.List;

/**
 * Near duplicates.
 *
 * @param clusters groups by size
 * @param groups some of the groups
 */
public record ReportDuplicates(List<Share> clusters, List<Group> groups) {
  /**
   * A group of near duplicates.
   *
   * @param size its articles
   * @param members some of them, the original first
   */
  public record Group(int size, List<ClusterLine> members) {}

  static ReportDuplicates of(Profile profile) {
    return new ReportDuplicates(
        clusters(profile),
        profile.groups().values().stream()
            .map(members -> new Group(members.get(0).size(), members))
            .toList());
  }

  private static List<Share> clusters(Profile profile) {
    long all = profile.clusters().values().stream().mapToLong(Long::longValue).sum();
    return profile.clusters().entrySet().stream()
        .map(
            size ->
                new Share(
                    size.getKey() + " articles",
                    "",
                    size.getValue(),
                    Share.ratio(size.getValue(), all)))
        .toList();
  }
}
