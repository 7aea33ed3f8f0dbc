/**
 * Saring turns raw scraped news text into clean datasets.
 *
 * <h2>A walk along one page</h2>
 *
 * Where each line of a page is read; {@code WalkTest} holds it. Files without a folder {@code
 * pipelines} are below this package.
 *
 * <ol>
 *   <li>{@code Jembatan Desa Diperbaiki Warga} – the headline: {@code
 *       extract/title/TitleFinder.java}
 *   <li>{@code Budi Santoso - Kompas.com - Selasa, 12 Maret 2024 | 10:05 WIB} – the byline: {@code
 *       extract/byline/BylineReader.java}
 *   <li>{@code Selasa, 12 Maret 2024 | 10:05 WIB} in it – where the stamp stands: {@code
 *       extract/words/StampSpan.java}; what it says: {@code date/StampReader.java}, asked by {@code
 *       clean/publication/PublicationReader.java}
 *   <li>{@code Diperbarui: 12 Maret 2024 11:40 WIB} – another, with a label: the same three
 *   <li>{@code Dibaca 1.204 kali} – a counter: a rule of {@code pipelines/rules/general.yaml},
 *       matched by {@code strip/rule/RuleScan.java}
 *   <li>{@code Share Facebook Twitter WhatsApp} – a share bar: another rule there
 *   <li>{@code Bagikan ke Facebook} – a button that no rule names: its words are told by {@code
 *       page/PageLines.java}, its place by {@code strip/edge/HeadLines.java}
 *   <li>{@code JEMBATAN DESA DIPERBAIKI WARGA} – the headline again: {@code
 *       strip/repeat/SecondCopies.java}
 *   <li>{@code Warga menyeberangi jembatan baru. (Foto: Humas Pemkab)} – a caption: {@code
 *       extract/caption/Captions.java}, its credit {@code extract/caption/Credit.java}
 *   <li>{@code SLAWI, Kompas.com -} – the dateline: {@code extract/dateline/DatelineReader.java}
 *   <li>{@code Rp1,5 miliar} – an amount: {@code figure/amount/AmountReader.java}, its number
 *       {@code number/NumeralReader.java}
 *   <li>{@code 3-5 Maret 2024} – a range of days: {@code date/pattern/TextDates.java}, given bounds
 *       by {@code date/resolution/IntervalResolver.java}
 *   <li>{@code Baca juga: Harga Cabai Naik Dua Kali Lipat} – a related link: a rule of {@code
 *       pipelines/rules/general.yaml}; where its title ends: {@code strip/rule/MatchExtent.java}
 *       and {@code strip/link/LinkedTitle.java}
 *   <li>{@code 40 kilometer per jam} – a rate: {@code figure/unit/UnitReader.java}
 * </ol>
 *
 * The life of the whole page is {@code clean/ArticleCleaner.java}.
 */
package id.saring;
