package id.saring.extract.byline;

import id.saring.extract.found.Collector;
import id.saring.extract.found.Found;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.text.Tokens;

/**
 * Reads labelled names inside running text: "Laporan Wartawan X, Budi", "Pewarta: Budi Editor:
 * Tono".
 */
public final class NameLabels {
  private static final int NEWSROOM = 8;
  private final Tokens tokens;
  private final int base;
  private final MetadataWords words;

  public NameLabels(Tokens tokens, int base, MetadataWords words) {
    this.tokens = tokens;
    this.base = base;
    this.words = words;
  }

  /** Whether a label opens the text. */
  public boolean opens() {
    return nameStart(0) > 0;
  }

  /**
   * Adds the labelled names that open the text and cuts them out; answers the token after them, 0
   * if there are none.
   */
  public int leading(Collector out) {
    return run(out, 0);
  }

  /**
   * Adds the labelled names of the text, the first label being one that only labels, names and a
   * closing word follow.
   */
  public void trailing(Collector out) {
    for (int i = 0; i < tokens.count(); i++) {
      boolean quoted = i > 0 && words.starts(tokens, i - 1, PhraseKind.NOT_NAME);
      if (!quoted && peek(i) > i && !endsHeading(i)) {
        run(out, i);
        return;
      }
    }
  }

  /** "PENCURIAN WARTAWAN: Budi (kiri) …": whether a heading in capitals ends with the label. */
  private boolean endsHeading(int i) {
    return i > 0
        && tokens.gap(i) == Tokens.SPACE
        && Names.allCapitals(tokens, i - 1)
        && Names.allCapitals(tokens, i)
        && !Names.allCapitals(tokens, nameStart(i));
  }

  private int run(Collector out, int first) {
    int at = first;
    for (int next = read(out, at); next > at; next = read(out, at)) {
      at = next;
      while (tokens.isSymbol(at, '|') || tokens.isSymbol(at, '/')) {
        at++;
      }
    }
    if (at > first) {
      at = pastOther(at);
      boolean bracket = first > 0 && tokens.isSymbol(first - 1, '(') && tokens.isSymbol(at, ')');
      Found line = Found.of(tokens, bracket ? first - 1 : first, bracket ? at + 1 : at, base);
      line = bracket ? line : line.shortened(gluedLabel(at));
      if (out.free(line.start(), line.end())) {
        out.cut("byline", line, line.start(), line.end(), "name-label", "byline");
      }
    }
    return at;
  }

  /** The end of the text, if what is left of it is another label and a name: "Publish: Budi". */
  private int pastOther(int i) {
    int colon = words.match(tokens, i, PhraseKind.OTHER_LABEL);
    boolean other =
        colon > 0
            && tokens.isSymbol(colon, ':')
            && Names.people(tokens, colon + 1, words) == tokens.count();
    return other && colon + 1 < tokens.count() ? tokens.count() : i;
  }

  private int peek(int i) {
    int name = nameStart(i);
    int end = name > i ? Names.people(tokens, name, words) : i;
    boolean closes =
        end == tokens.count()
            || tokens.isSymbol(end, '|')
            || tokens.isSymbol(end, ')')
            || tokens.isSymbol(end, '(')
            || gluedLabel(end) > 0
            || nameStart(end) > end
            || (tokens.isSymbol(end, '/') && nameStart(end + 1) > end + 1)
            || words.starts(tokens, end, PhraseKind.NOT_NAME)
            || words.starts(tokens, end, PhraseKind.OTHER_LABEL);
    return end > name && closes ? end : i;
  }

  private int read(Collector out, int i) {
    int name = nameStart(i);
    int end = name > i ? Names.people(tokens, name, words) : i;
    if (end <= name || runsOn(end)) {
      return i;
    }
    String column = words.starts(tokens, i, PhraseKind.EDITOR) ? "editor" : "author";
    Found found = Found.of(tokens, withoutRole(name, end), end, base).shortened(gluedLabel(end));
    boolean stated =
        words.starts(tokens, i, PhraseKind.AGENT) || Names.personal(found.value(), words);
    if (stated && !out.has(column)) {
      out.keep(column, found, "name-label", "byline");
    }
    return end;
  }

  /**
   * "Pewarta: Budi Santoso Warga desa datang": whether a sentence goes on at token {@code i}, so
   * that nothing tells where the name before it ends.
   */
  private boolean runsOn(int i) {
    return tokens.isWord(i)
        && Character.isLowerCase(tokens.first(i))
        && nameStart(i) == i
        && Names.agency(tokens, i, words) < 0
        && !words.starts(tokens, i, PhraseKind.NOT_NAME)
        && !words.starts(tokens, i, PhraseKind.OTHER_LABEL);
  }

  /**
   * "Budi SantosoSumber: …": chars of the label glued to the name that ends before token {@code
   * end}; 0 if there is none.
   */
  private int gluedLabel(int end) {
    if (end == 0 || !tokens.isSymbol(end, ':')) {
      return 0;
    }
    int to = tokens.end(end - 1);
    int from = to - 1;
    while (from > tokens.start(end - 1) && !Character.isUpperCase(tokens.text().charAt(from))) {
      from--;
    }
    boolean label =
        from > tokens.start(end - 1)
            && (words.is(tokens.text(), from, to, PhraseKind.AUTHOR)
                || words.is(tokens.text(), from, to, PhraseKind.EDITOR)
                || words.is(tokens.text(), from, to, PhraseKind.OTHER_LABEL));
    return label ? to - from : 0;
  }

  /** "Kontributor Serang, Budi Santoso": the first token after the role and its comma. */
  private int withoutRole(int name, int end) {
    boolean role =
        words.starts(tokens, name, PhraseKind.ROLE_WORD)
            || words.starts(tokens, name, PhraseKind.HELD_OFFICE);
    for (int i = name; role && i < end - 1; i++) {
      if (tokens.isSymbol(i, ',')) {
        return i + 1;
      }
    }
    return name;
  }

  /**
   * The first token of the name that the label at {@code i} announces; {@code i} if there is no
   * label.
   */
  private int nameStart(int i) {
    int report = words.match(tokens, i, PhraseKind.REPORT);
    if (report > 0 && !tokens.isSymbol(report, ':')) {
      return Math.max(i, afterNewsroom(report));
    }
    for (PhraseKind kind : new PhraseKind[] {PhraseKind.AUTHOR, PhraseKind.EDITOR}) {
      int end = words.match(tokens, i, kind);
      if (end > 0 && tokens.isSymbol(end, ':')) {
        return end + 1;
      }
      if (end > 0 && i > 0 && tokens.isSymbol(i - 1, '(')) {
        return Math.max(i, afterOffice(end));
      }
    }
    return i;
  }

  /**
   * "Tribunnews.com, Budi", "Tribun Lampung Budi", "Kontan, Budi": the token where the name starts;
   * -1 if the newsroom begins like a medium and no comma ends it.
   */
  private int afterNewsroom(int i) {
    int agency = Names.agency(tokens, i, words);
    if (agency > 0) {
      int place = words.match(tokens, agency, PhraseKind.PLACE);
      int end = place > 0 ? place : agency;
      return tokens.isSymbol(end, ',') ? end + 1 : end;
    }
    for (int k = i;
        k < Math.min(i + NEWSROOM, tokens.count()) && Names.domain(tokens, k, words) < 0;
        k++) {
      if (tokens.isSymbol(k, ',')) {
        return k + 1;
      }
    }
    return words.starts(tokens, i, PhraseKind.MEDIA) ? -1 : i;
  }

  /**
   * "(Penulis Kontributor Bandung Kompas.com: Budi)": the token after the colon; -1 if none is
   * near.
   */
  private int afterOffice(int i) {
    for (int k = i; k < Math.min(i + NEWSROOM, tokens.count()); k++) {
      if (tokens.isSymbol(k, ':')) {
        return k + 1;
      }
    }
    return -1;
  }
}
