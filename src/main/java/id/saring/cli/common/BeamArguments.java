package id.saring.cli.common;

import id.saring.beam.BeamFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes what stands after {@code --}, for any command: Beam's options, which its file systems and
 * its runner obey.
 */
public final class BeamArguments implements CommandLine.IParameterPreprocessor {
  private static final String SEPARATOR = "--";
  private static final Pattern UNKNOWN = Pattern.compile("missing a property named '([^']+)'");

  private List<String> arguments = List.of();

  /** Beam's options on the command line that {@code command} stands in. */
  public static String[] of(CommandSpec command) {
    BeamArguments given = (BeamArguments) command.root().preprocessor();
    return given.arguments.toArray(String[]::new);
  }

  @Override
  public boolean preprocess(
      Stack<String> remaining, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
    List<String> words = new ArrayList<>(remaining);
    Collections.reverse(words);
    int separator = words.indexOf(SEPARATOR);
    List<String> options =
        separator < 0 ? List.of() : List.copyOf(words.subList(separator + 1, words.size()));
    try {
      if (!options.equals(arguments)) {
        BeamFiles.configure(options);
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "options after --: " + problem(e.getMessage()));
    }
    arguments = options;
    remaining.subList(0, separator < 0 ? 0 : words.size() - separator).clear();
    return false;
  }

  private static String problem(String message) {
    Matcher unknown = UNKNOWN.matcher(message);
    return unknown.find()
        ? "no option '--" + unknown.group(1) + "' of the runner or a file system"
        : message.lines().findFirst().orElse("unknown");
  }
}
