package id.saring.clean.publication;

import id.saring.date.DateReference;
import id.saring.model.Article;

/**
 * When an article was published and updated, as far as its file says.
 *
 * @param published null where no publication is stated or its day is not sure
 * @param updated null where no update is stated
 * @param reference what dates of the text are resolved against
 * @param ambiguous whether the figures of a stamp allow two days and nothing tells which is meant
 */
public record Publication(
    Article.Published published,
    Article.Updated updated,
    DateReference reference,
    boolean ambiguous) {}
