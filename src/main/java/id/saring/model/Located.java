package id.saring.model;

/**
 * A mention with its place in the field and in the raw file.
 *
 * @param field where it was found
 * @param start code points before it in the field's column; null when the field has no column (a
 *     byline)
 * @param end code points before its end; null as {@code start}
 * @param rawStart bytes before it in the raw file
 * @param rawEnd bytes before its end in the raw file
 * @param surface its chars as the field has them
 * @param mention its value
 */
public record Located<M extends Mention>(
    Field field, Integer start, Integer end, int rawStart, int rawEnd, String surface, M mention) {}
