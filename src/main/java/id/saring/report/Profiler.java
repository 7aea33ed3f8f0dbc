package id.saring.report;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.Nullability;
import id.saring.dataset.table.Tables;
import id.saring.model.Article;
import id.saring.model.RawEdit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Adds up the {@link Profile} of the articles that it is handed. */
public final class Profiler {
  private static final List<Column<ArticleRow>> FILLABLE =
      Tables.ARTICLES.columns().stream()
          .filter(
              column ->
                  column.nullability() == Nullability.NULLABLE
                      || column.type() == ColumnType.STRING_LIST)
          .toList();

  private final Map<String, Filled> sites = new HashMap<>();
  private final Map<String, Long> days = new HashMap<>();
  private final Map<Integer, Long> clusters = new HashMap<>();
  private final Map<String, RuleProfile> rules = new HashMap<>();
  private final Map<String, PriorityQueue<OddArticle>> odd = new TreeMap<>();
  private final TreeMap<String, List<ClusterLine>> groups = new TreeMap<>();
  private final PriorityQueue<FileLine> files =
      new PriorityQueue<>(Profile.SAMPLE_ORDER.reversed());

  /** Adds an article with its rows in other tables, each in the order of the table. */
  public void add(
      ArticleRow article, List<DateRow> dates, List<FigureRow> figures, List<EditRow> edits) {
    String site = article.article().site();
    sites.computeIfAbsent(site == null ? "" : site, key -> new Filled()).add(article);
    LocalDate day = day(article);
    if (day != null) {
      days.merge(day.toString(), 1L, Long::sum);
    }
    if (article.clusterSize() > 1 && article.duplicateOf() == null) {
      clusters.merge(article.clusterSize(), 1L, Long::sum);
    }
    if (article.clusterSize() > 1) {
      addToGroup(article);
    }
    edits.forEach(edit -> add(article, edit.edit()));
    keep(files, line(article), Profile.MAX_FILES);
    article.article().flags().forEach(flag -> addOdd(flag, article, dates, figures, edits));
  }

  /** The profile of all articles added so far. */
  public Profile profile() {
    Map<String, SiteProfile> siteProfiles = new TreeMap<>();
    sites.forEach((site, filled) -> siteProfiles.put(site, filled.profile()));
    Map<String, List<OddArticle>> oddest = new TreeMap<>();
    odd.forEach(
        (reason, articles) ->
            oddest.put(reason, articles.stream().sorted(Profile.ODDEST_FIRST).toList()));
    return new Profile(
            siteProfiles,
            days,
            clusters,
            rules,
            oddest,
            groups,
            files.stream().sorted(Profile.SAMPLE_ORDER).toList())
        .merge(Profile.EMPTY);
  }

  private void addToGroup(ArticleRow article) {
    String original = article.duplicateOf() == null ? article.articleId() : article.duplicateOf();
    FileLine line = line(article);
    ClusterLine member =
        new ClusterLine(
            line.path(),
            line.site(),
            line.title(),
            line.day(),
            article.similarity(),
            article.clusterSize());
    groups.merge(original, List.of(member), Profile::members);
    if (groups.size() > Profile.MAX_GROUPS) {
      groups.pollLastEntry();
    }
  }

  private void add(ArticleRow article, RawEdit edit) {
    String rule = edit.pack() + "/" + edit.rule();
    long order = order(article.articleId(), edit);
    RuleProfile known = rules.get(rule);
    boolean shown = known == null || order < known.sample().order();
    RuleSample sample = shown ? sample(order, article, edit) : known.sample();
    RuleProfile one =
        new RuleProfile(edit.op().word(), edit.role(), 1, edit.rawText().length(), sample);
    rules.put(rule, known == null ? one : known.merge(one));
  }

  private static long order(String articleId, RawEdit edit) {
    long seed = articleId.hashCode() * 31L + edit.rawStart();
    long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return (mixed ^ (mixed >>> 31)) >>> 1;
  }

  private static RuleSample sample(long order, ArticleRow article, RawEdit edit) {
    String text = article.article().text();
    int at = text.offsetByCodePoints(0, edit.textAt());
    String replacement = edit.replacement() == null ? "" : edit.replacement();
    int behind = Math.min(text.length(), at + replacement.length());
    return new RuleSample(
        order,
        article.sourcePath(),
        Excerpt.last(text.substring(0, at), RuleSample.CONTEXT),
        Excerpt.first(edit.rawText(), RuleSample.TAKEN),
        replacement,
        Excerpt.first(text.substring(behind), RuleSample.CONTEXT));
  }

  private static LocalDate day(ArticleRow article) {
    Article.Published published = article.article().published();
    return published == null ? null : published.date();
  }

  private static FileLine line(ArticleRow row) {
    Article article = row.article();
    LocalDate day = day(row);
    return new FileLine(
        row.articleId(),
        row.sourcePath(),
        article.site() == null ? "" : article.site(),
        article.title() == null ? "" : Excerpt.first(article.title(), 120),
        day == null ? "" : day.toString(),
        row.removedRatio());
  }

  private void addOdd(
      String reason,
      ArticleRow article,
      List<DateRow> dates,
      List<FigureRow> figures,
      List<EditRow> edits) {
    PriorityQueue<OddArticle> oddest =
        odd.computeIfAbsent(reason, key -> new PriorityQueue<>(Profile.ODDEST_FIRST.reversed()));
    double score = article.article().flags().size() + article.removedRatio();
    OddArticle last = oddest.peek();
    if (oddest.size() == Profile.MAX_ODD && last != null && score < last.score()) {
      return;
    }
    keep(
        oddest,
        new OddArticle(
            reason,
            score,
            article.sourcePath(),
            article.article().title() == null ? "" : article.article().title(),
            article.article().flags(),
            Pieces.raw(article.article().text(), edits),
            Pieces.clean(article.article().text(), dates, figures)),
        Profile.MAX_ODD);
  }

  private static <T> void keep(PriorityQueue<T> kept, T more, int limit) {
    kept.add(more);
    if (kept.size() > limit) {
      kept.remove();
    }
  }

  private static final class Filled {
    private final long[] counts = new long[FILLABLE.size()];
    private long articles;

    void add(ArticleRow article) {
      articles++;
      for (int i = 0; i < counts.length; i++) {
        Object value = FILLABLE.get(i).getter().apply(article);
        boolean empty = value == null || (value instanceof Collection<?> list && list.isEmpty());
        counts[i] += empty ? 0 : 1;
      }
    }

    SiteProfile profile() {
      Map<String, Long> filled = new TreeMap<>();
      for (int i = 0; i < counts.length; i++) {
        filled.put(FILLABLE.get(i).name(), counts[i]);
      }
      return new SiteProfile(articles, filled);
    }
  }
}
