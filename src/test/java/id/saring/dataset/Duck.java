package id.saring.dataset;

import id.saring.dataset.metadata.ReaderSchemas;
import id.saring.dataset.metadata.TypeNames;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A DuckDB in memory: a reader of the files that is not ours. */
public final class Duck implements AutoCloseable {
  private final Connection connection;

  public Duck() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    query("SET TimeZone = 'UTC'");
  }

  /** The Parquet files of a table, as an SQL table expression. */
  public static String parquet(Path snapshot, Table<?> table) {
    return "read_parquet('" + snapshot.resolve("parquet/" + table.name()) + "/*.parquet')";
  }

  /** The JSONL files of a table, with the types of its definition. */
  public static String jsonl(Path snapshot, Table<?> table) {
    return ReaderSchemas.readJson(table, snapshot.resolve("jsonl/" + table.name()) + "/*.jsonl");
  }

  /** The SQL type that a column comes out as. */
  public static String type(Column<?> column) {
    return TypeNames.of(column.type()).duckDb();
  }

  /** All rows of a query. */
  public List<List<Object>> query(String sql) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        try (ResultSet result = statement.getResultSet()) {
          while (result.next()) {
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
              row.add(result.getObject(i));
            }
            rows.add(row);
          }
        }
      }
    }
    return rows;
  }

  /** The single number a query gives. */
  public long number(String sql) throws SQLException {
    return ((Number) query(sql).get(0).get(0)).longValue();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
