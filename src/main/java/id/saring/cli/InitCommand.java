package id.saring.cli;

import id.saring.cli.common.ExitCode;
import id.saring.cli.common.NewFile;
import id.saring.input.InputFormat;
import id.saring.io.Locations;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saring init}: a minimal pipeline definition. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description =
        "Writes a minimal pipeline definition; all it does not say has defaults, the rule packs are"
            + " those that ship with Saring.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring init",
      "  saring init pipeline.yaml --input /data/raw --output /data/clean"
    })
final class InitCommand implements Callable<Integer> {
  private static final String DEFINITION =
      """
      # A Saring pipeline. Paths resolve against this file's folder; everything else has defaults.
      input:
        paths: [%s] # files, folders or globs
      %soutput: %s
      # rules: [shipped, sites/*.yaml] # with sites of your own: saring rules new sites/kabar.example.yaml
      """;

  private static final int DEPTH = 4;
  private static final int MOST_FILES = 10_000;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      defaultValue = "saring.yaml",
      description = "The file to write; default: ${DEFAULT-VALUE}.")
  private Path file;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "What to read; default: raw, in the folder of FILE.")
  private String input;

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Where the snapshots go; default: clean, in the folder of FILE.")
  private String output;

  @Override
  public Integer call() throws IOException {
    String read = input == null ? "raw" : fromFile(input);
    String written = output == null ? "clean" : fromFile(output);
    NewFile.write(
        spec.commandLine(),
        file,
        DEFINITION.formatted(quoted(read), format(folder().resolve(read)), quoted(written)));
    PrintWriter out = spec.commandLine().getOut();
    out.println("wrote " + file + "; next: saring run " + file);
    out.flush();
    return ExitCode.OK;
  }

  private Path folder() {
    return file.toAbsolutePath().normalize().getParent();
  }

  /** A path of the shell as the definition names it: from its own folder, if it is near. */
  private String fromFile(String path) {
    if (Locations.isUri(path)) {
      return path;
    }
    Path absolute = Path.of(path).toAbsolutePath().normalize();
    Path folder = folder();
    boolean near = folder.getParent() != null && absolute.startsWith(folder.getParent());
    return (near ? folder.relativize(absolute) : absolute).toString();
  }

  /** The lines that say of what format most files of {@code input} are; none for texts. */
  private static String format(Path input) throws IOException {
    InputFormat format = mostFrequent(input);
    if (format == InputFormat.TEXT) {
      return "";
    }
    String line = "  format: " + format.word() + "\n";
    return format.hasFields()
        ? line
            + "  # fields: {text: text, id: id, url: url, title: title, date: date} # of a record,"
            + " if they are named otherwise\n"
        : line;
  }

  private static InputFormat mostFrequent(Path input) throws IOException {
    if (!Files.exists(input)) {
      return InputFormat.TEXT;
    }
    Map<InputFormat, Integer> counts = new EnumMap<>(InputFormat.class);
    try (Stream<Path> files = Files.walk(input, DEPTH)) {
      files
          .filter(Files::isRegularFile)
          .limit(MOST_FILES)
          .map(file -> file.getFileName().toString())
          .filter(name -> InputFormat.of(name).accepts(name))
          .forEach(name -> counts.merge(InputFormat.of(name), 1, Integer::sum));
    }
    InputFormat most = InputFormat.TEXT;
    for (InputFormat format : InputFormat.values()) {
      most = counts.getOrDefault(format, 0) > counts.getOrDefault(most, 0) ? format : most;
    }
    return most;
  }

  private static String quoted(String text) {
    return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "''") + "'";
  }
}
