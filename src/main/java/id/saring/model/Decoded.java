package id.saring.model;

import java.nio.charset.Charset;

/**
 * The text of a raw file.
 *
 * @param text every char of the file, a byte order mark included; a byte that is not of {@code
 *     charset} is a lone low surrogate, U+DC00 plus its value
 * @param charset the encoding that was stated by a mark, fitted, or was detected
 */
public record Decoded(String text, Charset charset) {}
