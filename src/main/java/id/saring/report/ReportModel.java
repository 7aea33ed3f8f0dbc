package id.saring.report;

import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.snapshot.Manifest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that the report says, in the order of the page and ready to be shown; every list is bounded,
 * so that the page stays small whatever the number of articles.
 */
public record ReportModel(
    ReportSummary summary,
    ReportSites sites,
    ReportDuplicates duplicates,
    ReportColumns columns,
    ReportRules rules,
    ReportOddities oddities,
    ReportContents contents) {
  /**
   * The report on a snapshot.
   *
   * @param title what the dataset is called
   * @param manifest its manifest
   * @param before manifest of the snapshot that it follows
   * @param profile aggregates over its articles
   * @param rejects its rejects, of each reason at least the first {@link ReportOddities#MAX_PATHS}
   * @param templates its most frequent repeated lines
   */
  public static ReportModel of(
      String title,
      Manifest manifest,
      Optional<Manifest> before,
      Profile profile,
      List<RejectRow> rejects,
      List<TemplateRow> templates) {
    ReportColumns columns = ReportColumns.of(manifest, before, profile);
    ReportRules rules = ReportRules.of(profile, templates);
    ReportOddities oddities = ReportOddities.of(manifest, profile, rejects);
    List<String> highlights = highlights(manifest, profile, columns, rules, oddities, templates);
    return new ReportModel(
        ReportSummary.of(title, manifest, before, highlights),
        ReportSites.of(profile, before),
        ReportDuplicates.of(profile),
        columns,
        rules,
        oddities,
        ReportContents.of(manifest, profile));
  }

  private static List<String> highlights(
      Manifest manifest,
      Profile profile,
      ReportColumns columns,
      ReportRules rules,
      ReportOddities oddities,
      List<TemplateRow> templates) {
    List<String> out = new ArrayList<>();
    long stripped = 0;
    long extracted = 0;
    for (ReportRules.RoleLine role : rules.roles()) {
      stripped += role.stripped();
      extracted += role.extracted();
    }
    long all = manifest.counters().getOrDefault("chars.kept", 0L) + stripped + extracted;
    out.add(
        String.format(
            Locale.ROOT,
            "Of all characters, %.1f %% were not the author's and were stripped; %.1f %% moved to"
                + " columns.",
            100 * Share.ratio(stripped, all),
            100 * Share.ratio(extracted, all)));
    out.add(
        String.format(
            Locale.ROOT,
            "%.1f %% of the articles tell their day of publication, %.1f %% their site, %.1f %% a"
                + " headline.",
            100 * profile.total().share("published_date"),
            100 * profile.total().share("site"),
            100 * profile.total().share("title")));
    templates.stream()
        .filter(
            line ->
                !ReportRules.isStripped(line) && line.line().chars().anyMatch(Character::isLetter))
        .findFirst()
        .ifPresent(
            line ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "The line that repeats most and stays: “%s”, in %,d articles of %s.",
                        Excerpt.first(line.line(), 80),
                        line.documents(),
                        line.site())));
    oddities.flags().stream()
        .findFirst()
        .ifPresent(
            flag ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "The most common oddity, in %,d articles, is %s: %s",
                        flag.count(),
                        flag.label(),
                        flag.meaning())));
    columns.lines().stream()
        .filter(column -> column.change() != null && column.change() <= -1)
        .min(Comparator.comparingDouble(ReportColumns.ColumnLine::change))
        .ifPresent(
            column ->
                out.add(
                    String.format(
                        Locale.ROOT,
                        "Since the snapshot before, %s fell most: by %.1f points.",
                        column.name(),
                        -column.change())));
    return out;
  }
}
