package id.saring.clean;

import id.saring.strip.Stripper;
import java.time.ZoneId;

/**
 * What a pipeline definition says about cleaning.
 *
 * @param minCharsetConfidence ICU confidence (0–100) from which a detected charset is believed
 * @param zone zone of clock times that state none
 * @param stripper finds boilerplate, by the definition's rule packs
 */
public record CleaningTools(int minCharsetConfidence, ZoneId zone, Stripper stripper) {}
