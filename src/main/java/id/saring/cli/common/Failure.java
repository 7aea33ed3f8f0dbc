package id.saring.cli.common;

import id.saring.definition.DefinitionException;
import id.saring.snapshot.OutputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
    List<String> lines =
        e instanceof DefinitionException definition ? definition.problems() : List.of(message(e));
    lines.forEach(
        line -> command.getErr().println(command.getColorScheme().errorText("error: " + line)));
    return code;
  }

  private static String message(Exception e) {
    if (e instanceof FileSystemException failure && failure.getReason() == null) {
      return failure.getFile() + ": " + reason(failure);
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** What an exception says by its class alone. */
  private static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "access is denied; look at its rights and owner";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "is there already";
    }
    return failure instanceof DirectoryNotEmptyException
        ? "the folder is not empty"
        : failure.getClass().getSimpleName();
  }
}
