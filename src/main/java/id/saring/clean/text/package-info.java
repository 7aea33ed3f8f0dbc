/**
 * The clean text and its columns, with the way back to the raw file. The widths of {@code
 * LineBreaks} and the lengths of {@code GluedSentences} were set by hand: none is learnt.
 */
package id.saring.clean.text;
