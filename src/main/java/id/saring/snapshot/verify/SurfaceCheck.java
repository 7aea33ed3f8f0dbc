package id.saring.snapshot.verify;

import id.saring.dataset.row.ArticleRow;
import id.saring.model.Located;

/**
 * Checks that the offsets of mentions point at their surfaces in the title and the text of an
 * article.
 */
final class SurfaceCheck {
  private final ArticleRow article;
  private final Verification verification;
  private final int[] title;
  private final int[] text;

  SurfaceCheck(ArticleRow article, Verification verification) {
    this.article = article;
    this.verification = verification;
    this.title =
        article.article().title() == null
            ? new int[0]
            : article.article().title().codePoints().toArray();
    this.text = article.article().text().codePoints().toArray();
  }

  /** Checks a mention; one without offsets, or in another field, has nothing to point at. */
  void check(String table, int seq, Located<?> mention) {
    if (mention.start() == null) {
      return;
    }
    switch (mention.field()) {
      case TEXT -> check(text, table, seq, mention);
      case TITLE -> check(title, table, seq, mention);
      case BYLINE, CAPTION -> {}
    }
  }

  private void check(int[] points, String table, int seq, Located<?> mention) {
    int start = mention.start();
    int end = mention.end();
    verification.check(
        end <= points.length && new String(points, start, end - start).equals(mention.surface()),
        table
            + ": row "
            + seq
            + " of "
            + article.sourcePath()
            + " does not point at its surface in "
            + mention.field().word());
  }
}
