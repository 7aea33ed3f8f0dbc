package id.saring.plan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files as text. Most are UTF-8; each byte that is not becomes {@code \xHH}, and so does a
 * backslash that would be read as the beginning of one: the way back is exact, and two names of
 * different bytes stay different.
 */
final class NameBytes {
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("\\\\(?=x[0-9A-F]{2})");

  private NameBytes() {}

  /** The text of a percent-encoded path. */
  static String decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    String escaped =
        LIKE_AN_ESCAPE
            .matcher(bytes.toString(StandardCharsets.ISO_8859_1))
            .replaceAll(Matcher.quoteReplacement("\\x5C"));
    return text(ByteBuffer.wrap(escaped.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static String text(ByteBuffer bytes) {
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(4 * bytes.remaining());
    CoderResult result = utf8.decode(bytes, chars, true);
    while (result.isError()) {
      for (int n = result.length(); n > 0; n--) {
        chars.put("\\x").put(HexFormat.of().withUpperCase().toHexDigits(bytes.get()));
      }
      result = utf8.reset().decode(bytes, chars, true);
    }
    return chars.flip().toString();
  }
}
