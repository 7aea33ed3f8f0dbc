/**
 * Who made an article, and when. {@code BylineReader} reads a line that is names, stamps and labels
 * alone, {@link id.saring.extract.byline.Byline} is what it read ("Budi - Kompas.com - 12 Maret
 * 2024 | 10:05 WIB", "Diperbarui: …"), {@code NameLabels} the labelled names within other text,
 * {@code NameLine} a name with its role on the line beside it.
 */
package id.saring.extract.byline;
