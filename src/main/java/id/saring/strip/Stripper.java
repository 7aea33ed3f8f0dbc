package id.saring.strip;

import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.model.Edit;
import id.saring.page.PageLines;
import id.saring.page.PageReader;
import id.saring.page.Prose;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the boilerplate of a page: by rule packs, by structure, by repetition. Immutable and
 * thread-safe.
 */
public final class Stripper {
  private static final String INDONESIAN = "id";
  private static final String UNKNOWN_SITE = "";

  private final PageReader reader;
  private final RuleScan scan;

  private Stripper(List<RulePack> packs, PageReader reader) {
    this.reader = reader;
    this.scan = new RuleScan(packs);
  }

  /** As {@link #of(List, PageReader)}, for pages in Indonesian. */
  public static Stripper of(List<RulePack> packs) {
    return of(packs, PageReader.of(Language.load(INDONESIAN)));
  }

  /** A stripper with the rules of {@code packs}, for pages that {@code reader} reads. */
  public static Stripper of(List<RulePack> packs, PageReader reader) {
    return new Stripper(packs, reader);
  }

  /**
   * Non-overlapping, sorted edits in the page's char positions, for a page whose site is unknown.
   *
   * @param page a repaired text
   * @param templates which lines the survey found to repeat over sites
   */
  public List<Edit> strip(Page page, Templates templates) {
    return strip(page, UNKNOWN_SITE, templates);
  }

  /**
   * Non-overlapping, sorted edits in the page's char positions.
   *
   * @param page a repaired text
   * @param site the page's site, as the survey names it
   * @param templates which lines the survey found to repeat over sites
   */
  public List<Edit> strip(Page page, String site, Templates templates) {
    PageLines lines = reader.read(page);
    List<Cut> doubled = DoubledPhrases.cuts(lines);
    List<Cut> cuts = new ArrayList<>(Reach.cuts(lines, scan.scan(lines, site), doubled));
    cuts.addAll(doubled);
    cuts.addAll(ContentsList.cuts(lines));
    cuts.addAll(TailTags.cuts(lines));
    cuts.addAll(TemplateLines.cuts(lines, site, templates));
    cuts.addAll(ReaderComments.cuts(lines, Remains.of(lines, cuts)));
    cuts.addAll(ArrowLinks.cuts(lines, Remains.of(lines, cuts)));
    cuts.addAll(SecondCopies.cuts(lines, Remains.of(lines, cuts)));
    cuts.addAll(MainText.cuts(lines, cuts));
    cuts.addAll(EdgeLines.cuts(lines, Remains.of(lines, cuts)));
    cuts.addAll(WholeUnits.cuts(lines, cuts));
    return Cut.edits(page.text(), cuts);
  }

  /** The judge of prose that this stripper asks. */
  public Prose prose() {
    return reader.prose();
  }

  /** What the rules alone take or keep, sorted by start. */
  List<Cut> rules(Page page) {
    PageLines lines = reader.read(page);
    return Reach.cuts(lines, scan.scan(lines, UNKNOWN_SITE), List.of());
  }
}
