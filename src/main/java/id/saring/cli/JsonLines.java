package id.saring.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns lines for people into JSON documents, one a line: {@code time}, {@code level}, {@code
 * logger} where there is one, {@code message}.
 */
final class JsonLines extends OutputStream {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern LOGGED = Pattern.compile("\\[([A-Z]+)] (\\S+) - (.*)");
  private static final Pattern SAID = Pattern.compile("(error|warning|repaired|rejected): (.*)");

  private final OutputStream out;
  private final InstantSource clock;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  JsonLines(OutputStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public synchronized void write(int b) throws IOException {
    if (b == '\n') {
      end();
    } else {
      line.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public synchronized void flush() throws IOException {
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    end();
    out.close();
  }

  private void end() throws IOException {
    String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
    line.reset();
    if (!text.isEmpty()) {
      out.write((document(text) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private String document(String text) throws JsonProcessingException {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    Matcher logged = LOGGED.matcher(text);
    Matcher said = SAID.matcher(text);
    if (logged.matches()) {
      fields.put("level", logged.group(1).toLowerCase(Locale.ROOT));
      fields.put("logger", logged.group(2));
      fields.put("message", logged.group(3));
    } else if (said.matches()) {
      fields.put("level", level(said.group(1)));
      fields.put("message", said.group(2));
    } else {
      fields.put("level", "info");
      fields.put("message", text);
    }
    return JSON.writeValueAsString(fields);
  }

  private static String level(String word) {
    return word.equals("error") ? "error" : "warn";
  }
}
