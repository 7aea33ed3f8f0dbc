package id.saring.model.vocabulary;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** What told the site of an article. */
public enum SiteMethod implements Vocabulary {
  @Doc("The pipeline definition says it of the file.")
  DEFINITION,
  @Doc("The host of its address.")
  URL,
  @Doc("A folder named like a domain.")
  PATH,
  @Doc("The end of the browser title.")
  PAGE_TITLE,
  @Doc("The byline.")
  BYLINE,
  @Doc("The agency in the dateline.")
  DATELINE,
  @Doc("Words that only this site prints.")
  PHRASE
}
