package id.saring.definition;

import id.saring.input.Fields;
import id.saring.input.InputFormat;
import id.saring.lang.Language;
import id.saring.lang.LanguageException;
import id.saring.model.DatasetInfo;
import id.saring.text.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A pipeline definition, checked. Every section is a record that reads itself; a key that no
 * section asks for is refused.
 *
 * @param dataset what the dataset is called and whose it is
 * @param input what to read
 * @param output folder of the snapshots; a relative one resolves against the definition's folder
 * @param zone zone of clock times that state none; that of the language if null is given
 * @param language the language of the texts, whose tables all readers stand on
 * @param charsetConfidence ICU confidence (0–100) from which a detected charset is believed
 * @param sources what is known of files that their text does not say, in order
 * @param survey thresholds for templates
 * @param gates what must hold before a snapshot is published
 * @param operation what happens around a run
 * @param rules gives the rule packs; see {@link #packs}
 * @param files the texts that it was read from
 * @param hash SHA-256 over the definition, its rule packs and the version of Saring, 64 hex digits
 */
public record Definition(
    DatasetInfo dataset,
    Input input,
    String output,
    ZoneId zone,
    Language language,
    int charsetConfidence,
    List<SourceHint> sources,
    Survey survey,
    Gates gates,
    Operation operation,
    Supplier<List<RulePack>> rules,
    DefinitionFiles files,
    String hash) {
  private static final String DEFAULT_LANGUAGE = "id";

  public Definition {
    zone = zone == null ? language.zone() : zone;
    sources = List.copyOf(sources);
  }

  /**
   * What to read.
   *
   * @param paths files, folders or globs as written; relative ones resolve against the definition's
   *     folder
   * @param format how raw texts stand in the files
   * @param fields which fields of a record hold what; for formats with records
   * @param maxFileBytes larger files are rejected unread
   * @param batchBytes size at which a batch of files is closed; part files follow batches
   */
  public record Input(
      List<String> paths, InputFormat format, Fields fields, long maxFileBytes, long batchBytes) {
    public Input {
      paths = List.copyOf(paths);
    }

    /** The same for files of {@code other} format. */
    public Input as(InputFormat other) {
      return new Input(paths, other, fields, maxFileBytes, batchBytes);
    }

    private static Input read(YamlNode root) {
      YamlNode node = root.neededSection("input");
      List<String> paths = node.texts("paths");
      if (node.has("paths") && paths.isEmpty()) {
        node.problem("paths", "found an empty list; expected files, folders or globs");
      } else if (!node.has("paths") && root.has("input")) {
        node.problem("key 'paths' is missing");
      }
      return new Input(
          paths,
          node.constant("format", InputFormat.class, InputFormat.TEXT),
          readFields(node.section("fields")),
          node.integer("max_file_bytes", 1, Integer.MAX_VALUE / 8, 32 << 20),
          node.integer("batch_bytes", 1, Integer.MAX_VALUE, 1 << 20));
    }
  }

  private static Fields readFields(YamlNode node) {
    Fields usual = Fields.DEFAULT;
    return new Fields(
        node.text("text", usual.text()),
        node.text("id", usual.id()),
        node.text("url", usual.url()),
        node.text("date", usual.date()),
        node.text("title", usual.title()));
  }

  /**
   * When a repeated line is a template of its site.
   *
   * @param minDocuments articles of the site that must hold it
   * @param minShare share of the site's articles that must hold it
   */
  public record Survey(long minDocuments, double minShare) {
    private static Survey read(YamlNode node) {
      return new Survey(
          node.integer("template_min_documents", 2, Integer.MAX_VALUE, 5),
          node.decimal("template_min_share", 0, 1, 0.3));
    }
  }

  /**
   * What must hold before a snapshot is published.
   *
   * @param minArticles fewest articles
   * @param maxRejectShare largest share of sources that may be rejected
   * @param maxArticleDrop largest share of the previous snapshot's articles by which the number may
   *     fall
   * @param maxRemovedShare largest share of all characters that may be stripped or extracted
   * @param maxInternalErrors most files on which Saring itself may fail
   * @param maxNullShare largest share of the articles that may leave a column empty, by column
   * @param maxNullRise largest rise of such a share against the previous snapshot, of any column,
   *     over all articles and in each site
   * @param warnOnly names of the gates that only warn
   */
  public record Gates(
      long minArticles,
      double maxRejectShare,
      double maxArticleDrop,
      double maxRemovedShare,
      long maxInternalErrors,
      Map<String, Double> maxNullShare,
      double maxNullRise,
      Set<String> warnOnly) {
    private static final List<String> NAMES =
        List.of(
            "min_articles",
            "max_reject_share",
            "max_article_drop",
            "max_removed_share",
            "max_internal_errors",
            "max_null_share",
            "max_null_rise");

    public Gates {
      maxNullShare = Collections.unmodifiableMap(new TreeMap<>(maxNullShare));
      warnOnly = Set.copyOf(warnOnly);
    }

    private static Gates read(YamlNode node) {
      return new Gates(
          node.integer("min_articles", 0, Long.MAX_VALUE, 1),
          node.decimal("max_reject_share", 0, 1, 0.5),
          node.decimal("max_article_drop", 0, 1, 0.5),
          node.decimal("max_removed_share", 0, 1, 0.9),
          node.integer("max_internal_errors", 0, Long.MAX_VALUE, 0),
          node.decimals("max_null_share", 0, 1),
          node.decimal("max_null_rise", 0, 1, 0.3),
          warnOnly(node));
    }

    private static Set<String> warnOnly(YamlNode node) {
      if (!node.has("warn")) {
        return Set.of("max_internal_errors");
      }
      Set<String> names = new TreeSet<>(node.texts("warn"));
      for (String name : names) {
        if (!NAMES.contains(name)) {
          node.problem("warn", "found '" + name + "'; allowed: " + String.join(", ", NAMES));
        }
      }
      return names;
    }
  }

  /**
   * What happens around a run.
   *
   * @param keep how many snapshots stay after each publication; 0 for all
   * @param onSuccess shell command to run after a run that ended well; null for none
   * @param onFailure shell command to run after one that did not; null for none
   */
  public record Operation(int keep, String onSuccess, String onFailure) {
    private static Operation read(YamlNode root) {
      return new Operation(
          (int) root.integer("keep", 1, Integer.MAX_VALUE, 0),
          root.text("on_success", null),
          root.text("on_failure", null));
    }
  }

  /**
   * Checks {@code files}.
   *
   * @throws DefinitionException with every problem of the definition and of all its packs
   */
  public static Definition of(DefinitionFiles files) {
    return of(files, definition -> false);
  }

  /**
   * The same, but the rule packs of a definition that {@code isProven} are read when they are asked
   * for.
   *
   * @param isProven whether all packs of a definition were found right before, by its hash
   */
  public static Definition of(DefinitionFiles files, Predicate<Definition> isProven) {
    Problems problems = new Problems();
    Packs packs = new Packs(files);
    Definition definition = read(files, packs, problems);
    if (!problems.isEmpty() || !isProven.test(definition)) {
      packs.read(problems);
    }
    problems.throwIfAny();
    return definition;
  }

  /** As {@link #of}, noting problems and going on. */
  static void check(DefinitionFiles files, Problems problems) {
    Packs packs = new Packs(files);
    read(files, packs, problems);
    packs.read(problems);
  }

  private static Definition read(DefinitionFiles files, Packs packs, Problems problems) {
    YamlNode root = YamlNode.parse(files.name(), files.text(), problems);
    refusePack(root, problems);
    Definition definition =
        new Definition(
            dataset(root.text("name", files.defaultName()), root.section("dataset")),
            Input.read(root),
            root.text("output"),
            zone(root, "zone", null),
            language(root),
            (int) root.integer("charset_confidence", 0, 100, 30),
            root.sections("sources").stream().map(SourceHint::read).toList(),
            Survey.read(root.section("survey")),
            Gates.read(root.section("gates")),
            Operation.read(root),
            packs,
            files,
            hash(files));
    root.texts(DefinitionFiles.RULES);
    root.refuseUnknownKeys();
    return definition;
  }

  /** A pack in place of a definition has nearly every key wrong: its name says it once. */
  private static void refusePack(YamlNode root, Problems problems) {
    if (RulePack.isPack(root)) {
      root.problem(
          root.holds("pack") ? "pack" : "site",
          "this is a rule pack; expected a pipeline definition, which names packs under 'rules'");
      problems.throwIfAny();
    }
  }

  private static DatasetInfo dataset(String name, YamlNode node) {
    return new DatasetInfo(
        name,
        node.text("title", DatasetInfo.TITLE),
        node.text("license", null),
        node.text("url", null),
        node.text("creator", null));
  }

  /** The rule packs, in order. */
  public List<RulePack> packs() {
    return rules.get();
  }

  /** The sites that the packs describe. */
  public List<KnownSite> sites() {
    return packs().stream().flatMap(pack -> pack.site().stream()).toList();
  }

  /** The rule packs, read once. */
  private static final class Packs implements Supplier<List<RulePack>> {
    private final DefinitionFiles files;
    private List<RulePack> packs;

    Packs(DefinitionFiles files) {
      this.files = files;
    }

    synchronized void read(Problems problems) {
      packs = List.copyOf(packs(files, problems));
    }

    @Override
    public synchronized List<RulePack> get() {
      if (packs == null) {
        Problems problems = new Problems();
        read(problems);
        problems.throwIfAny();
      }
      return packs;
    }
  }

  private static List<RulePack> packs(DefinitionFiles files, Problems problems) {
    List<RulePack> packs = new ArrayList<>();
    Map<String, RulePack> byName = new HashMap<>();
    for (DefinitionFiles.PackFile file : files.packs()) {
      String shown = files.shown(file);
      RulePack pack = RulePack.parse(shown, file.text(), problems);
      RulePack before = byName.putIfAbsent(pack.name(), pack);
      if (before != null) {
        problems.add(
            shown, 1, "a pack '" + pack.name() + "' stands at " + before.source() + " already");
      }
      packs.add(pack);
    }
    checkNames(packs, problems);
    return packs;
  }

  /** A name or phrase of two sites would tell neither. */
  private static void checkNames(List<RulePack> packs, Problems problems) {
    Map<String, KnownSite> byName = new HashMap<>();
    packs.stream()
        .flatMap(pack -> pack.site().stream())
        .forEach(
            site ->
                Stream.concat(site.names().stream(), site.phrases().stream())
                    .forEach(
                        name -> {
                          KnownSite before =
                              byName.putIfAbsent(name.toLowerCase(Locale.ROOT), site);
                          if (before != null && !before.source().equals(site.source())) {
                            String file = site.source();
                            problems.add(
                                file.substring(0, file.lastIndexOf(':')),
                                1,
                                "'"
                                    + name
                                    + "' names "
                                    + before.domain()
                                    + " already, at "
                                    + before.source());
                          }
                        }));
  }

  private static Language language(YamlNode root) {
    String code = root.text("language", DEFAULT_LANGUAGE);
    try {
      return Language.load(code);
    } catch (LanguageException e) {
      root.problem("language", e.getMessage());
      return Language.load(DEFAULT_LANGUAGE);
    }
  }

  /** The zone at {@code key}, or {@code fallback}; null if that is null. */
  static ZoneId zone(YamlNode node, String key, String fallback) {
    String text = node.text(key, fallback);
    if (text == null) {
      return null;
    }
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      node.problem(
          key,
          "found '" + text + "'; expected a zone such as Asia/Jakarta, Asia/Makassar or +07:00");
      return ZoneId.of("UTC");
    }
  }

  private static String hash(DefinitionFiles files) {
    MessageDigest digest = Hashing.sha256();
    add(digest, Version.get());
    add(digest, files.text());
    for (DefinitionFiles.PackFile pack : files.packs()) {
      add(digest, pack.name());
      add(digest, pack.text());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ':');
    digest.update(bytes);
  }
}
