package id.saring.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of {@link Tables#ARTICLES}; the table documents each component. Instants are cut to
 * microseconds.
 */
public record ArticleRow(
    String articleId,
    String sourcePath,
    String sourceSha256,
    int sourceBytes,
    String site,
    String siteMethod,
    String title,
    String author,
    String editor,
    String category,
    String place,
    Instant publishedAt,
    LocalDate publishedDate,
    String publishedPrecision,
    String publishedZone,
    String publishedRaw,
    String publishedMethod,
    Instant updatedAt,
    String language,
    String text,
    String textNormalized,
    List<String> captions,
    List<String> tags,
    int paragraphs,
    int words,
    int chars,
    int removedChars,
    double removedRatio,
    String duplicateOf,
    Double similarity,
    int clusterSize,
    List<String> flags,
    String definition) {
  public ArticleRow {
    publishedAt = Cells.micros(publishedAt);
    updatedAt = Cells.micros(updatedAt);
    captions = List.copyOf(captions);
    tags = List.copyOf(tags);
    flags = List.copyOf(flags);
    if (articleId.equals(duplicateOf)) {
      throw new IllegalArgumentException("article " + articleId + " is a duplicate of itself");
    }
    if (publishedAt != null && publishedDate == null) {
      throw new IllegalArgumentException("article " + articleId + " has a time without a date");
    }
  }
}
