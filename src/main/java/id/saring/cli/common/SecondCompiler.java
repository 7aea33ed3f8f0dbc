package id.saring.cli.common;

import id.saring.io.TemporaryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * HotSpot's second compiler, C2, makes code two or three times as fast as the first does, at ten
 * times the cost: more than a short run lives to see repaid. It is spared by compiler directives; a
 * JVM that knows none goes on as it is.
 */
public enum SecondCompiler {
  /** Leaves out code that is hot only while a command is set up. */
  FOR_WORK("start-up.json"),
  /** Leaves out all but small loops. */
  FOR_LOOPS("short-run.json");

  private static volatile boolean isOurs;

  private final String directives;

  SecondCompiler(String directives) {
    this.directives = directives;
  }

  /** Says that this JVM serves one command alone, so that it may be set up for that. */
  public static void own() {
    isOurs = true;
  }

  /** Uses it so from now on, if the JVM is our own. */
  public void use() {
    if (isOurs) {
      try {
        add();
      } catch (IOException | JMException e) {
        isOurs = false;
      }
    }
  }

  void add() throws IOException, JMException {
    Path file = TemporaryFiles.file("-" + directives);
    try (InputStream in = SecondCompiler.class.getResourceAsStream(directives)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "compilerDirectivesAdd",
              new Object[] {new String[] {file.toString()}},
              new String[] {String[].class.getName()});
    } finally {
      Files.delete(file);
    }
  }
}
