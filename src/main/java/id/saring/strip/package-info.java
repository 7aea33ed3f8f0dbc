/**
 * Finds what the site, not the author, put into a page. {@link id.saring.strip.Stripper} asks, the
 * rules of packs first, each of what those before it left: {@code rule} for what a rule of a pack
 * names, "Dibaca 1.204 kali", "Baca juga: …"; {@code link} for where a linked title ends; {@code
 * repeat} for what stands twice, a second title among it; {@code structure} for what its place
 * tells of parts of a page: its main text, comments, teasers; {@code edge} for single lines beside
 * the text: menus, lists, hashtags. {@code cut} is what they answer with, and what of a unit they
 * left ({@code WholeUnits}); {@code check} tests rules.
 */
package id.saring.strip;
