/**
 * Temporal expressions and their TIMEX3 values: {@code words} are the tables, {@code pattern} tells
 * how expressions are written, "Senin", "3-5 Maret 2024", "dua hari lalu", {@code expression} is
 * what was read, {@code resolution} gives it a value, {@code value} reckons. {@link
 * id.saring.date.DateFinder} goes over a text, {@link id.saring.date.StampReader} reads a stamp of
 * publication.
 *
 * <p>How near is near is told in {@code date/resolution}'s {@code Nearness}, which numbers are
 * years in {@code text/Years}. The constants at the head of other classes say how far words are
 * looked for, and were set by hand: none is learnt.
 */
package id.saring.date;
