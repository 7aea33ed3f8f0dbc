package id.saring.input;

import id.saring.model.SourceEvidence;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
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
 * by the header. The file is UTF-8 if its first part is, else Windows-1252. Structure is ASCII, so
 * a file is parsed as bytes; of a UTF-8 file the bytes of a text stay as they are.
 */
final class CsvReader implements SlicedReader {
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private final Fields fields;
  private final int maxBytes;

  CsvReader(Fields fields, int maxBytes) {
    this.fields = fields;
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    rows(in, sink, (layout, row, number) -> sink.accept(layout.record(row, number)));
  }

  @Override
  public void index(InputStream in, SliceSink sink) throws IOException {
    Places places = new Places(sink);
    places.end(rows(in, sink, places));
  }

  @Override
  public RawRecord read(byte[] slice, long number, byte[] head) {
    Layout layout = new Layout(head, fields);
    try (CSVParser parser =
        CSVParser.parse(
            new InputStreamReader(new ByteArrayInputStream(slice), BYTES), layout.format)) {
      Iterator<CSVRecord> rows = parser.iterator();
      return rows.hasNext()
          ? layout.record(rows.next(), number)
          : broken(number, "bad_csv", "is blank", slice);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return broken(number, "bad_csv", "cannot be read: " + e.getMessage(), slice);
    }
  }

  private interface Rows {
    void accept(Layout layout, CSVRecord row, long number) throws IOException;
  }

  /** Hands all rows to {@code out}; answers how many bytes were read. */
  private long rows(InputStream in, Sink sink, Rows out) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, HEAD_BYTES + 1);
    buffered.mark(HEAD_BYTES);
    byte[] head = buffered.readNBytes(HEAD_BYTES);
    buffered.reset();
    if (head.length == 0) {
      return 0;
    }
    Layout layout = new Layout(head, fields);
    if (layout.text < 0) {
      sink.accept(broken(0, "no_text_field", layout.problem(), head));
      return head.length;
    }
    RecordLimit limit = new RecordLimit(new InputStreamReader(buffered, BYTES), maxBytes);
    long number = 0;
    try (CSVParser parser = CSVParser.parse(limit, layout.format)) {
      Iterator<CSVRecord> rows = parser.iterator();
      if (rows.hasNext()) {
        rows.next();
      }
      limit.restart();
      while (rows.hasNext()) {
        CSVRecord row = rows.next();
        limit.restart();
        out.accept(layout, row, ++number);
      }
    } catch (UncheckedIOException | IllegalStateException | CSVException e) {
      sink.accept(
          broken(
              number + 1,
              "bad_csv",
              "cannot be read: " + e.getMessage() + "; the rest of the file is not read",
              new byte[0]));
    }
    return limit.total;
  }

  /** Where rows stand: each ends where the next begins. */
  private final class Places implements Rows {
    private final SliceSink sink;
    private String name;
    private long start;
    private long number;

    Places(SliceSink sink) {
      this.sink = sink;
    }

    @Override
    public void accept(Layout layout, CSVRecord row, long rowNumber) throws IOException {
      put(row.getCharacterPosition());
      name = layout.name(row, rowNumber);
      start = row.getCharacterPosition();
      number = rowNumber;
    }

    /** The last row ends where reading did, or within the bytes that a row may have. */
    void end(long end) throws IOException {
      put(end);
    }

    private void put(long end) throws IOException {
      if (name != null) {
        sink.accept(name, new Slice(start, (int) Math.min(end - start, 2L * maxBytes), number));
      }
    }
  }

  private static RawRecord broken(long number, String reason, String what, byte[] head) {
    return new RawRecord.Broken(
        Long.toString(number),
        reason,
        (number == 0 ? "the header " : "row " + number + " ") + what,
        Heads.of(head));
  }

  /** How the rows of a file are to be read, by its first bytes. Positions are -1 without column. */
  private static final class Layout {
    private final CSVFormat format;
    private final Charset charset;
    private final List<String> names;
    private final String wanted;
    private final int text;
    private final int id;
    private final int url;
    private final int date;
    private final int title;

    Layout(byte[] head, Fields fields) {
      format =
          CSVFormat.RFC4180.builder().setDelimiter(delimiter(head)).setIgnoreEmptyLines(true).get();
      charset = charset(head);
      names = names(head);
      wanted = fields.text();
      text = names.indexOf(fields.text());
      id = names.indexOf(fields.id());
      url = names.indexOf(fields.url());
      date = names.indexOf(fields.date());
      title = names.indexOf(fields.title());
    }

    private List<String> names(byte[] head) {
      try (CSVParser parser =
          CSVParser.parse(new InputStreamReader(new ByteArrayInputStream(head), BYTES), format)) {
        Iterator<CSVRecord> rows = parser.iterator();
        return rows.hasNext()
            ? rows.next().toList().stream()
                .map(cell -> decoded(cell).replace("\uFEFF", "").strip())
                .toList()
            : List.of();
      } catch (IOException | UncheckedIOException | IllegalStateException e) {
        return List.of();
      }
    }

    String problem() {
      return "has no column '"
          + wanted
          + "'; it has: "
          + String.join(", ", names)
          + "; input.fields.text names the column";
    }

    RawRecord record(CSVRecord row, long number) {
      if (row.size() != names.size()) {
        return broken(
            number,
            "bad_csv",
            "has " + row.size() + " cells; the header has " + names.size(),
            String.join(",", row.toList()).getBytes(BYTES));
      }
      String cell = row.get(text);
      return new RawRecord.Text(
          name(row, number),
          charset.equals(StandardCharsets.UTF_8)
              ? cell.getBytes(BYTES)
              : decoded(cell).getBytes(StandardCharsets.UTF_8),
          new SourceEvidence(cell(row, url), cell(row, title), cell(row, date), "field"));
    }

    /** Its id, or its number. */
    String name(CSVRecord row, long number) {
      String found = row.size() == names.size() ? cell(row, id) : null;
      return found == null ? Long.toString(number) : found;
    }

    private String cell(CSVRecord row, int column) {
      return column < 0 || row.get(column).isBlank() ? null : decoded(row.get(column));
    }

    private String decoded(String bytes) {
      return new String(bytes.getBytes(BYTES), charset);
    }

    private static char delimiter(byte[] sample) {
      char best = ',';
      int most = 0;
      String head = new String(sample, BYTES);
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
  }

  /** Ends a record that a quote left open, before it fills the memory. */
  private static final class RecordLimit extends FilterReader {
    private static final int READ_AHEAD = 1 << 14;

    private final long max;
    private long read;
    private long total;

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
      total += Math.max(0, count);
      return count;
    }
  }
}
