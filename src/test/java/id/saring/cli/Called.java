package id.saring.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A command line that was called in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it said on the side
 */
record Called(int code, String out, String err) {
  /** Calls the command in {@code arguments}. */
  static Called saring(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = SaringCommand.commandLine();
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    int code = command.execute(arguments);
    return new Called(code, out.toString(), err.toString());
  }
}
