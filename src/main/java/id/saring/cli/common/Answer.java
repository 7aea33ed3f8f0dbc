package id.saring.cli.common;

import id.saring.dataset.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command found, as the JSON document that {@code --json} prints; {@code
 * pipelines/answer.schema.json} describes it.
 */
public final class Answer {
  private final Map<String, Object> fields = new LinkedHashMap<>();

  private Answer() {}

  /** The answer of {@code command}, which ends with {@code exitCode}. */
  public static Answer of(String command, int exitCode) {
    return new Answer().with("command", command).with("exit_code", exitCode);
  }

  /** Adds a field. */
  public Answer with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** The document. */
  public String text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(out, fields);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Prints {@code answer} as the only thing on standard output. */
  public static void print(CommandSpec spec, Answer answer) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.print(answer.text());
    out.flush();
  }
}
