package id.saring.dataset;

import java.util.List;

/** All tables of a snapshot. */
public final class Tables {
  /** Version of the schemas; raised when a column is added or changes its meaning. */
  public static final String SCHEMA_VERSION = "1";

  /** One row per article. */
  public static final Table<ArticleRow> ARTICLES = ArticlesTable.TABLE;

  /** One row per expression of time. */
  public static final Table<DateRow> DATES = MentionTables.DATES;

  /** One row per number. */
  public static final Table<FigureRow> FIGURES = MentionTables.FIGURES;

  /** One row per change to a raw text. */
  public static final Table<EditRow> EDITS = AccountTables.EDITS;

  /** One row per raw file that could not become an article. */
  public static final Table<RejectRow> REJECTS = AccountTables.REJECTS;

  /** One row per raw file. */
  public static final Table<SourceRow> SOURCES = AccountTables.SOURCES;

  /** One row per repeated line. */
  public static final Table<TemplateRow> TEMPLATES = AccountTables.TEMPLATES;

  /** Every table, in the order of the data dictionary. */
  public static final List<Table<?>> ALL =
      List.of(ARTICLES, DATES, FIGURES, EDITS, REJECTS, SOURCES, TEMPLATES);

  private Tables() {}

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Table<?> named(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table is named \"" + name + "\""));
  }
}
