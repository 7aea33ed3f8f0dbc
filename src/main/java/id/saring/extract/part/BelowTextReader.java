package id.saring.extract.part;

import id.saring.extract.byline.Byline;
import id.saring.extract.byline.NameLabels;
import id.saring.extract.byline.NameLine;
import id.saring.extract.caption.Captions;
import id.saring.extract.found.Collector;
import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.page.Prose;
import id.saring.page.SignOff;
import id.saring.text.Tokens;
import java.util.List;

/**
 * Reads what stands behind the first paragraph: captions, and below the text names and initials.
 */
public final class BelowTextReader {
  private static final int MOST_HEADING_WORDS = 6;
  private static final int TAIL_PIECES = 8;
  private static final int TAIL_CHARS = 300;
  private static final int LONGEST_SIGNATURE = 60;
  private static final int LONGEST_USER = 30;
  private final PageReading reading;
  private final List<Piece> pieces;
  private final MetadataWords words;

  public BelowTextReader(PageReading reading) {
    this.reading = reading;
    this.pieces = reading.pieces();
    this.words = reading.words();
  }

  /** Adds all that stands after the first paragraph. */
  public void read(Collector out) {
    int tail = Math.max(reading.body() + 1, pieces.size() - TAIL_PIECES);
    for (int i = tail; i + 1 < pieces.size(); i++) {
      labelAbove(out, pieces.get(i), pieces.get(i + 1));
    }
    boolean named = false;
    for (int i = reading.body() + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean taken = i >= tail && (names(out, piece) || (named && publisher(out, piece)));
      named = taken;
      boolean initials = i >= tail && SignOff.start(piece.text()) == 0;
      if (!taken && !initials && piece.whole() && Captions.mayBe(piece.text(), words)) {
        taken = Captions.add(out, piece, words);
      }
      if (!taken && SignOff.alone(piece.text()) && reading.standsAlone(i)) {
        signOff(out, piece, 0);
      }
    }
    for (int i = Math.max(reading.body(), pieces.size() - TAIL_PIECES); i < pieces.size(); i++) {
      last(out, pieces.get(i));
    }
    userName(out, pieces.get(pieces.size() - 1));
    nameLine(out);
    bareSignature(out, pieces.get(pieces.size() - 1));
  }

  /** A label on one line and the name, behind a colon, on the next: "Penulis", ": Budi". */
  private void labelAbove(Collector out, Piece label, Piece name) {
    boolean author = words.is(label.text().strip(), PhraseKind.AUTHOR);
    boolean editor = words.is(label.text().strip(), PhraseKind.EDITOR);
    boolean other = words.is(label.text().strip(), PhraseKind.OTHER_LABEL);
    String value = name.text().startsWith(":") ? name.text().substring(1).strip() : "";
    if ((!author && !editor && !other)
        || value.isEmpty()
        || value.length() > LONGEST_SIGNATURE
        || !out.free(label.start(), name.end())) {
      return;
    }
    int start = name.start() + name.text().indexOf(value);
    String column = author ? "author" : "editor";
    if ((author || editor) && !out.has(column)) {
      out.keep(column, new Found(value, start, name.end()), "name-label", "byline");
    }
    String line = label.text().strip() + ": " + value;
    out.cut(
        "byline",
        new Found(line, label.start(), name.end()),
        label.start(),
        name.end(),
        "name-label",
        "byline");
  }

  private boolean names(Collector out, Piece piece) {
    Byline byline = piece.opensLine() ? Byline.read(piece, words) : null;
    if (byline == null || (byline.stamped() && !byline.labelled() && byline.updated() == null)) {
      return false;
    }
    if (byline.labelled() && !out.has("published")) {
      out.keep("published", byline.published(), "tail-byline", "byline");
    }
    if (byline.updated() != null && !out.has("updated")) {
      out.keep("updated", byline.updated(), "tail-byline", "byline");
    }
    if (byline.author() != null && !out.has("author")) {
      out.keep("author", byline.author(), "name-line", "byline");
    }
    if (byline.editor() != null && !out.has("editor")) {
      out.keep("editor", byline.editor(), "name-line", "byline");
    }
    Found line = new Found(Found.squeeze(piece.text()), piece.start(), piece.end());
    out.cut("byline", line, line.start(), line.end(), "name-line", "byline");
    return true;
  }

  /** "Publish : Humas", right below the names: who put the page out. */
  private boolean publisher(Collector out, Piece piece) {
    Tokens tokens = words.tokens(piece.text());
    int colon = words.match(tokens, 0, PhraseKind.OTHER_LABEL);
    boolean other =
        piece.opensLine()
            && piece.length() <= LONGEST_SIGNATURE
            && colon > 0
            && tokens.isSymbol(colon, ':')
            && colon + 1 < tokens.count()
            && !Prose.endsSentence(piece.text());
    if (other) {
      Found line = new Found(Found.squeeze(piece.text()), piece.start(), piece.end());
      out.cut("byline", line, line.start(), line.end(), "name-label", "byline");
    }
    return other;
  }

  private void last(Collector out, Piece piece) {
    int end = piece.end();
    if (!out.free(end - 1, end)) {
      return;
    }
    int initials = SignOff.start(piece.text());
    if (initials < 0 && end == pieces.get(pieces.size() - 1).end()) {
      initials = SignOff.unclosed(piece.text());
    }
    if (initials >= 0) {
      signOff(out, piece, initials);
      end = piece.start() + initials;
    }
    int from = Math.max(piece.start(), end - TAIL_CHARS);
    String text = reading.page().text().substring(from, end);
    if (text.indexOf(':') >= 0 || text.indexOf('|') >= 0) {
      Tokens tokens = words.tokens(text);
      new NameLabels(tokens, from, words).trailing(out);
      signature(out, tokens, from);
    }
  }

  private static void signOff(Collector out, Piece piece, int from) {
    int start = piece.start() + from;
    out.cut(
        "sign_off",
        new Found(piece.text().substring(from), start, piece.end()),
        start,
        piece.end(),
        "initials",
        "sign_off");
  }

  /** Names in capitals that end a text: "… pada Kamis. BUDI SANTOSO | ANTARA". */
  private void signature(Collector out, Tokens tokens, int base) {
    int end = tokens.count();
    int first = end;
    while (first > 0 && (Names.allCapitals(tokens, first - 1) || tokens.isSymbol(first - 1, '|'))) {
      first--;
    }
    boolean afterSentence =
        first > 0
            && tokens.kind(first - 1) == Tokens.SYMBOL
            && ".!?\"\u201d".indexOf(tokens.first(first - 1)) >= 0;
    int lastName = end;
    for (int i = first; i < end; i++) {
      if (tokens.isSymbol(i, '|') && words.match(tokens, i + 1, PhraseKind.SITE) == end) {
        lastName = i;
      }
      if (words.starts(tokens, i, PhraseKind.NOT_NAME)) {
        return;
      }
    }
    boolean bar = lastName < end || barWithin(tokens, first, end);
    if (afterSentence && lastName - first >= 2 && lastName - first <= 14 && bar) {
      Found name = Found.of(tokens, first, lastName, base);
      String column = out.has("author") ? "byline" : "author";
      int to = base + tokens.end(end - 1);
      out.cut(column, name, name.start(), to, "capitals-signature", "byline");
    }
  }

  /** "… katanya.PENULIS:budi0109": a user name that is the last word of the page. */
  private void userName(Collector out, Piece piece) {
    int colon = piece.text().lastIndexOf(':');
    String name = piece.text().substring(colon + 1).strip();
    int start = piece.end() - name.length();
    boolean word = !name.isEmpty() && name.length() <= LONGEST_USER && Prose.words(name) == 1;
    if (out.has("author") || colon < 1 || !word || !out.free(start, piece.end())) {
      return;
    }
    int label = colon;
    while (label > 0 && Character.isLetter(piece.text().charAt(label - 1))) {
      label--;
    }
    boolean labelled = words.is(piece.text(), label, colon, PhraseKind.AUTHOR);
    boolean letters = name.chars().allMatch(Character::isLetterOrDigit);
    int from = piece.start() + label;
    if (labelled && letters && Names.personal(name, words) && out.free(from, piece.end())) {
      Found found = new Found(name, start, piece.end());
      out.cut("author", found, from, piece.end(), "name-label", "byline");
    }
  }

  /** "Budi Santoso", alone on the last line of the page. */
  private void nameLine(Collector out) {
    int last = pieces.size() - 1;
    if (last < 1 || last <= reading.body() || out.has("author")) {
      return;
    }
    Piece piece = pieces.get(last);
    boolean lastLine = reading.page().text().substring(piece.end()).isBlank();
    boolean afterText = Prose.endsSentence(pieces.get(last - 1).text());
    Found name =
        piece.whole()
                && lastLine
                && afterText
                && !hasHeadings(last)
                && out.free(piece.start(), piece.end())
            ? NameLine.in(piece, words)
            : null;
    if (name != null) {
      out.cut("author", name, piece.start(), piece.end(), "name-last", "byline");
    }
  }

  /** Whether headings stand among the paragraphs before piece {@code last}, which may be one. */
  private boolean hasHeadings(int last) {
    return pieces.subList(reading.body(), last).stream()
        .anyMatch(
            piece ->
                piece.whole()
                    && Prose.words(piece.text()) <= MOST_HEADING_WORDS
                    && !Prose.endsSentence(piece.text())
                    && Prose.mayBeHeadline(piece.text()));
  }

  /** A name in capitals alone, after the last sentence: "… pada Kamis. BUDI SANTOSO". */
  private void bareSignature(Collector out, Piece piece) {
    int from = Math.max(piece.start(), piece.end() - LONGEST_SIGNATURE);
    if (out.has("author") || from == piece.start() || !out.free(from, piece.end())) {
      return;
    }
    Tokens tokens = words.tokens(reading.page().text().substring(from, piece.end()));
    int end = tokens.count();
    int first = end;
    while (first > 0 && nameInCapitals(tokens, first - 1)) {
      first--;
    }
    boolean afterSentence =
        first > 1
            && tokens.kind(first - 1) == Tokens.SYMBOL
            && ".\"\u201d".indexOf(tokens.first(first - 1)) >= 0
            && !Names.allCapitals(tokens, first - 2);
    if (afterSentence && end - first >= 2 && end - first <= 4) {
      Found name = Found.of(tokens, first, end, from);
      out.cut("author", name, name.start(), name.end(), "capitals-signature", "byline");
    }
  }

  private boolean nameInCapitals(Tokens tokens, int i) {
    return Names.allCapitals(tokens, i)
        && tokens.length(i) >= 3
        && (i == 0 || tokens.gap(i) == Tokens.SPACE)
        && !words.starts(tokens, i, PhraseKind.NOT_NAME)
        && !words.starts(tokens, i, PhraseKind.SITE)
        && !words.starts(tokens, i, PhraseKind.PLACE)
        && !words.starts(tokens, i, PhraseKind.CREDIT)
        && !words.starts(tokens, i, PhraseKind.CATEGORY)
        && !words.starts(tokens, i, PhraseKind.ACCOUNT);
  }

  private static boolean barWithin(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isSymbol(i, '|')) {
        return true;
      }
    }
    return false;
  }
}
