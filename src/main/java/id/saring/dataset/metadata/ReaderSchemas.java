package id.saring.dataset.metadata;

import static java.util.stream.Collectors.joining;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.Nullability;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The types of all columns as readers of JSONL want them, which see no types in the files and guess
 * wrong where a column begins with nulls or is empty. With these, JSONL reads as Parquet does.
 */
public final class ReaderSchemas {
  private ReaderSchemas() {}

  /** The content of {@code schema.json}: by table, its columns in order and how to read it. */
  public static Map<String, Object> descriptor() {
    Map<String, Object> tables = new LinkedHashMap<>();
    for (Table<?> table : Tables.ALL) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("columns", table.columns().stream().map(ReaderSchemas::column).toList());
      schema.put("duckdb", "FROM " + readJson(table, "jsonl/" + table.name() + "/*.jsonl"));
      tables.put(table.name(), schema);
    }
    return tables;
  }

  private static Map<String, Object> column(Column<?> column) {
    TypeNames names = TypeNames.of(column.type());
    Map<String, Object> types = new LinkedHashMap<>();
    types.put("name", column.name());
    types.put("nullable", column.nullability() == Nullability.NULLABLE);
    types.put("duckdb", names.duckDb());
    types.put("polars", names.polars());
    types.put("arrow", names.arrow());
    return types;
  }

  /** A DuckDB table function that reads the JSONL files of {@code table} with its types. */
  public static String readJson(Table<?> table, String glob) {
    String columns =
        table.columns().stream()
            .map(
                column ->
                    "\"" + column.name() + "\": '" + TypeNames.of(column.type()).duckDb() + "'")
            .collect(joining(", ", "{", "}"));
    return "read_json('"
        + glob
        + "', format = 'newline_delimited', maximum_object_size = 67108864, columns = "
        + columns
        + ")";
  }
}
