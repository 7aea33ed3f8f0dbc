package id.saring.snapshot.verify;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.dataset.row.SourceRow;
import id.saring.model.DateMention;
import id.saring.model.Figure;
import id.saring.model.Located;
import java.util.List;

/**
 * All that a snapshot says of one article.
 *
 * @param source its row of the ledger
 * @param article the article
 * @param edits its edits in raw order
 * @param dates its dates
 * @param figures its figures
 */
public record ArticleRows(
    SourceRow source,
    ArticleRow article,
    List<EditRow> edits,
    List<DateRow> dates,
    List<FigureRow> figures) {
  List<Located<DateMention>> locatedDates() {
    return dates.stream().map(DateRow::located).toList();
  }

  List<Located<Figure>> locatedFigures() {
    return figures.stream().map(FigureRow::located).toList();
  }
}
