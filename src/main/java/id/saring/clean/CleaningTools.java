package id.saring.clean;

import id.saring.definition.RulePack;
import java.time.ZoneId;
import java.util.List;

/**
 * What a pipeline definition says about cleaning.
 *
 * @param minCharsetConfidence ICU confidence (0–100) from which a detected charset is believed
 * @param zone zone of clock times that state none
 * @param rulePacks boilerplate rules, in order
 */
public record CleaningTools(int minCharsetConfidence, ZoneId zone, List<RulePack> rulePacks) {
  public CleaningTools {
    rulePacks = List.copyOf(rulePacks);
  }
}
