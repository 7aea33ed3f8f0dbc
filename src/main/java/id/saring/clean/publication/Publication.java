package id.saring.clean.publication;

import id.saring.date.DateReference;
import id.saring.model.Article;
import java.util.List;

/**
 * When an article was published and updated, as far as its file says.
 *
 * @param published null where no publication is stated or its day is not sure
 * @param updated null where no update is stated
 * @param reference what dates of the text are resolved against
 * @param flags sorted machine words for what is odd about the stamps: {@code ambiguous_date} where
 *     figures allow two days and nothing tells which is meant, {@code site_clock} where a day above
 *     the headline has nothing to do with what the page tells, {@code source_date_differs} where
 *     text and source state days that lie more than one apart, {@code source_date_unread} where the
 *     source states what is no date
 */
public record Publication(
    Article.Published published,
    Article.Updated updated,
    DateReference reference,
    List<String> flags) {
  public Publication {
    flags = List.copyOf(flags);
  }
}
