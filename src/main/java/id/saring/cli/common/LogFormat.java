package id.saring.cli.common;

import picocli.CommandLine.Model.CommandSpec;

/** How standard error is written. */
public enum LogFormat {
  /** Lines for people. */
  TEXT,
  /** A JSON document a line, for collectors of logs. */
  JSON;

  /** The option that chooses one, for all commands. */
  public static final String OPTION = "--log-format";

  /** Whether the command line that {@code command} stands in asks for JSON. */
  public static boolean isJson(CommandSpec command) {
    return command.root().findOption(OPTION).getValue() == JSON;
  }
}
