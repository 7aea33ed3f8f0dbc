package id.saring.snapshot;

import id.saring.dataset.ArticleRow;
import id.saring.dataset.DataFile;
import id.saring.dataset.DateRow;
import id.saring.dataset.EditRow;
import id.saring.dataset.FigureRow;
import id.saring.dataset.RejectRow;
import id.saring.dataset.SourceRow;
import id.saring.dataset.Table;
import id.saring.dataset.Tables;
import id.saring.dataset.TemplateRow;
import id.saring.text.Hashing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Walks all tables in the order of the ledger, side by side, so that keys are checked without
 * holding rows.
 */
final class RowVerifier {
  private final SnapshotReader reader;
  private final ArticleCheck check;
  private final Verification verification;
  private final LongSet articleIds = new LongSet();
  private final LongSet sourceKeys = new LongSet();
  private String lastPath;
  private boolean inGone;
  private long[] referred = new long[64];
  private int references;
  private long duplicates;
  private long rejected;
  private long deleted;

  RowVerifier(SnapshotReader reader, ArticleCheck check, Verification verification) {
    this.reader = reader;
    this.check = check;
    this.verification = verification;
  }

  void verify(Manifest manifest) throws IOException {
    try (TwinRows<SourceRow> sources = rows(Tables.SOURCES);
        TwinRows<ArticleRow> articles = rows(Tables.ARTICLES);
        TwinRows<RejectRow> rejects = rows(Tables.REJECTS);
        TwinRows<EditRow> edits = rows(Tables.EDITS);
        TwinRows<DateRow> dates = rows(Tables.DATES);
        TwinRows<FigureRow> figures = rows(Tables.FIGURES);
        TwinRows<TemplateRow> templates = rows(Tables.TEMPLATES)) {
      for (SourceRow source = sources.take(); source != null; source = sources.take()) {
        checkOrder(source);
        if (source.change().equals(SourceRow.DELETED)) {
          deleted++;
        } else if (source.status().equals(SourceRow.ARTICLE)) {
          article(source, articles, edits, dates, figures);
        } else if (source.status().equals(SourceRow.REJECT)) {
          rejected++;
          RejectRow reject = rejects.take();
          verification.check(
              reject != null && reject.sourcePath().equals(source.sourcePath()),
              "rejects: the row of " + source.sourcePath() + " is missing or out of order");
        } else {
          duplicates++;
          refer(source.duplicateOf(), "sources: duplicate_of of " + source.sourcePath());
        }
      }
      checkEnd(articles, Tables.ARTICLES.name());
      checkEnd(rejects, Tables.REJECTS.name());
      checkEnd(edits, Tables.EDITS.name());
      checkEnd(dates, Tables.DATES.name());
      checkEnd(figures, Tables.FIGURES.name());
      checkReferences();
      checkTemplates(templates);
      checkAccounts(manifest, articles.count());
      checkCounts(manifest, List.of(sources, articles, rejects, edits, dates, figures, templates));
    }
  }

  /** Present files in the order of their paths, then those that are gone, in the same order. */
  private void checkOrder(SourceRow source) {
    String path = source.sourcePath();
    boolean gone = source.change().equals(SourceRow.DELETED);
    boolean firstGone = gone && lastPath != null && !inGone;
    verification.check(
        (gone || !inGone) && (firstGone || lastPath == null || lastPath.compareTo(path) < 0),
        "sources: " + path + " is not in the order of paths, or twice");
    inGone |= gone;
    lastPath = path;
    verification.check(
        sourceKeys.add(Hashing.articleKey(path)), "sources: " + path + " is there twice");
  }

  private <R> TwinRows<R> rows(Table<R> table) throws IOException {
    return new TwinRows<>(table, reader, verification);
  }

  private void article(
      SourceRow source,
      TwinRows<ArticleRow> articles,
      TwinRows<EditRow> edits,
      TwinRows<DateRow> dates,
      TwinRows<FigureRow> figures)
      throws IOException {
    ArticleRow article = articles.peek();
    if (article == null || !article.sourcePath().equals(source.sourcePath())) {
      verification.fault(
          "articles: the row of " + source.sourcePath() + " is missing or out of order");
      return;
    }
    articles.take();
    verification.countArticle();
    String path = article.sourcePath();
    verification.check(
        article.articleId().equals(Hashing.articleId(path))
            && article.articleId().equals(source.articleId()),
        "articles: article_id of " + path + " is not the hash of its path, or not that in sources");
    verification.check(
        article.sourceSha256().equals(source.sourceSha256())
            && article.sourceBytes() == source.sourceBytes(),
        "articles: source_sha256 or source_bytes of " + path + " is not that in sources");
    verification.check(
        articleIds.add(key(article.articleId())),
        "articles: " + article.articleId() + " is there twice");
    if (article.duplicateOf() != null) {
      refer(article.duplicateOf(), "articles: duplicate_of of " + path);
    }
    List<EditRow> ofArticle = of(article, edits, EditRow::articleId, EditRow::seq, "edits");
    SurfaceCheck surfaces = new SurfaceCheck(article, verification);
    for (DateRow row : of(article, dates, DateRow::articleId, DateRow::seq, "dates")) {
      surfaces.check("dates", row.seq(), row.located());
    }
    for (FigureRow row : of(article, figures, FigureRow::articleId, FigureRow::seq, "figures")) {
      surfaces.check("figures", row.seq(), row.located());
    }
    Optional<String> fault = check.fault(source, article, ofArticle);
    fault.ifPresent(text -> verification.fault(path + ": " + text));
  }

  private <R> List<R> of(
      ArticleRow article,
      TwinRows<R> rows,
      Function<R, String> articleId,
      ToIntFunction<R> seq,
      String table)
      throws IOException {
    List<R> taken = new ArrayList<>();
    while (rows.peek() != null && articleId.apply(rows.peek()).equals(article.articleId())) {
      R row = rows.take();
      verification.check(
          seq.applyAsInt(row) == taken.size(),
          table
              + ": row "
              + taken.size()
              + " of "
              + article.sourcePath()
              + " has seq "
              + seq.applyAsInt(row));
      taken.add(row);
    }
    return taken;
  }

  private void refer(String articleId, String what) {
    if (articleId == null) {
      verification.fault(what + " is null");
      return;
    }
    if (references == referred.length) {
      referred = Arrays.copyOf(referred, references * 2);
    }
    referred[references++] = key(articleId);
  }

  private static long key(String articleId) {
    return Long.parseUnsignedLong(articleId, 16);
  }

  private void checkReferences() {
    for (int i = 0; i < references; i++) {
      verification.check(
          articleIds.contains(referred[i]),
          "duplicate_of names the article "
              + Long.toHexString(referred[i])
              + ", which is not there");
    }
  }

  private void checkEnd(TwinRows<?> rows, String table) {
    verification.check(
        rows.peek() == null,
        table + ": a row belongs to no source, or is out of order: " + brief(rows.peek()));
  }

  private static String brief(Object row) {
    String text = String.valueOf(row);
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }

  private void checkTemplates(TwinRows<TemplateRow> templates) throws IOException {
    Set<String> keys = new HashSet<>();
    for (TemplateRow row = templates.take(); row != null; row = templates.take()) {
      verification.check(
          keys.add(row.site() + "\n" + row.line()),
          "templates: the line \"" + row.line() + "\" of " + row.site() + " is there twice");
    }
  }

  private void checkAccounts(Manifest manifest, long articles) {
    Accounts found =
        new Accounts(articles + duplicates + rejected, articles, duplicates, rejected, deleted);
    verification.check(
        found.equals(manifest.accounts()),
        "the rows give " + found + " and the manifest " + manifest.accounts());
  }

  private void checkCounts(Manifest manifest, List<TwinRows<?>> tables) {
    long rows = tables.stream().mapToLong(TwinRows::count).sum();
    long named = manifest.files().stream().mapToLong(DataFile::rows).sum();
    verification.check(
        named == 2 * rows, "the files hold " + 2 * rows + " rows and the manifest names " + named);
  }
}
