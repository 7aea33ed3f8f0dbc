package id.saring.run;

import id.saring.definition.Definition;
import id.saring.definition.Rule;
import id.saring.definition.RulePack;
import id.saring.extract.words.Gazetteer;
import id.saring.extract.words.Place;
import id.saring.lang.Zone;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a definition says that rows can be held against without cleaning anything. */
final class DefinitionFacts {
  private final Map<String, Map<String, Rule>> rules = new HashMap<>();
  private final Gazetteer gazetteer;
  private final Map<String, ZoneId> zones = new HashMap<>();
  private final ZoneId zone;

  DefinitionFacts(Definition definition) {
    for (RulePack pack : definition.packs()) {
      Map<String, Rule> ofPack = rules.computeIfAbsent(pack.name(), name -> new HashMap<>());
      pack.rules().forEach(rule -> ofPack.put(rule.id(), rule));
    }
    this.gazetteer = Gazetteer.of(definition.language());
    Zone.of(definition.language()).stream()
        .map(Zone.Spelled::zone)
        .filter(Zone::isNamed)
        .forEach(named -> zones.put(named.name(), named.offset()));
    this.zone = definition.zone();
  }

  /** Whether it names a pack {@code name}; other edits are by built-in stages. */
  boolean isPack(String name) {
    return rules.containsKey(name);
  }

  /** The rule; null if it has none. */
  Rule rule(String pack, String id) {
    return rules.getOrDefault(pack, Map.of()).get(id);
  }

  /** The place that {@code written} is. */
  Optional<Place> place(String written) {
    return gazetteer.find(written);
  }

  /**
   * The zone that {@code published_zone} names; null for one by figures, which may be any.
   *
   * @param word null if there is none
   */
  ZoneId zone(String word) {
    return "assumed".equals(word) ? zone : zones.get(word);
  }
}
