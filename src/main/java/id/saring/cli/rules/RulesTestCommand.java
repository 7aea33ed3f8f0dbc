package id.saring.cli.rules;

import id.saring.clean.SiteReader;
import id.saring.cli.common.DefinitionParameter;
import id.saring.cli.common.ExitCode;
import id.saring.definition.Definition;
import id.saring.definition.RulePack;
import id.saring.extract.site.SiteExamples;
import id.saring.lang.Language;
import id.saring.strip.check.OrdinarySentences;
import id.saring.strip.check.RuleEffects;
import id.saring.strip.check.RuleExamples;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code saring rules test}: examples, ordinary prose, and what rules do to a corpus. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Runs the examples of all rules and sites, and all rules over ordinary prose.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring rules test pipelines/berita.yaml",
      "  saring rules test pipelines/berita.yaml --against /data/raw --pack kebunpos.co.id"
    })
final class RulesTestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DefinitionParameter definition;

  @Option(
      names = "--against",
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Also show what each rule takes from these files, folders or globs: running prose first.")
  private List<String> corpus = List.of();

  @Mixin private PackOption pack;

  @Override
  public Integer call() throws IOException {
    Definition checked = Definition.of(definition.argument().read());
    List<RulePack> packs = checked.packs();
    pack.check(packs);
    Language language = checked.language();
    OrdinarySentences bank = OrdinarySentences.of(language);
    List<String> failures = new ArrayList<>(RuleExamples.failures(language, packs));
    failures.addAll(SiteExamples.failures(language, checked.sites()));
    failures.addAll(bank.failures(packs));
    PrintWriter out = spec.commandLine().getOut();
    failures.forEach(out::println);
    RuleExamples.shadowed(language, packs, pack::shows)
        .forEach(note -> out.println("note: " + note));
    if (!corpus.isEmpty()) {
      against(checked, out);
    }
    out.printf(
        Locale.ROOT,
        "%d packs, %d rules, %d failures (examples, and a bank of %d ordinary sentences)%n",
        packs.size(),
        packs.stream().mapToInt(pack -> pack.rules().size()).sum(),
        failures.size(),
        bank.size());
    out.flush();
    return failures.isEmpty() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  private void against(Definition checked, PrintWriter out) throws IOException {
    SiteReader sites = new SiteReader(checked.language(), checked.sites(), checked.sources());
    RuleEffects effects = new RuleEffects(checked.language(), checked.packs());
    new CorpusPages(checked, corpus)
        .forEach((path, page) -> effects.add(page, sites.name(page, path)));
    out.printf(
        Locale.ROOT,
        "%d pages with %d chars of running prose%n    hits      chars  prose  alone  rule%n",
        effects.pages(),
        effects.proseChars());
    for (RuleEffects.Effect effect : effects.effects()) {
      if (!pack.shows(effect.pack())) {
        continue;
      }
      out.printf(
          Locale.ROOT,
          "%8d %10d %5.1f%% %5.1f%%  %s/%s%s%n",
          effect.hits(),
          effect.chars(),
          share(effect.proseChars(), effect.chars()),
          share(effect.aloneChars(), effect.chars()),
          effect.pack(),
          effect.rule(),
          effect.alsoBy().isEmpty() ? "" : "  also by " + String.join(", ", effect.alsoBy()));
      effect.proseSamples().forEach(sample -> out.println("         takes prose: " + sample));
    }
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
