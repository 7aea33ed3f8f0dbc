/**
 * Datelines: place, agency, sister site and day before the text. {@code DatelineReader} reads
 * "SLAWI, Kompas.com -" item by item, {@code DatelineSigns} tells where one may end; {@code
 * OfficeDateline}, {@code OpeningDay} and {@code UnlistedPlace} read those of offices, of days
 * alone and of places that no table has; {@code DeskCredit} the reporter of a sister site before
 * one.
 */
package id.saring.extract.dateline;
