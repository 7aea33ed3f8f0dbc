package id.saring.extract;

import id.saring.text.Tokens;

/**
 * What opens a news text: place, agency, perhaps a date, up to the dash: "SLAWI –", "Jakarta, CNN
 * Indonesia --", "TRIBUNNEWS.COM, MALANG -". Token positions are of the text it was read from.
 *
 * @param first its first token
 * @param end one past its last token
 * @param placeFirst first token of the place; -1 if no place is named
 * @param placeEnd one past the last token of the place
 * @param placeChars chars of the place, counted from its first; fewer than its tokens hold where
 *     the text is glued to it
 * @param agencyFirst first token of the agency; -1 if none is named
 * @param agencyEnd one past the last token of the agency
 * @param date the date it states, or null
 */
record Dateline(
    int first,
    int end,
    int placeFirst,
    int placeEnd,
    int placeChars,
    int agencyFirst,
    int agencyEnd,
    Stamp date) {

  /** The dateline at token {@code i}, or null. */
  static Dateline at(Tokens tokens, int i, Vocabulary words) {
    return new Reader(tokens, i, words).read();
  }

  /**
   * The dateline with a bracketed agency that stands behind a lead quote, "… kata dia." Batam
   * (ANTARA) -, or a glued label; null if none starts in the tokens {@code [from, to)}.
   */
  static Dateline within(Tokens tokens, int from, int to, Vocabulary words) {
    for (int i = from; i < to; i++) {
      boolean bracket = tokens.isSymbol(i, '(') && Names.agency(tokens, i + 1, words) > 0;
      for (int start = Math.max(from, i - 4); bracket && start < i; start++) {
        Dateline found = Names.capital(tokens, start) ? at(tokens, start, words) : null;
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

  /** Whether an agency is named. */
  boolean strong() {
    return agencyFirst >= 0;
  }

  private static final class Reader {
    private static final int MOST_ITEMS = 6;
    private final Tokens tokens;
    private final Vocabulary words;
    private final int first;
    private int placeFirst = -1;
    private int placeEnd = -1;
    private int agencyFirst = -1;
    private int agencyEnd = -1;
    private Stamp date;
    private boolean domain;

    Reader(Tokens tokens, int first, Vocabulary words) {
      this.tokens = tokens;
      this.first = first;
      this.words = words;
    }

    Dateline read() {
      int i = first;
      int dashEnd = -1;
      boolean comma = false;
      Dateline settled = null;
      for (int items = 0; items < MOST_ITEMS && i < tokens.count(); items++) {
        int next = item(i, comma, dashEnd == i);
        if (next < 0) {
          break;
        }
        dashEnd = -1;
        comma = false;
        i = next;
        if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, '|') || tokens.isSymbol(i, '/')) {
          comma = true;
          i++;
        }
        int dash = letterBar(i) ? Math.max(i + 1, dash(i + 1)) : dash(i);
        if (dash > 0) {
          dashEnd = dash;
          comma = false;
          i = dash;
          settled = done(i, tokens.end(Math.max(placeEnd, 1) - 1));
        }
      }
      Dateline open = dashEnd == i ? null : unmarked(i, comma);
      return open == null ? settled : open;
    }

    private Dateline done(int end, int placeLast) {
      boolean endsText = end >= tokens.count();
      if ((placeFirst < 0 && agencyFirst < 0) || (endsText && agencyFirst < 0)) {
        return null;
      }
      boolean bullet =
          !endsText && tokens.gap(end - 1) == Tokens.LINE && tokens.gap(end) < Tokens.LINE;
      if (bullet) {
        return null;
      }
      boolean weak = agencyFirst < 0 && placeFirst >= 0;
      if (weak
          && tokens.gap(end) == Tokens.GLUED
          && tokens.gap(end - 1) == Tokens.GLUED
          && !emphatic(end)) {
        return null;
      }
      int chars = placeFirst < 0 ? 0 : placeLast - tokens.start(placeFirst);
      return new Dateline(first, end, placeFirst, placeEnd, chars, agencyFirst, agencyEnd, date);
    }

    /**
     * A hyphen without spaces joins words; only a longer dash, or a capitalised place, makes it a
     * dateline's.
     */
    private boolean emphatic(int end) {
      boolean longer =
          tokens.isSymbol(end - 1, '\u2014')
              || tokens.isSymbol(end - 1, '\u2013')
              || (tokens.isSymbol(end - 2, '-') && tokens.isSymbol(end - 1, '-'));
      return longer || (Names.allCapitals(tokens, placeEnd - 1) && !Names.allCapitals(tokens, end));
    }

    /** "Liputan6.com, Jakarta Warga …", "JAKARTA. Warga …": no dash, but nothing else it can be. */
    private Dateline unmarked(int i, boolean comma) {
      if (placeFirst < 0) {
        return glued(i, comma);
      }
      boolean dot = tokens.isSymbol(i, '.') || tokens.isSymbol(i, ':');
      boolean afterComma =
          placeFirst == agencyEnd + 1
              && (tokens.isSymbol(agencyEnd, ',') || tokens.isSymbol(agencyEnd, '|'));
      boolean capitals = Names.allCapitals(tokens, placeEnd - 1) && tokens.length(placeEnd - 1) > 3;
      boolean textAfter =
          Names.capital(tokens, dot ? i + 1 : i) && tokens.gap(dot ? i + 1 : i) == Tokens.SPACE;
      int last = tokens.end(placeEnd - 1);
      boolean colon =
          tokens.isSymbol(i, ':') && placeFirst == first && tokens.gap(i) == Tokens.GLUED;
      if (dot
          && i == placeEnd
          && textAfter
          && (colon || (capitals && !Names.allCapitals(tokens, i + 1)) || afterComma)) {
        return done(i + 1, last);
      }
      if (comma
          && placeFirst == first
          && agencyFirst < 0
          && i == placeEnd + 1
          && capitals
          && textAfter
          && !Names.allCapitals(tokens, i)) {
        return done(i, last);
      }
      boolean lineEnds =
          agencyFirst >= 0
              && placeFirst == first
              && i == agencyEnd
              && i < tokens.count()
              && tokens.gap(i) >= Tokens.LINE;
      if (lineEnds) {
        return done(i, last);
      }
      boolean cutShort = capitals && Names.allCapitals(tokens, i);
      boolean afterDomain = domain && agencyFirst == first && afterComma && i == placeEnd;
      return afterDomain && !cutShort && i < tokens.count() ? done(i, last) : null;
    }

    /** "Liputan6.com, JakartaFilm itu …": the place ends where a capital follows a small letter. */
    private Dateline glued(int i, boolean comma) {
      if (!domain || !comma || !tokens.isWord(i)) {
        return null;
      }
      for (int last = i; last < Math.min(i + 3, tokens.count()) && tokens.isWord(last); last++) {
        int seam = Names.seam(tokens.text(), tokens.start(last), tokens.end(last));
        int end = tokens.start(last) + seam;
        if (seam > 0 && words.is(tokens.text(), tokens.start(i), end, Kind.PLACE)) {
          return new Dateline(
              first, i, i, last + 1, end - tokens.start(i), agencyFirst, agencyEnd, date);
        }
      }
      return null;
    }

    private int item(int i, boolean comma, boolean afterDash) {
      if (i > first && tokens.gap(i) == Tokens.PARAGRAPH) {
        return -1;
      }
      if (tokens.isSymbol(i, '(')) {
        return bracket(i);
      }
      int agency = Names.agency(tokens, i, words);
      if (agency > 0 && agencyFirst < 0 && agencyContext(i, agency)) {
        agencyFirst = i;
        agencyEnd = agency;
        domain = Names.domain(tokens, i, words) == agency;
        return agency;
      }
      int region = words.match(tokens, i, Kind.REGION);
      int named = region > 0 ? (tokens.isSymbol(region, '.') ? region + 1 : region) : i;
      int place = words.match(tokens, named, Kind.PLACE);
      if (place > 0 && Names.capital(tokens, i)) {
        if (placeFirst < 0) {
          place = longer(named, place);
          placeFirst = i;
          placeEnd = place;
          return place;
        }
        return comma && endsItem(place) ? place : -1;
      }
      Stamp stamp = i > first ? Stamp.at(tokens, i, words) : null;
      if (stamp != null && date == null) {
        date = stamp;
        return stamp.end();
      }
      if (comma
          && placeFirst >= 0
          && tokens.isNumber(i)
          && tokens.isSymbol(i + 1, '/')
          && tokens.isNumber(i + 2)) {
        return i + 3;
      }
      return unknown(i, comma, afterDash);
    }

    /** The end of a place whose name goes on after the known one: "TANJUNG RAJA --". */
    private int longer(int i, int known) {
      int end = known;
      while (end < known + 3
          && tokens.isWord(end)
          && tokens.gap(end) == Tokens.SPACE
          && Names.allCapitals(tokens, end)) {
        end++;
      }
      return Names.allCapitals(tokens, i) && end > known && endsItem(end) ? end : known;
    }

    private boolean agencyContext(int i, int end) {
      return endsItem(end) || Names.domain(tokens, i, words) == end;
    }

    private boolean endsItem(int end) {
      return tokens.isSymbol(end, ',')
          || tokens.isSymbol(end, '|')
          || tokens.isSymbol(end, '(')
          || dash(end) > 0
          || tokens.isSymbol(end, ':');
    }

    private int bracket(int i) {
      for (int close = i + 2; i > first && close < Math.min(i + 9, tokens.count()); close++) {
        if (tokens.isSymbol(close, ')')) {
          boolean shortName = close - i <= 4;
          boolean known = Names.agency(tokens, i + 1, words) > 0;
          boolean ended =
              dash(close + 1) > 0 || (placeFirst >= 0 && tokens.isSymbol(close + 1, ':'));
          if (agencyFirst < 0 && (known || shortName) && ended) {
            agencyFirst = i + 1;
            agencyEnd = close;
            return close + 1;
          }
          return -1;
        }
      }
      return -1;
    }

    /** A place or agency that no table holds, where the rest of the dateline leaves no doubt. */
    private int unknown(int i, boolean comma, boolean afterDash) {
      int end = i;
      boolean capitals = true;
      while (end < i + 5
          && (Names.capital(tokens, end)
              || (end > i && tokens.isWord(end) && tokens.length(end) <= 2))
          && (end == i || tokens.gap(end) == Tokens.SPACE)) {
        capitals &= Names.allCapitals(tokens, end);
        end++;
      }
      if (end == i) {
        return comma && placeFirst >= 0 && agencyFirst < 0 && tokens.isWord(i) && dash(i + 1) > 0
            ? agency(i, i + 1)
            : -1;
      }
      if (i == first) {
        boolean agencyNext = tokens.isSymbol(end, ',') && agencyThenDash(end + 1);
        boolean bracketNext = tokens.isSymbol(end, '(') && Names.agency(tokens, end + 1, words) > 0;
        return end - i <= 4 && (agencyNext || bracketNext) ? place(i, end) : -1;
      }
      boolean hyphen =
          tokens.isSymbol(end, '-')
              && tokens.gap(end) == Tokens.GLUED
              && end + 1 < tokens.count()
              && tokens.gap(end + 1) == Tokens.GLUED
              && tokens.kind(end + 1) != Tokens.SYMBOL;
      if ((hyphen && !capitals) || seamWithin(i, end)) {
        return -1;
      }
      if (agencyFirst >= 0 && placeFirst < 0 && comma && dash(end) > 0 && end - i <= 3) {
        return place(i, end);
      }
      if (placeFirst >= 0
          && agencyFirst < 0
          && dash(end) > 0
          && end - i <= 3
          && (comma || (afterDash && coined(i, end)))) {
        return agency(i, end);
      }
      return -1;
    }

    /** Whether a word of the tokens {@code [from, to)} is glued to the next sentence. */
    private boolean seamWithin(int from, int to) {
      for (int i = from; i < to; i++) {
        boolean last = i == to - 1;
        int seam = Names.seam(tokens.text(), tokens.start(i), tokens.end(i));
        if (seam > 0 && (last || seam > 2)) {
          return true;
        }
      }
      return false;
    }

    private boolean agencyThenDash(int i) {
      int end = Names.agency(tokens, i, words);
      return end > 0 && dash(end) > 0;
    }

    /** One word with a capital inside, as site names have and plain words have not. */
    private boolean coined(int i, int end) {
      String word = tokens.string(i);
      return end == i + 1
          && !Names.allCapitals(tokens, i)
          && word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private int place(int from, int to) {
      placeFirst = from;
      placeEnd = to;
      return to;
    }

    private int agency(int from, int to) {
      agencyFirst = from;
      agencyEnd = to;
      return to;
    }

    /** "SURYA.co.id I SURABAYA": a letter for a bar. */
    private boolean letterBar(int i) {
      return domain
          && agencyEnd == i
          && tokens.isWord(i)
          && tokens.length(i) == 1
          && "Il".indexOf(tokens.first(i)) >= 0
          && (Names.capital(tokens, i + 1) || dash(i + 1) > 0);
    }

    /**
     * One past the dash at {@code i}; -1 if there is none. A colon after an agency or place counts.
     */
    private int dash(int i) {
      int at = i;
      while (tokens.isSymbol(at, '.')
          && tokens.gap(at) == Tokens.GLUED
          && (tokens.isSymbol(at + 1, '-') || tokens.isSymbol(at + 1, '\u2013'))) {
        at++;
      }
      int begin = at;
      while (at < tokens.count()
          && tokens.kind(at) == Tokens.SYMBOL
          && "-\u2013\u2014\u2212\ufffd".indexOf(tokens.first(at)) >= 0
          && tokens.gap(at) <= Tokens.LINE
          && at < begin + 3) {
        at++;
      }
      if (at > begin) {
        return at;
      }
      boolean colon = tokens.isSymbol(at, ':') && agencyFirst >= 0 && placeFirst >= 0;
      return colon && tokens.gap(at) == Tokens.GLUED ? at + 1 : -1;
    }
  }
}
