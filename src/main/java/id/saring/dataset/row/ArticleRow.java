package id.saring.dataset.row;

import id.saring.dataset.table.Tables;
import id.saring.model.Article;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.Key;
import id.saring.model.schema.Lookup;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.References;
import id.saring.text.Hashing;

/** A row of {@link Tables#ARTICLES}. */
@Doc("One row per article, sorted by source_path: the clean text and what the page says about it.")
public record ArticleRow(
    @Key @Lookup @Doc("First 16 hex digits of the SHA-256 of source_path.") String articleId,
    @References("sources.source_path")
        @Doc("Raw file, relative to the input root, with / as separator.")
        String sourcePath,
    @Doc("SHA-256 of the raw bytes, in hex.") String sourceSha256,
    @Doc("Size of the raw file in bytes.") int sourceBytes,
    @Embedded Article article,
    @Doc("Paragraphs in text.") int paragraphs,
    @Doc("Words in text.") int words,
    @Doc("Code points in text.") int chars,
    @Doc("removed_chars as a part of the code points of the raw page, 0 to 1.") double removedRatio,
    @Nullable @References("articles.article_id") @Doc("The article that this one nearly repeats.")
        String duplicateOf,
    @Nullable @Doc("How alike the two are, 0 to 1; null unless duplicate_of is set.")
        Double similarity,
    @LowCardinality @Doc("Articles in the group of near duplicates, this one included.")
        int clusterSize,
    @LowCardinality @Doc("Hash of the pipeline definition that made the row.") String definition) {
  public ArticleRow {
    if (articleId.equals(duplicateOf)) {
      throw new IllegalArgumentException("article " + articleId + " is a duplicate of itself");
    }
  }

  /**
   * The row of {@code article}, its text measured.
   *
   * @param cluster its group of near duplicates
   * @param definition hash of the pipeline definition
   */
  public static ArticleRow of(
      String sourcePath,
      String sourceSha256,
      int sourceBytes,
      Article article,
      Cluster cluster,
      String definition) {
    TextSize size = TextSize.of(article.text());
    return new ArticleRow(
        Hashing.articleId(sourcePath),
        sourcePath,
        sourceSha256,
        sourceBytes,
        article,
        size.paragraphs(),
        size.words(),
        size.chars(),
        size.removedRatio(article.removedChars()),
        cluster.duplicateOf(),
        cluster.similarity(),
        cluster.size(),
        definition);
  }

  /** The same row of an article in another group of near duplicates. */
  public ArticleRow with(Cluster cluster) {
    return new ArticleRow(
        articleId,
        sourcePath,
        sourceSha256,
        sourceBytes,
        article,
        paragraphs,
        words,
        chars,
        removedRatio,
        cluster.duplicateOf(),
        cluster.similarity(),
        cluster.size(),
        definition);
  }

  /**
   * The group of near duplicates of an article.
   *
   * @param duplicateOf id of the article that it nearly repeats; null for an original
   * @param similarity how alike the two are; null with {@code duplicateOf}
   * @param size articles in the group, this one included
   */
  public record Cluster(String duplicateOf, Double similarity, int size) {
    /** An article that nearly repeats no other. */
    public static Cluster original(int size) {
      return new Cluster(null, null, size);
    }
  }
}
