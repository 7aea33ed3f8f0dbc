package id.saring.model;

import id.saring.model.schema.After;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.LowCardinality;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.OneOf;
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
    @Nullable @LowCardinality @Doc("How the site was found.") String siteMethod,
    @Nullable @Doc("Headline.") String title,
    @Nullable @Doc("Author or authors as written, without the label.") String author,
    @Nullable @Doc("Editor or editors as written, without the label.") String editor,
    @Nullable @LowCardinality @Doc("Section of the site.") String category,
    @Nullable @LowCardinality @Doc("Place in the dateline.") String place,
    @Nullable @Embedded(prefix = "published_") Published published,
    @Nullable @Doc("When the page says it was last updated.") Instant updatedAt,
    @LowCardinality @Doc("BCP 47 code of the language of text; und if unknown.") String language,
    @Doc("The body without its title; paragraphs separated by one blank line; NFC; LF.")
        String text,
    @Doc(
            "text with each date replaced by its ISO 8601 value and each figure by its plain"
                + " decimal.")
        String textNormalized,
    @Doc("Captions of photos and videos, in page order.") List<String> captions,
    @Doc("Tags that the site gave, in page order.") List<String> tags,
    @After("chars") @Doc("Code points of the raw page that were stripped.") int removedChars,
    @After("cluster_size") @LowCardinality @Doc("Machine words for what looks odd, sorted.")
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
   * @param raw the stamp as written
   * @param method rule that found it
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
      @Doc("The words on the page that state the publication.") String raw,
      @LowCardinality @Doc("Which rule found published_raw.") String method) {
    public Published {
      if (at != null && date == null) {
        throw new IllegalArgumentException("a time of publication without its date");
      }
    }
  }
}
