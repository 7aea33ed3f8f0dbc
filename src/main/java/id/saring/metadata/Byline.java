package id.saring.metadata;

import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that holds nothing but who, where and when: "Budi Santoso - detikNews - 10 Jun 2025 -
 * 21:05". Any field may be null.
 *
 * @param piece the line
 * @param author author or authors
 * @param editor editor
 * @param published stamp of publication
 * @param updated stamp of the last change
 * @param category section or channel
 * @param place where a press release is dated, "Jakarta, 12 Juni 2024"
 */
record Byline(
    Piece piece,
    Found author,
    Found editor,
    Found published,
    Found updated,
    Found category,
    Found place) {
  private static final int LONGEST = 240;
  private static final int LONGEST_NAME = 60;

  /**
   * Reads {@code piece} as a byline; null if it holds a word that has no place in one, or neither a
   * stamp nor a label.
   */
  static Byline read(Piece piece, Vocabulary words) {
    boolean possible =
        piece.length() >= 6
            && piece.length() <= LONGEST
            && (piece.length() <= LONGEST_NAME || numbered(piece.text()));
    return possible ? new Reader(piece, words).read() : null;
  }

  private static boolean numbered(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= ':') {
        return true;
      }
    }
    return false;
  }

  /** Whether it states a time. */
  boolean stamped() {
    return published != null || updated != null;
  }

  /** The time to count as publication: the update where no publication is stated. */
  Found publication() {
    return published != null ? published : updated;
  }

  private static final class Reader {
    private final Piece piece;
    private final Vocabulary words;
    private final Tokens tokens;
    private final List<Found> namesBefore = new ArrayList<>();
    private Found author;
    private Found editor;
    private Found published;
    private Found updated;
    private Found category;
    private boolean site;
    private int namesEnd = -1;

    Reader(Piece piece, Vocabulary words) {
      this.piece = piece;
      this.words = words;
      this.tokens = words.tokens(piece.text());
    }

    Byline read() {
      if (tokens.isSymbol(tokens.count() - 1, '-') && tokens.isSymbol(tokens.count() - 2, '-')) {
        return null;
      }
      Kind label = null;
      int i = 0;
      while (i < tokens.count()) {
        Stamp stamp = Stamp.at(tokens, i, words);
        if (stamp != null) {
          if (namesEnd == i && !words.is(namesBefore.get(0).value(), Kind.PLACE)) {
            return null;
          }
          addStamp(stamp, label);
          label = null;
          i = stamp.end();
          continue;
        }
        if (tokens.kind(i) == Tokens.SYMBOL) {
          if ("|,-\u2013\u2014\u2022\u00b7/:()\u25cf+@".indexOf(tokens.first(i)) < 0
              && !tokens.isSymbol(i, '.')) {
            return null;
          }
          if (tokens.isSymbol(i, ':') && namesEnd == i) {
            return null;
          }
          i++;
          continue;
        }
        if (tokens.isNumber(i)) {
          i = number(i);
          if (i < 0) {
            return null;
          }
          continue;
        }
        Kind found = label(i);
        if (found != null) {
          label = found;
          i = words.match(tokens, i, found);
          continue;
        }
        int next = label == null && i == 0 ? user() : -1;
        next = next > 0 ? next : word(i, label);
        if (next < 0) {
          return null;
        }
        label = words.match(tokens, i, Kind.FILLER) == next ? label : null;
        i = next;
      }
      return finish();
    }

    private void addStamp(Stamp stamp, Kind label) {
      Found found = stamp.found(tokens, piece.start());
      if (label == Kind.UPDATED) {
        updated = updated == null ? found : updated;
      } else {
        published = published == null ? found : published;
      }
    }

    private Kind label(int i) {
      for (Kind kind :
          new Kind[] {
            Kind.UPDATED,
            Kind.PUBLISHED,
            Kind.EDITOR,
            Kind.AUTHOR,
            Kind.BARE_AUTHOR,
            Kind.CATEGORY_LABEL
          }) {
        int end = words.match(tokens, i, kind);
        boolean colon = end > 0 && tokens.isSymbol(end, ':');
        boolean stampAfter =
            end > 0 && kind != Kind.EDITOR && kind != Kind.AUTHOR && stampFollows(end);
        boolean bare =
            end > 0 && kind == Kind.BARE_AUTHOR && (Names.capital(tokens, end) || userName(end));
        if (colon || stampAfter || bare) {
          return kind;
        }
      }
      return null;
    }

    private boolean stampFollows(int i) {
      int filler = words.match(tokens, i, Kind.FILLER);
      return Stamp.at(tokens, i, words) != null
          || filler > 0 && Stamp.at(tokens, filler, words) != null;
    }

    /** Whether token {@code i} is one word with nothing name-like after it. */
    private boolean userName(int i) {
      return tokens.isWord(i)
          && (i + 1 == tokens.count()
              || tokens.kind(i + 1) == Tokens.SYMBOL
              || stampFollows(i + 1));
    }

    /** A count of views or comments, a clock of its own, or one left-over number. */
    private int number(int i) {
      int at = i + 1;
      while (at + 1 < tokens.count()
          && tokens.kind(at) == Tokens.SYMBOL
          && ".:,".indexOf(tokens.first(at)) >= 0
          && tokens.isNumber(at + 1)
          && tokens.gap(at + 1) == Tokens.GLUED) {
        at += 2;
      }
      while (at < tokens.count()
          && (words.starts(tokens, at, Kind.COUNTER) || words.starts(tokens, at, Kind.ZONE))) {
        at++;
      }
      boolean afterStamp = published != null || updated != null;
      return afterStamp || words.starts(tokens, at - 1, Kind.COUNTER) ? at : -1;
    }

    private int word(int i, Kind label) {
      boolean ofTime = label == Kind.PUBLISHED || label == Kind.UPDATED;
      int agency = Names.agency(tokens, i, words);
      boolean inName = agency > 0 && tokens.isWord(agency) && Names.domain(tokens, i) < 0;
      if (label == null && agency > 0 && !inName) {
        boolean first = !site && namesBefore.isEmpty();
        if (first && i == 0) {
          namesBefore.add(Found.of(tokens, i, agency, piece.start()));
        } else if (category == null && !tokens.isSymbol(i - 1, ',')) {
          category = Found.of(tokens, i, agency, piece.start());
        }
        site = true;
        return agency;
      }
      if (label == null || label == Kind.CATEGORY_LABEL || ofTime) {
        for (Kind kind :
            new Kind[] {Kind.CATEGORY, Kind.ROLE_WORD, Kind.COUNTER, Kind.FILLER, Kind.ZONE}) {
          int end = words.match(tokens, i, kind);
          if (end > 0 && kind == Kind.FILLER && namesEnd == i) {
            return -1;
          }
          boolean alone =
              end > 0
                  && (end == tokens.count()
                      || tokens.kind(end) != Tokens.WORD
                      || kind == Kind.FILLER
                      || kind == Kind.COUNTER);
          if (alone) {
            category =
                kind == Kind.CATEGORY && category == null
                    ? Found.of(tokens, i, end, piece.start())
                    : category;
            return end;
          }
        }
      }
      int end = Names.people(tokens, i, words);
      if (ofTime) {
        return -1;
      }
      if (end == i) {
        boolean user = label != null && userName(i);
        if (!user) {
          return -1;
        }
        end = i + 1;
      }
      Found name = Found.of(tokens, i, end, piece.start());
      if (label == Kind.AUTHOR || label == Kind.BARE_AUTHOR) {
        author = author == null ? name : author;
      } else if (label == Kind.CATEGORY_LABEL) {
        category = category == null ? name : category;
      } else if (label == Kind.EDITOR) {
        editor = editor == null ? name : editor;
      } else if (published == null && updated == null) {
        namesBefore.add(name);
        namesEnd = tokens.isSymbol(end, ',') ? end + 1 : end;
      } else if (separated(i) && author == null && Prose.words(name.value()) <= 5) {
        author = name;
      } else {
        return -1;
      }
      return end;
    }

    /**
     * A name not written like one that opens the line, "budi santoso - detikTravel - …"; -1 if none
     * does.
     */
    private int user() {
      int end = tokens.isNumber(0) && tokens.isWord(1) && tokens.gap(1) == Tokens.GLUED ? 1 : 0;
      while (end < tokens.count()
          && tokens.isWord(end)
          && end < 4
          && tokens.gap(end) != Tokens.LINE) {
        end++;
      }
      boolean odd = end > 0 && (tokens.isNumber(0) || Character.isLowerCase(tokens.first(end - 1)));
      if (!odd
          || Names.agency(tokens, 0, words) > 0
          || !tokens.isSymbol(end, '-')
          || tokens.gap(end) == Tokens.GLUED
          || words.is(tokens.string(end - 1), Kind.FILLER)) {
        return -1;
      }
      site = tokens.isWord(0) && end == 1 && !clocked();
      namesBefore.add(Found.of(tokens, 0, end, piece.start()));
      return end;
    }

    private boolean clocked() {
      for (int i = 0; i < tokens.count(); i++) {
        Stamp stamp = Stamp.at(tokens, i, words);
        if (stamp != null) {
          return stamp.clock() < stamp.end();
        }
      }
      return false;
    }

    /**
     * Whether a dash or bar stands at or right before token {@code i}: a comma joins, it does not
     * separate.
     */
    private boolean separated(int i) {
      return i > 0
          && i <= tokens.count()
          && tokens.kind(i - 1) == Tokens.SYMBOL
          && "|-\u2013\u2014\u2022\u00b7/".indexOf(tokens.first(i - 1)) >= 0;
    }

    private Byline finish() {
      boolean stamped = published != null || updated != null;
      if (!stamped && author == null && editor == null) {
        return null;
      }
      if (!stamped && !namesBefore.isEmpty()) {
        return null;
      }
      if (namesBefore.size() > 2) {
        return null;
      }
      boolean siteOnly = site && namesBefore.size() == 1 && category == null;
      Found place =
          !namesBefore.isEmpty() && words.is(namesBefore.get(0).value(), Kind.PLACE)
              ? namesBefore.get(0)
              : null;
      if (author == null && !namesBefore.isEmpty() && !firstIsSite(siteOnly) && place == null) {
        author = namesBefore.get(0);
      }
      if (category == null && namesBefore.size() == 2) {
        category = namesBefore.get(1);
      }
      boolean channel = category == null || !category.value().contains(".");
      return new Byline(
          piece, author, editor, published, updated, channel ? category : null, place);
    }

    private boolean firstIsSite(boolean siteOnly) {
      String name = namesBefore.get(0).value();
      Tokens tokens = words.tokens(name);
      return siteOnly
          && (Names.agency(tokens, 0, words) == tokens.count()
              || Character.isLowerCase(name.charAt(0)));
    }
  }
}
