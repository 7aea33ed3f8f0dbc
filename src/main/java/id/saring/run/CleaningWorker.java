package id.saring.run;

import id.saring.clean.ArticleCleaner;
import id.saring.clean.CleaningTools;
import id.saring.clean.SiteReader;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.extract.site.Site;
import id.saring.extract.site.SiteExamples;
import id.saring.model.Edit;
import id.saring.model.RawDocument;
import id.saring.page.Prose;
import id.saring.strip.Stripper;
import id.saring.strip.check.RuleExamples;
import id.saring.strip.repeat.Templates;
import id.saring.strip.rule.ActivePack;
import id.saring.text.Decoder;
import id.saring.text.Page;
import id.saring.text.Repairer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a worker needs to clean documents: a checked definition and the cleaner it asks for.
 * Thread-safe.
 */
public final class CleaningWorker {
  private static final int MOST_MADE = 4;

  /** By the hash of the definition; those used last, as whoever edits one makes many. */
  private static final Map<String, CleaningWorker> MADE =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_MADE, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CleaningWorker> eldest) {
              return size() > MOST_MADE;
            }
          });

  private final Definition definition;
  private final ArticleCleaner cleaner;
  private final Stripper stripper;

  private CleaningWorker(Definition definition, CleaningTools tools) {
    this.definition = definition;
    this.cleaner = new ArticleCleaner(tools);
    this.stripper = tools.stripper();
  }

  /** Checks {@code files} and makes the cleaner; see {@link #of(Definition)}. */
  public static CleaningWorker of(DefinitionFiles files) {
    return of(Definition.of(files));
  }

  /**
   * Runs the examples of all rules and sites and makes the cleaner: once a JVM for an equal
   * definition.
   */
  public static CleaningWorker of(Definition definition) {
    return MADE.computeIfAbsent(
        definition.hash(),
        hash -> {
          RuleExamples.check(definition.language(), definition.packs());
          SiteExamples.check(definition.language(), definition.sites());
          return make(definition);
        });
  }

  /** The same for a definition whose examples held, which need not run again. */
  static CleaningWorker ofProven(Definition definition) {
    return MADE.computeIfAbsent(definition.hash(), hash -> make(definition));
  }

  /**
   * The same for the proven definition with {@code hash}, whose texts are fetched if they are
   * needed.
   */
  static CleaningWorker ofProven(String hash, Supplier<DefinitionFiles> files) {
    CleaningWorker made = MADE.get(hash);
    return made == null ? ofProven(Definition.of(files.get())) : made;
  }

  private static CleaningWorker make(Definition definition) {
    return new CleaningWorker(
        definition,
        new CleaningTools(
            definition.charsetConfidence(),
            definition.zone(),
            definition.language(),
            Stripper.of(definition.language(), definition.packs()),
            definition.sites(),
            definition.sources()));
  }

  /** The definition. */
  public Definition definition() {
    return definition;
  }

  /** The rule packs that work on {@code document} because of what it is; none if unreadable. */
  public List<ActivePack> packsOn(RawDocument document) {
    SiteReader sites =
        new SiteReader(definition.language(), definition.sites(), definition.sources());
    return new Decoder(definition.charsetConfidence())
        .decode(document.bytes())
        .map(decoded -> Page.of(Repairer.repair(decoded).text()))
        .map(
            page ->
                stripper.packsOn(
                    page,
                    sites
                        .read(page, document.path(), document.evidence())
                        .map(Site::name)
                        .orElse("")))
        .orElse(List.of());
  }

  /** The cleaner. */
  public ArticleCleaner cleaner() {
    return cleaner;
  }

  /** The judge of what may be prose. */
  public Prose prose() {
    return stripper.prose();
  }

  /**
   * The rule, as {@code pack/rule}, that takes all of {@code line} when it stands alone; null if
   * none does.
   */
  public String ruleTaking(String line) {
    List<Edit> edits = stripper.strip(Page.of(line), Templates.NONE);
    int taken = edits.stream().mapToInt(edit -> edit.end() - edit.start()).sum();
    return taken > 0 && taken >= line.strip().length()
        ? edits.get(0).pack() + "/" + edits.get(0).rule()
        : null;
  }
}
