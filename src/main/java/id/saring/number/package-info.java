/**
 * Numbers, read once for dates and figures alike, without any regard to what they count. {@link
 * id.saring.number.NumeralReader} asks the others:
 *
 * <ul>
 *   <li>{@code DigitReader}: 1.204, 2,5 · {@code WordReader}: dua puluh lima, nol koma tujuh ·
 *       {@code TermSum}: dua juta tiga ratus ribu · {@code ScaleSpelling}: miliat for miliar
 *   <li>{@code RomanNumeral}: XIV, as in "Bab XIV" and "abad ke-XIX"
 *   <li>{@code FractionNumerals}: dua pertiga, 10^6 · {@code VulgarFraction}: ½ · {@code
 *       Superscript}: 10⁶
 * </ul>
 */
package id.saring.number;
