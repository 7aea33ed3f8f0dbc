package id.saring.model;

import java.nio.charset.Charset;
import java.util.List;

/** What became of one raw file. */
public sealed interface Outcome {
  /**
   * The file is an article.
   *
   * @param charset its encoding
   * @param dates temporal expressions by field (title, byline, captions, text) and place
   * @param figures numbers, in the same order
   * @param edits every change from the raw text to {@code article.text()}, in raw order
   */
  record Cleaned(
      Charset charset,
      Article article,
      List<Located<DateMention>> dates,
      List<Located<Figure>> figures,
      List<RawEdit> edits)
      implements Outcome {}

  /** The file is no article; {@code charset} is null when it could not be decoded. */
  record Refused(Charset charset, Rejected why) implements Outcome {}
}
