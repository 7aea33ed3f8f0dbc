package id.saring.cli.common;

import id.saring.definition.DefinitionException;
import id.saring.snapshot.OutputException;
import java.util.List;
import picocli.CommandLine;

/** Says what went wrong, as every command says it. */
public final class Failure {
  private Failure() {}

  /** The exit code of a failure: whether only a person can put it right. */
  public static int codeOf(Exception e) {
    return e instanceof DefinitionException || e instanceof OutputException
        ? ExitCode.USAGE
        : ExitCode.RUNTIME;
  }

  /** Says what went wrong, one line a problem, and with {@code -v} where; answers {@code code}. */
  public static int tell(CommandLine command, Exception e, int code) {
    boolean verbose = command.getCommandSpec().root().findOption("--verbose").getValue();
    if (verbose) {
      e.printStackTrace(command.getErr());
    }
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    List<String> lines =
        e instanceof DefinitionException definition ? definition.problems() : List.of(message);
    lines.forEach(
        line -> command.getErr().println(command.getColorScheme().errorText("error: " + line)));
    return code;
  }
}
