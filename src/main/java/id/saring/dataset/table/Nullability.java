package id.saring.dataset.table;

/** Whether a column may hold null. */
public enum Nullability {
  /** Every row has a value. */
  REQUIRED,
  /** A row may have none. */
  NULLABLE
}
