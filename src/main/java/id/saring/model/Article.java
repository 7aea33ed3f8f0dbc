package id.saring.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A cleaned article: what its raw file says, independent of the run that read it. Components are
 * the columns of table {@code articles}; null where the file states nothing.
 */
public record Article(
    String site,
    String siteMethod,
    String title,
    String author,
    String editor,
    String category,
    String place,
    Published published,
    Instant updatedAt,
    String language,
    String text,
    String textNormalized,
    List<String> captions,
    List<String> tags,
    int removedChars,
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
      Instant at, LocalDate date, String precision, String zone, String raw, String method) {}
}
