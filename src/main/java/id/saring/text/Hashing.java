package id.saring.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 and what is derived from it. */
public final class Hashing {
  /** Never fed; a copy of it costs less than looking for a provider again. */
  private static final MessageDigest SHA_256 = provided();

  private Hashing() {}

  private static MessageDigest provided() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** A new SHA-256 digest. */
  public static MessageDigest sha256() {
    try {
      return (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException e) {
      return provided();
    }
  }

  /** SHA-256 of {@code bytes}, 64 hex digits. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** SHA-256 of the UTF-8 bytes of {@code text}. */
  public static byte[] digest(String text) {
    return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The id of the article at {@code sourcePath}: the first 16 hex digits of the SHA-256 of its
   * path.
   */
  public static String articleId(String sourcePath) {
    return articleId(articleKey(sourcePath));
  }

  /** The article id as a number. */
  public static long articleKey(String sourcePath) {
    return ByteBuffer.wrap(digest(sourcePath)).getLong();
  }

  /** The article id of a number from {@link #articleKey}. */
  public static String articleId(long key) {
    return HexFormat.of().toHexDigits(key);
  }
}
