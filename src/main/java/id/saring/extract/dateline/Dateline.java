package id.saring.extract.dateline;

import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.extract.words.StampSpan;
import id.saring.page.Prose;
import id.saring.text.Tokens;

/**
 * What opens a news text: place, agency, perhaps a date, up to the dash: "SLAWI –", "Jakarta, CNN
 * Indonesia --", "TRIBUNNEWS.COM, MALANG -". Token positions are of the text it was read from.
 *
 * @param first its first token
 * @param end one past its last token
 * @param placeFirst first token of the place; -1 if no place is named
 * @param placeChars chars of the place, counted from its first; fewer than its tokens hold where
 *     the text is glued to it
 * @param agencyFirst first token of the agency; -1 if none is named
 * @param agencyEnd one past the last token of the agency
 * @param date the date it states, or null
 */
public record Dateline(
    int first,
    int end,
    int placeFirst,
    int placeChars,
    int agencyFirst,
    int agencyEnd,
    StampSpan date) {

  /** The dateline at token {@code i}, or null. */
  public static Dateline at(Tokens tokens, int i, MetadataWords words) {
    return new DatelineReader(tokens, i, words).read();
  }

  /**
   * The dateline with a bracketed agency that stands behind a lead quote, "… kata dia." Batam
   * (ANTARA) -, or a glued label; null if none starts in the tokens {@code [from, to)}. An unlisted
   * place behind a capital word is none: it may go on from it.
   */
  public static Dateline within(Tokens tokens, int from, int to, MetadataWords words) {
    for (int i = from; i < to; i++) {
      boolean bracket = tokens.isSymbol(i, '(') && Names.agency(tokens, i + 1, words) > 0;
      for (int start = Math.max(from, i - 4); bracket && start < i; start++) {
        boolean whole =
            start == from
                || !Names.capital(tokens, start - 1)
                || words.match(tokens, start, PhraseKind.PLACE) > 0;
        Dateline found = whole && Names.capital(tokens, start) ? at(tokens, start, words) : null;
        if (found != null && found.agencyFirst == i + 1 && found.placeFirst >= 0) {
          return found;
        }
      }
      if (Names.domain(tokens, i, words) > 0) {
        Dateline found = at(tokens, i, words);
        if (found != null && found.placeFirst >= 0 && found.placeFirst < found.end - 1) {
          return found;
        }
      }
    }
    return null;
  }

  /**
   * Whether {@code line}, which starts with it, is a text and no headline such as "Rusia: tuan
   * rumah terlemah?".
   */
  public boolean opens(String line) {
    boolean asks = line.endsWith("?") || line.endsWith("!");
    return strong() || (Prose.endsSentence(line) && !asks);
  }

  /** Whether it names both an agency and a place. */
  public boolean isPlaceOfAgency() {
    return agencyFirst >= 0 && placeFirst >= 0;
  }

  /** Whether an agency or a day stands beside the place, or instead of it. */
  public boolean strong() {
    return agencyFirst >= 0 || date != null;
  }
}
