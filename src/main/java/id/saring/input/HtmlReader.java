package id.saring.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One web page a file. */
final class HtmlReader implements RecordReader {
  private final int maxBytes;

  HtmlReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = PlainReader.whole(in, maxBytes, sink);
    if (bytes != null) {
      HtmlPage page = HtmlPage.of(bytes, null, null);
      sink.accept(
          new RawRecord.Text(
              PlainReader.ONLY, page.text().getBytes(StandardCharsets.UTF_8), page.evidence()));
    }
  }
}
