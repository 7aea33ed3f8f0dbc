package id.saring.strip;

import id.saring.definition.DefinitionException;
import id.saring.definition.Rule;
import id.saring.definition.RulePack;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the examples of rules as tests: a rule pack whose examples fail is not used. */
public final class RuleExamples {
  private RuleExamples() {}

  /**
   * Checks the examples of every rule, each among the other rules of its pack.
   *
   * @throws DefinitionException that names file, line and rule of every example that fails, and
   *     what happened
   */
  public static void check(List<RulePack> packs) {
    List<String> failures = failures(packs);
    if (!failures.isEmpty()) {
      throw new DefinitionException(failures);
    }
  }

  /** One line for every example that fails; empty when all hold. */
  public static List<String> failures(List<RulePack> packs) {
    List<String> out = new ArrayList<>();
    for (RulePack pack : packs) {
      Stripper stripper = Stripper.of(List.of(pack.everywhere()));
      for (Rule rule : pack.rules()) {
        rule.hits().forEach(hit -> check(rule, stripper, hit).ifPresent(out::add));
        rule.misses().forEach(miss -> check(rule, stripper, miss).ifPresent(out::add));
      }
    }
    return out;
  }

  private static Optional<String> check(Rule rule, Stripper stripper, String marked) {
    String plain = marked.replace("«", "").replace("»", "");
    StringBuilder got = new StringBuilder();
    int at = 0;
    for (Cut cut : stripper.rules(Page.of(plain))) {
      if (cut.rule().equals(rule.id()) && cut.start() >= at) {
        got.append(plain, at, cut.start())
            .append('«')
            .append(plain, cut.start(), cut.end())
            .append('»');
        at = cut.end();
      }
    }
    got.append(plain.substring(at));
    return got.toString().equals(marked)
        ? Optional.empty()
        : Optional.of(
            rule.source()
                + ": rule '"
                + rule.id()
                + "': example: found '"
                + got
                + "', expected '"
                + marked
                + "'");
  }
}
