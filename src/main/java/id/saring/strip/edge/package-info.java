/**
 * The site's lines above, between and below the paragraphs of a page of any size, told by their
 * place and by what {@link id.saring.page.PageLines} says of them.
 *
 * <p>{@code EdgeLines} asks {@code HeadLines} above, {@code InnerLines} between and {@code
 * TailLines} below, which each go line by line through a table, {@code RULES}: one {@code EdgeRule}
 * for each class of leftovers, the name under which it is cut, its role and its judge, in the order
 * in which they are tried; the first judge that tells the line has it. Rules that keep a line stand
 * where those below must not have it. To add a class of leftovers, add a row and, if none of the
 * judges tells it, one method to the class of its subject:
 *
 * <ul>
 *   <li>{@code SectionWords}: names of sections · {@code TitleLine}: the headline, mottos over it,
 *       days over it · {@code StrayWords}: names of programs and pictures, letters · {@code
 *       NumberLines}: counters, temperatures, entries of lists of pages · {@code BarRows}: pages,
 *       prices, entries between bars · {@code TagRows}: tags
 *   <li>{@code Bylines}: names and labels, signed days, credits · {@code Offices}: addresses, the
 *       owner of the page · {@code OtherArticles}: headings, titles, arrows · {@code ClosingBox}:
 *       the form or box that ends a page · {@code Scraps}: what is left below it · {@code
 *       AmongSiteLines}: what stands among lines that were taken · {@code PictureNumbers}: 1 / 7
 *   <li>{@code EdgeLooks}: what all of them, and {@code strip/structure}, ask of one line alone
 * </ul>
 *
 * <p>Hashtag lines go in each part (only {@code TailTags} fills the column). The constants at the
 * head of each class were set by hand, as those of {@code strip/structure} were.
 */
package id.saring.strip.edge;
