/**
 * Raw bytes to repaired text and back: charsets ({@code Decoder}), repairs as edits ({@code
 * Repairer}), exact offsets; and what all rooms read texts with: lines ({@code Page}), tokens
 * ({@code Tokens}), word lists ({@code Lexicon}, {@code Phrases}), signs and years.
 */
package id.saring.text;
