/**
 * Captions: {@code Credit} tells a credit in a line, "(Foto: Humas Pemkab)", "Dok. Humas", "ANTARA
 * FOTO/Budi", {@code Captions} takes the line. What a line that has no credit looks like, {@link
 * id.saring.page.PageLines#isCaption} says.
 */
package id.saring.extract.caption;
