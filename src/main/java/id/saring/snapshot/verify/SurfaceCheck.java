package id.saring.snapshot.verify;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.EditRow;
import id.saring.model.Field;
import id.saring.model.Located;
import id.saring.text.Paragraphs;
import java.util.Objects;

/**
 * Checks that the offsets of mentions point at their surfaces in the title and the text of an
 * article, and that mentions and edits name their paragraphs.
 */
final class SurfaceCheck {
  private final ArticleRow article;
  private final Verification verification;
  private final int[] title;
  private final int[] text;
  private final Paragraphs paragraphs;

  SurfaceCheck(ArticleRow article, Verification verification) {
    this.article = article;
    this.verification = verification;
    this.title =
        article.article().title() == null
            ? new int[0]
            : article.article().title().codePoints().toArray();
    this.text = article.article().text().codePoints().toArray();
    this.paragraphs = Paragraphs.of(article.article().text());
  }

  /** Checks a mention; one without offsets, or in another field, has nothing to point at. */
  void check(String table, int seq, Located<?> mention) {
    boolean inText = mention.field() == Field.TEXT && mention.start() != null;
    Integer paragraph = inText ? (Integer) paragraphs.at(mention.start()) : null;
    verification.check(
        Objects.equals(mention.paragraph(), paragraph),
        table + ": row " + seq + " of " + article.sourcePath() + " names the wrong paragraph");
    if (mention.start() == null) {
      return;
    }
    switch (mention.field()) {
      case TEXT -> check(text, table, seq, mention);
      case TITLE -> check(title, table, seq, mention);
      case BYLINE, CAPTION -> {}
    }
  }

  /** Checks that an edit names the paragraph in which it lies. */
  void check(EditRow edit) {
    verification.check(
        edit.edit().paragraph() == paragraphs.at(edit.edit().textAt()),
        "edits: row " + edit.seq() + " of " + article.sourcePath() + " names the wrong paragraph");
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
