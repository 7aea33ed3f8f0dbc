package id.saring.extract.site;

import id.saring.definition.DefinitionException;
import id.saring.definition.KnownSite;
import id.saring.lang.Language;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the examples of detection that sites bring: a site whose examples fail is not used. */
public final class SiteExamples {
  private SiteExamples() {}

  /**
   * Checks the examples of all {@code sites}, whose pages are in {@code language}, among one
   * another.
   *
   * @throws DefinitionException that names file, site and text of every example that fails
   */
  public static void check(Language language, List<KnownSite> sites) {
    List<String> failures = failures(language, sites);
    if (!failures.isEmpty()) {
      throw new DefinitionException(failures);
    }
  }

  /** One line for every example that fails; empty when all hold. */
  public static List<String> failures(Language language, List<KnownSite> sites) {
    SiteDetector detector = SiteDetector.of(language, sites);
    List<String> out = new ArrayList<>();
    for (KnownSite site : sites) {
      for (String hit : site.hits()) {
        Optional<Site> found = detector.detect(Page.of(hit), "");
        if (!found.map(Site::name).equals(Optional.of(site.domain()))) {
          out.add(failure(site, "hit", hit, found));
        }
      }
      for (String miss : site.misses()) {
        Optional<Site> found = detector.detect(Page.of(miss), "");
        if (found.map(Site::name).equals(Optional.of(site.domain()))) {
          out.add(failure(site, "miss", miss, found));
        }
      }
    }
    return out;
  }

  private static String failure(KnownSite site, String kind, String text, Optional<Site> found) {
    return site.source()
        + ": detection."
        + kind
        + ": '"
        + text
        + "' tells "
        + found.map(told -> told.name() + " (" + told.method() + ")").orElse("no site")
        + "; expected "
        + (kind.equals("hit") ? site.domain() : "another one or none");
  }
}
