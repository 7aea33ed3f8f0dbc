package id.saring.extract.words;

import id.saring.page.Seams;
import id.saring.text.Tokens;

/** Recognises names in a token stream: domains, agencies, people. */
public final class Names {
  private static final int MOST_WORDS = 10;
  private static final int LONGEST_INITIALS = 4;
  private static final int SHORTEST_MEDIUM = 6;

  private Names() {}

  /**
   * One past the last token of the web domain at {@code i}, slips of the hand such as "SITUS,COM"
   * and "SITUS.CO. ID" included; -1 if there is none.
   */
  public static int domain(Tokens tokens, int i, MetadataWords words) {
    if (i < 0 || i >= tokens.count() || tokens.kind(i) == Tokens.SYMBOL) {
      return -1;
    }
    int at = i + 1;
    int end = -1;
    while (glued(tokens, at)) {
      boolean dot = tokens.isSymbol(at, '.');
      if (tokens.kind(at) != Tokens.SYMBOL) {
        at++;
      } else if ((dot || comma(tokens, at, words) || (end < 0 && tokens.isSymbol(at, '-')))
          && glued(tokens, at + 1)
          && tokens.kind(at + 1) != Tokens.SYMBOL) {
        at += 2;
        boolean top = !tokens.isSymbol(at - 2, '-') && topDomain(tokens, at - 1, words);
        boolean country =
            end == at - 2 && secondLevel(tokens, at - 3, words) && tokens.length(at - 1) == 2;
        end = top || country ? at : end;
      } else {
        break;
      }
    }
    boolean split =
        end == at
            && secondLevel(tokens, at - 1, words)
            && tokens.isSymbol(at, '.')
            && tokens.isWord(at + 1)
            && topDomain(tokens, at + 1, words);
    return split ? at + 2 : end == at ? end : -1;
  }

  /** Whether a web domain is the last of {@code tokens}. */
  public static boolean endInDomain(Tokens tokens, MetadataWords words) {
    for (int i = 0; i < tokens.count(); i++) {
      if (domain(tokens, i, words) == tokens.count()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma stands at {@code i} where the dot before a top-level domain should. */
  private static boolean comma(Tokens tokens, int i, MetadataWords words) {
    return tokens.isSymbol(i, ',') && i + 1 < tokens.count() && topDomain(tokens, i + 1, words);
  }

  private static boolean topDomain(Tokens tokens, int i, MetadataWords words) {
    return words.is(tokens.string(i), PhraseKind.TOP_DOMAIN);
  }

  /** Whether token {@code i} is "co", which the two letters of any country may follow. */
  private static boolean secondLevel(Tokens tokens, int i, MetadataWords words) {
    return words.is(tokens.string(i), PhraseKind.SECOND_DOMAIN);
  }

  private static boolean glued(Tokens tokens, int i) {
    return i < tokens.count() && tokens.gap(i) == Tokens.GLUED;
  }

  /**
   * One past the last token of the domain or known agency name at {@code i}; -1 if there is none.
   */
  public static int agency(Tokens tokens, int i, MetadataWords words) {
    int domain = domain(tokens, i, words);
    int end = domain > 0 ? domain : words.match(tokens, i, PhraseKind.SITE);
    boolean path =
        end > 0
            && tokens.isSymbol(end, '/')
            && tokens.gap(end) == Tokens.GLUED
            && !tokens.isSymbol(end + 1, '/');
    return path ? -1 : end;
  }

  /**
   * Whether token {@code i} is one word that only a news medium is called by, such as "kabarpati"
   * and "PatiNews".
   */
  public static boolean medium(Tokens tokens, int i, MetadataWords words) {
    if (!tokens.isWord(i) || tokens.length(i) < SHORTEST_MEDIUM) {
      return false;
    }
    String text = tokens.text();
    for (int cut = tokens.start(i) + 2; cut < tokens.end(i) - 1; cut++) {
      if (words.is(text, tokens.start(i), cut, PhraseKind.MEDIA)
          || words.is(text, cut, tokens.end(i), PhraseKind.MEDIA)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Chars of {@code [start, end)} before the first capital that follows a small letter,
   * "JakartaFilm": 7; 0 if there is none.
   */
  public static int seam(String text, int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (Seams.isCapitalBehindSmall(text, i)) {
        return i - start;
      }
    }
    return 0;
  }

  /**
   * Whether {@code name} may be a person's: not that of an account, office or region ("Super User",
   * "Biro Umum", "Kota Pati"), nor a site or an address on the web, nor the initials of a newsroom
   * ("ttr/ang").
   */
  public static boolean personal(String name, MetadataWords words) {
    Tokens tokens = words.tokens(name);
    boolean slash = tokens.isSymbol(1, '/') && tokens.length(0) <= LONGEST_INITIALS;
    boolean small = slash && Character.isLowerCase(tokens.first(0));
    boolean region = words.starts(tokens, 0, PhraseKind.REGION);
    boolean address = name.contains("://");
    boolean site =
        words.is(name, PhraseKind.MEDIA) || Names.domain(tokens, 0, words) == tokens.count();
    if (small || (slash && Names.allCapitals(tokens, 0)) || region || address || site) {
      return false;
    }
    for (int i = 0; i < tokens.count(); i++) {
      if (words.starts(tokens, i, PhraseKind.ACCOUNT) || account(tokens.string(i), words)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code name} is an account, "admin", or one behind its picture, "adminadmin". */
  public static boolean account(String name, MetadataWords words) {
    String half = name.substring(name.length() / 2);
    return words.is(name, PhraseKind.ACCOUNT)
        || (name.equalsIgnoreCase(half + half) && words.is(half, PhraseKind.ACCOUNT));
  }

  /** Whether token {@code i} is a small word that joins names, whatever its case. */
  public static boolean particle(Tokens tokens, int i, MetadataWords words) {
    return words.is(tokens.string(i), PhraseKind.NAME_PARTICLE);
  }

  private static boolean small(Tokens tokens, int i) {
    return Character.isLowerCase(tokens.first(i));
  }

  /** One past the capitalised words from token {@code i} on, of which so many count at most. */
  public static int capitalised(Tokens tokens, int i, int most) {
    int end = i;
    while (end < i + most && capital(tokens, end)) {
      end++;
    }
    return end;
  }

  /** Whether token {@code i} is a word with a capital first letter. */
  public static boolean capital(Tokens tokens, int i) {
    return tokens.isWord(i) && Character.isUpperCase(tokens.first(i));
  }

  /** Whether every letter of token {@code i}, a word, is a capital. */
  public static boolean allCapitals(Tokens tokens, int i) {
    if (!tokens.isWord(i)) {
      return false;
    }
    for (int k = tokens.start(i); k < tokens.end(i); k++) {
      if (Character.isLowerCase(tokens.text().charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * One past the last token of the name, or comma-separated names, of people at {@code i}; {@code
   * i} if there is none. Ends before a label, a domain, a word that no name holds, a spaced dash, a
   * bar, a bracket or a line break.
   */
  public static int people(Tokens tokens, int i, MetadataWords words) {
    int at = i;
    int end = i;
    int count = 0;
    while (at < tokens.count()
        && count < MOST_WORDS
        && (at == i || tokens.gap(at) <= Tokens.SPACE)) {
      int team = at > i ? team(tokens, at, words) : -1;
      if (team > 0) {
        at = team;
        end = team;
      } else if (tokens.isWord(at)) {
        if (!nameWord(tokens, at, words) || (at > i && domain(tokens, at, words) > 0)) {
          break;
        }
        count++;
        at++;
        end = small(tokens, at - 1) && particle(tokens, at - 1, words) ? end : at;
      } else if (tokens.isSymbol(at, '.')
          && tokens.gap(at) == Tokens.GLUED
          && end == at
          && initialBefore(tokens, at)) {
        end = ++at;
      } else if (joins(tokens, at, words)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private static int team(Tokens tokens, int i, MetadataWords words) {
    return words.starts(tokens, i - 1, PhraseKind.TEAM) ? agency(tokens, i, words) : -1;
  }

  private static boolean nameWord(Tokens tokens, int i, MetadataWords words) {
    if (small(tokens, i) && particle(tokens, i, words)) {
      return true;
    }
    boolean other =
        words.starts(tokens, i, PhraseKind.NOT_NAME) || words.starts(tokens, i, PhraseKind.WEEKDAY);
    return capital(tokens, i) && !other && !label(tokens, i, words);
  }

  private static boolean label(Tokens tokens, int i, MetadataWords words) {
    for (PhraseKind kind :
        new PhraseKind[] {
          PhraseKind.AUTHOR,
          PhraseKind.EDITOR,
          PhraseKind.OTHER_LABEL,
          PhraseKind.PUBLISHED,
          PhraseKind.UPDATED
        }) {
      int end = words.match(tokens, i, kind);
      if (end > 0 && (tokens.isSymbol(end, ':') || kind == PhraseKind.UPDATED)) {
        return true;
      }
      if (end > 0 && kind == PhraseKind.PUBLISHED && stampFollows(tokens, end, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day stands at token {@code i}, or behind the filling word there. */
  public static boolean stampFollows(Tokens tokens, int i, MetadataWords words) {
    int filler = words.match(tokens, i, PhraseKind.FILLER);
    return StampSpan.at(tokens, i, words) != null
        || (filler > 0 && StampSpan.at(tokens, filler, words) != null);
  }

  private static boolean initialBefore(Tokens tokens, int i) {
    return tokens.length(i - 1) <= 3;
  }

  private static boolean joins(Tokens tokens, int i, MetadataWords words) {
    boolean nameAfter = tokens.isWord(i + 1) && tokens.gap(i + 1) <= Tokens.SPACE;
    if (tokens.isSymbol(i, ',') || tokens.isSymbol(i, '&')) {
      return nameAfter
          && agency(tokens, i + 1, words) < 0
          && !words.starts(tokens, i + 1, PhraseKind.WEEKDAY)
          && !words.starts(tokens, i + 1, PhraseKind.ROLE_WORD);
    }
    boolean glued = tokens.gap(i) == Tokens.GLUED && nameAfter && tokens.gap(i + 1) == Tokens.GLUED;
    return glued
        && (tokens.isSymbol(i, '-') || tokens.isSymbol(i, '/') || tokens.isSymbol(i, '\''));
  }
}
