package id.saring.model;

import id.saring.model.schema.Doc;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.OneOf;
import id.saring.model.schema.Words;
import id.saring.model.vocabulary.Role;

/**
 * One row of the audit: what stood in the raw file and what stands in the clean text.
 *
 * @param rawStart bytes before it in the raw file
 * @param rawEnd bytes before its end
 * @param rawText the decoded raw chars, U+FFFD for each byte that is not of the charset
 * @param rawHex the raw bytes in hexadecimal where {@code rawText} does not show them all; else
 *     null
 * @param replacement what the clean text has instead; null for nothing
 * @param column article column that received the text; null unless EXTRACT, and for what no column
 *     holds
 * @param textAt code points of the clean text before it
 * @param paragraph paragraph of the clean text that {@code textAt} lies in, from 0
 */
public record RawEdit(
    @Doc("What was done with the text.") EditOp op,
    @LowCardinality @Doc("The rule that asked for it.") String rule,
    @LowCardinality @Doc("The rule pack or built-in stage of the rule.") String pack,
    @LowCardinality @Words(Role.class) @Doc("What the text was.") String role,
    @Doc("First byte in the raw file.") int rawStart,
    @Doc("One past the last byte in the raw file.") int rawEnd,
    @Doc(
            "The raw text that was changed, decoded in the charset of the source; U+FFFD for each"
                + " byte that is not of it.")
        String rawText,
    @Nullable
        @LowCardinality
        @Doc(
            "The bytes of raw_start to raw_end in hexadecimal where raw_text does not show them"
                + " all; null where raw_text in the charset of the source is these bytes.")
        String rawHex,
    @Nullable
        @Doc(
            "What stands in its place; null for nothing. A delete or extract leaves at most white"
                + " space, where its neighbours must stay apart.")
        String replacement,
    @Nullable
        @LowCardinality
        @OneOf({
          "title",
          "author",
          "editor",
          "category",
          "place",
          "published_raw",
          "updated_raw",
          "captions",
          "tags"
        })
        @Doc(
            "The column of articles that received it; null unless op is extract, and for what no"
                + " column holds as a whole, such as a byline.")
        String column,
    @Doc("Code point of text at which the change lies.") int textAt,
    @Doc(
            "The paragraph of text in which text_at lies, from 0; a blank line belongs to the"
                + " paragraph before it.")
        int paragraph) {}
