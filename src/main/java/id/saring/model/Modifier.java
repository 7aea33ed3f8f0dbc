package id.saring.model;

/** TIMEX3-style modifier of a date or figure; the name is what the tables hold. */
public enum Modifier {
  START,
  MID,
  END,
  APPROX,
  BEFORE,
  AFTER,
  MORE,
  LESS,
  MAGNITUDE
}
