/**
 * The rule engine: {@code RuleScan} finds where rules of packs match, "Dibaca 1.204 kali" among
 * them, {@code MatchExtent} how far a match reaches, the title behind "Baca juga:" included, {@code
 * PhraseContext} whether a phrase is the site's or part of a sentence.
 */
package id.saring.strip.rule;
