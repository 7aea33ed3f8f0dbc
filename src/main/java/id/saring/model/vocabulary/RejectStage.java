package id.saring.model.vocabulary;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** The stage that gave a raw file up. */
public enum RejectStage implements Vocabulary {
  @Doc("Listing, opening and unpacking.")
  READ,
  @Doc("From bytes to characters.")
  DECODE,
  @Doc("Stripping, extraction and values.")
  CLEAN
}
