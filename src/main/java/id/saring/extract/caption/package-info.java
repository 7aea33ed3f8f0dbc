/**
 * Captions as a column: {@code Credit} tells a credit in a line, "(Foto: Humas Pemkab)", "Dok.
 * Humas", "ANTARA FOTO/Budi", {@code Captions} takes the line. Whether a line is surely one, so
 * that it is no part of the text around it, {@link id.saring.page.PageLines#isCaption} says to who
 * strips.
 */
package id.saring.extract.caption;
