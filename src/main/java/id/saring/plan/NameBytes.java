package id.saring.plan;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Names of files as text. Most are UTF-8; each byte that is not becomes {@code \xHH}, so that two
 * names of different bytes stay different.
 */
final class NameBytes {
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
    return text(ByteBuffer.wrap(bytes.toByteArray()));
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
