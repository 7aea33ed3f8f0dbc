package id.saring.cli.rules;

import id.saring.clean.SiteReader;
import id.saring.cli.common.DefinitionArgument;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.InputOption;
import id.saring.definition.Definition;
import id.saring.strip.Stripper;
import id.saring.strip.check.RuleDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring rules diff}: what a change of rules changes in a corpus. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description =
        "Shows what the rules of a second definition take more and less from a corpus, with"
            + " samples.",
    footerHeading = "%nExample:%n",
    footer = "  saring rules diff old/berita.yaml pipelines/berita.yaml --input /data/raw")
final class RulesDiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "First pipeline definition.")
  private Path before;

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      description = "Second pipeline definition, whose input is read.")
  private Path after;

  @Mixin private InputOption inputs;

  @Override
  public Integer call() throws IOException {
    DefinitionArgument argument = new DefinitionArgument(after);
    Definition old = Definition.of(new DefinitionArgument(before).read());
    Definition now = Definition.of(argument.read());
    SiteReader oldSites = new SiteReader(old.language(), old.sites(), old.sources());
    SiteReader nowSites = new SiteReader(now.language(), now.sites(), now.sources());
    RuleDiff diff =
        new RuleDiff(
            Stripper.of(old.language(), old.packs()), Stripper.of(now.language(), now.packs()));
    new CorpusPages(now, inputs.of(argument, now))
        .forEach(
            (path, page) ->
                diff.add(path, page, oldSites.name(page, path), nowSites.name(page, path)));
    PrintWriter out = spec.commandLine().getOut();
    print(out, "more", diff.more());
    print(out, "less", diff.less());
    out.printf(Locale.ROOT, "%d of %d pages differ%n", diff.changedPages(), diff.pages());
    out.flush();
    return ExitCode.OK;
  }

  private static void print(PrintWriter out, String what, List<RuleDiff.Difference> differences) {
    for (RuleDiff.Difference difference : differences) {
      out.printf(
          Locale.ROOT,
          "%s %6d pieces %8d chars  %s%n",
          what,
          difference.pieces(),
          difference.chars(),
          difference.rule());
      difference.samples().forEach(sample -> out.println("        " + sample));
    }
  }
}
