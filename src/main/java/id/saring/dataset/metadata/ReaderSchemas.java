package id.saring.dataset.metadata;

import static java.util.stream.Collectors.joining;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
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
    Map<String, Object> types = new LinkedHashMap<>();
    types.put("name", column.name());
    types.put("nullable", column.nullability() == Nullability.NULLABLE);
    types.put("duckdb", duckdb(column.type()));
    types.put("polars", polars(column.type()));
    types.put("arrow", arrow(column.type()));
    return types;
  }

  /** A DuckDB table function that reads the JSONL files of {@code table} with its types. */
  public static String readJson(Table<?> table, String glob) {
    String columns =
        table.columns().stream()
            .map(column -> "\"" + column.name() + "\": '" + duckdb(column.type()) + "'")
            .collect(joining(", ", "{", "}"));
    return "read_json('"
        + glob
        + "', format = 'newline_delimited', maximum_object_size = 67108864, columns = "
        + columns
        + ")";
  }

  /** The type of DuckDB, in JSONL and Parquet alike. */
  public static String duckdb(ColumnType type) {
    return switch (type) {
      case STRING -> "VARCHAR";
      case INT32 -> "INTEGER";
      case INT64 -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
      case STRING_LIST -> "VARCHAR[]";
    };
  }

  /** The type in Parquet; of JSONL, Polars reads days and times as text, to be cast. */
  private static String polars(ColumnType type) {
    return switch (type) {
      case STRING -> "String";
      case INT32 -> "Int32";
      case INT64 -> "Int64";
      case DOUBLE -> "Float64";
      case BOOLEAN -> "Boolean";
      case DATE -> "Date";
      case TIMESTAMP -> "Datetime(us, UTC)";
      case STRING_LIST -> "List(String)";
    };
  }

  private static String arrow(ColumnType type) {
    return switch (type) {
      case STRING -> "string";
      case INT32 -> "int32";
      case INT64 -> "int64";
      case DOUBLE -> "double";
      case BOOLEAN -> "bool";
      case DATE -> "date32";
      case TIMESTAMP -> "timestamp[us, tz=UTC]";
      case STRING_LIST -> "list<string>";
    };
  }
}
