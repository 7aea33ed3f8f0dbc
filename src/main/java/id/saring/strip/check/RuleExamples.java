package id.saring.strip.check;

import id.saring.definition.DefinitionException;
import id.saring.definition.Rule;
import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.strip.Stripper;
import id.saring.strip.cut.Cut;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs the examples of rules as tests: a rule pack whose examples fail is not used. */
public final class RuleExamples {
  private static final char OPEN = '«';
  private static final char CLOSE = '»';

  private final List<RulePack> packs;

  private RuleExamples(List<RulePack> packs) {
    this.packs = List.copyOf(packs);
  }

  /**
   * Checks the examples of every rule, in {@code language}, each among the other rules of its pack.
   *
   * @throws DefinitionException that names file, line and rule of every example that fails, and
   *     what happened
   */
  public static void check(Language language, List<RulePack> packs) {
    List<String> failures = failures(language, packs);
    if (!failures.isEmpty()) {
      throw new DefinitionException(failures);
    }
  }

  /** One line for every example that fails; empty when all hold. */
  public static List<String> failures(Language language, List<RulePack> packs) {
    RuleExamples examples = new RuleExamples(packs);
    List<String> out = new ArrayList<>();
    for (RulePack pack : packs) {
      Stripper stripper = Stripper.of(language, List.of(pack.everywhere()));
      for (Rule rule : pack.rules()) {
        for (String hit : rule.hits()) {
          examples
              .check(rule, stripper, hit)
              .ifPresent(failure -> out.add(failure + hint(language, pack, rule, hit)));
        }
        rule.misses().forEach(miss -> examples.check(rule, stripper, miss).ifPresent(out::add));
      }
    }
    return out;
  }

  /**
   * One line for every rule that takes none of its own examples when all packs work together,
   * naming the rules that do: it may go.
   *
   * @param asked names of the packs whose rules are looked at
   */
  public static List<String> shadowed(
      Language language, List<RulePack> packs, Predicate<String> asked) {
    RuleExamples examples = new RuleExamples(packs);
    Stripper together = Stripper.of(language, packs.stream().map(RulePack::everywhere).toList());
    List<String> out = new ArrayList<>();
    for (RulePack pack : packs.stream().filter(one -> asked.test(one.name())).toList()) {
      for (Rule rule : pack.rules()) {
        List<Cut> cuts =
            rule.hits().stream().flatMap(hit -> inMarks(together, hit).stream()).toList();
        boolean takes =
            cuts.stream()
                .anyMatch(cut -> cut.pack().equals(pack.name()) && cut.rule().equals(rule.id()));
        if (!takes && !cuts.isEmpty()) {
          out.add(
              rule.source()
                  + ": rule '"
                  + rule.id()
                  + "' is shadowed: its examples are taken by "
                  + examples.names(cuts));
        }
      }
    }
    return out;
  }

  /**
   * Which condition of {@code rule} keeps it from the text that it should hit; often the default.
   */
  private static String hint(Language language, RulePack pack, Rule rule, String hit) {
    for (Map.Entry<String, Rule> relaxed : rule.relaxed().entrySet()) {
      List<Rule> rules =
          pack.rules().stream().map(one -> one.equals(rule) ? relaxed.getValue() : one).toList();
      Stripper stripper = Stripper.of(language, List.of(pack.everywhere().with(rules)));
      if (found(rule, stripper, plain(hit)).equals(hit)) {
        return "; with '" + relaxed.getKey() + "' it would hold";
      }
    }
    return "";
  }

  /** {@code plain} with marks around what the rule takes. */
  private static String found(Rule rule, Stripper stripper, String plain) {
    StringBuilder got = new StringBuilder();
    int at = 0;
    for (Cut cut : stripper.rules(Page.of(plain))) {
      if (cut.rule().equals(rule.id()) && cut.start() >= at) {
        got.append(plain, at, cut.start())
            .append(OPEN)
            .append(plain, cut.start(), cut.end())
            .append(CLOSE);
        at = cut.end();
      }
    }
    return got.append(plain.substring(at)).toString();
  }

  private Optional<String> check(Rule rule, Stripper stripper, String marked) {
    String got = found(rule, stripper, plain(marked));
    if (got.equals(marked)) {
      return Optional.empty();
    }
    List<Cut> others =
        inMarks(stripper, marked).stream().filter(cut -> !cut.rule().equals(rule.id())).toList();
    return Optional.of(
        rule.source()
            + ": rule '"
            + rule.id()
            + "': example: found '"
            + got
            + "', expected '"
            + marked
            + "'"
            + (others.isEmpty() ? "" : "; taken by " + names(others)));
  }

  private static String plain(String marked) {
    return marked.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
  }

  /** The cuts that overlap what {@code marked} marks. */
  private static List<Cut> inMarks(Stripper stripper, String marked) {
    int start = marked.indexOf(OPEN);
    int end = marked.lastIndexOf(CLOSE) - 1;
    return stripper.rules(Page.of(plain(marked))).stream()
        .filter(cut -> start >= 0 && cut.start() < end && start < cut.end())
        .toList();
  }

  private String names(List<Cut> cuts) {
    return cuts.stream()
        .map(cut -> cut.pack() + "/" + cut.rule() + source(cut))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String source(Cut cut) {
    return packs.stream()
        .filter(pack -> pack.name().equals(cut.pack()))
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.id().equals(cut.rule()))
        .map(rule -> " (" + rule.source() + ")")
        .findFirst()
        .orElse("");
  }
}
