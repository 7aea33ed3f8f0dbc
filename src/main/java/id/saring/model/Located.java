package id.saring.model;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.Nullable;

/**
 * A mention with its place in the field and in the raw file.
 *
 * @param field where it was found
 * @param start code points before it in the field's column; null when the field has no column (a
 *     byline)
 * @param end code points before its end; null as {@code start}
 * @param paragraph paragraph of the text that it starts in, from 0; null in any other field
 * @param rawStart bytes before it in the raw file
 * @param rawEnd bytes before its end in the raw file
 * @param surface its chars as the field has them
 * @param mention its value
 */
public record Located<M extends Mention>(
    @Doc("Part of the article that holds it.") Field field,
    @Nullable
        @Doc("First code point of surface in the field; null where the field no longer holds it.")
        Integer start,
    @Nullable @Doc("One past the last code point; null with start.") Integer end,
    @Nullable @Doc("The paragraph of text that it starts in, from 0; null unless field is text.")
        Integer paragraph,
    @Doc("First byte in the raw file.") int rawStart,
    @Doc("One past the last byte in the raw file.") int rawEnd,
    @Doc("The expression as written.") String surface,
    @Embedded M mention) {}
