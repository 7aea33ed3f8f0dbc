package id.saring.clean;

import id.saring.clean.notes.PreparationNotes;
import id.saring.model.NumericOrderVotes;
import id.saring.text.Page;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An article before the templates of its site are known.
 *
 * @param page the whole text, repaired
 * @param site name of its site; null if unknown
 * @param text the body
 * @param publishedDate day of publication; null if unknown
 * @param publishedAt time of publication; null if unknown
 * @param notes what makes it quick to clean
 * @param orderVotes what its stamp tells of the order of the stamps of its series
 */
public record Preview(
    Page page,
    String site,
    String text,
    LocalDate publishedDate,
    Instant publishedAt,
    PreparationNotes notes,
    NumericOrderVotes orderVotes) {}
