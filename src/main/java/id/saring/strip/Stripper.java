package id.saring.strip;

import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.model.Edit;
import id.saring.page.PageLines;
import id.saring.page.PageReader;
import id.saring.page.Prose;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Remains;
import id.saring.strip.cut.WholeUnits;
import id.saring.strip.edge.EdgeLines;
import id.saring.strip.link.ArrowLinks;
import id.saring.strip.repeat.DoubledPhrases;
import id.saring.strip.repeat.SecondCopies;
import id.saring.strip.repeat.TakenAgain;
import id.saring.strip.repeat.TemplateLines;
import id.saring.strip.repeat.Templates;
import id.saring.strip.rule.ActivePack;
import id.saring.strip.rule.MatchExtent;
import id.saring.strip.rule.RuleScan;
import id.saring.strip.structure.ContentsList;
import id.saring.strip.structure.GluedEdges;
import id.saring.strip.structure.MainText;
import id.saring.strip.structure.PictureNames;
import id.saring.strip.structure.ReaderComments;
import id.saring.strip.structure.TailTags;
import id.saring.strip.structure.Teasers;
import id.saring.strip.structure.UnlabelledLinks;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the boilerplate of a page: by rule packs, by structure, by repetition. Immutable and
 * thread-safe.
 */
public final class Stripper {
  private static final String UNKNOWN_SITE = "";

  private final PageReader reader;
  private final RuleScan scan;

  private Stripper(List<RulePack> packs, PageReader reader) {
    this.reader = reader;
    this.scan = new RuleScan(packs);
  }

  /** A stripper with the rules of {@code packs}, for pages in {@code language}. */
  public static Stripper of(Language language, List<RulePack> packs) {
    return new Stripper(packs, PageReader.of(language));
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
    List<Cut> cuts = new ArrayList<>(MatchExtent.cuts(lines, scan.scan(lines, site), doubled));
    cuts.addAll(doubled);
    cuts.addAll(ContentsList.cuts(lines));
    cuts.addAll(TailTags.cuts(lines));
    cuts.addAll(TemplateLines.cuts(lines, site, templates));
    Remains remains = Remains.of(lines, cuts);
    add(ReaderComments.cuts(lines, remains), cuts, remains);
    add(ArrowLinks.cuts(lines, remains), cuts, remains);
    add(TakenAgain.cuts(lines, remains), cuts, remains);
    add(SecondCopies.cuts(lines, remains), cuts, remains);
    add(Teasers.cuts(lines, remains), cuts, remains);
    add(GluedEdges.cuts(lines, remains), cuts, remains);
    add(PictureNames.cuts(lines, remains), cuts, remains);
    add(MainText.cuts(lines, remains), cuts, remains);
    add(EdgeLines.cuts(lines, remains), cuts, remains);
    add(TakenAgain.labels(lines, remains), cuts, remains);
    add(UnlabelledLinks.cuts(lines, remains), cuts, remains);
    cuts.addAll(WholeUnits.cuts(lines, cuts, remains));
    return Cut.edits(page.text(), cuts);
  }

  /** The judge of prose that this stripper asks. */
  public Prose prose() {
    return reader.prose();
  }

  private static void add(List<Cut> more, List<Cut> cuts, Remains remains) {
    cuts.addAll(more);
    more.forEach(remains::add);
  }

  /** What the rules alone take or keep, sorted by start. */
  public List<Cut> rules(Page page) {
    PageLines lines = reader.read(page);
    return MatchExtent.cuts(lines, scan.scan(lines, UNKNOWN_SITE), List.of());
  }

  /** The packs that work on {@code page} of {@code site} (empty if unknown), general ones aside. */
  public List<ActivePack> packsOn(Page page, String site) {
    return scan.packsOn(reader.read(page), site);
  }

  /** The lines of {@code page} as the rules see them. */
  public PageLines read(Page page) {
    return reader.read(page);
  }

  /**
   * What every rule would take or keep were it the only one, by rule; those that hit nothing left
   * out.
   */
  public Map<RuleScan.Entry, List<Cut>> alone(PageLines lines, String site) {
    Map<RuleScan.Entry, List<RuleScan.Hit>> hits = new LinkedHashMap<>();
    List<RuleScan.Hit> all = scan.scan(lines, site);
    all.forEach(hit -> hits.computeIfAbsent(hit.entry(), key -> new ArrayList<>()).add(hit));
    Map<RuleScan.Entry, List<Cut>> cuts = new LinkedHashMap<>();
    hits.forEach(
        (entry, own) -> {
          List<RuleScan.Hit> seen = entry.rule().near().isEmpty() ? own : all;
          List<Cut> found =
              MatchExtent.cuts(lines, seen, List.of()).stream()
                  .filter(
                      cut ->
                          cut.rule().equals(entry.rule().id())
                              && cut.pack().equals(entry.owner().name()))
                  .toList();
          if (!found.isEmpty()) {
            cuts.put(entry, found);
          }
        });
    return cuts;
  }
}
