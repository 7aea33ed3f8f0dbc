/**
 * Finds what a page states about its article, in what boilerplate left; {@link
 * id.saring.extract.MetadataExtractor} asks the readers of its rooms:
 *
 * <ul>
 *   <li>{@code title}: the headline · {@code byline}: Budi Santoso - Kompas.com - Selasa, 12 Maret
 *       2024 | 10:05 WIB; Editor: Sari Dewi · {@code dateline}: SLAWI, Kompas.com -
 *   <li>{@code caption}: Warga menyeberangi jembatan. (Foto: Humas) · {@code site}: which site a
 *       page is from
 *   <li>{@code part}: where on the page each is looked for; breadcrumbs, and initials behind the
 *       text · {@code words}: the vocabulary, names, places, hosts, stamps · {@code found}: what
 *       was found
 * </ul>
 *
 * <p>The constants at the head of each class, which decide what is a headline, a byline, a
 * dateline, a caption, were set by hand: as wide as the labelled articles and pages of {@code
 * src/site/measured.md} allow with no sentence of prose lost. None is learnt.
 */
package id.saring.extract;
