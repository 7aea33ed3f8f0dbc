package id.saring.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import id.saring.model.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Decodes raw bytes, so that encoding the text gives the same bytes back ({@link ByteEscapes}). A
 * byte order mark decides; else UTF-8, strict or with some damage; else Windows-1252 or Mac OS
 * Roman where all but a few bytes are ASCII, as they are in Indonesian; else ICU's detector above a
 * confidence floor.
 */
public final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset MAC = Charset.forName("x-MacRoman");
  private static final int DETECTION_BYTES = 64 * 1024;
  private static final double MOST_CONTROLS = 0.05;

  /** Indonesian prose has under 0.03 of typographic signs and accents. */
  private static final double MOST_HIGH_BYTES = 0.15;

  private final int minConfidence;

  /**
   * A decoder that believes a detected charset from {@code minConfidence} (0–100, ICU's scale) up.
   */
  public Decoder(int minConfidence) {
    this.minConfidence = minConfidence;
  }

  /** The text of {@code bytes}, or nothing when no charset fits: a binary file. */
  public Optional<Decoded> decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return readable(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return readable(bytes, StandardCharsets.UTF_16BE);
    }
    String utf8 = ByteEscapes.decode(bytes, StandardCharsets.UTF_8);
    if (isUtf8(utf8)) {
      Optional<Decoded> found = readable(utf8, StandardCharsets.UTF_8);
      if (found.isPresent()) {
        return found;
      }
    } else if (ByteEscapes.count(utf8) <= MOST_HIGH_BYTES * bytes.length) {
      Optional<Decoded> found = singleByte(bytes);
      if (found.isPresent()) {
        return found;
      }
    }
    return detect(bytes);
  }

  /** The text of {@code bytes}, of which {@link #decode(byte[])} has found the charset. */
  public static Decoded decode(byte[] bytes, Charset charset) {
    return new Decoded(ByteEscapes.decode(bytes, charset), charset);
  }

  /**
   * Whether a text decoded as UTF-8 is that: it holds as many whole characters beyond ASCII (also
   * in forms that are forbidden) as stray bytes, or all that is left over is a last character cut
   * short.
   */
  private static boolean isUtf8(String text) {
    int escapes = ByteEscapes.count(text);
    if (escapes == 0) {
      return true;
    }
    int whole = 0;
    int stray = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        DamagedBytes.Sequence sequence = DamagedBytes.sequence(text, i);
        whole += sequence.whole() ? 1 : 0;
        stray += sequence.whole() ? 0 : 1;
        i += sequence.length() - 1;
      }
    }
    return whole >= stray || isTornAtEnd(text, escapes);
  }

  private static boolean isTornAtEnd(String text, int escapes) {
    int first = text.length() - escapes;
    if (escapes < 2 || escapes > 3 || ByteEscapes.next(text, 0) != first) {
      return false;
    }
    int lead = ByteEscapes.value(text.charAt(first));
    return lead >= 0xE0 && lead < 0xF5;
  }

  private static Optional<Decoded> singleByte(byte[] bytes) {
    String windows = ByteEscapes.decode(bytes, WINDOWS);
    String mac = ByteEscapes.decode(bytes, MAC);
    return SingleByteScore.of(mac) > SingleByteScore.of(windows)
        ? readable(mac, MAC)
        : readable(windows, WINDOWS);
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
    String text = new String(bytes, charset);
    return Arrays.equals(text.getBytes(charset), bytes)
        ? readable(text, charset)
        : Optional.empty();
  }

  private static Optional<Decoded> readable(byte[] bytes, Charset charset) {
    return readable(ByteEscapes.decode(bytes, charset), charset);
  }

  private static Optional<Decoded> readable(String text, Charset charset) {
    return controls(text) <= MOST_CONTROLS * text.length()
            && ByteEscapes.count(text) <= MOST_HIGH_BYTES * text.length() + 1
        ? Optional.of(new Decoded(text, charset))
        : Optional.empty();
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
