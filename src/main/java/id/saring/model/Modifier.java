package id.saring.model;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** TIMEX3-style modifier of a date or figure; the name is what the tables hold. */
public enum Modifier implements Vocabulary {
  @Doc("The first part of the period.")
  START,
  @Doc("The middle of the period.")
  MID,
  @Doc("The last part of the period.")
  END,
  @Doc("About so much, or about then.")
  APPROX,
  @Doc("Before that time.")
  BEFORE,
  @Doc("After that time.")
  AFTER,
  @Doc("More than so much.")
  MORE,
  @Doc("Less than so much.")
  LESS,
  @Doc("An order of magnitude, such as hundreds, with its least value.")
  MAGNITUDE;

  @Override
  public String word() {
    return name();
  }
}
