/**
 * Boilerplate told by structure: what no rule of a pack names is told here by its place and by what
 * {@link id.saring.page.PageLines} says of the line. What stands beside the paragraphs line by
 * line, such as "Bagikan ke Facebook" above a text, is told in {@code strip/edge}.
 *
 * <ul>
 *   <li>{@code MainText}, {@code PageHeadline}, {@code TextExtent}: headline and text of a full
 *       page
 *   <li>{@code Teasers}, {@code UnlabelledLinks}: other articles · {@code ReaderComments}: remarks
 *       · {@code ContentsList}: lists of contents · {@code TailTags}: tags behind "(abc)" · {@code
 *       GluedEdges}: menus glued to the text · {@code PictureNames}: panen-raya-2
 * </ul>
 *
 * <p>The constants at the head of each class, which decide what is taken by its place, were set by
 * hand: as wide as the labelled articles and pages of {@code src/site/measured.md} allow with no
 * sentence of prose lost. None is learnt.
 */
package id.saring.strip.structure;
