package id.saring.model.vocabulary;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** Why a raw file became no article. */
public enum RejectReason implements Vocabulary {
  @Doc("The archive is damaged or encrypted; pack it anew.")
  BAD_ARCHIVE,
  @Doc("A row that is no row of the table, or from which on the table cannot be read.")
  BAD_CSV,
  @Doc("The gzip data is damaged; copy the file anew.")
  BAD_GZIP,
  @Doc("The page is damaged.")
  BAD_HTML,
  @Doc("The line is no JSON object.")
  BAD_JSON,
  @Doc("The file is damaged.")
  BAD_JSONL,
  @Doc("The packed file is damaged; copy it anew.")
  BAD_PACKING,
  @Doc("The Parquet file is damaged.")
  BAD_PARQUET,
  @Doc("The file is damaged.")
  BAD_TEXT,
  @Doc("No WARC record stands there; the rest of the file is not read.")
  BAD_WARC,
  @Doc("The file is damaged.")
  BAD_WET,
  @Doc("The file holds white space only.")
  BLANK,
  @Doc("A link that leads nowhere.")
  BROKEN_LINK,
  @Doc("The file changed while it was read; the next run reads it.")
  CHANGED,
  @Doc(
      "Another record of the file has the same id; input.fields.id should name a field that tells"
          + " them apart.")
  DUPLICATE_ID,
  @Doc("The file has no bytes.")
  EMPTY,
  @Doc("The crawler was not given the page.")
  HTTP_STATUS,
  @Doc("Saring failed on it; please report the file.")
  INTERNAL_ERROR,
  @Doc("A folder with the name of a raw file.")
  IS_FOLDER,
  @Doc("An archive without the ending of one.")
  LOOKS_LIKE_ARCHIVE,
  @Doc("A table; set input.format: csv.")
  LOOKS_LIKE_CSV,
  @Doc("A document of an office program; save it as plain text.")
  LOOKS_LIKE_DOCUMENT,
  @Doc("A web page; set input.format: html.")
  LOOKS_LIKE_HTML,
  @Doc("An image.")
  LOOKS_LIKE_IMAGE,
  @Doc("JSON; set input.format: jsonl to read its objects.")
  LOOKS_LIKE_JSON,
  @Doc("JSON Lines; set input.format: jsonl.")
  LOOKS_LIKE_JSONL,
  @Doc("Apache Parquet; set input.format: parquet.")
  LOOKS_LIKE_PARQUET,
  @Doc("A web archive; set input.format: warc.")
  LOOKS_LIKE_WARC,
  @Doc("XML.")
  LOOKS_LIKE_XML,
  @Doc("Nothing is left after boilerplate and metadata are taken out.")
  NO_BODY,
  @Doc("The file holds no record of its format.")
  NO_RECORDS,
  @Doc("The record has no text; input.fields.text should name the field that holds it.")
  NO_TEXT_FIELD,
  @Doc("A device, pipe or socket.")
  NOT_A_FILE,
  @Doc("The crawler fetched something other than a web page.")
  NOT_HTML,
  @Doc("A file in an archive that is of another format than input.format says.")
  OTHER_FORMAT,
  @Doc("More than the memory of the process holds; give it more, or lower input.max_file_bytes.")
  TOO_COMPLEX,
  @Doc("Larger than input.max_file_bytes allows.")
  TOO_LARGE,
  @Doc("No charset reads all of its bytes and gives them back.")
  UNDECODABLE,
  @Doc("The edits do not give the raw bytes back; please report the file.")
  UNDO_FAILED,
  @Doc("The file cannot be opened; look at its rights.")
  UNREADABLE,
  @Doc("The folder cannot be listed; look at its rights.")
  UNREADABLE_FOLDER,
  @Doc("The file was listed and is gone.")
  VANISHED
}
