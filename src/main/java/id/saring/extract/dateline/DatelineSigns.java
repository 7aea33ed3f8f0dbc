package id.saring.extract.dateline;

import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.text.Signs;
import id.saring.text.Tokens;

/**
 * The signs by which the items of a dateline are told: dashes, bars, dots, brackets, ends of lines,
 * and what is tied to a name.
 */
final class DatelineSigns {
  private static final int LONGEST_BRACKET = 9;

  /** What stands for a dash beside dashes: a wave, and the char that could not be decoded. */
  private static final String MORE_DASHES = "~\ufffd";

  private final Tokens tokens;
  private final MetadataWords words;

  DatelineSigns(Tokens tokens, MetadataWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  boolean isDoubleBar(int i) {
    return (tokens.isSymbol(i, '|') && tokens.isSymbol(i + 1, '|'))
        || (tokens.isSymbol(i, '/') && tokens.isSymbol(i + 1, '/'));
  }

  /** "KOLAKA.KABARKOLAKA –": a dot between two names of which the latter ends the dateline. */
  boolean gluedDot(int i) {
    if (!tokens.isSymbol(i, '.')
        || tokens.gap(i) != Tokens.GLUED
        || !tokens.isWord(i + 1)
        || tokens.gap(i + 1) != Tokens.GLUED) {
      return false;
    }
    if (endsAt(domain(i + 1))) {
      return true;
    }
    if (!Names.capital(tokens, i + 1)) {
      return false;
    }
    int place = words.match(tokens, i + 1, PhraseKind.PLACE);
    return dash(place > 0 ? place : i + 2) > 0;
  }

  /** Whether a text with a capital begins at token {@code i}, a blank before it. */
  boolean textAt(int i) {
    return Names.capital(tokens, i) && tokens.gap(i) == Tokens.SPACE;
  }

  boolean lineEndsAt(int i) {
    return i >= tokens.count() || tokens.gap(i) >= Tokens.LINE;
  }

  int domain(int i) {
    return Names.domain(tokens, i, words);
  }

  /** "MUKOMUKO RU –": a newspaper behind the place, by two letters. */
  boolean isInitials(int i) {
    return tokens.length(i) == 2 && Names.allCapitals(tokens, i) && dash(i + 1) > 0;
  }

  boolean endsItem(int end) {
    return tokens.isSymbol(end, ',')
        || tokens.isSymbol(end, '|')
        || opens(end)
        || (tokens.isSymbol(end, '.') && opens(end + 1))
        || dash(end) > 0
        || tokens.isSymbol(end, ':')
        || gluedDot(end);
  }

  /** Whether a bracket opens at token {@code i}: "(ANTARA)", "[Humas]". */
  boolean opens(int i) {
    return tokens.isSymbol(i, '(') || tokens.isSymbol(i, '[');
  }

  /** The bracket that closes the one at token {@code i}, if near; else -1. */
  int close(int i) {
    for (int at = i + 2; at < Math.min(i + LONGEST_BRACKET, tokens.count()); at++) {
      if (tokens.isSymbol(at, tokens.isSymbol(i, '[') ? ']' : ')')) {
        return at;
      }
    }
    return -1;
  }

  boolean areWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return from < to;
  }

  /** "kabarrawa, Pati – ": a word in small letters before a place and its dash. */
  boolean isSmallSite(int i) {
    return tokens.isWord(i) && isListedPlace(i + 1);
  }

  /** Whether a comma, a known place and a dash stand at {@code i}. */
  boolean isListedPlace(int i) {
    return tokens.isSymbol(i, ',')
        && Names.capital(tokens, i + 1)
        && endsAt(words.match(tokens, i + 1, PhraseKind.PLACE));
  }

  /** Whether {@code end} is the end of something, and a dash follows. */
  boolean endsAt(int end) {
    return end > 0 && dash(end) > 0;
  }

  /** "KABARPATI.EXAMPLE.PATI –": one past the domain; -1 if no place is glued to it. */
  int siteBeforePlace(int i) {
    int at = i + 1;
    while (tokens.isSymbol(at, '.') && tokens.isWord(at + 1) && tokens.gap(at + 1) == 0) {
      at += 2;
      boolean top = words.is(tokens.string(at - 1), PhraseKind.TOP_DOMAIN);
      if (top && gluedDot(at) && words.match(tokens, at + 1, PhraseKind.PLACE) > 0) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a hyphen and the last word of a name stand at {@code end}: "Media Al-Hikmah –". */
  boolean hyphened(int end) {
    return tokens.isSymbol(end, '-')
        && tokens.gap(end) == Tokens.GLUED
        && Names.capital(tokens, end + 1)
        && tokens.gap(end + 1) == Tokens.GLUED
        && dash(end + 2) > 0
        && tokens.gap(end + 2) == Tokens.SPACE;
  }

  /** Whether the name at {@code [i, end)} ends in a domain: "Kabar Pati.com". */
  boolean domainEnds(int i, int end) {
    for (int k = i; k < end; k++) {
      if (domain(k) == end) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hyphen without spaces ties the name at {@code [i, end)}, not all in capitals, on. */
  boolean joinedWords(int i, int end) {
    boolean hyphen =
        tokens.isSymbol(end, '-')
            && tokens.gap(end) == Tokens.GLUED
            && end + 1 < tokens.count()
            && tokens.gap(end + 1) == Tokens.GLUED
            && tokens.kind(end + 1) != Tokens.SYMBOL;
    if (!hyphen) {
      return false;
    }
    for (int k = i; k < end; k++) {
      if (!Names.allCapitals(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the tokens {@code [from, to)} is glued to the next sentence. */
  boolean seamWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean last = i == to - 1;
      int seam = Names.seam(tokens.text(), tokens.start(i), tokens.end(i));
      if (seam > 0 && (last || seam > 2)) {
        return true;
      }
    }
    return false;
  }

  boolean agencyThenDash(int i) {
    int end = Names.agency(tokens, i, words);
    return end > 0 && dash(end) > 0;
  }

  /** One word with a capital inside, as site names have and plain words have not. */
  boolean coined(int i, int end) {
    String word = tokens.string(i);
    return end == i + 1
        && !Names.allCapitals(tokens, i)
        && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** One past the dash at {@code i}; -1 if there is none. */
  int dash(int i) {
    int at = i;
    while (tokens.isSymbol(at, '.')
        && tokens.gap(at) == Tokens.GLUED
        && (tokens.isSymbol(at + 1, '-') || tokens.isSymbol(at + 1, '\u2013'))) {
      at++;
    }
    int begin = at;
    while (at < tokens.count()
        && tokens.kind(at) == Tokens.SYMBOL
        && isDash(tokens.first(at))
        && tokens.gap(at) <= Tokens.LINE
        && at < begin + 3) {
      at++;
    }
    return at > begin ? at : -1;
  }

  private static boolean isDash(char c) {
    return Signs.isDash(c) || MORE_DASHES.indexOf(c) >= 0;
  }
}
