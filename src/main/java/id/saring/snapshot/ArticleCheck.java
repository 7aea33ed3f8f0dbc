package id.saring.snapshot;

import id.saring.dataset.ArticleRow;
import id.saring.dataset.EditRow;
import id.saring.dataset.SourceRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A check of one article against its raw file, such as that its edits undone give the file back.
 */
public interface ArticleCheck {
  /**
   * What is wrong, in one line; empty if nothing.
   *
   * @param source its ledger row, with the charset of the raw file
   * @param article the article
   * @param edits its edits in raw order
   */
  Optional<String> fault(SourceRow source, ArticleRow article, List<EditRow> edits)
      throws IOException;
}
