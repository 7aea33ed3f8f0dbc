package id.saring.cli;

import id.saring.cli.common.LogFormat;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;

/**
 * Sets up logging before the first logger is made: warnings on standard error, or all of it with
 * {@code -v}; as lines for people or as JSON.
 */
final class Logging {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Logging() {}

  static void configure(List<String> arguments) {
    if (asksForJson(arguments)) {
      System.setErr(
          new PrintStream(
              new JsonLines(System.err, InstantSource.system()), true, StandardCharsets.UTF_8));
    }
    boolean verbose = arguments.contains("-v") || arguments.contains("--verbose");
    set("defaultLogLevel", verbose ? "info" : "warn");
    set("showThreadName", "false");
    set("showShortLogName", "true");
    set("levelInBrackets", "true");
    set("logFile", "System.err");
  }

  private static boolean asksForJson(List<String> arguments) {
    int at = arguments.indexOf(LogFormat.OPTION);
    String json = LogFormat.JSON.name();
    return (at >= 0 && at + 1 < arguments.size() && json.equalsIgnoreCase(arguments.get(at + 1)))
        || arguments.stream().anyMatch((LogFormat.OPTION + "=" + json)::equalsIgnoreCase);
  }

  private static void set(String key, String value) {
    if (System.getProperty(PREFIX + key) == null) {
      System.setProperty(PREFIX + key, value);
    }
  }
}
