package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.ChildProcess;
import id.saring.Saring;
import id.saring.cli.common.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void eachLineIsADocument() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678901Z"));
    try (PrintStream err =
        new PrintStream(new JsonLines(bytes, clock), true, StandardCharsets.UTF_8)) {
      err.println("[WARN] BatchSurveyor - a \"b\" is not surveyed");
      err.println();
      err.print("error: disk ");
      err.println("full – sudah");
      err.println("rejected: a.txt: empty");
      err.print("survey: 3 files, 0.1 MB");
    }
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines)
        .containsExactly(
            document("warn\",\"logger\":\"BatchSurveyor", "a \\\"b\\\" is not surveyed"),
            document("error", "disk full – sudah"),
            document("warn", "a.txt: empty"),
            document("info", "survey: 3 files, 0.1 MB"));
  }

  private static String document(String level, String message) {
    return "{\"time\":\"2026-01-02T03:04:05.678Z\",\"level\":\""
        + level
        + "\",\"message\":\""
        + message
        + "\"}";
  }

  @Test
  void theProcessWritesNothingElseOnStandardError() throws Exception {
    Process process =
        ChildProcess.builder(
                List.of("-Xmx128m", "-XX:TieredStopAtLevel=1"),
                Saring.class,
                "run",
                "nowhere.yaml",
                "--log-format=json")
            .start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
    assertThat(err.lines()).isNotEmpty();
    for (String line : err.lines().toList()) {
      JsonNode document = JSON.readTree(line);
      assertThat(document.get("level").textValue()).isEqualTo("error");
      assertThat(document.get("message").textValue()).contains("nowhere.yaml");
    }
  }
}
