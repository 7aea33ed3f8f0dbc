package id.saring.cli.explain;

import id.saring.beam.BeamFiles;
import id.saring.clean.publication.SeriesOrder;
import id.saring.cli.common.DefinitionOption;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.InputPlan;
import id.saring.cli.common.Terminal;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionException;
import id.saring.input.InputFormat;
import id.saring.io.Locations;
import id.saring.io.MemoryStorage;
import id.saring.io.Storage;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.plan.Batch;
import id.saring.plan.PlannedFile;
import id.saring.plan.SortedFiles;
import id.saring.run.BatchRefresher;
import id.saring.run.CleaningWorker;
import id.saring.run.SourceReader;
import id.saring.strip.repeat.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
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

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description =
          "Raw file, a record of one (dump.jsonl#7), an archive or a folder. The format is that of"
              + " the definition, or of the file's suffix.")
  private Path file;

  @Mixin private DefinitionOption definition;

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
    FolderWatch changes = new FolderWatch(List.of(container(), definition.argument().folder()));
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
    CleaningWorker worker = CleaningWorker.of(definition.argument().read());
    PrintWriter out = spec.commandLine().getOut();
    Definition.Input input = worker.definition().input().as(format(worker));
    String folder = folder(worker);
    List<PlannedFile> files =
        texts(input).stream().map(text -> text.withSourcePath(folder + text.sourcePath())).toList();
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "FILE '"
              + file
              + "' is no file, no record of one (dump.jsonl#7) and no folder of files of "
              + "input.format: "
              + input.format().word());
    }
    SourceReader reader = new SourceReader(new BeamFiles(), input);
    for (PlannedFile planned : files) {
      if (json) {
        out.println(rows(worker, reader, planned));
      } else {
        out.print(explanation(worker, reader, planned));
      }
    }
    out.flush();
  }

  /** The definition's format, unless the file's suffix tells another. */
  private InputFormat format(CleaningWorker worker) {
    InputFormat stated = worker.definition().input().format();
    String name = container().getFileName().toString();
    return Files.isDirectory(file) || stated.accepts(name) ? stated : InputFormat.of(name);
  }

  /** The file to open: all of FILE, or what stands before the name of a record. */
  private Path container() {
    String name = file.toString();
    for (int at = name.indexOf('#');
        at > 0 && !Files.exists(file);
        at = name.indexOf('#', at + 1)) {
      Path before = Path.of(name.substring(0, at));
      if (Files.isRegularFile(before)) {
        return before;
      }
    }
    return file;
  }

  /** The raw texts of FILE, in the order of their source paths. */
  private List<PlannedFile> texts(Definition.Input input) throws IOException {
    Path container = container();
    if (!Files.exists(container)) {
      return List.of();
    }
    SortedFiles all;
    try {
      all = InputPlan.of(input, List.of(container.toString())).files();
    } catch (DefinitionException e) {
      return List.of();
    }
    String record =
        container.getFileName() + file.toString().substring(container.toString().length());
    List<PlannedFile> texts = new ArrayList<>();
    for (PlannedFile text : all) {
      if (container.equals(file) || text.sourcePath().equals(record)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /**
   * What comes before the names of FILE's texts in a run, where it lies in a folder of the
   * definition's inputs: what the definition says of some files goes by their paths there.
   */
  private String folder(CleaningWorker worker) {
    Path container = container().toAbsolutePath().normalize();
    Path base = Files.isDirectory(container) ? container : container.getParent();
    for (String input :
        definition.argument().inputs(List.of(), worker.definition().input().paths())) {
      Path root = Path.of(Locations.isLocal(input) ? Locations.path(input) : input);
      if ((!Locations.isUri(input) || Locations.isLocal(input))
          && Files.isDirectory(root)
          && base.startsWith(root)) {
        String below = root.relativize(base).toString();
        return below.isEmpty() ? "" : below + "/";
      }
    }
    return "";
  }

  private String explanation(CleaningWorker worker, SourceReader reader, PlannedFile planned) {
    String shown =
        Files.isDirectory(file) || planned.place() != null ? planned.sourcePath() : file.toString();
    Ansi ansi = Terminal.isInteractive() ? Ansi.AUTO : Ansi.OFF;
    SourceReader.Reading reading = reader.read(planned);
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
  private static String rows(CleaningWorker worker, SourceReader reader, PlannedFile planned)
      throws IOException {
    Storage storage = MemoryStorage.empty();
    new BatchRefresher(worker, reader, Templates.NONE, SeriesOrder.UNKNOWN)
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
}
