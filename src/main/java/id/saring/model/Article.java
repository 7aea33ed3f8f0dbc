package id.saring.model;

import id.saring.model.schema.After;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.OneOf;
import id.saring.model.schema.Words;
import id.saring.model.vocabulary.ArticleFlag;
import id.saring.model.vocabulary.SiteMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A cleaned article: what its raw file says, independent of the run that read it. Components are
 * the columns of table {@code articles}; null where the file states nothing.
 */
public record Article(
    @Nullable
        @LowCardinality
        @Doc("Site that published the page, as a host name where one is known.")
        String site,
    @Nullable @LowCardinality @Words(SiteMethod.class) @Doc("What told the site.")
        String siteMethod,
    @Nullable @LowCardinality @Doc("The words or host that told the site, as written.")
        String siteRaw,
    @Nullable @Doc("Headline.") String title,
    @Nullable
        @LowCardinality
        @Doc(
            "What found title: the rule that found it in the text, or field (of the record) or html"
                + " (metadata of the page) for one that the text does not hold.")
        String titleMethod,
    @Nullable
        @After("removed_ratio")
        @Doc(
            "Address of the page, verbatim from its record, its web archive or its own metadata;"
                + " null where nothing but a text came in.")
        String url,
    @Nullable @Doc("Author or authors as written, without the label.") String author,
    @Nullable @Doc("Editor or editors as written, without the label.") String editor,
    @Nullable @LowCardinality @Doc("Section of the site.") String category,
    @Nullable @LowCardinality @Doc("Place in the dateline, as written.") String place,
    @Nullable @LowCardinality @Doc("Usual spelling of place; null for one that no list holds.")
        String placeName,
    @Nullable
        @LowCardinality
        @Doc(
            "Code of the Ministry of Home Affairs for the province, regency or city that place is"
                + " or lies in; null where the name alone does not tell, or abroad.")
        String placeCode,
    @Nullable @Embedded(prefix = "published_") Published published,
    @Nullable @Embedded(prefix = "updated_") Updated updated,
    @LowCardinality @Doc("BCP 47 code of the language of text; und if unknown.") String language,
    @Doc("The body without its title; paragraphs separated by one blank line; NFC; LF.")
        String text,
    @Doc(
            "text with each date replaced by its ISO 8601 value and each figure by its plain"
                + " decimal.")
        String textNormalized,
    @Doc("Captions of photos and videos, in page order.") List<String> captions,
    @Doc("Tags that the site gave, in page order.") List<String> tags,
    @After("chars")
        @Doc("Code points of the raw page that were stripped: deleted_chars plus extracted_chars.")
        int removedChars,
    @After("removed_chars") @Doc("Code points of the raw page that were deleted.") int deletedChars,
    @After("deleted_chars")
        @Doc("Code points of the raw page that were moved from the body into columns.")
        int extractedChars,
    @After("cluster_size") @LowCardinality @Words(ArticleFlag.class) @Doc("What looks odd, sorted.")
        List<String> flags) {
  public Article {
    captions = List.copyOf(captions);
    tags = List.copyOf(tags);
    flags = List.copyOf(flags);
  }

  /**
   * When the article was published, as far as the file says.
   *
   * @param at the instant; null when no time of day is stated
   * @param date the day; null when only a month or year is stated
   * @param precision second, minute, day, month or year
   * @param zone WIB, WITA, WIT, offset, or assumed (the definition's zone); null without a time of
   *     day
   * @param raw the stamp as written; null where the definition states the day
   * @param rawStart bytes before it in the raw file; null where it does not stand there
   * @param rawEnd bytes before its end
   * @param method rule that found it, or {@code field}, {@code html}, {@code definition}
   */
  public record Published(
      @Nullable @Doc("When the article was published; only if the page states a time of day.")
          Instant at,
      @Nullable
          @Doc("Day of publication in local time; null where the page states only a month or year.")
          LocalDate date,
      @LowCardinality
          @OneOf({"second", "minute", "day", "month", "year"})
          @Doc("How exact the page is.")
          String precision,
      @Nullable
          @LowCardinality
          @OneOf({"WIB", "WITA", "WIT", "offset", "assumed"})
          @Doc(
              "Where the zone of published_at comes from: as written, offset for a numeric one,"
                  + " assumed for the zone of the pipeline definition.")
          String zone,
      @Nullable
          @Doc(
              "The words that state the publication, verbatim from the raw file, or from what came"
                  + " beside it (field, html); null where the pipeline definition states it.")
          String raw,
      @Nullable
          @Doc("Bytes before published_raw in the raw file; null where it does not stand there.")
          Integer rawStart,
      @Nullable @Doc("Bytes before the end of published_raw in the raw file.") Integer rawEnd,
      @LowCardinality
          @Doc(
              "Which rule found published_raw in the text; where that states none: field (of the"
                  + " record), html (metadata of the page) or definition (the pipeline"
                  + " definition).")
          String method) {
    public Published {
      if (at != null && date == null) {
        throw new IllegalArgumentException("a time of publication without its date");
      }
    }
  }

  /**
   * When the page says the article was last updated.
   *
   * @param at the instant; null when no time of day is stated
   * @param date the day; null when only a month or year is stated
   * @param raw the stamp as written
   * @param rawStart bytes before it in the raw file
   * @param rawEnd bytes before its end
   */
  public record Updated(
      @Nullable @Doc("When the page says it was last updated; only if it states a time of day.")
          Instant at,
      @Nullable
          @Doc("Day of the last update in local time; null where only a month or year is stated.")
          LocalDate date,
      @Doc("The words that state the update, verbatim from the raw file.") String raw,
      @Doc("Bytes before updated_raw in the raw file.") Integer rawStart,
      @Doc("Bytes before the end of updated_raw in the raw file.") Integer rawEnd) {}
}
