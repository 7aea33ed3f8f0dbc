package id.saring.input;

import id.saring.io.Opener;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads all raw texts of one file: whatever packs it, then its format. Thread-safe. */
public final class RecordFile {
  private final InputFormat format;
  private final RecordReader reader;
  private volatile Head head;

  /**
   * A reader of files of {@code format}.
   *
   * @param maxBytes a longer text, or line, is refused
   */
  public RecordFile(InputFormat format, Fields fields, int maxBytes) {
    this.format = format;
    this.reader =
        switch (format) {
          case TEXT -> new PlainReader(maxBytes);
          case JSONL -> new JsonlReader(fields, maxBytes);
          case CSV -> new CsvReader(fields, maxBytes);
          case PARQUET -> new ParquetRecords(fields, maxBytes);
          case WARC, WET -> new WarcRecords(maxBytes);
          case HTML -> new HtmlReader(maxBytes);
        };
  }

  /** Takes what a file holds, or where it stands. */
  public interface Index extends Visitor {
    /**
     * A record that {@link #read(Opener, String, Slice)} reads where it stands.
     *
     * @param path its source path
     */
    void slice(String path, Slice place) throws IOException;
  }

  /** Takes what a file holds. */
  public interface Visitor {
    /**
     * A record.
     *
     * @param path source path of the record: {@code file#name}, or {@code file} if that is one text
     */
    void record(String path, RawRecord found) throws IOException;
  }

  /**
   * Hands the records of the file at {@code path}, whose bytes are {@code in}, to {@code visitor},
   * in order. Damage to the file is a broken record.
   *
   * @throws UnreadableException if {@code in} fails
   * @throws IOException if {@code visitor} fails
   */
  public void read(String path, InputStream in, Visitor visitor) throws IOException {
    long[] records = new long[1];
    Visitor counting =
        (name, found) -> {
          records[0]++;
          visitor.record(name, found);
        };
    readAll(path, new WatchedStream(in), counting);
    if (records[0] == 0) {
      visitor.record(path, noRecords());
    }
  }

  /**
   * As {@link #read(String, InputStream, Visitor)}, but records that can be read alone are handed
   * over by their places. One cheap pass.
   */
  public void index(String path, InputStream in, Index index) throws IOException {
    WatchedStream source = new WatchedStream(in);
    try {
      indexAll(path, source, index);
    } catch (IOException e) {
      source.check();
      throw e;
    }
  }

  private void indexAll(String path, InputStream in, Index index) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    if (!(reader instanceof SlicedReader sliced) || Containers.packs(buffered)) {
      read(path, buffered, index);
      return;
    }
    long[] records = new long[1];
    sliced.index(
        buffered,
        new SlicedReader.SliceSink() {
          @Override
          public void accept(String name, Slice place) throws IOException {
            records[0]++;
            index.slice(join(path, name), place);
          }

          @Override
          public void accept(RawRecord found) throws IOException {
            records[0]++;
            index.record(join(path, found.name()), found);
          }
        });
    if (records[0] == 0) {
      index.record(path, noRecords());
    }
  }

  /**
   * The record at {@code place} in the file at {@code location}, which was indexed by a reader like
   * this one; its name is not kept.
   *
   * @throws EOFException if the file ends before it
   */
  public RawRecord read(Opener opener, String location, Slice place) throws IOException {
    byte[] bytes;
    try (InputStream in = opener.open(location)) {
      in.skipNBytes(place.offset());
      bytes = in.readNBytes(place.length());
    }
    if (bytes.length == 0 && place.length() > 0) {
      throw new EOFException("the file ends before record " + place.number());
    }
    return ((SlicedReader) reader).read(bytes, place.number(), head(opener, location));
  }

  private byte[] head(Opener opener, String location) throws IOException {
    Head last = head;
    if (last != null && last.location.equals(location)) {
      return last.bytes;
    }
    try (InputStream in = opener.open(location)) {
      last = new Head(location, in.readNBytes(SlicedReader.HEAD_BYTES));
    }
    head = last;
    return last.bytes;
  }

  /** The first bytes of a file. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Head(String location, byte[] bytes) {}

  /**
   * The one record of a file that is not packed, as {@code bytes}.
   *
   * @throws IllegalStateException if the format has files of many records
   */
  public RawRecord whole(byte[] bytes) throws IOException {
    if (format.hasManyRecords()) {
      throw new IllegalStateException("a file of " + format.word() + " is no single record");
    }
    RawRecord[] only = new RawRecord[1];
    reader.read(new ByteArrayInputStream(bytes), found -> only[0] = found);
    return only[0];
  }

  private RawRecord noRecords() {
    return damaged("no_records", "the file holds no record of input.format: " + format.word());
  }

  private void readAll(String path, WatchedStream in, Visitor visitor) throws IOException {
    try {
      Containers.open(
          new Unclosed(in),
          new Containers.Visitor() {
            @Override
            public void file(String member, InputStream content) throws IOException {
              members(path, member, content, visitor);
            }

            @Override
            public void broken(String member, String message) throws IOException {
              visit(visitor, join(path, member), damaged("bad_archive", message));
            }
          });
    } catch (VisitorFailure e) {
      throw e.cause;
    } catch (IOException | RuntimeException e) {
      in.check();
      visitor.record(path, damaged(reason(path), "the file is damaged: " + e.getMessage()));
    }
  }

  private String reason(String path) {
    return InputFormat.isArchive(path)
        ? "bad_archive"
        : InputFormat.isPacked(path) ? "bad_packing" : "bad_" + format.word();
  }

  private void members(String path, String member, InputStream content, Visitor visitor)
      throws IOException {
    String file = join(path, member);
    if (!member.isEmpty() && !format.accepts(member)) {
      visit(
          visitor,
          file,
          damaged(
              "other_format",
              "its name ends in none of "
                  + format.suffixWords()
                  + ", as input.format: "
                  + format.word()
                  + " asks"));
      return;
    }
    reader.read(content, found -> visit(visitor, join(file, found.name()), found));
  }

  private static void visit(Visitor visitor, String path, RawRecord found) throws IOException {
    try {
      visitor.record(path, found);
    } catch (IOException e) {
      throw new VisitorFailure(e);
    }
  }

  private static String join(String file, String name) {
    return name.isEmpty() ? file : file + "#" + name;
  }

  /** What is wrong with a file, or with one in it, as a whole. */
  private static RawRecord damaged(String reason, String message) {
    return new RawRecord.Broken("", reason, message);
  }

  /** A failure of the visitor, which no damage of the file explains. */
  private static final class VisitorFailure extends IOException {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    VisitorFailure(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
