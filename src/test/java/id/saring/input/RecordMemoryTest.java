package id.saring.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of any length pass through a bounded part of the heap. */
class RecordMemoryTest {
  private static final int MB = 1 << 20;
  private static final int FILE = 64 * MB;
  private static final int HELD = 24 * MB;
  private static final int MAX = MB;
  private static final String TEXT = "Warga pulang ke desa. ".repeat(150);

  @ParameterizedTest
  @EnumSource(
      value = InputFormat.class,
      names = {"PARQUET"},
      mode = EnumSource.Mode.EXCLUDE)
  void aLongFileStreams(InputFormat format) throws IOException {
    byte[] unit = unit(format);
    long units = FILE / unit.length;
    check(format, new Repeated(head(format), unit, units), units);
  }

  @Test
  void aLongJsonDocumentStreams() throws IOException {
    byte[] unit = ("{\n  \"text\": \"" + TEXT + "\"\n}\n").getBytes(UTF_8);
    long units = FILE / unit.length;
    check(InputFormat.JSONL, new Repeated("", unit, units), units);
  }

  @Test
  void aLongParquetFileStreams(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.parquet");
    long rows = FILE / TEXT.length();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT i AS id, '"
              + TEXT
              + "' || md5(i::VARCHAR) AS text FROM range("
              + rows
              + ") t(i)) TO '"
              + file
              + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
    }
    try (InputStream in = Files.newInputStream(file)) {
      check(InputFormat.PARQUET, in, rows);
    }
  }

  private static void check(InputFormat format, InputStream in, long records) throws IOException {
    long[] count = new long[1];
    long[] most = new long[1];
    long before = held();
    new RecordFile(format, Fields.DEFAULT, MAX)
        .read(
            "a",
            in,
            (path, found) -> {
              assertThat(found).isInstanceOf(RawRecord.Text.class);
              if (++count[0] % (records / 4) == 0) {
                most[0] = Math.max(most[0], held());
              }
            });
    assertThat(count[0]).isEqualTo(records);
    assertThat(most[0] - before).as("bytes held while %d pass", FILE).isLessThan(HELD);
  }

  private static long held() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static String head(InputFormat format) {
    return format == InputFormat.CSV ? "text,id\n" : "";
  }

  /** One record; of a format with one text a file, a file in an archive. */
  private static byte[] unit(InputFormat format) throws IOException {
    return switch (format) {
      case TEXT -> entry("a.txt", TEXT);
      case HTML -> entry("a.html", "<html><body><p>" + TEXT + "</p></body></html>");
      case JSONL -> ("{\"text\":\"" + TEXT + "\"}\n").getBytes(UTF_8);
      case CSV -> ("\"" + TEXT + "\",\n").getBytes(UTF_8);
      case WARC ->
          warc(
              "response",
              "application/http;msgtype=response",
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                  + (TEXT.length() + 7)
                  + "\r\n\r\n<p>"
                  + TEXT
                  + "</p>");
      case WET -> warc("conversion", "text/plain", TEXT);
      case PARQUET -> throw new IllegalArgumentException("Parquet is no row of units");
    };
  }

  private static byte[] warc(String type, String contentType, String body) {
    return ("WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:a>\r\nWARC-Date: 2024-03-12T03:04:05Z\r\n"
            + "WARC-Target-URI: https://kabar.example/1\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body
            + "\r\n\r\n")
        .getBytes(ISO_8859_1);
  }

  private static byte[] entry(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(text.length());
      tar.putArchiveEntry(entry);
      tar.write(text.getBytes(ISO_8859_1));
      tar.closeArchiveEntry();
      tar.flush();
      int padded = 512 * (1 + (text.length() + 511) / 512);
      return java.util.Arrays.copyOf(out.toByteArray(), padded);
    }
  }

  /** A head, and a unit again and again. */
  private static final class Repeated extends InputStream {
    private final InputStream head;
    private final byte[] unit;
    private final long end;
    private long at;

    Repeated(String head, byte[] unit, long times) {
      this.head = new ByteArrayInputStream(head.getBytes(ISO_8859_1));
      this.unit = unit;
      this.end = times * unit.length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int first = head.read(into, offset, length);
      if (first > 0 || length == 0) {
        return Math.max(first, 0);
      }
      if (at == end) {
        return -1;
      }
      int from = (int) (at % unit.length);
      int count = (int) Math.min(Math.min(length, unit.length - from), end - at);
      System.arraycopy(unit, from, into, offset, count);
      at += count;
      return count;
    }
  }
}
