package id.saring.extract.part;

import com.google.re2j.Pattern;
import id.saring.extract.byline.Byline;
import id.saring.extract.byline.NameLabels;
import id.saring.extract.byline.NameLine;
import id.saring.extract.caption.Captions;
import id.saring.extract.dateline.Dateline;
import id.saring.extract.dateline.DeskCredit;
import id.saring.extract.dateline.OfficeDateline;
import id.saring.extract.dateline.OpeningDay;
import id.saring.extract.dateline.UnlistedPlace;
import id.saring.extract.found.Collector;
import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.page.Prose;
import id.saring.text.Page;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Locale;

/**
 * Reads what stands before the text and in its first pieces: stamps above the title, bylines,
 * captions, the dateline.
 */
public final class AboveTextReader {
  /** Hours and minutes with a stop between them. */
  private static final Pattern CLOCK = Pattern.compile("\\d\\.\\d\\d");

  private static final int LONGEST_PERSON = 60;
  private static final int PROFILE_LINES = 12;
  private static final int DATELINE_BEFORE = 60;
  private static final int DATELINE_WITHIN = 7;
  private static final int LEAD_WINDOW = 500;
  private static final int START_WINDOW = 160;
  private static final int LONGEST_PROFILE = 300;
  private static final int LONGEST_REPORT = 90;
  private static final int WEAK_DATELINE_WITHIN = 2;
  private static final int DATED_DATELINE_WITHIN = 4;
  private static final int BELOW_CAPTION = 2;
  private static final int TEXT_AFTER_WEAK_DATELINE = 25;
  private static final int TEXT_BELOW_PLACE = 80;
  private static final int SHORTEST_USER = 3;
  private static final String BULLETS = "\u2022-\u2013*\u00b7\u25cf";
  private final PageReading reading;
  private final List<Piece> pieces;
  private final MetadataWords words;
  private final int title;
  private final boolean[] used;

  public AboveTextReader(PageReading reading, int title) {
    this.reading = reading;
    this.pieces = reading.pieces();
    this.words = reading.words();
    this.title = title;
    this.used = new boolean[pieces.size()];
  }

  /** Adds all that the head states. */
  public void read(Collector out) {
    bylines(out);
    roles(out);
    profile(out);
    category(out);
    captions(out);
    dateline(out);
    if (out.value("author").equalsIgnoreCase(out.value("agency"))) {
      out.drop("author");
    }
  }

  private void bylines(Collector out) {
    int dated = publication();
    for (int i = 0; i < reading.body(); i++) {
      Byline byline = reading.bylines().get(i);
      if (byline == null && i > title) {
        used[i] =
            report(out, pieces.get(i)) || author(out, i) || bulleted(out, i) || account(out, i);
      }
      if (byline == null
          || i == title
          || (byline.stamped() && byline.updated() == null && i != dated && i < title)) {
        continue;
      }
      used[i] = true;
      fields(out, byline, i == dated);
      Found line =
          new Found(
              Found.squeeze(byline.piece().text()), byline.piece().start(), byline.piece().end());
      out.cut("byline", line, line.start(), line.end(), "byline", "byline");
    }
  }

  /** "Laporan Wartawan Tribunnews.com, Budi Santoso" on a line of its own. */
  private boolean report(Collector out, Piece piece) {
    if (piece.length() > LONGEST_REPORT) {
      return false;
    }
    Tokens tokens = words.tokens(piece.text());
    return words.starts(tokens, 0, PhraseKind.REPORT)
        && new NameLabels(tokens, piece.start(), words).leading(out) > 0;
  }

  /** "Budi Santoso" or "Budi Santoso Suara.Com" between title and stamp. */
  private boolean author(Collector out, int i) {
    Piece piece = pieces.get(i);
    if (i != title + 1
        || title < 0
        || !reading.stamped(i + 1)
        || reading.bylines().get(i + 1).author() != null) {
      return false;
    }
    Found name = NameLine.in(piece, words);
    if (name == null) {
      return false;
    }
    out.cut("author", name, piece.start(), piece.end(), "name-above-stamp", "byline");
    return true;
  }

  /** "Administrator | Kegiatan Siswa": the account and the section, right below the title. */
  private boolean account(Collector out, int i) {
    Piece piece = pieces.get(i);
    int bar = piece.text().indexOf('|');
    boolean account =
        i == title + 1
            && title >= 0
            && bar > 0
            && piece.length() <= LONGEST_REPORT
            && words.is(piece.text().substring(0, bar).strip(), PhraseKind.ACCOUNT);
    if (account) {
      Found line = new Found(Found.squeeze(piece.text()), piece.start(), piece.end());
      out.cut("byline", line, piece.start(), piece.end(), "account-line", "byline");
    }
    return account;
  }

  /**
   * The piece whose stamp dates the article: the first below the title, one with a time of day
   * before one without, else the last above it; -1 if none does.
   */
  private int publication() {
    int above = -1;
    int below = -1;
    for (int i = 0; i < reading.body(); i++) {
      Byline byline = reading.bylines().get(i);
      if (byline == null || byline.published() == null || i == title) {
        continue;
      }
      if (i < title) {
        above = i;
      } else if (below < 0 || (!clocked(below) && clocked(i))) {
        below = i;
      }
    }
    return below >= 0 ? below : above;
  }

  private boolean clocked(int i) {
    String stamp = reading.bylines().get(i).published().value();
    return stamp.indexOf(':') > 0 || CLOCK.matcher(stamp).find();
  }

  private void fields(Collector out, Byline byline, boolean dated) {
    keepOnce(out, "author", byline.author());
    keepOnce(out, "editor", byline.editor());
    keepOnce(out, "updated", byline.updated());
    keepOnce(out, "category", byline.category());
    keepOnce(out, "place", byline.place());
    if (dated) {
      keepOnce(out, "published", byline.published());
    }
  }

  /** "• Budi Santoso" or "• budi" in one list with the stamp. */
  private boolean bulleted(Collector out, int i) {
    if (isAccount(i) && inStampList(i)) {
      return cutListLine(out, "byline", i, "account-in-stamp-list");
    }
    if (isAccount(i + 1) && sameBullet(i, i + 1) && inStampList(i) && !out.has("category")) {
      return cutListLine(out, "category", i, "section-in-stamp-list");
    }
    boolean listed =
        (sameBullet(i, i + 1) && reading.stamped(i + 1))
            || (sameBullet(i, i - 1) && reading.stamped(i - 1));
    if (!listed || out.has("author")) {
      return false;
    }
    Piece piece = pieces.get(i);
    Piece name = piece.from(1);
    boolean user =
        name != null
            && name.length() >= SHORTEST_USER
            && name.text().chars().allMatch(Character::isLetterOrDigit)
            && name.text().chars().anyMatch(Character::isLetter)
            && !words.is(name.text(), PhraseKind.CATEGORY)
            && !words.is(name.text(), PhraseKind.PROMOTION)
            && !words.is(name.text(), PhraseKind.PLACE)
            && Names.personal(name.text(), words);
    Found found =
        name == null
            ? null
            : user ? new Found(name.text(), name.start(), name.end()) : NameLine.in(name, words);
    if (found == null) {
      return false;
    }
    out.cut("author", found, piece.start(), piece.end(), "name-in-stamp-list", "byline");
    return true;
  }

  /** Whether piece {@code i} is a bullet and the account that put the article there. */
  private boolean isAccount(int i) {
    Piece name = i < reading.body() ? pieces.get(i).from(1) : null;
    return name != null
        && BULLETS.indexOf(pieces.get(i).text().charAt(0)) >= 0
        && Names.account(name.text(), words);
  }

  /** Whether piece {@code i} stands in a list of which an item is the stamp. */
  private boolean inStampList(int i) {
    int first = i;
    while (sameBullet(i, first - 1)) {
      first--;
    }
    boolean stamped = false;
    for (int at = first; at < reading.body() && (at == first || sameBullet(i, at)); at++) {
      stamped |= reading.stamped(at);
    }
    return stamped;
  }

  private boolean cutListLine(Collector out, String column, int i, String rule) {
    Piece piece = pieces.get(i);
    Piece name = piece.from(1);
    Found value = new Found(Found.squeeze(name.text()), name.start(), name.end());
    out.cut(column, value, piece.start(), piece.end(), rule, "byline");
    return true;
  }

  private boolean sameBullet(int i, int k) {
    return k > title
        && k < reading.body()
        && BULLETS.indexOf(pieces.get(i).text().charAt(0)) >= 0
        && pieces.get(i).text().charAt(0) == pieces.get(k).text().charAt(0);
  }

  private static void keepOnce(Collector out, String column, Found value) {
    if (value != null && !out.has(column)) {
      out.keep(column, value, "byline", "byline");
    }
  }

  /** "Budi Santoso" and "Jurnalis" on lines of their own. */
  private void roles(Collector out) {
    for (int i = title + 1; i < reading.body(); i++) {
      String text = pieces.get(i).text();
      String role = pieces.get(i).label();
      boolean before = words.is(text, PhraseKind.NAME_BEFORE) && i - 1 > title && person(i - 1);
      boolean after =
          words.is(role, PhraseKind.NAME_AFTER) && i + 1 < reading.body() && person(i + 1);
      if (before || after) {
        Piece name = pieces.get(before ? i - 1 : i + 1);
        String column = words.is(role, PhraseKind.EDITOR) ? "editor" : "author";
        Tokens tokens = words.tokens(name.text());
        Found found = Found.of(tokens, 0, Names.people(tokens, 0, words), name.start());
        if (!out.has(column) && Names.personal(found.value(), words)) {
          out.cut(column, found, name.start(), name.end(), "role-line", "byline");
        }
        Piece line = pieces.get(i);
        out.cut(
            "byline",
            new Found(text, line.start(), line.end()),
            line.start(),
            line.end(),
            "role-line",
            "byline");
      }
    }
  }

  private boolean person(int i) {
    String text = pieces.get(i).text();
    Tokens tokens = words.tokens(text);
    int end = Names.people(tokens, 0, words);
    boolean comma = end + 1 == tokens.count() && tokens.isSymbol(end, ',');
    return text.length() <= LONGEST_PERSON
        && Prose.words(text) >= 2
        && (end == tokens.count() || comma);
  }

  /** A platform's profile line, "Budi Mohon Tunggu... Guru - Penulis lepas". */
  private void profile(Collector out) {
    Page page = reading.page();
    for (int i = 0; i < Math.min(PROFILE_LINES, page.lines().size()); i++) {
      Page.Line line = page.lines().get(i);
      if (line.end() - line.start() > LONGEST_PROFILE) {
        continue;
      }
      Tokens tokens = words.tokens(page.string(line));
      for (int k = 1; k < tokens.count() && !out.has("author"); k++) {
        if (words.starts(tokens, k, PhraseKind.PROFILE)) {
          profileAuthor(out, Found.of(tokens, 0, k, line.start()));
        }
      }
    }
  }

  private void profileAuthor(Collector out, Found found) {
    for (int i = 0; i < reading.body(); i++) {
      Piece piece = pieces.get(i);
      if (piece.text().equals(found.value()) && i != title) {
        used[i] = true;
        out.cut(
            "author",
            new Found(found.value(), piece.start(), piece.end()),
            piece.start(),
            piece.end(),
            "profile",
            "byline");
        return;
      }
    }
    out.keep("author", found, "profile", "byline");
  }

  private void category(Collector out) {
    for (int i = 0; i < reading.body(); i++) {
      Piece piece = pieces.get(i);
      boolean near = piece.whole() && i != title && Math.abs(i - title) <= 2;
      if (near && words.is(piece.text(), PhraseKind.CATEGORY) && !out.has("category")) {
        section(out, i, "category");
      } else if (near && words.is(piece.text(), PhraseKind.PROMOTION)) {
        section(out, i, "byline");
      }
    }
  }

  private void section(Collector out, int i, String column) {
    Piece piece = pieces.get(i);
    used[i] = true;
    Found line = new Found(piece.text(), piece.start(), piece.end());
    out.cut(column, line, piece.start(), piece.end(), "section-line", "menu");
  }

  private void captions(Collector out) {
    for (int i = 0; i < reading.body(); i++) {
      if (i != title && !used[i] && !reading.isOnlyText(i)) {
        used[i] = Captions.add(out, pieces.get(i), words);
      }
    }
  }

  private void dateline(Collector out) {
    lineOfPlace(out);
    int last = Math.min(pieces.size(), reading.body() + DATELINE_WITHIN);
    for (int i = Math.max(title + 1, reading.body() - DATELINE_BEFORE);
        i < last && !out.has("place") && !out.has("agency");
        i++) {
      if (!used[i]) {
        dateline(out, i);
      }
    }
  }

  /**
   * "TUBAN", a place in capitals alone on a line between title and text, or "Tuban," above the
   * text.
   */
  private void lineOfPlace(Collector out) {
    int last = Math.min(reading.body(), pieces.size() - 1);
    for (int i = title + 1; i < last && !out.has("place"); i++) {
      Piece piece = pieces.get(i);
      String text = piece.text().strip();
      boolean comma =
          text.endsWith(",")
              && pieces.get(i + 1).length() >= TEXT_BELOW_PLACE
              && Prose.endsSentence(pieces.get(i + 1).text());
      String name = comma ? text.substring(0, text.length() - 1) : text;
      boolean capitals = i > 0 && name.equals(name.toUpperCase(Locale.ROOT));
      if (!used[i] && piece.whole() && (capitals || comma) && words.is(name, PhraseKind.PLACE)) {
        used[i] = true;
        int start = piece.start() + piece.text().indexOf(name);
        Found place = new Found(Found.squeeze(name), start, start + name.length());
        out.cut("place", place, piece.start(), piece.end(), "place-line", "dateline");
      }
    }
  }

  private void dateline(Collector out, int i) {
    int base = pieces.get(i).start();
    Tokens tokens = reading.tokensFrom(i, base, i == reading.body() ? LEAD_WINDOW : START_WINDOW);
    int at = i == reading.body() ? new NameLabels(tokens, base, words).leading(out) : 0;
    if (at == 0 && i == reading.body()) {
      at = desk(out, tokens, base);
    }
    Dateline found = Dateline.at(tokens, at, words);
    boolean late = i >= reading.body() + WEAK_DATELINE_WITHIN;
    String text = pieces.get(i).text();
    boolean heading =
        i > reading.body() && !Prose.endsSentence(text) && !words.prose().isParagraph(text);
    boolean unsure =
        found != null
            && (((late || heading) && !found.strong())
                || (i >= reading.body() + DATED_DATELINE_WITHIN && !found.isPlaceOfAgency()));
    if (unsure) {
      return;
    }
    boolean shortText =
        found != null
            && !found.strong()
            && tokens.text().length() - tokens.end(found.end() - 1) < TEXT_AFTER_WEAK_DATELINE;
    if (found == null && i >= reading.body() && !late) {
      found = Dateline.within(tokens, at, tokens.count(), words);
    }
    if (found == null && i == reading.body() && !hasDatelineBelow(i)) {
      found = UnlistedPlace.at(tokens, at, reading.page().text(), words);
    }
    if (found == null
        && (i == reading.body()
            || (i < reading.body() && Prose.endsSentence(pieces.get(i).text())))) {
      found = OfficeDateline.at(tokens, at, words);
    }
    if (found == null && i == reading.body() && !out.has("published")) {
      found = OpeningDay.at(tokens, at, words);
    }
    if (found != null && !shortText) {
      add(out, found, tokens, base);
    }
  }

  /** Whether a dateline that leaves no doubt opens a piece right below, so that this has none. */
  private boolean hasDatelineBelow(int i) {
    for (int below = i + 1; below <= i + BELOW_CAPTION && below < pieces.size(); below++) {
      Dateline found = reading.dateline(below);
      if (found != null && found.isPlaceOfAgency()) {
        return true;
      }
    }
    return false;
  }

  /** Adds a sister site's reporter who opens the text; answers the token after the credit. */
  private int desk(Collector out, Tokens tokens, int base) {
    DeskCredit credit = DeskCredit.at(tokens, 0, words);
    if (credit == null) {
      return 0;
    }
    if (!out.has("author")) {
      Found name = Found.of(tokens, credit.first(), credit.last(), base);
      out.keep("author", name, "desk-credit", "byline");
    }
    Found line = Found.of(tokens, 0, credit.end(), base);
    out.cut("byline", line, line.start(), line.end(), "desk-credit", "byline");
    return credit.end();
  }

  private static void add(Collector out, Dateline dateline, Tokens tokens, int base) {
    int seam =
        dateline.first() == dateline.agencyFirst() && dateline.first() > 0
            ? Names.seam(
                tokens.text(), tokens.start(dateline.first()), tokens.end(dateline.first()))
            : 0;
    int start = base + tokens.start(dateline.first()) + seam;
    int placeStart = dateline.placeFirst() < 0 ? -1 : base + tokens.start(dateline.placeFirst());
    boolean glued = dateline.end() == dateline.placeFirst();
    int end = glued ? placeStart + dateline.placeChars() : base + tokens.end(dateline.end() - 1);
    Found agency =
        dateline.agencyFirst() >= 0
            ? Found.of(tokens, dateline.agencyFirst(), dateline.agencyEnd(), base).without(seam)
            : null;
    if (placeStart >= 0) {
      int from = placeStart - base;
      String name = Found.squeeze(tokens.text().substring(from, from + dateline.placeChars()));
      out.cut(
          "place",
          new Found(name, placeStart, placeStart + dateline.placeChars()),
          start,
          end,
          "dateline",
          "dateline");
      if (agency != null) {
        out.keep("agency", agency, "dateline", "dateline");
      }
    } else if (agency != null) {
      out.cut("agency", agency, start, end, "dateline", "dateline");
    } else {
      Found day = dateline.date().found(tokens, base);
      out.cut("published", day, start, end, "dateline", "dateline");
    }
    if (dateline.date() != null && !out.has("published")) {
      out.keep("published", dateline.date().found(tokens, base), "dateline", "dateline");
    }
  }
}
