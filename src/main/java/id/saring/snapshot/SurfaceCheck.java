package id.saring.snapshot;

import id.saring.dataset.ArticleRow;
import id.saring.model.Field;

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
    this.title = article.title() == null ? new int[0] : article.title().codePoints().toArray();
    this.text = article.text().codePoints().toArray();
  }

  /** Checks a mention; one without offsets, or in another field, has nothing to point at. */
  void check(String table, int seq, String field, Integer start, Integer end, String surface) {
    int[] points;
    if (field.equals(Field.TEXT.word())) {
      points = text;
    } else if (field.equals(Field.TITLE.word())) {
      points = title;
    } else {
      return;
    }
    if (start != null) {
      boolean holds =
          end <= points.length && new String(points, start, end - start).equals(surface);
      verification.check(
          holds,
          table
              + ": row "
              + seq
              + " of "
              + article.sourcePath()
              + " does not point at its surface in "
              + field);
    }
  }
}
