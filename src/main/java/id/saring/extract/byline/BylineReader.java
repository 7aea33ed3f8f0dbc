package id.saring.extract.byline;

import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.extract.words.StampSpan;
import id.saring.page.Prose;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one line as a byline, token by token; gives up at the first word that has no place in one.
 */
final class BylineReader {
  private static final int NOT_A_BYLINE = -1;
  private static final int MOST_USER_WORDS = 4;
  private static final int MOST_NAME_WORDS = 5;
  private static final int MOST_BRACKETED_WORDS = 3;
  private static final String MARKS = "|,-\u2013\u2014\u2022\u00b7/:()\u25cf+@.";
  private static final String DIVIDERS = "|-\u2013\u2014\u2022\u00b7/";
  private static final List<PhraseKind> LABELS =
      List.of(
          PhraseKind.UPDATED,
          PhraseKind.PUBLISHED,
          PhraseKind.EDITOR,
          PhraseKind.AUTHOR,
          PhraseKind.BARE_AUTHOR,
          PhraseKind.DATED_AUTHOR,
          PhraseKind.CATEGORY_LABEL);
  private static final List<PhraseKind> SILENT =
      List.of(PhraseKind.PROMOTION, PhraseKind.ROLE_WORD, PhraseKind.ZONE, PhraseKind.DESK);
  private static final List<PhraseKind> SILENT_ANYWHERE =
      List.of(PhraseKind.COUNTER, PhraseKind.FILLER);

  private final Piece piece;
  private final MetadataWords words;
  private final Tokens tokens;
  private final List<Found> names = new ArrayList<>();
  private int namesEnd = -1;

  /** The token of a number alone behind the clock of the stamp, which counts views. */
  private int countedAt = -1;

  private PhraseKind label;
  private boolean agent;
  private boolean authorByAgent;
  private Found author;
  private Found editor;
  private Found published;
  private Found updated;
  private Found category;
  private boolean site;

  /** Whether one word and a comma stand before the site, which may be a place as well as a name. */
  private boolean placed;

  private boolean labelled;
  private boolean aged;
  private boolean loose;

  BylineReader(Piece piece, MetadataWords words) {
    this.piece = piece;
    this.words = words;
    this.tokens = words.tokens(piece.text());
  }

  /** The byline, or null if the line is none. */
  Byline read() {
    if (endsInDash()) {
      return null;
    }
    int i = 0;
    while (i >= 0 && i < tokens.count()) {
      i = step(i);
    }
    return i < 0 ? null : byline();
  }

  private int tokenAt(int at) {
    int i = 0;
    while (tokens.start(i) < at) {
      i++;
    }
    return i;
  }

  /** "JAKARTA (ANTARA) --" opens a text. */
  private boolean endsInDash() {
    int last = tokens.count() - 1;
    return tokens.isSymbol(last, '-') && tokens.isSymbol(last - 1, '-');
  }

  private int step(int i) {
    StampSpan stamp = StampSpan.at(tokens, i, words);
    if (stamp != null) {
      return stamp(stamp);
    }
    int again = i == 0 ? words.nameAgain(piece.text()) : NOT_A_BYLINE;
    if (again > 0) {
      return tokenAt(again);
    }
    int account = i == 0 ? account() : NOT_A_BYLINE;
    if (account > 0) {
      return account;
    }
    int user = i == 0 && labelAt(0) == null ? user() : NOT_A_BYLINE;
    if (user > 0) {
      return user;
    }
    if (tokens.kind(i) == Tokens.SYMBOL) {
      boolean heading = tokens.isSymbol(i, ':') && namesEnd == i;
      return MARKS.indexOf(tokens.first(i)) < 0 || heading ? NOT_A_BYLINE : i + 1;
    }
    if (tokens.isNumber(i)) {
      return number(i);
    }
    int agentEnd = words.match(tokens, i, PhraseKind.AGENT);
    if (agentEnd > 0 && StampSpan.at(tokens, agentEnd, words) != null) {
      return agentEnd;
    }
    PhraseKind found = labelAt(i);
    if (found != null) {
      label = found;
      loose |= found == PhraseKind.DATED_AUTHOR;
      agent = words.starts(tokens, i, PhraseKind.AGENT);
      return labelEnd(i, found);
    }
    return word(i);
  }

  /**
   * A date that follows a name without a mark between, unless it is that of an account and the
   * clock has seconds, or one in brackets behind more words than most names have, is part of a
   * headline: "Harga Emas 10 Juni 2025", "Camat Baru Buka Pasar Desa (10 Juni 2025)". Two that a
   * word joins are days of something: "14 April 2021 dan 24 April 2021".
   */
  private int stamp(StampSpan stamp) {
    int bracket = tokens.isSymbol(namesEnd, '|') ? namesEnd + 1 : namesEnd;
    boolean partOfName =
        (namesEnd == stamp.first()
                && !words.is(names.get(0).value(), PhraseKind.PLACE)
                && !(stamp.hasSeconds(tokens)
                    && words.is(names.get(0).value(), PhraseKind.ACCOUNT)))
            || (tokens.isSymbol(bracket, '(')
                && bracket + 1 == stamp.first()
                && label == null
                && Prose.words(names.get(0).value()) > MOST_BRACKETED_WORDS);
    boolean second =
        published != null && label == null && Names.particle(tokens, stamp.first() - 1, words);
    if (partOfName || second) {
      return NOT_A_BYLINE;
    }
    Found found = stamp.found(tokens, piece.start());
    if (label == PhraseKind.UPDATED) {
      updated = updated == null ? found : updated;
    } else {
      labelled |= published == null && label == PhraseKind.PUBLISHED;
      published = published == null ? found : published;
    }
    label = null;
    return stamp.end();
  }

  private PhraseKind labelAt(int i) {
    for (PhraseKind kind : LABELS) {
      int end = labelEnd(i, kind);
      boolean ofTime = kind != PhraseKind.EDITOR && kind != PhraseKind.AUTHOR;
      boolean bare =
          (kind == PhraseKind.BARE_AUTHOR || kind == PhraseKind.DATED_AUTHOR)
              && end > 0
              && (Names.capital(tokens, end) || userName(end) || smallName(end) > 0);
      if (end > 0
          && (tokens.isSymbol(end, ':')
              || (ofTime && Names.stampFollows(tokens, end, words))
              || bare)) {
        return kind;
      }
    }
    return null;
  }

  /** One past the label at {@code i}, a filling word before its colon included: "Dimuat pada:". */
  private int labelEnd(int i, PhraseKind kind) {
    int end = words.match(tokens, i, kind);
    int filler = end > 0 ? words.match(tokens, end, PhraseKind.FILLER) : -1;
    return filler > 0 && tokens.isSymbol(filler, ':') ? filler : end;
  }

  /** Whether token {@code i} is one word with nothing name-like after it. */
  private boolean userName(int i) {
    boolean alone =
        i + 1 >= tokens.count()
            || tokens.kind(i + 1) == Tokens.SYMBOL
            || words.starts(tokens, i + 1, PhraseKind.COUNTER);
    return tokens.isWord(i) && (alone || Names.stampFollows(tokens, i + 1, words));
  }

  /**
   * A count of views or comments, the age of the article ("3 jam lalu"), a clock of its own, or one
   * left-over number.
   */
  private int number(int i) {
    int at = i + 1;
    while (tokens.isNumber(at + 1)
        && tokens.gap(at + 1) == Tokens.GLUED
        && tokens.kind(at) == Tokens.SYMBOL
        && ".:,".indexOf(tokens.first(at)) >= 0) {
      at += 2;
    }
    int age = words.match(tokens, at, PhraseKind.AGE);
    if (age > 0) {
      aged = true;
      return age;
    }
    countedAt = stamped() && at == i + 1 && clocked() ? i : countedAt;
    while (words.starts(tokens, at, PhraseKind.COUNTER)
        || words.starts(tokens, at, PhraseKind.ZONE)) {
      at++;
    }
    return stamped() || words.starts(tokens, at - 1, PhraseKind.COUNTER) || counted(i)
        ? at
        : NOT_A_BYLINE;
  }

  /** Whether the label of a counter and a colon stand before token {@code i}: "Dibaca: 42". */
  private boolean counted(int i) {
    return i >= 2 && tokens.isSymbol(i - 1, ':') && words.starts(tokens, i - 2, PhraseKind.COUNTER);
  }

  private boolean stamped() {
    return published != null || updated != null;
  }

  private int word(int i) {
    boolean ofTime = label == PhraseKind.PUBLISHED || label == PhraseKind.UPDATED;
    int agency = label == null ? agency(i) : NOT_A_BYLINE;
    if (agency > 0) {
      return agency;
    }
    if (isEmptyLabel(i)) {
      return i + 1;
    }
    if (label == null || label == PhraseKind.CATEGORY_LABEL || ofTime) {
      if (namesEnd == i && words.starts(tokens, i, PhraseKind.FILLER)) {
        return NOT_A_BYLINE;
      }
      int known = known(i);
      if (known > 0) {
        return known;
      }
    }
    return ofTime ? NOT_A_BYLINE : name(i);
  }

  /** Whether the word is the label of a day that is missing, between two bars: "| Published |". */
  private boolean isEmptyLabel(int i) {
    return words.match(tokens, i, PhraseKind.PUBLISHED) == i + 1
        && tokens.isSymbol(i - 1, '|')
        && tokens.isSymbol(i + 1, '|');
  }

  /** A site that opens the line is the source or the author; one further on is the channel. */
  private int agency(int i) {
    int end = Names.agency(tokens, i, words);
    boolean inName = end > 0 && tokens.isWord(end) && Names.domain(tokens, i, words) < 0;
    if (end < 0 || inName) {
      return NOT_A_BYLINE;
    }
    boolean comma = i > 0 && tokens.isSymbol(i - 1, ',');
    placed |= comma && names.size() == 1 && Prose.words(names.get(0).value()) == 1;
    if (i == 0) {
      names.add(found(i, end));
    } else if (category == null && !comma) {
      category = found(i, end);
    }
    site = true;
    return end;
  }

  private int known(int i) {
    for (PhraseKind kind : SILENT_ANYWHERE) {
      int end = words.match(tokens, i, kind);
      if (end > 0) {
        return end;
      }
    }
    int section = words.match(tokens, i, PhraseKind.CATEGORY);
    if (alone(section) > 0 || (section > 0 && StampSpan.at(tokens, section, words) != null)) {
      category = category == null ? found(i, section) : category;
      label = null;
      return section;
    }
    for (PhraseKind kind : SILENT) {
      int end = alone(words.match(tokens, i, kind));
      if (end > 0) {
        return end;
      }
    }
    return NOT_A_BYLINE;
  }

  /** {@code end} if no word follows there. */
  private int alone(int end) {
    return end > 0 && !tokens.isWord(end) ? end : NOT_A_BYLINE;
  }

  private int name(int i) {
    int end = Names.people(tokens, i, words);
    if (end == i && label == null && closesWithAccount(i)) {
      return tokens.count();
    }
    if (end == i) {
      end = label == null ? NOT_A_BYLINE : unusual(i);
    }
    if (end < 0) {
      return NOT_A_BYLINE;
    }
    Found name = found(i, end);
    PhraseKind of = label;
    label = null;
    if (of == PhraseKind.AUTHOR || of == PhraseKind.BARE_AUTHOR || of == PhraseKind.DATED_AUTHOR) {
      authorByAgent = author == null ? agent : authorByAgent;
      author = author == null ? name : author;
    } else if (of == PhraseKind.EDITOR) {
      editor = editor == null ? name : editor;
    } else if (of == PhraseKind.CATEGORY_LABEL) {
      category = category == null ? name : category;
    } else if (!stamped()) {
      names.add(name);
      namesEnd = tokens.isSymbol(end, ',') ? end + 1 : end;
    } else if (author == null && divided(i) && Prose.words(name.value()) <= MOST_NAME_WORDS) {
      author = name;
    } else if (author != null && category == null && published != null && divided(i)) {
      category = name;
    } else {
      return NOT_A_BYLINE;
    }
    return end;
  }

  /**
   * A labelled name not written like one: "admin", "ttr/ang/Kominfo". With a small letter and no
   * colon before it, it may be a line of a poem: "oleh hujan".
   */
  private int unusual(int i) {
    int end = gluedEnd(i) == tokens.count() ? tokens.count() : userName(i) ? i + 1 : smallName(i);
    loose |= end > 0 && !tokens.isSymbol(i - 1, ':') && Character.isLowerCase(tokens.first(i));
    return end;
  }

  /**
   * A few words behind a label, with a colon or of two words, that a stamp follows: "Posted by :
   * sari dewi Senin, 4 Maret 2024", "Written by sari dewi on Senin, 4 Maret 2024".
   */
  private int smallName(int i) {
    int end = i;
    while (tokens.isWord(end)
        && end < i + MOST_USER_WORDS
        && !Names.stampFollows(tokens, end, words)) {
      end++;
    }
    boolean labelled = tokens.isSymbol(i - 1, ':') || i > 1;
    return labelled && end > i && Names.stampFollows(tokens, end, words) ? end : NOT_A_BYLINE;
  }

  /** Whether one word in small letters ends the line, a bar or dash behind a day: "| mc0803". */
  private boolean closesWithAccount(int i) {
    return stamped()
        && divided(i)
        && Character.isLowerCase(tokens.first(i))
        && gluedEnd(i) == tokens.count();
  }

  private int gluedEnd(int i) {
    int end = i + 1;
    while (end < tokens.count() && tokens.gap(end) == Tokens.GLUED) {
      end++;
    }
    return end;
  }

  /** A name not written like one that opens the line: "budi santoso - detikTravel - …". */
  private int user() {
    boolean numbered = tokens.isNumber(0) && tokens.isWord(1) && tokens.gap(1) == Tokens.GLUED;
    int end = numbered ? 1 : 0;
    while (tokens.isWord(end) && end < MOST_USER_WORDS) {
      end++;
    }
    boolean odd = numbered || (end > 0 && Character.isLowerCase(tokens.first(end - 1)));
    boolean dash = tokens.isSymbol(end, '-') || tokens.isSymbol(end, '|');
    boolean spacedDash = dash && tokens.gap(end) != Tokens.GLUED;
    boolean words = odd && spacedDash && Names.agency(tokens, 0, this.words) < 0;
    if (!words || this.words.is(tokens.string(end - 1), PhraseKind.FILLER)) {
      return NOT_A_BYLINE;
    }
    site = !numbered && end == 1 && !clocked();
    names.add(found(0, end));
    return end;
  }

  /** An account that small letters tell apart, before a bar: "Admin dlh | 14 Juni 2024". */
  private int account() {
    boolean named =
        words.starts(tokens, 0, PhraseKind.ACCOUNT)
            && tokens.isWord(1)
            && Character.isLowerCase(tokens.first(1))
            && tokens.isSymbol(2, '|');
    return named ? 2 : NOT_A_BYLINE;
  }

  private boolean clocked() {
    for (int i = 0; i < tokens.count(); i++) {
      StampSpan stamp = StampSpan.at(tokens, i, words);
      if (stamp != null) {
        return stamp.clock() < stamp.end();
      }
    }
    return false;
  }

  /**
   * Whether a dash or bar, or behind the stamp a counter, stands right before token {@code i}: a
   * comma joins, it does not divide.
   */
  private boolean divided(int i) {
    boolean sign =
        i > 0 && tokens.kind(i - 1) == Tokens.SYMBOL && DIVIDERS.indexOf(tokens.first(i - 1)) >= 0;
    return sign || (i > 0 && i - 1 == countedAt);
  }

  private Found found(int first, int end) {
    return Found.of(tokens, first, end, piece.start());
  }

  private Byline byline() {
    boolean named = author != null || editor != null;
    boolean timed = stamped() || (aged && !names.isEmpty());
    if (names.size() > 2 || (loose && !timed) || (!timed && (!named || !names.isEmpty()))) {
      return null;
    }
    if (names.size() == 2 && agency(names.get(0)) && personName(names.get(1))) {
      names.remove(0);
    }
    Found first = names.isEmpty() ? null : names.get(0);
    Found place = first != null && words.is(first.value(), PhraseKind.PLACE) ? first : null;
    if (author == null && first != null && place == null && !placed && !source(first)) {
      author = first;
    }
    if (category == null && names.size() == 2) {
      category = names.get(1);
    }
    boolean channel =
        category != null
            && !category.value().contains(".")
            && !words.is(category.value(), PhraseKind.PROMOTION);
    return new Byline(
        piece,
        authorByAgent ? author : personal(author),
        personal(editor),
        published,
        labelled,
        updated,
        channel ? category : null,
        place);
  }

  private Found personal(Found name) {
    return name != null && Names.personal(name.value(), words) ? name : null;
  }

  private boolean agency(Found name) {
    Tokens found = words.tokens(name.value());
    return Names.agency(found, 0, words) == found.count();
  }

  /** Whether {@code name} is written like a person's: two to four words, no section. */
  private boolean personName(Found name) {
    int count = Prose.words(name.value());
    Tokens found = words.tokens(name.value());
    return count >= 2
        && count <= MOST_USER_WORDS
        && !words.starts(found, 0, PhraseKind.CATEGORY)
        && !words.starts(found, 0, PhraseKind.MEDIA)
        && !words.starts(found, 0, PhraseKind.PROMOTION);
  }

  /**
   * Whether the line's first name is the site it comes from, with no channel after it, or starts
   * like that of an outlet: "Kabar Kebun".
   */
  private boolean source(Found first) {
    Tokens name = words.tokens(first.value());
    boolean known =
        Names.agency(name, 0, words) == name.count()
            || Character.isLowerCase(first.value().charAt(0));
    return (site && names.size() == 1 && category == null && known)
        || (name.count() > 1 && words.starts(name, 0, PhraseKind.MEDIA));
  }
}
