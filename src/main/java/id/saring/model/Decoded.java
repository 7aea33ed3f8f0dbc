package id.saring.model;

import java.nio.charset.Charset;

/**
 * The text of a raw file.
 *
 * @param text every char of the file, a byte order mark included; encoding it in {@code charset}
 *     gives the bytes back
 * @param charset the encoding that was stated by a mark, fitted strictly, or was detected
 */
public record Decoded(String text, Charset charset) {}
