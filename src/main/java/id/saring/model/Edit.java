package id.saring.model;

import java.util.Objects;

/**
 * One change to a text: the chars {@code [start, end)} become {@code replacement}.
 *
 * @param start first char changed, in the text the edit applies to
 * @param end one past the last char changed; greater than {@code start}
 * @param replacement what stands there afterwards; for {@link EditOp#DELETE} and {@link
 *     EditOp#EXTRACT} nothing, or the white space that keeps the neighbours apart
 * @param rule id of the rule that asked for it, unique within {@code pack}
 * @param pack rule pack or built-in stage the rule belongs to
 * @param role what the text was: {@code menu}, {@code share}, {@code title}, {@code whitespace} …
 * @param column the article column that received the text; null unless {@code op} is EXTRACT
 */
public record Edit(
    int start,
    int end,
    String replacement,
    EditOp op,
    String rule,
    String pack,
    String role,
    String column) {
  public Edit {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "edit [" + start + ", " + end + ") by " + rule + " covers nothing");
    }
    Objects.requireNonNull(replacement, "replacement");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(role, "role");
    if ((op == EditOp.EXTRACT) != (column != null)) {
      throw new IllegalArgumentException(
          "edit by " + rule + ": a column goes with EXTRACT and only with it");
    }
    if (op != EditOp.REPLACE && !replacement.isBlank()) {
      throw new IllegalArgumentException("edit by " + rule + ": only REPLACE puts text in place");
    }
  }

  /** An edit that drops boilerplate. */
  public static Edit delete(int start, int end, String rule, String pack, String role) {
    return new Edit(start, end, "", EditOp.DELETE, rule, pack, role, null);
  }

  /** An edit that moves text to {@code column}. */
  public static Edit extract(
      int start, int end, String rule, String pack, String role, String column) {
    return new Edit(start, end, "", EditOp.EXTRACT, rule, pack, role, column);
  }

  /** An edit that rewrites text in place. */
  public static Edit replace(
      int start, int end, String replacement, String rule, String pack, String role) {
    return new Edit(start, end, replacement, EditOp.REPLACE, rule, pack, role, null);
  }

  /** The range this edit covers. */
  public Span span() {
    return new Span(start, end);
  }

  /**
   * The same edit over another range and with another replacement; REPLACE if that puts text in
   * place.
   */
  public Edit with(int newStart, int newEnd, String newReplacement) {
    return newReplacement.isBlank()
        ? new Edit(newStart, newEnd, newReplacement, op, rule, pack, role, column)
        : new Edit(newStart, newEnd, newReplacement, EditOp.REPLACE, rule, pack, role, null);
  }
}
