package id.saring.model;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** The part of an article in which a date or figure was found. */
public enum Field implements Vocabulary {
  @Doc("The headline.")
  TITLE,
  @Doc("The lines about author and time, which are no column of their own.")
  BYLINE,
  @Doc("The captions of photos and videos, one after another.")
  CAPTION,
  @Doc("The body.")
  TEXT
}
