package id.saring.snapshot;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of the tests in a process of its own. */
final class ChildProcess {
  private ChildProcess() {}

  static Process start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-cp");
    command.add(classPath());
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
