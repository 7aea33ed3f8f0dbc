package id.saring.model;

/**
 * One row of the audit: what stood in the raw file and what stands in the clean text.
 *
 * @param rawStart bytes before it in the raw file
 * @param rawEnd bytes before its end
 * @param rawText the decoded raw chars, U+FFFD for each byte that is not of the charset
 * @param rawHex the raw bytes in hexadecimal where {@code rawText} does not show them all; else
 *     null
 * @param replacement what the clean text has instead; null for nothing
 * @param column article column that received the text; null unless EXTRACT
 * @param textAt code points of the clean text before it
 */
public record RawEdit(
    EditOp op,
    String rule,
    String pack,
    String role,
    int rawStart,
    int rawEnd,
    String rawText,
    String rawHex,
    String replacement,
    String column,
    int textAt) {}
