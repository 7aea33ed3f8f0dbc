package id.saring.snapshot.verify;

import id.saring.dataset.DataFile;
import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.dataset.row.TextSize;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.model.Article;
import id.saring.model.EditOp;
import id.saring.model.RawEdit;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotReader;
import id.saring.text.Hashing;
import id.saring.text.NormalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Walks all tables in the order of the ledger, side by side, so that keys are checked without
 * holding rows.
 */
final class RowVerifier {
  /** Counters of files that the survey took for others, in clusters as they were before. */
  private static final List<String> DEPARTED = List.of(CounterNames.UNFIT, CounterNames.CHANGED);

  private final SnapshotReader reader;
  private final RawCheck check;
  private final ClusterCheck clusters = new ClusterCheck();
  private final Map<String, Long> recounted = new TreeMap<>();
  private final FillCheck fill;
  private final GateCheck gates;
  private final LedgerCheck ledger;
  private final String definition;
  private final Verification verification;
  private final LongSet articleIds = new LongSet();
  private final LongSet sourceKeys = new LongSet();
  private String lastPath;
  private String lastGone;
  private long[] referred = new long[64];
  private int references;
  private long duplicates;
  private long rejected;
  private long deleted;
  private long unlisted;

  /**
   * A walk over the rows of {@code manifest}.
   *
   * @param ledger checks what they say of the snapshot before
   * @param gates checks by which gates they passed
   */
  RowVerifier(
      SnapshotReader reader,
      Manifest manifest,
      RawCheck check,
      LedgerCheck ledger,
      GateCheck gates,
      Verification verification) {
    this.reader = reader;
    this.fill = new FillCheck(manifest);
    this.gates = gates;
    this.ledger = ledger;
    this.definition = manifest.definitionHash();
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
        ledger.check(source);
        checkStatus(source);
        if (source.isThere()) {
          check.seen(source);
          count("files", 1);
          count(CounterNames.STATUS + source.status(), 1);
          count("bytes", source.sourceSha256() == null ? 0 : source.sourceBytes());
        }
        if (!source.isThere()) {
          if (source.change().equals(SourceRow.DELETED)) {
            deleted++;
          } else {
            unlisted++;
          }
        } else if (source.status().equals(SourceRow.ARTICLE)) {
          article(source, articles, edits, dates, figures);
        } else if (source.status().equals(SourceRow.REJECT)) {
          rejected++;
          RejectRow reject = rejects.take();
          verification.check(
              reject != null && reject.sourcePath().equals(source.sourcePath()),
              "rejects: the row of " + source.sourcePath() + " is missing or out of order");
          if (reject != null) {
            count(CounterNames.REJECT + reject.reason(), 1);
            count(CounterNames.RETRYABLE, reject.retryable() ? 1 : 0);
            verification.check(
                Objects.equals(reject.sourceSha256(), source.sourceSha256())
                    && reject.sourceBytes() == source.sourceBytes(),
                "rejects: source_sha256 or source_bytes of "
                    + source.sourcePath()
                    + " is not that in sources");
            reject(reject);
          }
        } else {
          duplicates++;
          refer(source.duplicateOf(), "sources: duplicate_of of " + source.sourcePath());
          if (source.duplicateOf() != null) {
            clusters.copy(source.duplicateOf());
            String path = source.sourcePath();
            check.duplicate(source).ifPresent(text -> verification.fault(path + ": " + text));
          }
        }
      }
      ledger.end();
      checkEnd(articles, Tables.ARTICLES.name());
      checkEnd(rejects, Tables.REJECTS.name());
      checkEnd(edits, Tables.EDITS.name());
      checkEnd(dates, Tables.DATES.name());
      checkEnd(figures, Tables.FIGURES.name());
      checkReferences();
      if (DEPARTED.stream().allMatch(name -> manifest.counters().getOrDefault(name, 0L) == 0)) {
        clusters.check(verification);
      }
      check.unseen().forEach(verification::fault);
      checkTemplates(templates);
      checkCounters(manifest);
      fill.check(verification);
      gates.check(manifest, recounted, check.gates(), verification);
      checkAccounts(manifest, articles.count());
      checkCounts(manifest, List.of(sources, articles, rejects, edits, dates, figures, templates));
    }
  }

  /** Files that are there in the order of their paths, and among them those that are not. */
  private void checkOrder(SourceRow source) {
    String path = source.sourcePath();
    boolean gone = !source.isThere();
    String last = gone ? lastGone : lastPath;
    verification.check(
        last == null || last.compareTo(path) < 0,
        "sources: " + path + " is not in the order of paths, or twice");
    if (gone) {
      lastGone = path;
    } else {
      lastPath = path;
    }
    verification.check(
        sourceKeys.add(Hashing.articleKey(path)), "sources: " + path + " is there twice");
  }

  /** What a row of the ledger names besides is what its status asks for. */
  private void checkStatus(SourceRow source) {
    boolean isArticle = source.isThere() && source.status().equals(SourceRow.ARTICLE);
    boolean isDuplicate = source.isThere() && source.status().equals(SourceRow.DUPLICATE);
    verification.check(
        isArticle == (source.articleId() != null) && isDuplicate == (source.duplicateOf() != null),
        "sources: article_id or duplicate_of of "
            + source.sourcePath()
            + " is not what its status asks for");
  }

  private void reject(RejectRow reject) {
    String path = reject.sourcePath();
    ledger.rejected(path, reject.reason());
    verification.check(
        reject.sourceSha256() == null || !reject.retryable(),
        "rejects: " + path + " was read and is retryable");
    check.reject(reject).ifPresent(fault -> verification.fault(path + ": " + fault));
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
      count(CounterNames.NEAR, 1);
    }
    clusters.article(article);
    fill.article(article);
    List<EditRow> ofArticle = of(article, edits, EditRow::articleId, EditRow::seq, "edits");
    SurfaceCheck surfaces = new SurfaceCheck(article, verification);
    ofArticle.forEach(surfaces::check);
    List<DateRow> ofDates = of(article, dates, DateRow::articleId, DateRow::seq, "dates");
    count("dates", ofDates.size());
    for (DateRow row : ofDates) {
      count("date." + row.located().mention().resolution().word(), 1);
    }
    for (DateRow row : ofDates) {
      surfaces.check("dates", row.seq(), row.located());
      String fault = DateCheck.fault(row.located().mention());
      verification.check(
          fault == null,
          "dates: " + fault + " of row " + row.seq() + " of " + path + " do not fit together");
    }
    List<FigureRow> ofFigures =
        of(article, figures, FigureRow::articleId, FigureRow::seq, "figures");
    count("figures", ofFigures.size());
    for (FigureRow row : ofFigures) {
      count("figure." + row.located().mention().kind().word(), 1);
      surfaces.check("figures", row.seq(), row.located());
    }
    checkMeasures(article, ofArticle);
    ArticleRows rows = new ArticleRows(source, article, ofArticle, ofDates, ofFigures);
    checkValues(rows);
    check.article(rows).ifPresent(fault -> verification.fault(path + ": " + fault));
  }

  /** What follows from the values found in an article. */
  private void checkValues(ArticleRows rows) {
    String path = rows.article().sourcePath();
    verification.check(
        rows.figures().equals(FigureRow.rows(rows.article().articleId(), rows.locatedFigures())),
        "figures: repeat_of of " + path + " does not follow from its figures");
    String normalized;
    try {
      normalized =
          NormalizedText.of(
              rows.article().article().text(), rows.locatedDates(), rows.locatedFigures());
    } catch (IndexOutOfBoundsException e) {
      normalized = null;
    }
    verification.check(
        rows.article().article().textNormalized().equals(normalized),
        "articles: text_normalized of " + path + " does not follow from its dates and figures");
  }

  /** What follows from the text and the edits of an article. */
  private void checkMeasures(ArticleRow row, List<EditRow> edits) {
    Article article = row.article();
    int deleted = 0;
    int extracted = 0;
    for (EditRow edit : edits) {
      RawEdit raw = edit.edit();
      count("rule." + raw.pack() + "/" + raw.rule() + ".edits", 1);
      if (raw.op() != EditOp.REPLACE) {
        int points = raw.rawText().codePointCount(0, raw.rawText().length());
        deleted += raw.op() == EditOp.DELETE ? points : 0;
        extracted += raw.op() == EditOp.EXTRACT ? points : 0;
        count("chars.removed", raw.rawText().length());
        count("rule." + raw.pack() + "/" + raw.rule() + ".chars", raw.rawText().length());
        count("role." + raw.role() + ".chars", raw.rawText().length());
      }
    }
    count("chars.kept", article.text().length());
    count("edits", edits.size());
    count(CounterNames.published(article), 1);
    count(CounterNames.LANGUAGE + article.language(), 1);
    article.flags().forEach(flag -> count("flag." + flag, 1));
    TextSize size = TextSize.of(article.text());
    boolean holds =
        size.equals(new TextSize(row.paragraphs(), row.words(), row.chars()))
            && deleted == article.deletedChars()
            && extracted == article.extractedChars()
            && deleted + extracted == article.removedChars()
            && Double.compare(size.removedRatio(deleted + extracted), row.removedRatio()) == 0;
    verification.check(
        holds,
        "articles: paragraphs, words, chars, removed_chars, its parts or removed_ratio of "
            + row.sourcePath()
            + " do not follow from its text and edits");
    verification.check(
        row.definition().equals(definition),
        "articles: definition of " + row.sourcePath() + " is not that of the snapshot");
    verification.check(
        (row.duplicateOf() == null) == (row.similarity() == null),
        "articles: duplicate_of and similarity of " + row.sourcePath() + " do not go together");
    verification.check(
        article.published() == null || isAsPrecise(article.published()),
        "articles: published_precision of " + row.sourcePath() + " is not that of its stamp");
  }

  private static boolean isAsPrecise(Article.Published published) {
    return switch (Objects.requireNonNullElse(published.precision(), "")) {
      case "second", "minute" -> published.at() != null;
      case "day" -> published.at() == null && published.date() != null;
      default -> published.at() == null && published.date() == null;
    };
  }

  private void count(String counter, long more) {
    recounted.merge(counter, more, Long::sum);
  }

  /** All counters follow from the rows but those of what no row tells. */
  private void checkCounters(Manifest manifest) {
    Set<String> names = new TreeSet<>(recounted.keySet());
    names.addAll(manifest.counters().keySet());
    names.removeAll(DEPARTED);
    for (String name : names) {
      long found = recounted.getOrDefault(name, 0L);
      long named = manifest.counters().getOrDefault(name, 0L);
      verification.check(
          found == named,
          "the rows give the counter " + name + " as " + found + " and the manifest as " + named);
    }
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
    TemplateRow last = null;
    for (TemplateRow row = templates.take(); row != null; row = templates.take()) {
      String line = "templates: the line \"" + row.line() + "\" of " + row.site();
      verification.check(keys.add(row.site() + "\n" + row.line()), line + " is there twice");
      verification.check(
          last == null || !last.site().equals(row.site()) || isBefore(last, row),
          line + " is not in the order of documents");
      last = row;
      check.template(row).ifPresent(fault -> verification.fault("templates: " + fault));
    }
  }

  private static boolean isBefore(TemplateRow left, TemplateRow right) {
    return left.documents() == right.documents()
        ? left.line().compareTo(right.line()) < 0
        : left.documents() > right.documents();
  }

  private void checkAccounts(Manifest manifest, long articles) {
    Accounts found =
        new Accounts(
            articles + duplicates + rejected, articles, duplicates, rejected, deleted, unlisted);
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
