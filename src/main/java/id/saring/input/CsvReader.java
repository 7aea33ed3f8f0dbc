package id.saring.input;

import id.saring.model.SourceEvidence;
import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Comma-separated values (RFC 4180) with a header; semicolon, tab and bar are known as separators
 * by the header. The file is UTF-8 if its first part is, else Windows-1252; bytes that do not fit
 * become U+FFFD, since a cell has no bytes of its own.
 */
final class CsvReader implements RecordReader {
  private static final int SAMPLE = 1 << 16;

  private final Fields fields;
  private final int maxBytes;

  CsvReader(Fields fields, int maxBytes) {
    this.fields = fields;
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE + 1);
    buffered.mark(SAMPLE);
    byte[] sample = buffered.readNBytes(SAMPLE);
    buffered.reset();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter(sample)).setIgnoreEmptyLines(true).get();
    RecordLimit limit = new RecordLimit(new InputStreamReader(buffered, charset(sample)), maxBytes);
    long number = 0;
    try (CSVParser parser = CSVParser.parse(limit, format)) {
      Iterator<CSVRecord> rows = parser.iterator();
      if (!rows.hasNext()) {
        return;
      }
      Header header = new Header(rows.next().toList(), fields);
      if (header.text < 0) {
        sink.accept(broken(0, "no_text_field", header.problem(), sample));
        return;
      }
      limit.restart();
      while (rows.hasNext()) {
        number++;
        CSVRecord row = rows.next();
        limit.restart();
        sink.accept(record(row, number, header));
      }
    } catch (UncheckedIOException | IllegalStateException | CSVException e) {
      sink.accept(
          broken(
              number + 1,
              "bad_csv",
              "cannot be read: " + e.getMessage() + "; the rest of the file is not read",
              new byte[0]));
    }
  }

  private static RawRecord record(CSVRecord row, long number, Header header) {
    if (row.size() != header.names.size()) {
      return broken(
          number,
          "bad_csv",
          "has " + row.size() + " cells; the header has " + header.names.size(),
          Heads.of(String.join(",", row.toList()).getBytes(StandardCharsets.UTF_8)));
    }
    String id = cell(row, header.id);
    return new RawRecord.Text(
        id == null ? Long.toString(number) : id,
        row.get(header.text).getBytes(StandardCharsets.UTF_8),
        new SourceEvidence(
            cell(row, header.url), cell(row, header.title), cell(row, header.date), "field"));
  }

  private static String cell(CSVRecord row, int column) {
    return column < 0 || row.get(column).isBlank() ? null : row.get(column);
  }

  private static char delimiter(byte[] sample) {
    char best = ',';
    int most = 0;
    String head = new String(sample, StandardCharsets.ISO_8859_1);
    int end = head.indexOf('\n');
    String header = end < 0 ? head : head.substring(0, end);
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      int count = (int) header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  private static Charset charset(byte[] sample) {
    String text = new String(sample, StandardCharsets.UTF_8);
    int tail = Math.max(0, text.length() - 4);
    return text.substring(0, tail).indexOf('\uFFFD') < 0
        ? StandardCharsets.UTF_8
        : Charset.forName("windows-1252");
  }

  private static RawRecord broken(long number, String reason, String what, byte[] head) {
    return new RawRecord.Broken(
        Long.toString(number),
        reason,
        (number == 0 ? "the header " : "row " + number + " ") + what,
        Heads.of(head));
  }

  /** Positions of the columns; -1 for one that is not there. */
  private static final class Header {
    private final List<String> names;
    private final String wanted;
    private final int text;
    private final int id;
    private final int url;
    private final int date;
    private final int title;

    Header(List<String> cells, Fields fields) {
      names = cells.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
      wanted = fields.text();
      text = names.indexOf(fields.text());
      id = names.indexOf(fields.id());
      url = names.indexOf(fields.url());
      date = names.indexOf(fields.date());
      title = names.indexOf(fields.title());
    }

    String problem() {
      return "has no column '"
          + wanted
          + "'; it has: "
          + String.join(", ", names)
          + "; input.fields.text names the column";
    }
  }

  /** Ends a record that a quote left open, before it fills the memory. */
  private static final class RecordLimit extends FilterReader {
    private static final int READ_AHEAD = 1 << 14;

    private final long max;
    private long read;

    RecordLimit(Reader in, long max) {
      super(in);
      this.max = max;
    }

    void restart() {
      read = 0;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
      if (read > max + READ_AHEAD) {
        throw new CSVException("it is longer than %s bytes; a quote may be open", max);
      }
      int count = super.read(chars, offset, length);
      read += Math.max(0, count);
      return count;
    }
  }
}
