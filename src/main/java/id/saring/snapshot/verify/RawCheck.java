package id.saring.snapshot.verify;

import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.definition.Definition;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A check of rows against what they were made of: the raw files, such as that edits undone give a
 * file back, and the definition.
 */
public interface RawCheck {
  /** Checks nothing: for a snapshot whose raw files are not at hand. */
  RawCheck NONE = rows -> Optional.empty();

  /** What is wrong with an article, in one line; empty if nothing. */
  Optional<String> article(ArticleRows rows) throws IOException;

  /** What is wrong with a duplicate, in one line; empty if nothing. */
  default Optional<String> duplicate(SourceRow source) throws IOException {
    return Optional.empty();
  }

  /** What is wrong with a reject, in one line; empty if nothing. */
  default Optional<String> reject(RejectRow reject) {
    return Optional.empty();
  }

  /** What is wrong with a line that repeats, in one line; empty if nothing. */
  default Optional<String> template(TemplateRow template) {
    return Optional.empty();
  }

  /** The gates that the snapshot had to pass; empty if its definition is not at hand. */
  default Optional<Definition.Gates> gates() {
    return Optional.empty();
  }

  /** Hears of every file that was there; called in the order of source paths. */
  default void seen(SourceRow source) {}

  /** What is wrong with files that are in no row, one line each; called at the end. */
  default List<String> unseen() {
    return List.of();
  }
}
