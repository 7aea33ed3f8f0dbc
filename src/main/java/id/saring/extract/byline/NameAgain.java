package id.saring.extract.byline;

import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.PhraseKind;
import id.saring.text.Tokens;
import java.util.stream.IntStream;

/** "Sari Dewi by Sari Dewi": the text of a picture of who wrote it, and the byline behind it. */
public final class NameAgain {
  private NameAgain() {}

  /** The token of the label between the same words, which are all of {@code tokens}; or -1. */
  public static int label(Tokens tokens, MetadataWords words) {
    int half = tokens.count() / 2;
    int end = words.match(tokens, half, PhraseKind.BARE_AUTHOR);
    boolean again =
        end == half + 1
            && tokens.count() - end == half
            && IntStream.range(0, half)
                .allMatch(i -> tokens.string(i).equals(tokens.string(half + 1 + i)));
    return again ? half : -1;
  }
}
