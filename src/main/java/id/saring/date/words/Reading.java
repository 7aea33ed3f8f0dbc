package id.saring.date.words;

/**
 * Something read from the tokens of a text.
 *
 * @param end one past its last token
 * @param value what it says
 */
public record Reading<T>(int end, T value) {}
