/**
 * Figures: every number of a text with its exact value, unit and kind. {@link
 * id.saring.figure.FigureFinder} looks over a field once; {@code FigureScan} asks, token by token:
 *
 * <ul>
 *   <li>{@code amount}: Rp1,5 miliar, 2-3 ton, 200 x 55 cm · {@code unit}: 40 kilometer per jam,
 *       9.122 pegawai, 7 persen
 *   <li>{@code label}: kedua, ke-XV, peringkat 3, golongan III/a, lantai 2 · {@code citation}: UU
 *       Nomor 23 Tahun 2014, Pasal 12 ayat (1), Bab XIV · {@code score}: menang 2-1
 *   <li>{@code reject}: what is no figure: Vario 125, telephone numbers, "1." before an item
 * </ul>
 *
 * <p>The constants at the head of each class, lengths of words and reaches in tokens or chars, were
 * set by hand with the labelled articles of {@code src/site/measured.md} in view: none is learnt.
 */
package id.saring.figure;
