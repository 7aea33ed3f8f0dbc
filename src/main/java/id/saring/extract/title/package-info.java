/**
 * Headlines: {@code TitleFinder} chooses the line; {@code PageTitle} reads the first line of a page
 * as a browser title, "Banjir Surut - ANTARA News"; {@code StatedTitle} knows one that the source
 * states; {@code TitleDay} takes the day behind one. The same headline a second time is found in
 * {@code strip/repeat}, that of a full page in {@code strip/structure}.
 */
package id.saring.extract.title;
