package id.saring.cli.rules;

import picocli.CommandLine.Command;

/** {@code saring rules}: looks after rule packs. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Writes, tests and compares rule packs.",
    subcommands = {
      RulesNewCommand.class,
      RulesTestCommand.class,
      RulesCoverageCommand.class,
      RulesDiffCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring rules new pipelines/sites/kebunpos.co.id.yaml",
      "  saring rules test pipelines/berita.yaml",
      "  saring rules test pipelines/berita.yaml --against /data/raw",
      "  saring rules coverage pipelines/berita.yaml --input /data/raw --pack general",
      "  saring rules diff old/berita.yaml pipelines/berita.yaml --input /data/raw"
    })
public final class RulesCommand {}
