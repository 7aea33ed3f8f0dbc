package id.saring.cli.rules;

import id.saring.cli.common.ExitCode;
import id.saring.cli.common.NewFile;
import id.saring.definition.KnownSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring rules new}: the beginning of a rule pack. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description =
        "Writes a rule pack to begin with, with a rule and its examples: a site's if FILE is named"
            + " like a domain, else a shared one.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring rules new pipelines/sites/kebunpos.co.id.yaml",
      "  saring rules new pipelines/rules/forum.yaml"
    })
final class RulesNewCommand implements Callable<Integer> {
  private static final String SITE =
      """
      site: %1$s
      about: One sentence about the site.
      names: ['%1$s'] # what the site is called in datelines, bylines and page titles
      phrases: [] # texts that only this site prints
      evidence: ['%1$s'] # texts that switch the rules below on, though the site is not told
      detection:
        hit:
        - 'Panen Raya di Desa Kebun - %1$s'
        miss:
        - 'Warga desa itu panen raya sejak pagi.'
      """;

  private static final String SHARED =
      """
      pack: %1$s
      about: One sentence about the sites that this pack is for.
      sites: [] # domains, or '*.go.id' for all under one
      evidence: ['teks khas'] # the pack works on a page in which one of these stands, too
      """;

  private static final String RULES =
      """
      rules:
      - id: follow-us
        role: promo
        match: {regex: 'ikuti terus kabar kami di aplikasi'}
        takes: sentence
        examples:
          hit: ['Ia pulang. «Ikuti terus kabar kami di aplikasi Kebun.» Panen selesai.']
          miss: ['Warga ikuti terus kabar kami di aplikasi itu.']
      """;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The file to write, …/NAME.yaml.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    boolean site = KnownSite.isDomain(name);
    NewFile.write(spec.commandLine(), file, (site ? SITE : SHARED).formatted(name) + RULES);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "wrote " + file + "; next: put your own texts in, then saring rules test DEFINITION");
    out.flush();
    return ExitCode.OK;
  }
}
