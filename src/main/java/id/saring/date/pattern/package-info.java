/**
 * How temporal expressions are written. {@link id.saring.date.pattern.Recogniser} asks the others,
 * one a form, at each token that may begin one:
 *
 * <ul>
 *   <li>{@code TextDates}: 12 Maret 2024, 3-5 Maret · {@code NumericDates}: 12/3/2024
 *   <li>{@code WeekdayPatterns}: Senin-Rabu (4-6/3) · {@code MonthPatterns}: Maret lalu, awal
 *       bulan, kuartal I · {@code YearPatterns}: tahun 2023/2024, abad ke-19
 *   <li>{@code ClockPatterns}: pukul 07.55 WIB · {@code LengthPatterns}: dua hari lalu, seperempat
 *       abad · {@code RecurringPatterns}: setiap Senin
 *   <li>{@code RelativePatterns}: kemarin malam · {@code AnaphoraPatterns}: hari itu
 * </ul>
 */
package id.saring.date.pattern;
