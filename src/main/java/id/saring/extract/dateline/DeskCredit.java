package id.saring.extract.dateline;

import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.text.Tokens;

/**
 * A reporter lent by a sister site, named before the dateline's site: "Budi Santoso/Bobo.id
 * TRIBUNNEWS.COM -", "TribunTravel.com/Budi Santoso TRIBUNNEWS.COM -".
 *
 * @param first first token of the reporter's name
 * @param last one past the last token of the name
 * @param end one past the last token of name and sister site
 */
public record DeskCredit(int first, int last, int end) {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 4;

  /** The credit at token {@code i}, or null; a dateline that opens with a domain must follow. */
  public static DeskCredit at(Tokens tokens, int i, MetadataWords words) {
    int site = Names.domain(tokens, i, words);
    boolean siteFirst = site > 0 && (tokens.isSymbol(site, '/') || tokens.isSymbol(site, ','));
    int first = siteFirst ? site + 1 : i;
    int last = first;
    while (last < first + MOST_WORDS
        && Names.capital(tokens, last)
        && Names.domain(tokens, last, words) < 0
        && !Names.allCapitals(tokens, last)
        && (last == first || tokens.gap(last) == Tokens.SPACE)) {
      last++;
    }
    int end = siteFirst ? last : sister(tokens, last, words);
    boolean name = last - first >= FEWEST_WORDS && end > 0 && Names.domain(tokens, end, words) > 0;
    Dateline dateline = name ? Dateline.at(tokens, end, words) : null;
    boolean opensWithSite = dateline != null && dateline.agencyFirst() == end;
    boolean glued = opensWithSite && tokens.gap(end) == Tokens.GLUED;
    return opensWithSite && !glued ? new DeskCredit(first, last, end) : null;
  }

  /** One past the site after the slash at {@code i}, "/Bobo.id", "/Intisari-Online"; else -1. */
  private static int sister(Tokens tokens, int i, MetadataWords words) {
    if (!tokens.isSymbol(i, '/')) {
      return -1;
    }
    int agency = Names.agency(tokens, i + 1, words);
    if (agency > 0) {
      return agency;
    }
    int end = Names.capital(tokens, i + 1) ? i + 2 : -1;
    boolean hyphen = end > 0 && tokens.isSymbol(end, '-') && Names.capital(tokens, end + 1);
    return hyphen ? end + 2 : end;
  }
}
