package id.saring.dataset;

import static id.saring.dataset.ColumnType.BOOLEAN;
import static id.saring.dataset.ColumnType.DOUBLE;
import static id.saring.dataset.ColumnType.INT32;
import static id.saring.dataset.ColumnType.INT64;
import static id.saring.dataset.ColumnType.STRING;
import static id.saring.dataset.ColumnType.TIMESTAMP;
import static id.saring.dataset.Columns.articleId;
import static id.saring.dataset.Columns.nullable;
import static id.saring.dataset.Columns.nullableWord;
import static id.saring.dataset.Columns.required;
import static id.saring.dataset.Columns.word;

import java.util.List;

/**
 * Definitions of {@link Tables#EDITS}, {@link Tables#REJECTS}, {@link Tables#SOURCES} and {@link
 * Tables#TEMPLATES}.
 */
final class AccountTables {
  private static final String STATE = "the eight hex digits at the end of a snapshot id";

  static final Table<EditRow> EDITS =
      new Table<>(
          "edits",
          "One row per change made to a raw text; all edits of an article undone on its text give"
              + " the raw file, byte for byte.",
          EditRow.class,
          List.of(
              articleId(EditRow::articleId, "The article that was changed."),
              required(
                  "seq",
                  INT32,
                  EditRow::seq,
                  "Number within the article, from 0, in the order of the raw file."),
              word(
                  "op",
                  STRING,
                  EditRow::op,
                  "delete (dropped), extract (moved to a column) or replace (rewritten in place)."),
              word("rule", STRING, EditRow::rule, "The rule that asked for it."),
              word("pack", STRING, EditRow::pack, "The rule pack or built-in stage of the rule."),
              word(
                  "role",
                  STRING,
                  EditRow::role,
                  "What the text was: menu, share, related, ad, counter, title, byline, caption,"
                      + " whitespace, encoding and so on."),
              required("raw_start", INT32, EditRow::rawStart, "First byte in the raw file."),
              required(
                  "raw_end", INT32, EditRow::rawEnd, "One past the last byte in the raw file."),
              required(
                  "raw_text",
                  STRING,
                  EditRow::rawText,
                  "The raw text that was changed, decoded in the charset of the source; U+FFFD for"
                      + " each byte that is not of it."),
              nullableWord(
                  "raw_hex",
                  STRING,
                  EditRow::rawHex,
                  "The bytes of raw_start to raw_end in hexadecimal where raw_text does not show them"
                      + " all; null where raw_text in the charset of the source is these bytes."),
              nullable(
                  "replacement",
                  STRING,
                  EditRow::replacement,
                  "What stands in its place; null for nothing. A delete or extract leaves at most white"
                      + " space, where its neighbours must stay apart."),
              nullableWord(
                  "column",
                  STRING,
                  EditRow::column,
                  "The column of articles that received it; null unless op is extract."),
              required(
                  "text_at",
                  INT32,
                  EditRow::textAt,
                  "Code point of text at which the change lies.")),
          List.of("article_id", "seq"),
          List.of(new ForeignKey("article_id", "articles", "article_id")));

  static final Table<RejectRow> REJECTS =
      new Table<>(
          "rejects",
          "One row per raw file that could not become an article, with the reason.",
          RejectRow.class,
          List.of(
              required(
                  "source_path",
                  STRING,
                  RejectRow::sourcePath,
                  "Raw file, relative to the input root."),
              nullable(
                  "source_sha256",
                  STRING,
                  RejectRow::sourceSha256,
                  "SHA-256 of the raw bytes; null if they were not read."),
              required(
                  "source_bytes", INT64, RejectRow::sourceBytes, "Size of the raw file in bytes."),
              word("stage", STRING, RejectRow::stage, "The stage that gave up."),
              word("reason", STRING, RejectRow::reason, "Stable machine word for the reason."),
              required("message", STRING, RejectRow::message, "The reason in words."),
              word(
                  "retryable",
                  BOOLEAN,
                  RejectRow::retryable,
                  "Whether another run may succeed without a change to the file."),
              required(
                  "head",
                  STRING,
                  RejectRow::head,
                  "The first 4 KB at most, decoded with losses; empty if they were not read.")),
          List.of("source_path"),
          List.of(new ForeignKey("source_path", "sources", "source_path")));

  static final Table<SourceRow> SOURCES =
      new Table<>(
          "sources",
          "The ledger: one row per raw file of this run, sorted by source_path, then one per file"
              + " that is gone since the snapshot before.",
          SourceRow.class,
          List.of(
              required(
                  "source_path",
                  STRING,
                  SourceRow::sourcePath,
                  "Raw file, relative to the input root."),
              required(
                  "source_bytes", INT64, SourceRow::sourceBytes, "Size of the raw file in bytes."),
              nullable(
                  "modified_at",
                  TIMESTAMP,
                  SourceRow::modifiedAt,
                  "When the file was last modified, as its file system says; null if it does not."),
              nullable(
                  "source_sha256",
                  STRING,
                  SourceRow::sourceSha256,
                  "SHA-256 of the raw bytes; null if they were not read."),
              nullableWord(
                  "charset",
                  STRING,
                  SourceRow::charset,
                  "Charset that decoded it; null if none did."),
              word(
                  "status",
                  STRING,
                  SourceRow::status,
                  "What became of it: article, duplicate (the same bytes or the same repaired text"
                      + " as another) or reject; for a deleted file, what it was."),
              word(
                  "change",
                  STRING,
                  SourceRow::change,
                  "Against the snapshot before: new, changed, unchanged or deleted."),
              nullable(
                  "article_id",
                  STRING,
                  SourceRow::articleId,
                  "Its article; null unless status is article, and for a deleted file."),
              nullable(
                  "duplicate_of",
                  STRING,
                  SourceRow::duplicateOf,
                  "The article it repeats; null unless status is duplicate, and for a deleted"
                      + " file."),
              word(
                  "first_seen",
                  STRING,
                  SourceRow::firstSeen,
                  "Snapshot that first had the file: "
                      + STATE
                      + ", so that data files carry no clock."),
              word(
                  "last_changed",
                  STRING,
                  SourceRow::lastChanged,
                  "Snapshot in which its bytes last changed: " + STATE + ".")),
          List.of("source_path"),
          List.of(
              new ForeignKey("article_id", "articles", "article_id"),
              new ForeignKey("duplicate_of", "articles", "article_id")));

  static final Table<TemplateRow> TEMPLATES =
      new Table<>(
          "templates",
          "One row per line that repeats over the articles of a site, as the survey found it.",
          TemplateRow.class,
          List.of(
              word(
                  "site",
                  STRING,
                  TemplateRow::site,
                  "The site; empty for lines of articles whose site is unknown."),
              required("line", STRING, TemplateRow::line, "The line in its normal form."),
              required(
                  "documents", INT64, TemplateRow::documents, "Articles of the site that hold it."),
              required(
                  "share",
                  DOUBLE,
                  TemplateRow::share,
                  "documents as a part of the articles of the site, 0 to 1."),
              word(
                  "action",
                  STRING,
                  TemplateRow::action,
                  "stripped, kept_prose (it reads like prose) or below_threshold."),
              nullableWord(
                  "covered_by",
                  STRING,
                  TemplateRow::coveredBy,
                  "The rule that strips the line by itself.")),
          List.of("site", "line"),
          List.of());

  private AccountTables() {}
}
