/**
 * The lines of a page and what they look like, read once for all rooms that ask. {@link
 * id.saring.page.PageLines} answers for a line; those that know:
 *
 * <ul>
 *   <li>{@code Prose}: running text, ends of sentences · {@code Seams}: lost blanks,
 *       "terbaruPolisi"
 *   <li>{@code StampLines}: Selasa, 12 Maret 2024 | 10:05 WIB · {@code NameLines}: Editor: Sari
 *       Dewi · {@code SignOff}: (dry/din) · {@code CaptionLines}: captions
 *   <li>{@code CountLines}: 1.2K · {@code SiteLines}: Berita Terkait, menus · {@code RemarkLines}:
 *       3 Komentar, 3 hari yang lalu, Balas · {@code PlaceholderLines}: IMG 2026
 *   <li>{@code Slogan}, {@code TitleSigns}: what a site says of itself · {@code OwnLists}, {@code
 *       Verses}: lists and poems of the article
 * </ul>
 *
 * <p>The constants at the head of each class, which decide what lines look like, were set by hand:
 * as wide as the labelled articles and pages of {@code src/site/measured.md} allow with no sentence
 * of prose lost. None is learnt.
 */
package id.saring.page;
