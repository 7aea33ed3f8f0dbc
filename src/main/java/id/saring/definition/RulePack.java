package id.saring.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A set of rules for one kind of site.
 *
 * @param name unique among the packs of a pipeline
 * @param evidence texts of which one must stand in a page for the pack to work on it; empty when it
 *     works on every page
 * @param rules in file order
 */
public record RulePack(String name, List<String> evidence, List<Rule> rules) {
  /** The roles a rule may give to text. */
  public static final Set<String> ROLES =
      new TreeSet<>(
          Set.of(
              "menu",
              "share",
              "related",
              "ad",
              "counter",
              "comment",
              "form",
              "embed",
              "loader",
              "tag_list",
              "promo",
              "disclaimer",
              "copyright",
              "duplicate",
              "placeholder",
              "paging",
              "caption",
              "credit",
              "byline",
              "category"));

  public RulePack {
    evidence = List.copyOf(evidence);
    rules = List.copyOf(rules);
  }

  /**
   * Reads a rule pack.
   *
   * @param file the name that errors give
   * @throws DefinitionException naming file, line and key, if the pack is not as {@code
   *     rule-pack.schema.json} says
   */
  public static RulePack parse(String file, String yaml) {
    YamlNode root = YamlNode.parse(file, yaml).only("pack", "about", "evidence", "rules");
    root.get("about").text();
    List<String> evidence = root.find("evidence").map(YamlNode::texts).orElse(List.of());
    List<Rule> rules = root.get("rules").list().stream().map(Rule::read).toList();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      if (!ids.add(rules.get(i).id())) {
        throw root.get("rules")
            .list()
            .get(i)
            .get("id")
            .error("'" + rules.get(i).id() + "' stands twice in the pack");
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      YamlNode node = root.get("rules").list().get(i);
      rules
          .get(i)
          .near()
          .ifPresent(
              near -> {
                if (!ids.contains(near.rule())) {
                  throw node.get("near")
                      .get("rule")
                      .error("found '" + near.rule() + "'; expected the id of a rule of this pack");
                }
              });
    }
    return new RulePack(root.get("pack").text(), evidence, rules);
  }
}
