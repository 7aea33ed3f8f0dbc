package id.saring.cli.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
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

  @Option(names = "--pack", paramLabel = "PACK", description = "Show the rules of this pack only.")
  private String only;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many candidates; default: ${DEFAULT-VALUE}.")
  private int candidates;

  @Mixin private JsonOption json;

  private record Answer(
      List<RuleCoverage.Fired> fired,
      List<String> silent,
      List<RuleCoverage.Candidate> candidates) {}

  @Override
  public Integer call() throws IOException {
    DefinitionArgument argument = definition.argument();
    Definition checked = Definition.of(argument.read());
    SiteReader sites = new SiteReader(checked.language(), checked.sites(), checked.sources());
    RuleCoverage coverage = new RuleCoverage(checked.language(), checked.packs());
    new CorpusPages(checked, inputs.of(argument, checked))
        .forEach((path, page) -> coverage.add(page, sites.name(page, path)));
    Answer answer =
        new Answer(
            coverage.fired().stream()
                .filter(rule -> only == null || only.equals(rule.pack()))
                .toList(),
            coverage.silent().stream()
                .filter(rule -> only == null || rule.startsWith(only + "/"))
                .toList(),
            only == null ? coverage.candidates(candidates) : List.of());
    PrintWriter out = spec.commandLine().getOut();
    if (json.isGiven()) {
      out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    } else {
      print(answer, out);
    }
    out.flush();
    return ExitCode.OK;
  }

  private static void print(Answer answer, PrintWriter out) {
    for (RuleCoverage.Fired rule : answer.fired()) {
      out.printf(
          Locale.ROOT,
          "%8d hits %10d chars  %s/%s%n",
          rule.hits(),
          rule.chars(),
          rule.pack(),
          rule.rule());
      rule.samples().forEach(sample -> out.println("           " + sample.replace('\n', ' ')));
    }
    answer.silent().forEach(rule -> out.println("   never fired  " + rule));
    answer
        .candidates()
        .forEach(
            candidate ->
                out.printf(
                    Locale.ROOT,
                    "   candidate %6d pages  %s%n",
                    candidate.pages(),
                    candidate.line()));
  }
}
