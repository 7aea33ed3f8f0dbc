package id.saring.input;

import id.saring.model.SourceEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web archives (ISO 28500): of a WARC the pages that were fetched, of a WET file the texts that
 * were taken out of pages; files of the older ARC format too. Records of other types (requests, the
 * crawler's own) hold no raw text. A record is named by its UUID.
 */
final class WarcRecords implements RecordReader {
  private static final int FOUND = 200;

  private final int maxBytes;

  WarcRecords(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    long number = 0;
    try (WarcReader reader = new WarcReader(in)) {
      while (true) {
        WarcRecord record = reader.next().orElse(null);
        if (record == null) {
          return;
        }
        number++;
        if (record instanceof WarcResponse response) {
          response(name(response, number), response, sink);
        } else if (record instanceof WarcConversion conversion) {
          conversion(name(conversion, number), conversion, sink);
        }
      }
    } catch (ParsingException | IllegalArgumentException e) {
      sink.accept(
          new RawRecord.Broken(
              Long.toString(number + 1),
              "bad_warc",
              "record "
                  + (number + 1)
                  + " is no WARC record: "
                  + e.getMessage()
                  + "; the rest of the file is not read"));
    }
  }

  private void response(String name, WarcResponse response, Sink sink) throws IOException {
    int status = response.http().status();
    if (status != FOUND) {
      sink.accept(
          new RawRecord.Broken(name, "http_status", "the page was answered with status " + status));
      return;
    }
    MediaType type = response.http().contentType();
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    if (!base.equals("text/html") && !base.equals("application/xhtml+xml")) {
      sink.accept(
          new RawRecord.Broken(name, "not_html", "the response is " + base + ", no web page"));
      return;
    }
    byte[] bytes = body(name, response.http().body().stream(), sink);
    if (bytes != null) {
      HtmlPage page = HtmlPage.of(bytes, type.parameters().get("charset"), response.target());
      sink.accept(
          new RawRecord.Text(name, page.text().getBytes(StandardCharsets.UTF_8), page.evidence()));
    }
  }

  private void conversion(String name, WarcConversion conversion, Sink sink) throws IOException {
    byte[] bytes = body(name, conversion.body().stream(), sink);
    if (bytes != null) {
      sink.accept(
          new RawRecord.Text(
              name, bytes, new SourceEvidence(conversion.target(), null, null, "field")));
    }
  }

  private byte[] body(String name, InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      sink.accept(
          new RawRecord.Broken(
              name,
              "too_large",
              "found more than " + maxBytes + " bytes, as input.max_file_bytes allows"));
      return null;
    }
    return bytes;
  }

  /** The UUID; the number of a record of the older ARC format, which has none. */
  private static String name(WarcRecord record, long number) {
    return record
        .headers()
        .first("WARC-Record-ID")
        .map(id -> id.substring(id.lastIndexOf(':') + 1).replace(">", ""))
        .orElse(Long.toString(number));
  }
}
