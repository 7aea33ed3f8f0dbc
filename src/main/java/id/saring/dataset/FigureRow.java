package id.saring.dataset;

import id.saring.model.Figure;
import id.saring.model.Located;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.Key;
import id.saring.model.schema.Lookup;
import id.saring.model.schema.References;

/** A row of {@link Tables#FIGURES}. */
@Doc(
    "One row per number in an article that counts, measures, prices, ranks or cites"
        + " something.")
public record FigureRow(
    @Key @Lookup @References("articles.article_id") @Doc("The article that holds the expression.")
        String articleId,
    @Key
        @Doc(
            "Number within the article, from 0: by field (title, byline, caption, text), then by"
                + " place.")
        int seq,
    @Embedded Located<Figure> located) {
  public FigureRow {
    Cells.checkRange("figure", articleId, located.start(), located.end());
    Cells.checkRange("figure", articleId, located.rawStart(), located.rawEnd());
  }
}
