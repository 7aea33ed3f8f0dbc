/**
 * Raw bytes to repaired text and back: charsets, repairs as edits, exact offsets, tokens, lines.
 */
package id.saring.text;
