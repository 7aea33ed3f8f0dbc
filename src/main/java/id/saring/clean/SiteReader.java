package id.saring.clean;

import id.saring.clean.publication.SourceFacts;
import id.saring.definition.KnownSite;
import id.saring.definition.SourceHint;
import id.saring.extract.site.Site;
import id.saring.extract.site.SiteDetector;
import id.saring.lang.Language;
import id.saring.model.SourceEvidence;
import id.saring.text.Page;
import java.util.List;
import java.util.Optional;

/**
 * Tells the site of a page: what the definition says of its file, or else its address, or else what
 * its text shows. Thread-safe.
 */
public final class SiteReader {
  private final SiteDetector sites;
  private final List<SourceHint> sources;

  /**
   * A reader of pages in {@code language}.
   *
   * @param sites that the definition's packs describe
   * @param sources what the definition says of some files, in order
   */
  public SiteReader(Language language, List<KnownSite> sites, List<SourceHint> sources) {
    this.sites = SiteDetector.of(language, sites);
    this.sources = List.copyOf(sources);
  }

  /** The site of {@code page}; nothing if nothing tells it. */
  public Optional<Site> read(Page page, String sourcePath, SourceEvidence evidence) {
    String said = SourceFacts.of(sources, sourcePath).site();
    return said == null
        ? sites.ofUrl(evidence.url()).or(() -> sites.detect(page, sourcePath))
        : Optional.of(new Site(said, SourceFacts.METHOD, null));
  }

  /**
   * The name of the site of {@code page}, of which nothing came beside the text; empty if unknown.
   */
  public String name(Page page, String sourcePath) {
    return read(page, sourcePath, SourceEvidence.NONE).map(Site::name).orElse("");
  }
}
