package id.saring.clean;

import id.saring.definition.KnownSite;
import id.saring.definition.SourceHint;
import id.saring.lang.Language;
import id.saring.strip.Stripper;
import java.time.ZoneId;
import java.util.List;

/**
 * What a pipeline definition says about cleaning.
 *
 * @param minCharsetConfidence ICU confidence (0–100) from which a detected charset is believed
 * @param zone zone of clock times that state none
 * @param language the language of the texts
 * @param stripper finds boilerplate, by the definition's rule packs
 * @param sites the sites that the definition's packs describe
 * @param sources what the definition says of some files, in order
 */
public record CleaningTools(
    int minCharsetConfidence,
    ZoneId zone,
    Language language,
    Stripper stripper,
    List<KnownSite> sites,
    List<SourceHint> sources) {
  public CleaningTools {
    sources = List.copyOf(sources);
    sites = List.copyOf(sites);
  }
}
