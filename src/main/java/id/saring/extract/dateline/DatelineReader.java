package id.saring.extract.dateline;

import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.extract.words.StampSpan;
import id.saring.text.Tokens;

/**
 * Reads a dateline item by item: places by the gazetteer, sites by their names or by what can only
 * be a name between a place and a dash, days, and brackets.
 */
final class DatelineReader {
  private static final int MOST_ITEMS = 7;
  private static final int MOST_NAME_WORDS = 4;
  private static final int LONGEST_INITIALS = 3;
  private static final int LONGEST_OFFICE = 6;
  private static final int FEWEST_TEXT_TOKENS = 15;
  private final Tokens tokens;
  private final MetadataWords words;
  private final DatelineSigns signs;
  private final int first;
  private int placeFirst = -1;
  private int placeEnd = -1;
  private int agencyFirst = -1;
  private int agencyEnd = -1;
  private StampSpan date;
  private boolean domain;
  private boolean district;
  private int deskEnd = -1;

  /** Whether the place is the second of two, the first of which holds it. */
  private boolean within;

  DatelineReader(Tokens tokens, int first, MetadataWords words) {
    this.tokens = tokens;
    this.first = first;
    this.words = words;
    this.signs = new DatelineSigns(tokens, words);
  }

  /** The dateline at the first token, or null. */
  Dateline read() {
    return signs.opens(first) && place(first + 1) > 0 ? inBrackets(place(first + 1)) : inTheOpen();
  }

  /** "[Jepara, 4 Maret 2024] : Warga …": the place and the day in one bracket. */
  private Dateline inBrackets(int end) {
    int close = signs.close(first);
    StampSpan stamp = tokens.isSymbol(end, ',') ? StampSpan.at(tokens, end + 1, words) : null;
    if (stamp == null || stamp.end() != close) {
      return inTheOpen();
    }
    int dash = tokens.isSymbol(close + 1, ':') ? close + 2 : signs.dash(close + 1);
    int text = dash > 0 ? dash : close + 1;
    int chars = tokens.end(end - 1) - tokens.start(first + 1);
    return signs.textAt(text)
        ? new Dateline(first, text, first + 1, chars, -1, -1, stamp)
        : inTheOpen();
  }

  private Dateline inTheOpen() {
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
      if (separator(i)) {
        comma = true;
        i += signs.isDoubleBar(i) ? 2 : 1;
      }
      int dash = letterBar(i) ? Math.max(i + 1, mark(i + 1)) : mark(i);
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

  private boolean separator(int i) {
    return tokens.isSymbol(i, ',')
        || tokens.isSymbol(i, '|')
        || tokens.isSymbol(i, '/')
        || (domain && tokens.isSymbol(i, '_'))
        || (tokens.isSymbol(i, '.') && (signs.opens(i + 1) || closingSite(i + 1)))
        || signs.gluedDot(i);
  }

  /** "JATI. lensakita.com – ", "JATI. lensakita – ": the site behind a place in capitals. */
  private boolean closingSite(int i) {
    boolean small =
        tokens.isWord(i) && Character.isLowerCase(tokens.first(i)) && signs.endsAt(i + 1);
    return placeFirst == first
        && agencyFirst < 0
        && i == placeEnd + 1
        && Names.allCapitals(tokens, placeEnd - 1)
        && (signs.endsAt(signs.domain(i)) || small);
  }

  private Dateline done(int end, int placeLast) {
    boolean endsText = end >= tokens.count();
    boolean named = agencyFirst >= 0;
    if ((placeFirst < 0 && !named) || (endsText && !named && date == null)) {
      return null;
    }
    boolean bullet =
        !endsText && tokens.gap(end - 1) == Tokens.LINE && tokens.gap(end) < Tokens.LINE;
    if ((bullet && !opensLine(end)) || (district && !named && date == null && !shouted())) {
      return null;
    }
    boolean glued =
        !endsText && tokens.gap(end) == Tokens.GLUED && tokens.gap(end - 1) == Tokens.GLUED;
    if (!named && glued && !emphatic(end)) {
      return null;
    }
    int chars = placeFirst < 0 ? 0 : placeLast - tokens.start(placeFirst);
    return new Dateline(first, end, placeFirst, chars, agencyFirst, agencyEnd, date);
  }

  /** Whether a long dash on a line of its own opens a text: "Pati\n– Warga …". */
  private boolean opensLine(int end) {
    int dash = end - 1;
    if (!(tokens.isSymbol(dash, '\u2013') || tokens.isSymbol(dash, '\u2014'))
        || Math.max(placeEnd, agencyEnd) != dash) {
      return false;
    }
    int at = end;
    while (!signs.lineEndsAt(at + 1)) {
      at++;
    }
    return at - end >= FEWEST_TEXT_TOKENS && !endsAtDash(at + 1);
  }

  private boolean endsAtDash(int i) {
    return i < tokens.count() && signs.dash(i) > 0;
  }

  private boolean shouted() {
    for (int i = placeFirst; i < placeEnd; i++) {
      if (!Names.allCapitals(tokens, i)) {
        return false;
      }
    }
    return tokens.end(placeEnd - 1) - tokens.start(placeFirst) > LONGEST_INITIALS;
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
    boolean office =
        tokens.length(end) <= LONGEST_OFFICE
            && words.match(tokens, end, PhraseKind.PLACE) < 0
            && end + 1 < tokens.count()
            && tokens.gap(end + 1) == Tokens.SPACE
            && !Names.allCapitals(tokens, end + 1);
    return longer
        || (Names.allCapitals(tokens, placeEnd - 1) && (!Names.allCapitals(tokens, end) || office));
  }

  /**
   * "Liputan6.com, Jakarta Warga …", "JAKARTA. Warga …", "Jakarta, 4 Maret 2024. Warga …": no dash,
   * but nothing else it can be.
   */
  private Dateline unmarked(int i, boolean comma) {
    if (placeFirst < 0) {
      return glued(i, comma);
    }
    int last = tokens.end(placeEnd - 1);
    boolean capitals = Names.allCapitals(tokens, placeEnd - 1) && tokens.length(placeEnd - 1) > 3;
    if (deskEnd != i && stopped(i, capitals)) {
      return done(i + 1, last);
    }
    boolean ended =
        deskEnd == i
            || openedByPlace(i, comma, capitals)
            || (domain && openedBySite(i, comma, capitals))
            || endsItsLine(i);
    return ended ? done(i, last) : null;
  }

  /** Whether a stop or colon at {@code i} ends it: "JAKARTA. ", "Jakarta, 4 Maret 2024. ". */
  private boolean stopped(int i, boolean capitals) {
    if (!(tokens.isSymbol(i, '.') || tokens.isSymbol(i, ':')) || !signs.textAt(i + 1)) {
      return false;
    }
    boolean colon =
        tokens.isSymbol(i, ':')
            && placeFirst == first
            && tokens.gap(i) == Tokens.GLUED
            && !words.starts(tokens, first, PhraseKind.OTHER_LABEL);
    boolean dated = date != null && placeFirst == first && agencyFirst < 0 && i > placeEnd;
    boolean named = colon || (capitals && !Names.allCapitals(tokens, i + 1)) || isBehindAgency();
    return dated || (i == placeEnd && (named || within));
  }

  /** Whether the place stands behind the agency and a comma or bar. */
  private boolean isBehindAgency() {
    return placeFirst == agencyEnd + 1
        && (tokens.isSymbol(agencyEnd, ',') || tokens.isSymbol(agencyEnd, '|'));
  }

  /** "JAKARTA, Warga …". */
  private boolean openedByPlace(int i, boolean comma, boolean capitals) {
    return comma
        && capitals
        && placeFirst == first
        && agencyFirst < 0
        && i == placeEnd + 1
        && signs.textAt(i)
        && !Names.allCapitals(tokens, i);
  }

  /** "JEPARA, kabar.com Warga …", "Kabar.com, Jepara Warga …", "Kabar.com – Jepara, Warga …". */
  private boolean openedBySite(int i, boolean comma, boolean capitals) {
    if (i >= tokens.count()) {
      return false;
    }
    if (placeFirst == first && agencyFirst == placeEnd + 1 && i == agencyEnd) {
      return capitals && signs.textAt(i);
    }
    if (comma && (tokens.gap(i) == Tokens.SPACE || signs.isDoubleBar(i - 2)) && barred(i)) {
      return true;
    }
    if (agencyFirst != first) {
      return false;
    }
    boolean dashed = comma && i == placeEnd + 1 && signs.dash(agencyEnd) == placeFirst;
    return dashed
        ? signs.textAt(i) && words.match(tokens, i, PhraseKind.PLACE) < 0
        : i == placeEnd && isBehindAgency() && !(capitals && Names.allCapitals(tokens, i));
  }

  private boolean endsItsLine(int i) {
    return (agencyFirst >= 0 || date != null)
        && (placeFirst == first || (agencyFirst == first && placeEnd == i))
        && signs.lineEndsAt(i);
  }

  /** "JEMBER, kabar.com | ", "Kabar.com//JEMBER, ": no dash but bars. */
  private boolean barred(int i) {
    int bar = tokens.isSymbol(agencyEnd, ')') ? agencyEnd + 1 : agencyEnd;
    if (placeFirst == first && i == bar + 1) {
      return tokens.isSymbol(bar, '|');
    }
    boolean behindBars = signs.isDoubleBar(agencyEnd) && i == placeEnd + 1;
    boolean beforeBars =
        signs.isDoubleBar(placeEnd) && i == placeEnd + 2 && signs.dash(agencyEnd) == placeFirst;
    boolean betweenBars =
        tokens.isSymbol(agencyEnd, '|') && tokens.isSymbol(placeEnd, '|') && i == placeEnd + 1;
    return agencyFirst == first
        && (behindBars || beforeBars || (betweenBars && placeFirst == agencyEnd + 1))
        && Names.capital(tokens, i);
  }

  /** "Liputan6.com, JakartaFilm itu …": the place ends where a capital follows a small letter. */
  private Dateline glued(int i, boolean comma) {
    if (!domain || !comma || !tokens.isWord(i)) {
      return null;
    }
    for (int last = i; last < Math.min(i + 3, tokens.count()) && tokens.isWord(last); last++) {
      int seam = Names.seam(tokens.text(), tokens.start(last), tokens.end(last));
      int end = tokens.start(last) + seam;
      if (seam > 0 && words.is(tokens.text(), tokens.start(i), end, PhraseKind.PLACE)) {
        return new Dateline(first, i, i, end - tokens.start(i), agencyFirst, agencyEnd, date);
      }
    }
    return null;
  }

  private int item(int i, boolean comma, boolean afterDash) {
    if (i > first && tokens.gap(i) == Tokens.PARAGRAPH) {
      return -1;
    }
    if (signs.opens(i)) {
      return bracket(i);
    }
    if (i == first && opensSite(i)) {
      return place(i, i + 1);
    }
    int barred = i == first ? behindLetterBar(i) : -1;
    if (barred > 0) {
      agency(i, i + 1);
      return place(i + 2, barred);
    }
    int agency = Names.agency(tokens, i, words);
    if (agency > 0
        && agencyFirst < 0
        && (signs.endsItem(agency) || signs.domain(i) == agency || endsLine(agency, comma))) {
      domain = signs.domain(i) == agency;
      return agency(i, agency);
    }
    int place = place(i);
    if (place > 0) {
      if (placeFirst < 0 || isWithinRegion(place, afterDash)) {
        return place(i, place);
      }
      return comma && signs.endsItem(place) ? place : -1;
    }
    StampSpan stamp = i > first ? StampSpan.at(tokens, i, words) : null;
    if (stamp != null && date == null) {
      if (opensText(i, stamp.end())) {
        return -1;
      }
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

  /** "PATI.kabarpati.com –", "PATI-KabarPati.com :": a place in capitals glued to a site. */
  private boolean opensSite(int i) {
    boolean joined =
        (tokens.isSymbol(i + 1, '.') || tokens.isSymbol(i + 1, '-'))
            && tokens.gap(i + 1) == Tokens.GLUED
            && i + 2 < tokens.count()
            && tokens.gap(i + 2) == Tokens.GLUED;
    if (!joined || !Names.allCapitals(tokens, i) || Names.allCapitals(tokens, i + 2)) {
      return false;
    }
    int site = signs.domain(i + 2);
    boolean closed = signs.endsAt(site) || (site > 0 && tokens.isSymbol(site, ':'));
    return closed && words.match(tokens, i, PhraseKind.PLACE) == i + 1;
  }

  /**
   * "NTT-Rawa Bening. ": whether the place up to token {@code end} names more closely the one in
   * capitals before the dash.
   */
  private boolean isWithinRegion(int end, boolean afterDash) {
    within =
        afterDash
            && placeFirst == first
            && agencyFirst < 0
            && Names.allCapitals(tokens, placeEnd - 1)
            && tokens.isSymbol(end, '.')
            && signs.textAt(end + 1);
    return within;
  }

  /** Whether the text begins with the day at token {@code i}, below place and agency. */
  private boolean opensText(int i, int end) {
    return signs.lineEndsAt(i)
        && placeFirst >= 0
        && agencyFirst >= 0
        && !signs.lineEndsAt(end)
        && mark(end) < 0;
  }

  /** "BANYUMAS, NU Online": whether the agency behind a place and a comma ends its line. */
  private boolean endsLine(int agency, boolean comma) {
    return comma && placeFirst == first && signs.lineEndsAt(agency);
  }

  /** One past the known place at token {@code i}, with the kind of region before it; else -1. */
  private int place(int i) {
    if (!Names.capital(tokens, i)) {
      return -1;
    }
    int region = words.match(tokens, i, PhraseKind.REGION);
    int named = region > 0 ? (tokens.isSymbol(region, '.') ? region + 1 : region) : i;
    int place = words.match(tokens, named, PhraseKind.PLACE);
    int small = words.match(tokens, named, PhraseKind.DISTRICT);
    if (placeFirst < 0) {
      district = place < 0 && small > 0;
    }
    int known = Math.max(place, small);
    return known > 0 ? longer(named, known) : -1;
  }

  /** The end of a place whose name goes on after the known one: "TANJUNG RAJA --". */
  private int longer(int i, int known) {
    int end = known;
    while (end < known + 3
        && tokens.isWord(end)
        && tokens.gap(end) == Tokens.SPACE
        && Names.allCapitals(tokens, end)
        && !signs.isInitials(end)) {
      if (words.starts(tokens, end, PhraseKind.MEDIA)) {
        return -1;
      }
      end++;
    }
    return Names.allCapitals(tokens, i) && end > known && signs.endsItem(end) ? end : known;
  }

  /** "(ANTARA)", "(22/6-2019)", "(HBP)"; at the very start a brand, "(Kabar) PATI -". */
  private int bracket(int i) {
    int close = signs.close(i);
    if (close < 0) {
      return -1;
    }
    boolean known = Names.agency(tokens, i + 1, words) > 0;
    boolean shortName = close - i <= LONGEST_INITIALS + 1;
    if (i == first) {
      int place = place(close + 1);
      district = false;
      return shortName && place > 0 && signs.endsItem(place) && signs.areWords(i + 1, close)
          ? bracketed(i, close)
          : -1;
    }
    boolean lineEnds = placeFirst == first && signs.lineEndsAt(close + 1);
    boolean desk = words.starts(tokens, i + 1, PhraseKind.MEDIA) && signs.areWords(i + 1, close);
    boolean deskOpens =
        desk
            && placeFirst == first
            && Names.capital(tokens, close + 1)
            && tokens.gap(close + 1) == Tokens.SPACE;
    int dayEnd = dayOpens(i, close);
    deskEnd = deskOpens ? close + 1 : Math.max(dayEnd, deskEnd);
    boolean ended =
        deskOpens
            || dayEnd > 0
            || signs.dash(close + 1) > 0
            || (tokens.isSymbol(close + 1, ',') && signs.dash(close + 2) > 0)
            || lineEnds
            || (known && placeFirst == first && tokens.isSymbol(close + 1, '|'))
            || (placeFirst >= 0 && tokens.isSymbol(close + 1, ':'));
    if (!ended) {
      return -1;
    }
    if (tokens.isNumber(i + 1) || StampSpan.at(tokens, i + 1, words) != null) {
      StampSpan stamp = StampSpan.at(tokens, i + 1, words);
      boolean whole = stamp != null && stamp.end() == close;
      date = whole && date == null ? stamp : date;
      return placeFirst >= 0 && (whole || tokens.isSymbol(i + 2, '/')) ? close + 1 : -1;
    }
    boolean station = agencyFirst == first && words.match(tokens, i + 1, PhraseKind.PLACE) == close;
    if ((domain || station) && i == agencyEnd && placeFirst < 0 && isBracketedPlace(i + 1, close)) {
      place(i + 1, close);
      return close + 1;
    }
    if (domain && desk && i == agencyEnd && signs.dash(close + 1) > 0) {
      return close + 1;
    }
    return agencyFirst < 0 && (known || shortName || desk) ? bracketed(i, close) : -1;
  }

  /**
   * "Jepara (4/3) Warga …", "Jepara (4/3), Warga …": where the text begins behind a place and a day
   * in brackets without a dash; -1 if it does not.
   */
  private int dayOpens(int open, int close) {
    int text = tokens.isSymbol(close + 1, ',') ? close + 2 : close + 1;
    boolean day =
        tokens.isNumber(open + 1)
            && tokens.isSymbol(open + 2, '/')
            && tokens.isNumber(open + 3)
            && (open + 4 == close || tokens.isSymbol(open + 4, '/'));
    boolean opens =
        day
            && placeFirst == first
            && open == placeEnd
            && agencyFirst < 0
            && signs.textAt(text)
            && words.match(tokens, text, PhraseKind.PLACE) < 0;
    return opens ? text : -1;
  }

  /** The place in "KABARKEBUN.COM (Kota Anyar) –": capitals all through, and no initials. */
  private boolean isBracketedPlace(int from, int close) {
    if (words.starts(tokens, from, PhraseKind.MEDIA)) {
      return false;
    }
    for (int i = from; i < close; i++) {
      if (!Names.capital(tokens, i)) {
        return false;
      }
    }
    return tokens.end(close - 1) - tokens.start(from) > LONGEST_INITIALS
        && close - from <= MOST_NAME_WORDS
        && (signs.dash(close + 1) > 0
            || (tokens.isSymbol(close + 1, ',') && signs.dash(close + 2) > 0));
  }

  private int bracketed(int open, int close) {
    domain = signs.domain(open + 1) == close;
    agency(open + 1, close);
    return close + 1;
  }

  /** A place or agency that no table holds, where the rest of the dateline leaves no doubt. */
  private int unknown(int i, boolean comma, boolean afterDash) {
    int end = name(i);
    if (end == i && i == first && signs.isSmallSite(i)) {
      return agency(i, i + 1);
    }
    if (end == i + 1
        && i == first
        && signs.isSmallSite(end)
        && Names.allCapitals(tokens, end + 2)) {
      return agency(i, end + 1);
    }
    if (end == i) {
      boolean small = comma || (i == placeEnd && Names.medium(tokens, i, words));
      return small
              && placeFirst >= 0
              && agencyFirst < 0
              && tokens.isWord(i)
              && signs.dash(i + 1) > 0
          ? agency(i, i + 1)
          : -1;
    }
    if (i == first) {
      return opening(i, end);
    }
    boolean oneName =
        comma && end == i + 1 && placeFirst >= 0 && agencyFirst < 0 && signs.dash(end) > 0;
    if (signs.joinedWords(i, end) || (signs.seamWithin(i, end) && !oneName)) {
      return -1;
    }
    boolean parted = comma || (afterDash && domain && Names.allCapitals(tokens, i));
    if (agencyFirst >= 0 && placeFirst < 0 && parted && signs.dash(end) > 0 && end - i <= 3) {
      return place(i, end);
    }
    if (comma && placeFirst >= 0 && signs.isListedPlace(end)) {
      return end;
    }
    if (placeFirst < 0 || agencyFirst >= 0) {
      return -1;
    }
    boolean medium = i == placeEnd && isMedium(i, end);
    if (i == placeEnd && signs.isInitials(i)) {
      return agency(i, i + 1);
    }
    boolean closed = signs.dash(end) > 0 && end - i <= MOST_NAME_WORDS;
    if (closed && (comma || medium || (afterDash && signs.coined(i, end)))) {
      return agency(i, end);
    }
    boolean initials =
        comma
            && end == i + 1
            && tokens.length(i) <= LONGEST_INITIALS
            && Names.allCapitals(tokens, i)
            && (tokens.isSymbol(end, ':') || tokens.isSymbol(end, '('));
    boolean named =
        comma && end - i <= MOST_NAME_WORDS + 2 && signs.domainEnds(i, end) && signs.endsItem(end);
    boolean oneWord = end == i + 1 && tokens.length(i) > LONGEST_INITIALS;
    boolean outlet = oneWord && end < tokens.count() && endsLine(end, comma);
    return initials || named || outlet ? agency(i, end) : code(i, end, comma);
  }

  /** "kabarpati", "Kabar PatiNews", "Lereng News": one word or two that end as media are called. */
  private boolean isMedium(int i, int end) {
    boolean named =
        end == i + 2
            && words.starts(tokens, end - 1, PhraseKind.MEDIA)
            && !words.starts(tokens, i, PhraseKind.MEDIA);
    return named || (end - i <= 2 && Names.medium(tokens, end - 1, words));
  }

  /**
   * What opens the text and is no place that a table holds: a place before its agency, or a site.
   */
  private int opening(int i, int end) {
    boolean comma = tokens.isSymbol(end, ',') || tokens.isSymbol(end, '|');
    boolean bracketNext =
        tokens.isSymbol(end, '(')
            && Names.agency(tokens, end + 1, words) > 0
            && !words.starts(tokens, i, PhraseKind.CREDIT);
    boolean agencyNext = comma && (signs.agencyThenDash(end + 1) || mediumThenDash(end + 1));
    if (end - i <= MOST_NAME_WORDS && (agencyNext || bracketNext)) {
      return place(i, end);
    }
    if (isStation(i, end)) {
      return agency(i, end);
    }
    int sited = signs.siteBeforePlace(i);
    if (sited > 0) {
      domain = true;
      return agency(i, sited);
    }
    int next = comma ? end + 1 : signs.dash(end);
    if (next < 0 || end - i > MOST_NAME_WORDS || words.starts(tokens, i, PhraseKind.OTHER_LABEL)) {
      return -1;
    }
    int place = place(next);
    district = false;
    boolean media = words.starts(tokens, i, PhraseKind.MEDIA);
    boolean closed =
        place > 0
            && (comma
                ? closes(place) || (tokens.isSymbol(end, '|') && tokens.isSymbol(place, '.'))
                : signs.dash(place) > 0
                    || signs.isDoubleBar(place)
                    || (media && signs.lineEndsAt(place))
                    || (isShort(i, end) && tokens.isSymbol(place, ':') && signs.textAt(place + 1)));
    domain |= closed && signs.isDoubleBar(place) && signs.domainEnds(i, end);
    boolean joined =
        closed && (signs.joinedWords(next, place) || (!comma && signs.joinedWords(i, end)));
    return closed && !joined && !tokens.isSymbol(end - 1, '.') ? agency(i, end) : -1;
  }

  /** Whether the name at {@code [i, end)} is a few letters, all capitals: "LK". */
  private boolean isShort(int i, int end) {
    return end == i + 1
        && tokens.length(i) > 1
        && tokens.length(i) <= LONGEST_INITIALS
        && Names.allCapitals(tokens, i);
  }

  /** "Kabar FM (Pati),- ": a medium of a few words before a known place in brackets. */
  private boolean isStation(int i, int end) {
    int close = tokens.isSymbol(end, '(') ? signs.close(end) : -1;
    boolean medium =
        words.starts(tokens, i, PhraseKind.MEDIA)
            || words.starts(tokens, end - 1, PhraseKind.MEDIA);
    return close > 0
        && medium
        && words.match(tokens, end + 1, PhraseKind.PLACE) == close
        && (signs.dash(close + 1) > 0
            || (tokens.isSymbol(close + 1, ',') && signs.dash(close + 2) > 0));
  }

  /** Whether a dash follows token {@code end}, perhaps behind a day or a bracket. */
  private boolean closes(int end) {
    if (signs.dash(end) > 0 || tokens.isSymbol(end, '(')) {
      return true;
    }
    return tokens.isSymbol(end, ',') && StampSpan.at(tokens, end + 1, words) != null;
  }

  /** One past the capitalised words from token {@code i} on, up to and with a domain. */
  private int name(int i) {
    int end = i;
    while (end < i + MOST_NAME_WORDS + 1
        && (Names.capital(tokens, end)
            || (end > i && tokens.isWord(end) && tokens.length(end) <= 2))
        && (end == i || tokens.gap(end) == Tokens.SPACE)) {
      int site = end > i ? signs.domain(end) : -1;
      if (site > 0) {
        return site;
      }
      end++;
      if (tokens.isSymbol(end, '_')
          && tokens.gap(end) == Tokens.GLUED
          && Names.allCapitals(tokens, end + 1)
          && tokens.gap(end + 1) == Tokens.GLUED) {
        end += 2;
      }
      if (i > first && signs.hyphened(end)) {
        return end + 2;
      }
    }
    return end;
  }

  /** "MEDIA CENTER DIM 0109/SGKL-": a name in capitals with numbers behind a place. */
  private int code(int i, int nameEnd, boolean comma) {
    int end = nameEnd;
    while (end < i + 2 * MOST_NAME_WORDS
        && (tokens.isNumber(end) || tokens.isSymbol(end, '/') || Names.allCapitals(tokens, end))) {
      end++;
    }
    return comma && end > nameEnd && Names.allCapitals(tokens, i) && signs.dash(end) > 0
        ? agency(i, end)
        : -1;
  }

  private boolean mediumThenDash(int i) {
    return Names.capital(tokens, i) && Names.medium(tokens, i, words) && signs.endsAt(i + 1);
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
        && (Names.capital(tokens, i + 1) || signs.dash(i + 1) > 0);
  }

  /** "LENSAMITRA I PATI. ": one past the place behind a medium and a letter for a bar; else -1. */
  private int behindLetterBar(int i) {
    boolean bar = tokens.isWord(i + 1) && tokens.string(i + 1).equals("I");
    if (!bar || !Names.allCapitals(tokens, i) || !Names.medium(tokens, i, words)) {
      return -1;
    }
    int place = words.match(tokens, i + 2, PhraseKind.PLACE);
    boolean loud = place > 0 && Names.allCapitals(tokens, place - 1);
    return loud && (tokens.isSymbol(place, '.') || signs.dash(place) > 0) ? place : -1;
  }

  /** One past the dash at {@code i}, or the colon there behind agency and place; -1 if none is. */
  private int mark(int i) {
    boolean colon = agencyFirst >= 0 && placeFirst >= 0 && tokens.isSymbol(i, ':');
    boolean near = tokens.gap(i) == Tokens.GLUED || (domain && tokens.gap(i) == Tokens.SPACE);
    return colon && near ? i + 1 : signs.dash(i);
  }
}
