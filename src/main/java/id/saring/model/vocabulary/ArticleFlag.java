package id.saring.model.vocabulary;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** What may look odd about an article as a whole. */
public enum ArticleFlag implements Vocabulary {
  @Doc(
      "The figures of its stamp allow two days and nothing tells which is meant, so published_date"
          + " is null.")
  AMBIGUOUS_DATE,
  @Doc("The file holds bytes that its charset does not have; edits keep them.")
  BYTES_REPAIRED,
  @Doc("Quotation marks seem to have been lost before the file was written.")
  LOST_QUOTES,
  @Doc("Text that had been decoded in a wrong charset was repaired.")
  MOJIBAKE_REPAIRED,
  @Doc("Less than half of the raw text is left.")
  MOSTLY_REMOVED,
  @Doc("No headline was found.")
  NO_TITLE,
  @Doc("The text holds U+FFFD, so characters were lost before the file was written.")
  REPLACEMENT_CHARS,
  @Doc("The text has less than 200 characters.")
  SHORT_TEXT,
  @Doc(
      "A day above the headline has nothing to do with the days that the text tells of: it is taken"
          + " for the site's own clock, so published_date is null.")
  SITE_CLOCK,
  @Doc(
      "The text states a day of publication more than one day apart from that of the record or page"
          + " metadata; the text counts.")
  SOURCE_DATE_DIFFERS,
  @Doc("What the record or page metadata states as time of publication is no date.")
  SOURCE_DATE_UNREAD
}
