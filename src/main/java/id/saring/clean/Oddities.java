package id.saring.clean;

import id.saring.clean.publication.Publication;
import id.saring.clean.text.Columns;
import id.saring.model.Edit;
import id.saring.model.vocabulary.ArticleFlag;
import id.saring.text.ByteEscapes;
import id.saring.text.EditedText;
import id.saring.text.LostQuotes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Machine words for what looks odd about an article as a whole. */
final class Oddities {
  private static final int SHORT_CHARS = 200;
  private static final double MOSTLY = 0.5;

  private Oddities() {}

  /**
   * Sorted flags: those of the publication, {@code bytes_repaired, lost_quotes, mojibake_repaired,
   * mostly_removed, no_title, replacement_chars, short_text}.
   */
  static List<String> flags(
      String raw, EditedText clean, Columns columns, Publication publication) {
    List<String> flags = new ArrayList<>(publication.flags());
    if (ByteEscapes.in(raw)) {
      flags.add(ArticleFlag.BYTES_REPAIRED.word());
    }
    if (LostQuotes.in(clean.text())) {
      flags.add(ArticleFlag.LOST_QUOTES.word());
    }
    if (clean.edits().stream().map(Edit::rule).anyMatch("mojibake"::equals)) {
      flags.add(ArticleFlag.MOJIBAKE_REPAIRED.word());
    }
    if (clean.text().length() < MOSTLY * raw.length()) {
      flags.add(ArticleFlag.MOSTLY_REMOVED.word());
    }
    if (columns.first("title") == null) {
      flags.add(ArticleFlag.NO_TITLE.word());
    }
    if (clean.text().indexOf('\uFFFD') >= 0) {
      flags.add(ArticleFlag.REPLACEMENT_CHARS.word());
    }
    if (clean.text().length() < SHORT_CHARS) {
      flags.add(ArticleFlag.SHORT_TEXT.word());
    }
    Collections.sort(flags);
    return flags;
  }
}
