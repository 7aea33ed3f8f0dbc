package id.saring.dataset.table;

/**
 * A promise that every non-null value of a column occurs in a key column of a table.
 *
 * @param column column of the referring table
 * @param table name of the table referred to
 * @param key column there
 */
public record ForeignKey(String column, String table, String key) {}
