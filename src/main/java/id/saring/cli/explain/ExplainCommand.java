package id.saring.cli.explain;

import id.saring.cli.common.DefinitionArgument;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.Terminal;
import id.saring.definition.DefinitionException;
import id.saring.input.InputFormat;
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
import id.saring.strip.repeat.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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
        "Shows raw files with what is stripped, by which rule, and the values found. Knows no other"
            + " file, so no templates.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring explain seeds/001_9c7d91f2d2c29186.txt",
      "  saring explain --watch --definition pipelines/berita.yaml raw/page.txt",
      "  saring explain --json seeds/001_9c7d91f2d2c29186.txt | jq .articles[0].title"
    })
public final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "Raw file, or a folder of some.")
  private Path file;

  @Option(
      names = "--definition",
      paramLabel = "FILE",
      defaultValue = "pipelines/berita.yaml",
      description = "Pipeline definition; default: ${DEFAULT-VALUE}.")
  private Path definition;

  @Option(names = "--json", description = "Print the rows of all tables as JSON instead.")
  private boolean json;

  @Option(
      names = "--watch",
      description = "Explain again whenever the file, the definition or a rule pack changes.")
  private boolean watch;

  @Override
  public Integer call() throws IOException {
    if (!watch) {
      explain();
      return ExitCode.OK;
    }
    FolderWatch changes = new FolderWatch(List.of(file, definition.toAbsolutePath().getParent()));
    do {
      try {
        explain();
      } catch (DefinitionException e) {
        e.problems().forEach(problem -> spec.commandLine().getErr().println("error: " + problem));
      }
    } while (changes.await());
    return ExitCode.OK;
  }

  private void explain() throws IOException {
    CleaningWorker worker = CleaningWorker.of(new DefinitionArgument(definition).read());
    PrintWriter out = spec.commandLine().getOut();
    List<PlannedFile> files =
        Listing.local(file.toString(), InputFormat.TEXT).files().stream()
            .sorted(Comparator.comparing(PlannedFile::sourcePath))
            .toList();
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "FILE '" + file + "' is no file and no folder of .txt or .txt.gz files");
    }
    for (PlannedFile planned : files) {
      if (json) {
        out.println(rows(worker, planned));
      } else {
        out.print(explanation(worker, planned));
      }
    }
    out.flush();
  }

  private String explanation(CleaningWorker worker, PlannedFile planned) {
    String shown = Files.isDirectory(file) ? planned.sourcePath() : file.toString();
    Ansi ansi = Terminal.isInteractive() ? Ansi.AUTO : Ansi.OFF;
    SourceReader.Reading reading =
        new SourceReader(LocalOpener.INSTANCE, worker.definition().input().maxFileBytes())
            .read(planned);
    if (reading instanceof SourceReader.Content content) {
      RawDocument document =
          new RawDocument(planned.sourcePath(), content.bytes(), content.evidence());
      return Explanation.of(
          shown, worker.cleaner().clean(document, Templates.NONE), worker.packsOn(document), ansi);
    }
    return Explanation.of(
        shown, new Outcome.Refused(null, ((SourceReader.Unread) reading).why()), List.of(), ansi);
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
