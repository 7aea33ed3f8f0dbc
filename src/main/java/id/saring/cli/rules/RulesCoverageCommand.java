package id.saring.cli.rules;

import id.saring.clean.SiteReader;
import id.saring.cli.common.Answer;
import id.saring.cli.common.DefinitionArgument;
import id.saring.cli.common.DefinitionParameter;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.InputOption;
import id.saring.cli.common.JsonOption;
import id.saring.definition.Definition;
import id.saring.strip.check.RuleCoverage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code saring rules coverage}: which rules fire over a corpus, and what none takes. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description =
        "Shows over a corpus which rules fire, most chars first, which never do, and which repeated"
            + " short lines no rule takes.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring rules coverage pipelines/berita.yaml --input /data/raw --candidates 100",
      "  saring rules coverage pipelines/berita.yaml --input /data/raw --pack general --json"
    })
final class RulesCoverageCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private DefinitionParameter definition;

  @Mixin private InputOption inputs;

  @Mixin private PackOption pack;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many candidates; default: ${DEFAULT-VALUE}.")
  private int candidates;

  @Mixin private JsonOption json;

  @Override
  public Integer call() throws IOException {
    if (candidates < 0) {
      throw new ParameterException(
          spec.commandLine(), "--candidates is " + candidates + "; expected at least 0");
    }
    DefinitionArgument argument = definition.argument();
    Definition checked = Definition.of(argument.read());
    pack.check(checked.packs());
    SiteReader sites = new SiteReader(checked.language(), checked.sites(), checked.sources());
    RuleCoverage coverage = new RuleCoverage(checked.language(), checked.packs());
    new CorpusPages(checked, inputs.of(argument, checked))
        .forEach((path, page) -> coverage.add(page, sites.name(page, path)));
    List<RuleCoverage.Fired> fired =
        coverage.fired().stream().filter(rule -> pack.shows(rule.pack())).toList();
    List<String> silent =
        coverage.silent().stream()
            .filter(rule -> pack.shows(rule.substring(0, rule.indexOf('/'))))
            .toList();
    List<RuleCoverage.Candidate> lines =
        pack.isGiven() ? List.of() : coverage.candidates(candidates);
    if (json.isGiven()) {
      Answer.print(
          spec,
          Answer.of("rules coverage", ExitCode.OK)
              .with("fired", fired)
              .with("silent", silent)
              .with("candidates", lines));
    } else {
      print(fired, silent, lines, spec.commandLine().getOut());
    }
    return ExitCode.OK;
  }

  private static void print(
      List<RuleCoverage.Fired> fired,
      List<String> silent,
      List<RuleCoverage.Candidate> candidates,
      PrintWriter out) {
    for (RuleCoverage.Fired rule : fired) {
      out.printf(
          Locale.ROOT,
          "%8d hits %10d chars  %s/%s%n",
          rule.hits(),
          rule.chars(),
          rule.pack(),
          rule.rule());
      rule.samples().forEach(sample -> out.println("           " + sample.replace('\n', ' ')));
    }
    silent.forEach(rule -> out.println("   never fired  " + rule));
    candidates.forEach(
        candidate ->
            out.printf(
                Locale.ROOT, "   candidate %6d pages  %s%n", candidate.pages(), candidate.line()));
    out.flush();
  }
}
