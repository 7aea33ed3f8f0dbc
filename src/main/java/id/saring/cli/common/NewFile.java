package id.saring.cli.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes files that people begin with, and never over one of theirs. */
public final class NewFile {
  private NewFile() {}

  /** Writes {@code text} to {@code file}, with its folders; a usage error if the file exists. */
  public static void write(CommandLine command, Path file, String text) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new ParameterException(
          command, "FILE '" + file + "' exists already; name another or remove it", e);
    }
  }
}
