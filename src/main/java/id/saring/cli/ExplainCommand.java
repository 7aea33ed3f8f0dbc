package id.saring.cli;

import id.saring.io.MemoryStorage;
import id.saring.io.Opener;
import id.saring.io.Storage;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.plan.Batch;
import id.saring.plan.Listing;
import id.saring.plan.PlannedFile;
import id.saring.run.BatchRefresher;
import id.saring.run.CleaningWorker;
import id.saring.run.SourceReader;
import id.saring.strip.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring explain}: what cleaning does to one file, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows one raw file with what is stripped, by which rule, and the values found. Knows no other file, so no templates.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring explain seeds/001_9c7d91f2d2c29186.txt",
      "  saring explain --json seeds/001_9c7d91f2d2c29186.txt | jq .articles[0].title"
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "Raw file.")
  private Path file;

  @Option(
      names = "--definition",
      paramLabel = "FILE",
      defaultValue = "pipelines/berita.yaml",
      description = "Pipeline definition; default: ${DEFAULT-VALUE}.")
  private Path definition;

  @Option(names = "--json", description = "Print the rows of all tables as JSON instead.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    CleaningWorker worker = CleaningWorker.of(new DefinitionArgument(definition).read());
    PrintWriter out = spec.commandLine().getOut();
    PlannedFile planned =
        Listing.local(file.toString()).files().stream()
            .filter(found -> !Files.isDirectory(file))
            .findFirst()
            .orElse(null);
    if (planned == null) {
      throw new ParameterException(
          spec.commandLine(), "FILE '" + file + "' is no file; expected one raw file");
    }
    if (json) {
      out.println(rows(worker, planned));
    } else {
      SourceReader.Reading reading =
          new SourceReader(LocalOpener.INSTANCE, worker.definition().input().maxFileBytes())
              .read(planned);
      Outcome outcome =
          reading instanceof SourceReader.Content content
              ? worker
                  .cleaner()
                  .clean(new RawDocument(planned.sourcePath(), content.bytes()), Templates.NONE)
              : new Outcome.Refused(null, ((SourceReader.Unread) reading).why());
      out.print(
          Explanation.of(
              file.toString(), outcome, Terminal.isInteractive() ? Ansi.AUTO : Ansi.OFF));
    }
    out.flush();
    return ExitCode.OK;
  }

  /** All rows of the tables, by the code that a run uses. */
  private static String rows(CleaningWorker worker, PlannedFile planned) throws IOException {
    Storage storage = MemoryStorage.empty();
    new BatchRefresher(worker, LocalOpener.INSTANCE, Templates.NONE)
        .refresh(new Batch(0, List.of(planned)), storage);
    StringBuilder out = new StringBuilder("{");
    for (String path : storage.filesBelow("jsonl")) {
      String table = path.substring(0, path.indexOf('/'));
      String lines;
      try (InputStream in = storage.read("jsonl/" + path)) {
        lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      out.append(out.length() > 1 ? ",\n" : "")
          .append('"')
          .append(table)
          .append("\":[\n  ")
          .append(lines.strip().replace("\n", ",\n  "))
          .append(']');
    }
    return out.append('}').toString();
  }

  private enum LocalOpener implements Opener {
    INSTANCE;

    @Override
    public InputStream open(String location) throws IOException {
      return Files.newInputStream(Path.of(URI.create(location)));
    }
  }
}
