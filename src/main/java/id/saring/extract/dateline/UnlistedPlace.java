package id.saring.extract.dateline;

import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.text.Lexicon;
import id.saring.text.Signs;
import id.saring.text.Tokens;

/**
 * A dateline at the head of the body whose place no table holds. What makes it one: two or three
 * words in capitals ("SUKA MAJU – Warga …"), a newspaper's name beside it ("PULAU RIMAU, Kabar
 * Pesisir – "), or a text that calls the name a place ("Wonosalam – …" with "Polsek Wonosalam").
 * Words in capitals that the text gives as a host are the newspaper.
 */
public final class UnlistedPlace {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_TITLE = 24;
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_NAME = 6;
  private final Tokens tokens;
  private final int first;
  private final MetadataWords words;

  private UnlistedPlace(Tokens tokens, int first, MetadataWords words) {
    this.tokens = tokens;
    this.first = first;
    this.words = words;
  }

  /** The dateline at token {@code i} of the body of {@code text}, or null. */
  public static Dateline at(Tokens tokens, int i, String text, MetadataWords words) {
    return new UnlistedPlace(tokens, i, words).read(text);
  }

  private Dateline read(String text) {
    int end = name(first);
    if (end == first || end >= tokens.count()) {
      return null;
    }
    int day = day(end);
    if (day > 0) {
      return calledPlace(chars(first, end), text) ? dateline(day, first, end, -1, -1) : null;
    }
    int dash = dash(end);
    if (dash > 0 && isNewspaper(end, dash, text)) {
      return new Dateline(first, dash, -1, 0, first, end, null);
    }
    if (dash > 0) {
      boolean place = shouted(first, end, dash) || calledPlace(chars(first, end), text);
      return place ? dateline(dash, first, end, -1, -1) : null;
    }
    if (!tokens.isSymbol(end, ',')) {
      return null;
    }
    int second = end + 1;
    int secondEnd = agencyEnd(second);
    dash = secondEnd > second ? dash(secondEnd) : -1;
    if (dash < 0) {
      return null;
    }
    if (shouted(first, end, dash) || (media(second) && calledPlace(chars(first, end), text))) {
      return dateline(dash, first, end, second, secondEnd);
    }
    boolean behindMedium = secondEnd == second + 1 && Names.medium(tokens, first, words);
    boolean place =
        shouted(second, secondEnd, dash)
            || (behindMedium && isLongAndLoud(second) && !Names.allCapitals(tokens, dash))
            || words.is(
                tokens.text(), tokens.start(second), tokens.end(secondEnd - 1), PhraseKind.PLACE);
    return (media(first) || behindMedium) && place
        ? dateline(dash, second, secondEnd, first, end)
        : null;
  }

  /** Whether the words in capitals are a host of the text, or end as names of newspapers do. */
  private boolean isNewspaper(int end, int dash, String text) {
    boolean named = end - first == 2 && media(end - 1);
    return named
        ? Names.allCapitals(tokens, first)
            && Names.allCapitals(tokens, end - 1)
            && !Names.allCapitals(tokens, dash)
        : shouted(first, end, dash) && isHost(chars(first, end), text);
  }

  private Dateline dateline(int end, int place, int placeEnd, int agency, int agencyEnd) {
    int chars = tokens.end(placeEnd - 1) - tokens.start(place);
    return new Dateline(first, end, place, chars, agency, agencyEnd, null);
  }

  /** One past the capitalised words from token {@code i} on. */
  private int name(int i) {
    int end = i;
    while (end < i + MOST_WORDS
        && Names.capital(tokens, end)
        && (end == i || tokens.gap(end) == Tokens.SPACE)) {
      end++;
    }
    return end;
  }

  /** The same for the name of a site, which may hold dots: "KABARMETRO.EXAMPLE". */
  private int agencyEnd(int i) {
    int end = name(i);
    while (end > i
        && tokens.isSymbol(end, '.')
        && tokens.gap(end) == Tokens.GLUED
        && tokens.isWord(end + 1)
        && tokens.gap(end + 1) == Tokens.GLUED) {
      end += 2;
    }
    return end;
  }

  /** One past the spaced or doubled dash at {@code i} that a text follows; -1 if there is none. */
  private int dash(int i) {
    if (i + 1 >= tokens.count() || !Signs.isDash(tokens.first(i))) {
      return -1;
    }
    boolean doubled = tokens.isSymbol(i + 1, '-');
    boolean spaced = !tokens.isSymbol(i, '-') || tokens.gap(i) == Tokens.SPACE || doubled;
    int end = doubled ? i + 2 : i + 1;
    boolean quote = end < tokens.count() && "\"\u201c".indexOf(tokens.first(end)) >= 0;
    return spaced && (Names.capital(tokens, end) || quote) ? end : -1;
  }

  /**
   * Where the text begins behind a day in brackets at token {@code i}, "(4/3), Warga …" or "(4/3) –
   * Warga …"; -1 if there is none.
   */
  private int day(int i) {
    boolean day =
        tokens.isSymbol(i, '(')
            && tokens.isNumber(i + 1)
            && tokens.isSymbol(i + 2, '/')
            && tokens.isNumber(i + 3)
            && tokens.isSymbol(i + 4, ')');
    if (!day) {
      return -1;
    }
    boolean comma = tokens.isSymbol(i + 5, ',');
    int text = comma ? i + 6 : Math.max(i + 5, dash(i + 5));
    return Names.capital(tokens, text) && tokens.gap(text) == Tokens.SPACE ? text : -1;
  }

  /** Whether the name is two or three words in capitals before a text that is not. */
  private boolean shouted(int from, int to, int after) {
    boolean name = to - from >= 2 && to - from <= 3 && !media(from);
    for (int i = from; i < to; i++) {
      name &=
          Names.allCapitals(tokens, i)
              && tokens.length(i) >= SHORTEST_WORD
              && !Names.particle(tokens, i, words)
              && !words.starts(tokens, i, PhraseKind.NOT_NAME)
              && (words.starts(tokens, i, PhraseKind.REGION)
                  || !words.starts(tokens, i, PhraseKind.CATEGORY));
    }
    return name && !Names.allCapitals(tokens, after);
  }

  private boolean isLongAndLoud(int i) {
    return Names.allCapitals(tokens, i)
        && tokens.length(i) > SHORTEST_NAME
        && !words.starts(tokens, i, PhraseKind.CATEGORY);
  }

  /** Whether the text gives the name without blanks as that of a host: "kabarpesisir.com". */
  private static boolean isHost(String name, String text) {
    return Lexicon.normal(text).contains(Lexicon.normal(name).replace(" ", "") + ".");
  }

  private boolean media(int i) {
    return words.starts(tokens, i, PhraseKind.MEDIA);
  }

  private String chars(int from, int to) {
    return tokens.text().substring(tokens.start(from), tokens.end(to - 1));
  }

  private boolean calledPlace(String name, String text) {
    char lower = Character.toLowerCase(name.charAt(0));
    char upper = Character.toUpperCase(name.charAt(0));
    for (int at = 1; at + name.length() <= text.length(); at++) {
      char c = text.charAt(at);
      boolean here =
          (c == lower || c == upper)
              && text.charAt(at - 1) == ' '
              && text.regionMatches(true, at, name, 0, name.length())
              && wordEndsAt(text, at + name.length());
      if (here && titleEndsAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordEndsAt(String text, int at) {
    return at == text.length() || !Character.isLetter(text.charAt(at));
  }

  /** Whether the words before char {@code at} are an office or kind of place. */
  private boolean titleEndsAt(String text, int at) {
    Tokens before = words.tokens(text.substring(Math.max(0, at - LONGEST_TITLE), at));
    for (int i = Math.max(0, before.count() - 2); i < before.count(); i++) {
      if (words.match(before, i, PhraseKind.REGION) == before.count()
          || words.match(before, i, PhraseKind.OFFICE) == before.count()) {
        return true;
      }
    }
    return false;
  }
}
