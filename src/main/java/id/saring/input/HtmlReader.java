package id.saring.input;

import id.saring.text.Likeness;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** One web page a file. */
final class HtmlReader implements RecordReader {
  /** What is no page by its first bytes; a parser would make text of it. */
  private static final Set<String> BINARY =
      Set.of("looks_like_archive", "looks_like_document", "looks_like_image", "looks_like_parquet");

  private final int maxBytes;

  HtmlReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = PlainReader.whole(in, maxBytes, sink);
    Optional<Likeness> other =
        Likeness.of(bytes == null ? new byte[0] : bytes)
            .filter(likeness -> BINARY.contains(likeness.reason()));
    if (other.isPresent()) {
      sink.accept(
          new RawRecord.Broken(
              PlainReader.ONLY, other.get().reason(), other.get().message(), Heads.of(bytes)));
    } else if (bytes != null) {
      HtmlPage page = HtmlPage.of(bytes, null, null);
      sink.accept(
          new RawRecord.Text(
              PlainReader.ONLY, page.text().getBytes(StandardCharsets.UTF_8), page.evidence()));
    }
  }
}
