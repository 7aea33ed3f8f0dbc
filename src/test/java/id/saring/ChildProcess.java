package id.saring;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts classes in processes of their own. */
public final class ChildProcess {
  private ChildProcess() {}

  /** Starts {@code main} with a small heap; what it says on standard error is lost. */
  public static Process start(Class<?> main, String... arguments) throws IOException {
    return builder(List.of("-Xmx256m"), main, arguments)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** A process to be started that runs {@code main} with the class path of the tests. */
  public static ProcessBuilder builder(
      List<String> jvmOptions, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.add("-cp");
    command.add(classPath());
    command.add(main.getName());
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command);
  }

  /**
   * Surefire may hide the class path in a manifest; the loader of the tests knows it in any case.
   */
  private static String classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    if (ChildProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> urls = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        urls.add(Path.of(URI.create(url.toString())).toString());
      }
      return String.join(File.pathSeparator, urls);
    }
    return path;
  }
}
