package id.saring.model;

import java.util.Locale;

/** The part of an article in which a date or figure was found. */
public enum Field {
  TITLE,
  BYLINE,
  CAPTION,
  TEXT;

  /** The lower-case word written to the tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
