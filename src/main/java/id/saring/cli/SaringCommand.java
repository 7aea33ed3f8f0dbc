package id.saring.cli;

import id.saring.definition.DefinitionException;
import id.saring.definition.Version;
import id.saring.snapshot.OutputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code saring}: the root of all commands. */
@Command(
    name = "saring",
    mixinStandardHelpOptions = true,
    versionProvider = SaringCommand.VersionLine.class,
    description = "Turns raw scraped Indonesian news text into clean, typed, audited datasets.",
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      PlanCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      DiffCommand.class,
      RollbackCommand.class,
      ReleaseCommand.class,
      SnapshotsCommand.class,
      PruneCommand.class,
      RulesCommand.class,
      AutoComplete.GenerateCompletion.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  saring run pipelines/berita.yaml",
      "  saring explain seeds/003_34c2d9bea613d0ad.txt",
      "  saring verify",
      "%nExit codes:%n"
          + "  0  published, nothing new, or the check passed%n"
          + "  1  a gate or check failed; nothing was published%n"
          + "  2  usage or definition error; nothing was done%n"
          + "  3  failure at run time; trying again may help%n"
          + "  4  another run holds the lock%n"
          + "  5  the output is on hold"
    })
public final class SaringCommand {
  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Log what the runner does, and whole stack traces.")
  private boolean verbose;

  /** Runs the command in {@code arguments}; answers one of {@link ExitCode}. */
  public static int execute(String... arguments) {
    Logging.configure(Arrays.asList(arguments));
    NativeFolder.prepare(Path.of(System.getProperty("java.io.tmpdir")));
    return commandLine().execute(arguments);
  }

  /** The command tree with its error handling. */
  static CommandLine commandLine() {
    return new CommandLine(new SaringCommand())
        .setExecutionExceptionHandler(SaringCommand::explain)
        .setParameterExceptionHandler(SaringCommand::explainUsage);
  }

  private static int explainUsage(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(command.getColorScheme().errorText("error: " + e.getMessage()));
    StringWriter suggestions = new StringWriter();
    if (CommandLine.UnmatchedArgumentException.printSuggestions(
        e, new PrintWriter(suggestions, true))) {
      command.getErr().print(suggestions);
    }
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    return fail(command, e, codeOf(e));
  }

  /** The exit code of a failure: whether only a person can put it right. */
  static int codeOf(Exception e) {
    return e instanceof DefinitionException || e instanceof OutputException
        ? ExitCode.USAGE
        : ExitCode.RUNTIME;
  }

  /** Says what went wrong, one line a problem, and with {@code -v} where; answers {@code code}. */
  static int fail(CommandLine command, Exception e, int code) {
    SaringCommand root = (SaringCommand) command.getCommandSpec().root().userObject();
    if (root.verbose) {
      e.printStackTrace(command.getErr());
    }
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    List<String> lines =
        e instanceof DefinitionException definition ? definition.problems() : List.of(message);
    lines.forEach(
        line -> command.getErr().println(command.getColorScheme().errorText("error: " + line)));
    return code;
  }

  static final class VersionLine implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"saring " + Version.get()};
    }
  }
}
