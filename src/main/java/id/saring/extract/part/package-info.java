/**
 * The parts of a page, one reader each: {@code AboveTextReader}, {@code BelowTextReader}, and
 * {@code StrippedLinesReader} for what boilerplate took away. They hand the lines of {@code
 * PageReading}, what a first reading told of the page, to the readers of titles, bylines, datelines
 * and captions.
 */
package id.saring.extract.part;
