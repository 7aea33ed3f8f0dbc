package id.saring.dataset;

import static id.saring.dataset.ColumnType.DATE;
import static id.saring.dataset.ColumnType.DOUBLE;
import static id.saring.dataset.ColumnType.INT32;
import static id.saring.dataset.ColumnType.STRING;
import static id.saring.dataset.ColumnType.STRING_LIST;
import static id.saring.dataset.ColumnType.TIMESTAMP;
import static id.saring.dataset.Columns.articleId;
import static id.saring.dataset.Columns.nullable;
import static id.saring.dataset.Columns.nullableWord;
import static id.saring.dataset.Columns.required;
import static id.saring.dataset.Columns.word;

import java.util.List;

/** Definition of {@link Tables#ARTICLES}. */
final class ArticlesTable {
  static final Table<ArticleRow> TABLE =
      new Table<>(
          "articles",
          "One row per article, sorted by source_path: the clean text and what the page says about"
              + " it.",
          ArticleRow.class,
          List.of(
              articleId(
                  ArticleRow::articleId, "First 16 hex digits of the SHA-256 of source_path."),
              required(
                  "source_path",
                  STRING,
                  ArticleRow::sourcePath,
                  "Raw file, relative to the input root, with / as separator."),
              required(
                  "source_sha256",
                  STRING,
                  ArticleRow::sourceSha256,
                  "SHA-256 of the raw bytes, in hex."),
              required(
                  "source_bytes", INT32, ArticleRow::sourceBytes, "Size of the raw file in bytes."),
              nullableWord(
                  "site",
                  STRING,
                  ArticleRow::site,
                  "Site that published the page, as a host name where one is known."),
              nullableWord(
                  "site_method", STRING, ArticleRow::siteMethod, "How the site was found."),
              nullable("title", STRING, ArticleRow::title, "Headline."),
              nullable(
                  "author",
                  STRING,
                  ArticleRow::author,
                  "Author or authors as written, without the label."),
              nullable(
                  "editor",
                  STRING,
                  ArticleRow::editor,
                  "Editor or editors as written, without the label."),
              nullableWord("category", STRING, ArticleRow::category, "Section of the site."),
              nullableWord("place", STRING, ArticleRow::place, "Place in the dateline."),
              nullable(
                  "published_at",
                  TIMESTAMP,
                  ArticleRow::publishedAt,
                  "When the article was published; only if the page states a time of day."),
              nullable(
                  "published_date",
                  DATE,
                  ArticleRow::publishedDate,
                  "Day of publication in local time; null where the page states only a month or"
                      + " year."),
              nullableWord(
                  "published_precision",
                  STRING,
                  ArticleRow::publishedPrecision,
                  "How exact the page is: second, minute, day, month or year."),
              nullableWord(
                  "published_zone",
                  STRING,
                  ArticleRow::publishedZone,
                  "Where the zone of published_at comes from: WIB, WITA or WIT as written, offset"
                      + " for a numeric one, assumed for the zone of the pipeline definition."),
              nullable(
                  "published_raw",
                  STRING,
                  ArticleRow::publishedRaw,
                  "The words on the page that state the publication."),
              nullableWord(
                  "published_method",
                  STRING,
                  ArticleRow::publishedMethod,
                  "Which rule found published_raw."),
              nullable(
                  "updated_at",
                  TIMESTAMP,
                  ArticleRow::updatedAt,
                  "When the page says it was last updated."),
              word(
                  "language",
                  STRING,
                  ArticleRow::language,
                  "BCP 47 code of the language of text; und if unknown."),
              required(
                  "text",
                  STRING,
                  ArticleRow::text,
                  "The body without its title; paragraphs separated by one blank line; NFC; LF."),
              required(
                  "text_normalized",
                  STRING,
                  ArticleRow::textNormalized,
                  "text with each date replaced by its ISO 8601 value and each figure by its plain"
                      + " decimal."),
              required(
                  "captions",
                  STRING_LIST,
                  ArticleRow::captions,
                  "Captions of photos and videos, in page order."),
              required(
                  "tags", STRING_LIST, ArticleRow::tags, "Tags that the site gave, in page order."),
              required("paragraphs", INT32, ArticleRow::paragraphs, "Paragraphs in text."),
              required("words", INT32, ArticleRow::words, "Words in text."),
              required("chars", INT32, ArticleRow::chars, "Code points in text."),
              required(
                  "removed_chars",
                  INT32,
                  ArticleRow::removedChars,
                  "Code points of the raw page that were stripped."),
              required(
                  "removed_ratio",
                  DOUBLE,
                  ArticleRow::removedRatio,
                  "removed_chars as a part of the code points of the raw page, 0 to 1."),
              nullable(
                  "duplicate_of",
                  STRING,
                  ArticleRow::duplicateOf,
                  "The article that this one nearly repeats."),
              nullable(
                  "similarity",
                  DOUBLE,
                  ArticleRow::similarity,
                  "How alike the two are, 0 to 1; null unless duplicate_of is set."),
              word(
                  "cluster_size",
                  INT32,
                  ArticleRow::clusterSize,
                  "Articles in the group of near duplicates, this one included."),
              new Column<>(
                  "flags",
                  STRING_LIST,
                  Nullability.REQUIRED,
                  Values.FEW,
                  "Machine words for what looks odd, sorted.",
                  ArticleRow::flags),
              word(
                  "definition",
                  STRING,
                  ArticleRow::definition,
                  "Hash of the pipeline definition that made the row.")),
          List.of("article_id"),
          List.of(
              new ForeignKey("source_path", "sources", "source_path"),
              new ForeignKey("duplicate_of", "articles", "article_id")));

  private ArticlesTable() {}
}
