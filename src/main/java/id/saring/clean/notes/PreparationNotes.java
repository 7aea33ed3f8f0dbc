package id.saring.clean.notes;

import id.saring.extract.found.Extraction;
import id.saring.extract.site.Site;
import id.saring.model.Edit;
import java.nio.charset.Charset;
import java.util.List;

/**
 * What decoding, repair, stripping and extraction found in a document, without its text. With it
 * they need not be done again on the same bytes, unless a line of the page has become a template.
 *
 * @param charset the encoding
 * @param site the site; null if unknown
 * @param repairs edits of the raw text that repair it
 * @param extractions metadata, in positions of the repaired text
 * @param columns edits of the repaired text that give values of columns
 * @param edits edits of the raw text that leave the body
 */
public record PreparationNotes(
    Charset charset,
    Site site,
    List<Edit> repairs,
    List<Extraction> extractions,
    List<Edit> columns,
    List<Edit> edits) {
  public PreparationNotes {
    repairs = List.copyOf(repairs);
    extractions = List.copyOf(extractions);
    columns = List.copyOf(columns);
    edits = List.copyOf(edits);
  }
}
