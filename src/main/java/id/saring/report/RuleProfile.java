package id.saring.report;

/**
 * What one rule did.
 *
 * @param op delete, extract or replace
 * @param role role of the rule's edits, of the kept sample where they differ
 * @param edits number of its edits
 * @param chars chars that it took from the raw texts
 * @param sample one of its uses
 */
public record RuleProfile(String op, String role, long edits, long chars, RuleSample sample) {
  /** What the rule did in both. */
  RuleProfile merge(RuleProfile other) {
    RuleSample kept = sample.or(other.sample);
    RuleProfile shown = kept.equals(sample) ? this : other;
    return new RuleProfile(shown.op, shown.role, edits + other.edits, chars + other.chars, kept);
  }
}
