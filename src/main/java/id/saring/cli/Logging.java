package id.saring.cli;

import java.util.List;

/**
 * Sets up logging before the first logger is made: warnings on standard error, or all of it with
 * {@code -v}.
 */
final class Logging {
  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private Logging() {}

  static void configure(List<String> arguments) {
    boolean verbose = arguments.contains("-v") || arguments.contains("--verbose");
    set("defaultLogLevel", verbose ? "info" : "warn");
    set("showThreadName", "false");
    set("showShortLogName", "true");
    set("levelInBrackets", "true");
    set("logFile", "System.err");
  }

  private static void set(String key, String value) {
    if (System.getProperty(PREFIX + key) == null) {
      System.setProperty(PREFIX + key, value);
    }
  }
}
