package id.saring.clean;

import id.saring.clean.notes.PreparationNotes;
import id.saring.clean.text.Columns;
import id.saring.extract.found.Extraction;
import id.saring.extract.site.Site;
import id.saring.model.Decoded;
import id.saring.model.Outcome;
import id.saring.text.EditedText;
import id.saring.text.Page;
import java.util.List;
import java.util.Optional;

/** A document after all that comes before dates and figures. */
sealed interface Preparation {
  /**
   * A text to go on with.
   *
   * @param raw as decoded
   * @param repaired as repaired
   * @param page the repaired text as lines
   * @param clean the body
   * @param notes the same without the texts
   */
  record Prepared(
      Decoded raw,
      EditedText repaired,
      Page page,
      Optional<Site> site,
      List<Extraction> extractions,
      EditedText clean,
      Columns columns,
      PreparationNotes notes)
      implements Preparation {}

  /** No article, and why. */
  record Refused(Outcome outcome) implements Preparation {}
}
