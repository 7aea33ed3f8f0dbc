package id.saring.dataset.row;

import id.saring.dataset.table.Tables;
import id.saring.model.DateMention;
import id.saring.model.Located;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.Key;
import id.saring.model.schema.Lookup;
import id.saring.model.schema.References;
import java.time.LocalDate;

/** A row of {@link Tables#DATES}. */
@Doc(
    "One row per expression of time in an article: a day, a clock time, a span of time or a"
        + " repeated time.")
public record DateRow(
    @Key @Lookup @References("articles.article_id") @Doc("The article that holds the expression.")
        String articleId,
    @Key
        @Doc(
            "Number within the article, from 0: by field (title, byline, caption, text), then by"
                + " place.")
        int seq,
    @Embedded Located<DateMention> located) {
  public DateRow {
    Cells.checkRange("date", articleId, located.start(), located.end());
    Cells.checkRange("date", articleId, located.rawStart(), located.rawEnd());
    LocalDate from = located.mention().dateFrom();
    LocalDate to = located.mention().dateTo();
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "date of " + articleId + " ends " + to + ", before it starts " + from);
    }
  }
}
