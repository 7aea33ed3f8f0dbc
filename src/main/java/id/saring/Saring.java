package id.saring;

import id.saring.cli.SaringCommand;
import id.saring.cli.common.SecondCompiler;

/** The command line. */
public final class Saring {
  private Saring() {}

  /** Runs the command in {@code arguments} and ends the process with its exit code. */
  public static void main(String... arguments) {
    SecondCompiler.own();
    int code = SaringCommand.execute(arguments);
    System.out.flush();
    if (code != 0) {
      System.exit(code);
    }
  }
}
