package id.saring.cli;

import id.saring.cli.common.BeamArguments;
import id.saring.cli.common.ExitCode;
import id.saring.cli.common.Failure;
import id.saring.cli.common.LogFormat;
import id.saring.cli.common.SecondCompiler;
import id.saring.cli.explain.ExplainCommand;
import id.saring.cli.output.DiffCommand;
import id.saring.cli.output.PruneCommand;
import id.saring.cli.output.ReleaseCommand;
import id.saring.cli.output.RollbackCommand;
import id.saring.cli.output.SnapshotsCommand;
import id.saring.cli.output.VerifyCommand;
import id.saring.cli.rules.RulesCommand;
import id.saring.cli.run.PlanCommand;
import id.saring.cli.run.RunCommand;
import id.saring.definition.Version;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
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
  /** Read by {@link Failure} through the command line. */
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Log what the runner does, and whole stack traces.")
  private boolean verbose;

  /** Read by {@link Logging} before the command line is parsed. */
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = LogFormat.OPTION,
      paramLabel = "FORMAT",
      scope = ScopeType.INHERIT,
      defaultValue = "text",
      description =
          "How standard error is written: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private LogFormat logFormat;

  /** Runs the command in {@code arguments}; answers one of {@link ExitCode}. */
  public static int execute(String... arguments) {
    ProcessFolder.prepare();
    SecondCompiler.FOR_WORK.use();
    Logging.configure(Arrays.asList(arguments));
    return commandLine().execute(arguments);
  }

  /** The command tree with its error handling. */
  public static CommandLine commandLine() {
    CommandLine command = new CommandLine(new SaringCommand());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.getCommandSpec().preprocessor(new BeamArguments());
    return command
        .setExecutionExceptionHandler(SaringCommand::explain)
        .setParameterExceptionHandler(SaringCommand::explainUsage);
  }

  private static int explainUsage(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    boolean asksForCommand = !command.getSubcommands().isEmpty();
    String message = asksForCommand ? commandProblem(e, command) : e.getMessage();
    command.getErr().println(command.getColorScheme().errorText("error: " + message));
    StringWriter suggestions = new StringWriter();
    if (CommandLine.UnmatchedArgumentException.printSuggestions(
        e, new PrintWriter(suggestions, true))) {
      command.getErr().print(suggestions);
    }
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static String commandProblem(CommandLine.ParameterException e, CommandLine command) {
    String commands = "; there are: " + String.join(", ", command.getSubcommands().keySet());
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()) {
      return "no command '" + unmatched.getUnmatched().get(0) + "'" + commands;
    }
    return e.getMessage().startsWith("Missing required subcommand")
        ? "the command is missing" + commands
        : e.getMessage();
  }

  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    return Failure.tell(command, e, Failure.codeOf(e));
  }

  static final class VersionLine implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"saring " + Version.get()};
    }
  }
}
