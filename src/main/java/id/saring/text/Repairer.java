package id.saring.text;

import id.saring.model.Decoded;
import id.saring.model.Edit;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;

/**
 * Mends what transport did to a text: bytes that are not of its charset, UTF-8 read as Windows-1252
 * or another charset, lists around a text, HTML entities, invisible and control characters, odd
 * spaces and line breaks, decomposed letters. Every change is an edit; line feed is the only line
 * break left and the result is NFC.
 */
public final class Repairer {
  /** The pack that repair edits name. */
  public static final String PACK = "repair";

  private Repairer() {}

  /** The text of {@code decoded} after all repairs, with the edits that made it. */
  public static EditedText repair(Decoded decoded) {
    EditedText result = EditedText.of(decoded.text());
    for (Function<String, List<Edit>> pass : passes(decoded.charset())) {
      List<Edit> edits = pass.apply(result.text());
      if (!edits.isEmpty()) {
        result = result.with(edits);
      }
    }
    return result;
  }

  /** Mojibake twice: texts are misread twice, and a byte mended may complete a sequence. */
  private static List<Function<String, List<Edit>>> passes(Charset charset) {
    return List.of(
        Mojibake::find,
        text -> DamagedBytes.find(text, charset),
        Mojibake::find,
        ListWrapping::find,
        HtmlEntities::find,
        OddCharacters::find,
        Composition::find);
  }
}
