package id.saring.definition;

import id.saring.model.vocabulary.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A set of rules for one site, or for a kind of sites.
 *
 * @param name unique among the packs of a pipeline; the domain, for a site's pack
 * @param source where the pack begins, {@code file:line}, for messages
 * @param site the site that the pack describes; empty for a shared pack
 * @param sites sites on whose pages a shared pack works: domains, or {@code *.go.id} for all under
 *     one
 * @param evidence texts of which one must stand in a page, as words of their own, for the pack to
 *     work on it
 * @param rules in file order
 */
public record RulePack(
    String name,
    String source,
    Optional<KnownSite> site,
    List<String> sites,
    List<String> evidence,
    List<Rule> rules) {
  /** The roles a rule may give to text. */
  public static final Set<String> ROLES = Role.ofRules();

  private static final String SUBDOMAINS = "*.";

  public RulePack {
    sites = List.copyOf(sites);
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
  }

  /** Whether the pack works on every page. */
  public boolean isGeneral() {
    return site.isEmpty() && sites.isEmpty() && evidence.isEmpty();
  }

  /** Whether the pack works on the pages of {@code domain}, whatever they say. */
  public boolean isFor(String domain) {
    if (domain.isEmpty()) {
      return false;
    }
    return site.filter(known -> known.domain().equals(domain)).isPresent()
        || sites.stream()
            .anyMatch(
                pattern ->
                    pattern.startsWith(SUBDOMAINS)
                        ? domain.endsWith(pattern.substring(1))
                        : domain.equals(pattern));
  }

  /** This pack, working on every page: for its examples. */
  public RulePack everywhere() {
    return new RulePack(name, source, Optional.empty(), List.of(), List.of(), rules);
  }

  /** This pack with other rules. */
  public RulePack with(List<Rule> others) {
    return new RulePack(name, source, site, sites, evidence, others);
  }

  /**
   * Reads a rule pack.
   *
   * @param file the name that errors give
   * @throws DefinitionException naming all problems with file, line and key, if the pack is not as
   *     {@code rule-pack.schema.json} says
   */
  public static RulePack parse(String file, String yaml) {
    Problems problems = new Problems();
    RulePack pack = parse(file, yaml, problems);
    problems.throwIfAny();
    return pack;
  }

  /** Whether a file with {@code root} is a pack and no definition. */
  static boolean isPack(YamlNode root) {
    return !root.holds("input") && (root.holds("pack") || root.holds("site"));
  }

  static RulePack parse(String file, String yaml, Problems problems) {
    YamlNode root = YamlNode.parse(file, yaml, problems);
    boolean isSite = root.has("site");
    Optional<KnownSite> site = Optional.empty();
    List<String> sites = List.of();
    String name;
    if (isSite) {
      site = Optional.of(KnownSite.read(root));
      name = site.get().domain();
    } else {
      if (!root.has("pack")) {
        root.problem("found neither 'pack' (a shared pack) nor 'site' (a site's pack)");
      }
      name = root.text("pack", "?");
      sites = root.texts("sites");
    }
    root.text("about");
    List<String> evidence = root.texts("evidence");
    for (String text : evidence) {
      if (text.length() < 3) {
        root.problem("evidence", "'" + text + "' is too short; expected three chars or more");
      }
    }
    List<YamlNode> nodes = root.sections("rules");
    if (!isSite && nodes.isEmpty()) {
      root.problem("found no rules; expected a list of rules");
    }
    List<Rule> rules = nodes.stream().map(Rule::read).toList();
    checkReferences(nodes, rules);
    root.refuseUnknownKeys();
    return new RulePack(name, root.source(), site, sites, evidence, rules);
  }

  private static void checkReferences(List<YamlNode> nodes, List<Rule> rules) {
    Map<String, Rule> byId = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule before = byId.putIfAbsent(rules.get(i).id(), rules.get(i));
      if (before != null) {
        nodes
            .get(i)
            .problem(
                "id",
                "'" + before.id() + "' stands twice in the pack, first at " + before.source());
      }
    }
    Set<String> ids = new HashSet<>(byId.keySet());
    for (int i = 0; i < rules.size(); i++) {
      YamlNode node = nodes.get(i);
      rules
          .get(i)
          .near()
          .filter(near -> !ids.contains(near.rule()))
          .ifPresent(
              near ->
                  node.section("near")
                      .problem(
                          "rule",
                          "found '" + near.rule() + "'; expected the id of a rule of this pack"));
    }
  }
}
