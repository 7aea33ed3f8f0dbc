package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of operation, as far as each can be run here: what they call must be there. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("src/examples");
  private static final Pattern CALL = Pattern.compile("saring\\.jar (.*?)(?: >>.*)?$");

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(EXAMPLES.resolve(file), StandardCharsets.UTF_8);
  }

  /** Every command line of {@code file}, without what comes before the jar's arguments. */
  private static List<String[]> calls(String file) throws IOException {
    List<String[]> calls = new ArrayList<>();
    for (String line : lines(file)) {
      Matcher matcher = CALL.matcher(line);
      if (!line.startsWith("#") && matcher.find()) {
        calls.add(matcher.group(1).split(" ", -1));
      }
    }
    return calls;
  }

  @ParameterizedTest
  @ValueSource(strings = {"cron/saring", "systemd/saring.service"})
  void callsWhatThereIs(String file) throws IOException {
    List<String[]> calls = calls(file);
    assertThat(calls).isNotEmpty();
    for (String[] call : calls) {
      assertThatCode(() -> SaringCommand.commandLine().parseArgs(call))
          .as(String.join(" ", call))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void cronLinesNameATimeAUserAndACommand() throws IOException {
    List<String> jobs =
        lines("cron/saring").stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.matches("[A-Z]+=.*"))
            .toList();
    assertThat(jobs).hasSize(3).allMatch(line -> line.matches("([\\d*/,-]+ +){5}[a-z]+ +java .*"));
  }

  @Test
  void systemdTakesTheUnits() throws Exception {
    assumeTrue(isThere("systemd-analyze"), "systemd-analyze is not here");
    for (String unit : List.of("saring.service", "saring.timer")) {
      assertSucceeds(
          List.of(
              "systemd-analyze",
              "verify",
              "--man=no",
              EXAMPLES.resolve("systemd").resolve(unit).toString()));
    }
  }

  @Test
  void theAirflowDagIsPython() throws Exception {
    assumeTrue(isThere("python3"), "python3 is not here");
    assertSucceeds(
        List.of(
            "python3",
            "-c",
            "import ast, sys; ast.parse(open(sys.argv[1]).read())",
            EXAMPLES.resolve("airflow/saring_dag.py").toString()));
    assertThatCode(
            () ->
                SaringCommand.commandLine()
                    .parseArgs("verify", "--definition", "/etc/saring/berita.yaml"))
        .doesNotThrowAnyException();
  }

  @Test
  void theDockerfileCopiesWhatThereIs() throws IOException {
    List<String> copied =
        lines("docker/Dockerfile").stream()
            .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
            .map(line -> line.split(" ", -1)[1])
            .toList();
    assertThat(copied).isNotEmpty().allMatch(path -> Files.exists(Path.of(path)));
    assertThat(lines("docker/Dockerfile"))
        .anyMatch(line -> line.startsWith("FROM "))
        .anyMatch(line -> line.startsWith("ENTRYPOINT ") && line.contains("saring.jar"));
  }

  private static boolean isThere(String command) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  private static void assertSucceeds(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
