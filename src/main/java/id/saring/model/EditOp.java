package id.saring.model;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** What an edit does to the text it covers. */
public enum EditOp implements Vocabulary {
  @Doc("The text is boilerplate and is dropped.")
  DELETE,
  @Doc("The text moves to a column of the article.")
  EXTRACT,
  @Doc("The text is rewritten in place: an encoding repair, white space.")
  REPLACE
}
