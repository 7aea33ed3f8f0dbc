package id.saring.run;

/** The two readings of every raw file. */
public enum Pass {
  /** Fingerprints texts and repeated lines. */
  SURVEY,
  /** Cleans and writes. */
  REFRESH
}
