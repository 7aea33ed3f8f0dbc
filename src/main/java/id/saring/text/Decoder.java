package id.saring.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import id.saring.model.Decoded;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decodes raw bytes: a byte order mark decides; else strict UTF-8; else ICU's detector above a
 * confidence floor. A charset is taken only if encoding the text gives the same bytes back.
 */
public final class Decoder {
  private static final int DETECTION_BYTES = 64 * 1024;
  private static final double MOST_CONTROLS = 0.05;

  private final int minConfidence;

  /**
   * A decoder that believes a detected charset from {@code minConfidence} (0–100, ICU's scale) up.
   */
  public Decoder(int minConfidence) {
    this.minConfidence = minConfidence;
  }

  /**
   * The text of {@code bytes}, or nothing when no charset fits: a binary file, or a damaged one.
   */
  public Optional<Decoded> decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return exact(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return exact(bytes, StandardCharsets.UTF_16BE);
    }
    Optional<Decoded> utf8 = exact(bytes, StandardCharsets.UTF_8);
    return utf8.isPresent() ? utf8 : detect(bytes);
  }

  private Optional<Decoded> detect(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTION_BYTES) & ~1));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() >= minConfidence && Charset.isSupported(match.getName())) {
        Charset charset = Charset.forName(match.getName());
        Optional<Decoded> decoded = charset.canEncode() ? exact(bytes, charset) : Optional.empty();
        if (decoded.isPresent()) {
          return decoded;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Decoded> exact(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean readable = controls(text) <= MOST_CONTROLS * text.length();
      boolean reversible =
          charset.equals(StandardCharsets.UTF_8) || Arrays.equals(text.getBytes(charset), bytes);
      return readable && reversible ? Optional.of(new Decoded(text, charset)) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int controls(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        count++;
      }
    }
    return count;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
