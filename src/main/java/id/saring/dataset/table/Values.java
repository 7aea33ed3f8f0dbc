package id.saring.dataset.table;

/**
 * How the values of a column are spread over its rows; decides encodings and indexes in Parquet.
 */
public enum Values {
  /** Few distinct values: worth a dictionary. */
  FEW,
  /** Mostly different values, such as text: no dictionary. */
  MANY,
  /** Different values that readers look up: no dictionary, a Bloom filter. */
  KEY
}
