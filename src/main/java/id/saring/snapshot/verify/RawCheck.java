package id.saring.snapshot.verify;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.SourceRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A check of rows against the raw files, such as that edits undone give a file back. */
public interface RawCheck {
  /** Checks nothing: for a snapshot whose raw files are not at hand. */
  RawCheck NONE = (source, article, edits) -> Optional.empty();

  /**
   * What is wrong with an article, in one line; empty if nothing.
   *
   * @param source its ledger row, with the charset of the raw file
   * @param article the article
   * @param edits its edits in raw order
   */
  Optional<String> article(SourceRow source, ArticleRow article, List<EditRow> edits)
      throws IOException;

  /** What is wrong with a duplicate, in one line; empty if nothing. */
  default Optional<String> duplicate(SourceRow source) throws IOException {
    return Optional.empty();
  }

  /** Hears of every file that was there; called in the order of source paths. */
  default void seen(SourceRow source) {}

  /** What is wrong with files that are in no row, one line each; called at the end. */
  default List<String> unseen() {
    return List.of();
  }
}
