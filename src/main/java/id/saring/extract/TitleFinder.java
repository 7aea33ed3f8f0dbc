package id.saring.extract;

import id.saring.text.Page;
import id.saring.text.Tokens;

/** Finds the headline. */
final class TitleFinder {
  private static final String TITLE = "title";
  private static final int GLUED_WITHIN = 260;
  private static final int HEAD_WITHOUT_BODY = 40;

  private final Draft draft;

  TitleFinder(Draft draft) {
    this.draft = draft;
  }

  /**
   * Adds the title, if the page has one; answers the index of its piece, -1 if it has none or it is
   * stripped.
   */
  int find(Collector out) {
    Page page = draft.page();
    Page.Line line = page.lines().stream().filter(l -> !l.blank()).findFirst().orElseThrow();
    String first = Found.squeeze(page.string(line));
    if (draft.words().is(first, Kind.PLACEHOLDER)) {
      return -1;
    }
    String recurring = PageTitle.recurring(first, page);
    if (recurring != null && Prose.headline(recurring) && Prose.words(recurring) >= 4) {
      return recurring(out, line, first, recurring);
    }
    int chosen = choose();
    if (chosen < 0) {
      glued(out);
      return -1;
    }
    Piece piece = draft.pieces().get(chosen);
    String value =
        PageTitle.withoutSite(withoutLabel(Found.squeeze(piece.text())), draft.words(), bodyHead());
    out.cut(
        TITLE,
        new Found(value, piece.start(), piece.end()),
        piece.start(),
        piece.end(),
        "headline",
        TITLE);
    return chosen;
  }

  private int recurring(Collector out, Page.Line line, String first, String title) {
    int index = -1;
    for (int i = 0; i < draft.body(); i++) {
      Piece piece = draft.pieces().get(i);
      String text = Found.squeeze(piece.text());
      if (text.equals(title) || text.equals(first)) {
        out.cut(
            TITLE,
            new Found(title, piece.start(), piece.end()),
            piece.start(),
            piece.end(),
            "recurring-headline",
            TITLE);
        index = i;
      }
    }
    if (index < 0) {
      out.keep(TITLE, new Found(title, line.start(), line.end()), "recurring-headline", TITLE);
    }
    return index;
  }

  private int choose() {
    int limit =
        draft.body() < draft.pieces().size()
            ? draft.body()
            : Math.min(draft.body(), HEAD_WITHOUT_BODY);
    int best = -1;
    int bestRank = 0;
    for (int i = 0; i < limit; i++) {
      int rank = rank(i);
      if (rank > bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  /** "Judul: Banjir Surut": the headline alone. */
  private String withoutLabel(String text) {
    int colon = text.indexOf(':');
    boolean label =
        colon > 0
            && colon + 2 < text.length()
            && draft.words().is(text.substring(0, colon).strip(), Kind.TITLE_LABEL);
    return label ? text.substring(colon + 1).strip() : text;
  }

  /** Higher is likelier; 0 is no headline. */
  private int rank(int i) {
    Piece piece = draft.pieces().get(i);
    String text = piece.text();
    boolean possible =
        piece.opensLine()
            && !draft.byline(i)
            && Prose.headline(text)
            && i + 1 < draft.pieces().size()
            && !draft.words().is(text, Kind.PLACEHOLDER)
            && !draft.words().is(text, Kind.CATEGORY)
            && !draft.words().is(text, Kind.PROMOTION)
            && Credit.in(text, draft.words()) == null;
    if (!possible || !standsApart(i)) {
      return 0;
    }
    Dateline dateline = draft.dateline(i);
    if (dateline != null && dateline.strong()) {
      return 0;
    }
    int words = Prose.words(text);
    if (draft.stamped(i + 1) && words >= 4) {
      return 3;
    }
    return words >= 4 ? 2 : i == 0 ? 1 : 0;
  }

  private boolean standsApart(int i) {
    int line = draft.pieces().get(i).line();
    boolean blankBefore = line == 0 || draft.page().lines().get(line - 1).blank();
    if (i > 0 && !(blankBefore && (draft.blankAfter(i) || draft.stamped(i + 1)))) {
      return false;
    }
    if (draft.blankAfter(i)) {
      return true;
    }
    Piece piece = draft.pieces().get(i);
    boolean next =
        draft.byline(i + 1)
            || Prose.reads(draft.pieces().get(i + 1).text())
            || draft.dateline(i + 1) != null;
    return next && piece.length() <= 160 && !piece.text().endsWith(".");
  }

  /**
   * A headline that the scraper glued to the dateline: "Banjir Surut LIPUTAN6.COM, Jakarta - …".
   */
  private void glued(Collector out) {
    if (draft.body() != 0) {
      return;
    }
    Piece piece = draft.pieces().get(0);
    Tokens tokens = draft.tokensFrom(0, piece.start(), GLUED_WITHIN + 100);
    if (new NameLabels(tokens, piece.start(), draft.words()).opens()) {
      return;
    }
    Dateline dateline = Dateline.within(tokens, 1, tokens.count(), draft.words());
    if (dateline == null || tokens.start(dateline.first()) > GLUED_WITHIN) {
      return;
    }
    int end = piece.start() + tokens.end(dateline.first() - 1);
    String text = Found.squeeze(draft.page().text().substring(piece.start(), end));
    boolean headline =
        Prose.headline(text)
            && Prose.words(text) >= 4
            && !text.endsWith(".")
            && "\"\u201c".indexOf(text.charAt(0)) < 0;
    if (headline) {
      out.cut(
          TITLE,
          new Found(text, piece.start(), end),
          piece.start(),
          end,
          "headline-before-dateline",
          TITLE);
    }
  }

  private String bodyHead() {
    int body = draft.body();
    String text = body < draft.pieces().size() ? draft.pieces().get(body).text() : "";
    return text.substring(0, Math.min(text.length(), 300));
  }
}
