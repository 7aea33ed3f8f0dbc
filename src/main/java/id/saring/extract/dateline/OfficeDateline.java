package id.saring.extract.dateline;

import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.extract.words.StampSpan;
import id.saring.text.Signs;
import id.saring.text.Tokens;

/**
 * What offices and schools open a text with instead of a dash: "CEPU, PERHUTANI (26/11/2024) |
 * Warga …", "Depok (Kampus Kita) | Warga …", "(kampus.ac.id) – Warga …", "Sekayu, Humas.", alone on
 * its line, "Kebumen_Warga …".
 */
public final class OfficeDateline {
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_UNLISTED_WORDS = 2;
  private static final int SHORTEST_PLACE = 4;
  private final Tokens tokens;
  private final int first;
  private final MetadataWords words;
  private final DatelineSigns signs;

  private OfficeDateline(Tokens tokens, int first, MetadataWords words) {
    this.tokens = tokens;
    this.first = first;
    this.words = words;
    this.signs = new DatelineSigns(tokens, words);
  }

  /** The dateline at token {@code i} of the body, or null. */
  public static Dateline at(Tokens tokens, int i, MetadataWords words) {
    OfficeDateline office = new OfficeDateline(tokens, i, words);
    return tokens.isSymbol(i, '(') ? office.site() : office.place();
  }

  /** "(kampus.ac.id) – Warga …". */
  private Dateline site() {
    int end = Names.domain(tokens, first + 1, words);
    boolean dash =
        end > 0
            && tokens.isSymbol(end, ')')
            && end + 2 < tokens.count()
            && Signs.isDash(tokens.first(end + 1))
            && signs.textAt(end + 2);
    return dash ? new Dateline(first, end + 2, -1, 0, first + 1, end, null) : null;
  }

  private Dateline place() {
    int known = known();
    if (known > 0 && tokens.isSymbol(known, '_')) {
      boolean glued =
          tokens.gap(known) == Tokens.GLUED
              && Names.capital(tokens, known + 1)
              && tokens.gap(known + 1) == Tokens.GLUED;
      return glued ? dateline(known + 1, known, -1, -1, null) : null;
    }
    int end = Math.max(known, shouted(first, MOST_UNLISTED_WORDS));
    boolean listed = end == known;
    if (end == first) {
      return null;
    }
    boolean comma = tokens.isSymbol(end, ',');
    int office = comma ? end + 1 : end;
    int officeEnd = comma ? Names.capitalised(tokens, office, MOST_NAME_WORDS) : end;
    if (listed && comma && deskAlone(office, officeEnd)) {
      return dateline(officeEnd + 1, end, office, officeEnd, null);
    }
    return barred(end, office, officeEnd, listed);
  }

  /** "CEPU, PERHUTANI (26/11/2024) | ", "Depok (Kampus Kita) | ". */
  private Dateline barred(int end, int office, int officeEnd, boolean listed) {
    int close = tokens.isSymbol(officeEnd, '(') ? signs.close(officeEnd) : -1;
    if (close < 0 || !tokens.isSymbol(close + 1, '|') || !signs.textAt(close + 2)) {
      return null;
    }
    StampSpan stamp = StampSpan.at(tokens, officeEnd + 1, words);
    boolean day = stamp != null && stamp.end() == close;
    boolean named = officeEnd > office;
    if (day && named && (listed || Names.allCapitals(tokens, office))) {
      return dateline(close + 2, end, office, officeEnd, stamp);
    }
    boolean bracket =
        listed
            && !named
            && stamp == null
            && Names.capitalised(tokens, officeEnd + 1, MOST_NAME_WORDS) == close;
    return bracket ? dateline(close + 2, end, officeEnd + 1, close, null) : null;
  }

  /** "Sekayu, Humas.": whether the desk and a stop end the line and a text begins below. */
  private boolean deskAlone(int office, int end) {
    return end > office
        && words.starts(tokens, office, PhraseKind.MEDIA)
        && tokens.isSymbol(end, '.')
        && end + 1 < tokens.count()
        && tokens.gap(end + 1) >= Tokens.LINE
        && Names.capital(tokens, end + 1);
  }

  private Dateline dateline(int end, int placeEnd, int agency, int agencyEnd, StampSpan stamp) {
    int chars = tokens.end(placeEnd - 1) - tokens.start(first);
    return new Dateline(first, end, first, chars, agency, agencyEnd, stamp);
  }

  /** One past the known place that opens the text; -1 if none does. */
  private int known() {
    int region = words.match(tokens, first, PhraseKind.REGION);
    int named = region > 0 ? (tokens.isSymbol(region, '.') ? region + 1 : region) : first;
    int place =
        Math.max(
            words.match(tokens, named, PhraseKind.PLACE),
            words.match(tokens, named, PhraseKind.DISTRICT));
    return Names.capital(tokens, first) ? place : -1;
  }

  /** One past the words in capitals from token {@code i} on, at most so many; else {@code i}. */
  private int shouted(int i, int most) {
    int end = i;
    while (Names.allCapitals(tokens, end) && tokens.length(end) >= SHORTEST_PLACE) {
      end++;
    }
    return end - i <= most ? end : i;
  }
}
