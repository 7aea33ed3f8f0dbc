package id.saring.dataset.table;

/** Finds a table for a test that names it. */
public final class TestTables {
  private TestTables() {}

  /** The table of that name. */
  public static Table<?> named(String name) {
    return Tables.ALL.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
