package id.saring.report;

import static java.util.Comparator.comparingLong;

import id.saring.dataset.row.TemplateRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was stripped and extracted.
 *
 * @param roles what was stripped and extracted, by role
 * @param lines what each rule did, with a sample
 * @param stays repeated lines that no rule strips
 * @param goes repeated lines that are stripped
 */
public record ReportRules(
    List<RoleLine> roles, List<RuleLine> lines, List<TemplateRow> stays, List<TemplateRow> goes) {
  static final int MAX_TEMPLATES = 50;
  private static final int MAX_RULES = 250;

  /**
   * What was taken out in one role.
   *
   * @param role the role
   * @param stripped chars that went
   * @param extracted chars that went to columns
   * @param strippedShare of the largest role, 0 to 1
   * @param extractedShare of the largest role, 0 to 1
   */
  public record RoleLine(
      String role, long stripped, long extracted, double strippedShare, double extractedShare) {}

  /**
   * A rule.
   *
   * @param name pack and id
   * @param profile what it did
   */
  public record RuleLine(String name, RuleProfile profile) {}

  static ReportRules of(Profile profile, List<TemplateRow> templates) {
    return new ReportRules(
        roles(profile),
        rules(profile),
        templates.stream().filter(line -> !isStripped(line)).limit(MAX_TEMPLATES).toList(),
        templates.stream().filter(ReportRules::isStripped).limit(MAX_TEMPLATES).toList());
  }

  private static List<RoleLine> roles(Profile profile) {
    Map<String, long[]> chars = new TreeMap<>();
    profile
        .rules()
        .values()
        .forEach(
            rule -> {
              if (!rule.op().equals("replace")) {
                int side = rule.op().equals("extract") ? 1 : 0;
                chars.computeIfAbsent(rule.role(), role -> new long[2])[side] += rule.chars();
              }
            });
    long largest = chars.values().stream().mapToLong(c -> Math.max(c[0], c[1])).max().orElse(0);
    return chars.entrySet().stream()
        .map(
            role ->
                new RoleLine(
                    role.getKey(),
                    role.getValue()[0],
                    role.getValue()[1],
                    Share.ratio(role.getValue()[0], largest),
                    Share.ratio(role.getValue()[1], largest)))
        .sorted(
            comparingLong((RoleLine line) -> line.stripped() + line.extracted())
                .reversed()
                .thenComparing(RoleLine::role))
        .toList();
  }

  private static List<RuleLine> rules(Profile profile) {
    return profile.rules().entrySet().stream()
        .map(rule -> new RuleLine(rule.getKey(), rule.getValue()))
        .sorted(
            comparingLong((RuleLine line) -> line.profile().chars())
                .reversed()
                .thenComparing(RuleLine::name))
        .limit(MAX_RULES)
        .toList();
  }

  /** Whether the lines of {@code template} do not stay in the texts. */
  static boolean isStripped(TemplateRow template) {
    return template.action().equals("stripped") || template.coveredBy() != null;
  }
}
