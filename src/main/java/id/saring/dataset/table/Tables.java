package id.saring.dataset.table;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.row.TemplateRow;
import java.util.List;

/** All tables of a snapshot. */
public final class Tables {
  /** Version of the schemas; raised when a column is added or changes its meaning. */
  public static final String SCHEMA_VERSION = "2";

  /** One row per article. */
  public static final Table<ArticleRow> ARTICLES = Table.of("articles", ArticleRow.class);

  /** One row per expression of time. */
  public static final Table<DateRow> DATES = Table.of("dates", DateRow.class);

  /** One row per number. */
  public static final Table<FigureRow> FIGURES = Table.of("figures", FigureRow.class);

  /** One row per change to a raw text. */
  public static final Table<EditRow> EDITS = Table.of("edits", EditRow.class);

  /** One row per raw file that could not become an article. */
  public static final Table<RejectRow> REJECTS = Table.of("rejects", RejectRow.class);

  /** One row per raw file. */
  public static final Table<SourceRow> SOURCES = Table.of("sources", SourceRow.class);

  /** One row per repeated line. */
  public static final Table<TemplateRow> TEMPLATES = Table.of("templates", TemplateRow.class);

  /** Every table, in the order of the data dictionary. */
  public static final List<Table<?>> ALL =
      List.of(ARTICLES, DATES, FIGURES, EDITS, REJECTS, SOURCES, TEMPLATES);

  private Tables() {}
}
