package id.saring.dataset.row;

import id.saring.dataset.table.Tables;
import id.saring.model.RawEdit;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.Key;
import id.saring.model.schema.Lookup;
import id.saring.model.schema.References;

/** A row of {@link Tables#EDITS}. */
@Doc(
    "One row per change made to a raw text; all edits of an article undone on its text give the"
        + " raw file, byte for byte.")
public record EditRow(
    @Key @Lookup @References("articles.article_id") @Doc("The article that was changed.")
        String articleId,
    @Key @Doc("Number within the article, from 0, in the order of the raw file.") int seq,
    @Embedded RawEdit edit) {
  public EditRow {
    Cells.checkRange("edit", articleId, edit.rawStart(), edit.rawEnd());
  }
}
