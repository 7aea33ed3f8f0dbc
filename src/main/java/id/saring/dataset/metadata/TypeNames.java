package id.saring.dataset.metadata;

import id.saring.dataset.table.ColumnType;

/**
 * What a type of column is called by those who read the tables.
 *
 * @param people in the data dictionary
 * @param frictionless in a Frictionless Table Schema
 * @param croissant in Croissant, whose lists are repeated values
 * @param duckDb in DuckDB, of JSONL and Parquet alike
 * @param polars in Polars, of Parquet; of JSONL, it reads days and times as text, to be cast
 * @param arrow in Arrow
 */
public record TypeNames(
    String people,
    String frictionless,
    String croissant,
    String duckDb,
    String polars,
    String arrow) {
  /** The names of {@code type}. */
  public static TypeNames of(ColumnType type) {
    return switch (type) {
      case STRING -> new TypeNames("string", "string", "sc:Text", "VARCHAR", "String", "string");
      case INT32 -> new TypeNames("int32", "integer", "sc:Integer", "INTEGER", "Int32", "int32");
      case INT64 -> new TypeNames("int64", "integer", "sc:Integer", "BIGINT", "Int64", "int64");
      case DOUBLE -> new TypeNames("double", "number", "sc:Float", "DOUBLE", "Float64", "double");
      case BOOLEAN ->
          new TypeNames("boolean", "boolean", "sc:Boolean", "BOOLEAN", "Boolean", "bool");
      case DATE -> new TypeNames("date", "date", "sc:Date", "DATE", "Date", "date32");
      case TIMESTAMP ->
          new TypeNames(
              "timestamp",
              "datetime",
              "sc:DateTime",
              "TIMESTAMP WITH TIME ZONE",
              "Datetime(us, UTC)",
              "timestamp[us, tz=UTC]");
      case STRING_LIST ->
          new TypeNames(
              "list of string", "array", "sc:Text", "VARCHAR[]", "List(String)", "list<string>");
    };
  }
}
