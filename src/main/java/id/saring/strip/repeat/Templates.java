package id.saring.strip.repeat;

/**
 * The lines that a survey of the whole corpus found to repeat over the pages of a site: {@code
 * TemplatesBySite} of room {@code survey} answers in a run.
 */
public interface Templates {
  /** No survey was made. */
  Templates NONE = (site, line) -> false;

  /** Whether {@code line}, stripped of white space around it, is a template of {@code site}. */
  boolean isTemplate(String site, String line);
}
