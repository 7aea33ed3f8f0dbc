package id.saring.cli;

import id.saring.beam.BeamFiles;
import id.saring.definition.Definition;
import id.saring.definition.RulePack;
import id.saring.extract.SiteExamples;
import id.saring.lang.Language;
import id.saring.plan.PlannedFile;
import id.saring.plan.Planner;
import id.saring.run.SourceReader;
import id.saring.strip.OrdinarySentences;
import id.saring.strip.RuleCoverage;
import id.saring.strip.RuleExamples;
import id.saring.text.Decoder;
import id.saring.text.Page;
import id.saring.text.Repairer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring rules}: looks after rule packs. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Tests rule packs and shows what they do.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring rules test pipelines/berita.yaml",
      "  saring rules coverage pipelines/berita.yaml --input /data/raw"
    })
final class RulesCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Runs the examples of all rules and sites, and all rules over ordinary prose.",
      footerHeading = "%nExample:%n",
      footer = "  saring rules test pipelines/berita.yaml")
  int test(
      @Parameters(paramLabel = "DEFINITION", description = "Pipeline definition (YAML).")
          Path definition) {
    Definition checked = Definition.of(new DefinitionArgument(definition).read());
    List<RulePack> packs = checked.packs();
    OrdinarySentences bank = OrdinarySentences.of(Language.load("id"));
    List<String> failures = new ArrayList<>(RuleExamples.failures(packs));
    failures.addAll(SiteExamples.failures(checked.sites()));
    failures.addAll(bank.failures(packs));
    PrintWriter out = spec.commandLine().getOut();
    failures.forEach(out::println);
    RuleExamples.shadowed(packs).forEach(note -> out.println("note: " + note));
    out.printf(
        Locale.ROOT,
        "%d packs, %d rules, %d failures (examples, and a bank of %d ordinary sentences)%n",
        packs.size(),
        packs.stream().mapToInt(pack -> pack.rules().size()).sum(),
        failures.size(),
        bank.size());
    out.flush();
    return failures.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  @Command(
      name = "coverage",
      mixinStandardHelpOptions = true,
      description =
          "Shows over a corpus which rules fire, which never do, and which repeated short lines no rule takes.",
      footerHeading = "%nExample:%n",
      footer = "  saring rules coverage pipelines/berita.yaml --input /data/raw --candidates 100")
  int coverage(
      @Parameters(paramLabel = "DEFINITION", description = "Pipeline definition (YAML).")
          Path definition,
      @Option(
              names = "--input",
              paramLabel = "PATH",
              arity = "1..*",
              description = "Files, folders or globs; override the definition's.")
          List<String> inputs,
      @Option(
              names = "--candidates",
              paramLabel = "N",
              defaultValue = "50",
              description = "How many candidates; default: ${DEFAULT-VALUE}.")
          int candidates)
      throws IOException {
    DefinitionArgument argument = new DefinitionArgument(definition);
    Definition checked = Definition.of(argument.read());
    BeamFiles.register();
    SourceReader reader = new SourceReader(new BeamFiles(), checked.input().maxFileBytes());
    Decoder decoder = new Decoder(checked.charsetConfidence());
    RuleCoverage coverage = new RuleCoverage(checked.packs());
    List<String> flags = inputs == null ? new ArrayList<>() : inputs;
    for (PlannedFile file :
        Planner.plan(argument.inputs(flags, checked.input().paths()), BeamFiles::list).files()) {
      if (reader.read(file) instanceof SourceReader.Content content) {
        decoder
            .decode(content.bytes())
            .ifPresent(decoded -> coverage.add(Page.of(Repairer.repair(decoded).text())));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    for (RuleCoverage.Fired rule : coverage.rules()) {
      out.printf(
          Locale.ROOT,
          "%8d hits %10d chars  %s/%s%n",
          rule.hits(),
          rule.chars(),
          rule.pack(),
          rule.rule());
      rule.samples().forEach(sample -> out.println("           " + sample.replace('\n', ' ')));
    }
    coverage.silent().forEach(rule -> out.println("   never fired  " + rule));
    coverage
        .candidates(candidates)
        .forEach(
            candidate ->
                out.printf(
                    Locale.ROOT,
                    "   candidate %6d pages  %s%n",
                    candidate.pages(),
                    candidate.line()));
    out.flush();
    return ExitCode.OK;
  }
}
