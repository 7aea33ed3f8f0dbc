package id.saring.snapshot.diff;

import id.saring.dataset.Format;
import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.snapshot.SnapshotReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The articles of a snapshot with all that belongs to each, in the order of their paths. */
final class ArticleStream implements Closeable {
  private final SnapshotReader.Rows<ArticleRow> articles;
  private final Group<DateRow> dates;
  private final Group<FigureRow> figures;
  private final Group<EditRow> edits;

  ArticleStream(SnapshotReader reader) throws IOException {
    articles = reader.rows(Tables.ARTICLES, Format.JSONL);
    dates = new Group<>(reader, Tables.DATES, DateRow::articleId);
    figures = new Group<>(reader, Tables.FIGURES, FigureRow::articleId);
    edits = new Group<>(reader, Tables.EDITS, EditRow::articleId);
  }

  /** The next article; null after the last. */
  Whole next() throws IOException {
    ArticleRow article = articles.next();
    if (article == null) {
      return null;
    }
    String id = article.articleId();
    return new Whole(article, dates.of(id), figures.of(id), edits.of(id));
  }

  @Override
  public void close() throws IOException {
    try (articles;
        dates;
        figures) {
      edits.close();
    }
  }

  /** An article with its rows in other tables. */
  record Whole(
      ArticleRow article, List<DateRow> dates, List<FigureRow> figures, List<EditRow> edits) {}

  /** Rows of a table, taken article by article. */
  private static final class Group<R> implements Closeable {
    private final SnapshotReader.Rows<R> rows;
    private final Function<R, String> articleId;
    private R next;

    Group(SnapshotReader reader, Table<R> table, Function<R, String> articleId) throws IOException {
      this.rows = reader.rows(table, Format.JSONL);
      this.articleId = articleId;
      this.next = rows.next();
    }

    List<R> of(String id) throws IOException {
      List<R> group = new ArrayList<>();
      while (next != null && articleId.apply(next).equals(id)) {
        group.add(next);
        next = rows.next();
      }
      return group;
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
