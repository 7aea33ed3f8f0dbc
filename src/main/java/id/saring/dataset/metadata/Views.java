package id.saring.dataset.metadata;

import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.text.Resources;

/** Views for DuckDB beside the tables: every table by its name, and the joins that readers want. */
public final class Views {
  private static final String TABLES = "-- tables --\n";

  private Views() {}

  /** The content of {@code views.sql}. */
  public static String sql() {
    StringBuilder tables = new StringBuilder();
    for (Table<?> table : Tables.ALL) {
      tables
          .append("-- ")
          .append(table.description())
          .append("\nCREATE OR REPLACE VIEW ")
          .append(table.name())
          .append(" AS FROM read_parquet(saring_files('")
          .append(table.name())
          .append("'));\n\n");
    }
    return Resources.text("/id/saring/dataset/metadata/views.sql")
        .replace(TABLES, tables.toString());
  }
}
