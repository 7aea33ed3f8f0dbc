package id.saring.strip.check;

import id.saring.definition.Rule;
import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.page.PageLines;
import id.saring.strip.Stripper;
import id.saring.strip.cut.Cut;
import id.saring.strip.rule.RuleScan;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each rule would do over a corpus were it alone, set against what the others do: feed it
 * pages, then ask. Not thread-safe.
 */
public final class RuleEffects {
  private static final int SAMPLES = 3;
  private static final int SAMPLE_CHARS = 160;
  private static final int MOST_OTHERS = 3;

  /**
   * What one rule does.
   *
   * @param source where the rule stands, {@code file:line}
   * @param hits how often it takes something
   * @param chars how many chars it takes
   * @param proseChars how many of them stand in pieces that read as running prose
   * @param aloneChars how many of them no other rule takes: what would stay without the rule
   * @param alsoBy rules that take some of the same, {@code pack/rule}, most first, three at most
   * @param proseSamples up to three of the pieces that read as running prose
   */
  public record Effect(
      String pack,
      String rule,
      String source,
      long hits,
      long chars,
      long proseChars,
      long aloneChars,
      List<String> alsoBy,
      List<String> proseSamples) {
    public Effect {
      alsoBy = List.copyOf(alsoBy);
      proseSamples = List.copyOf(proseSamples);
    }
  }

  private static final class Count {
    private long hits;
    private long chars;
    private long prose;
    private long alone;
    private final Map<String, Long> others = new TreeMap<>();
    private final List<String> samples = new ArrayList<>();
  }

  private final Stripper stripper;
  private final Map<RuleScan.Entry, Count> counts = new LinkedHashMap<>();
  private long pages;
  private long proseChars;

  /** Effects of {@code packs}, each on the pages that it works on; no page seen yet. */
  public RuleEffects(Language language, List<RulePack> packs) {
    stripper = Stripper.of(language, packs);
  }

  /** Counts what happens to {@code page} of {@code site} (empty if unknown). */
  public void add(Page page, String site) {
    PageLines lines = stripper.read(page);
    pages++;
    for (int line = 0; line < lines.count(); line++) {
      proseChars += lines.prose(line) ? lines.end(line) - lines.start(line) : 0;
    }
    Map<RuleScan.Entry, BitSet> taken = new LinkedHashMap<>();
    stripper
        .alone(lines, site)
        .forEach(
            (entry, cuts) -> {
              BitSet chars = new BitSet();
              for (Cut cut : cuts) {
                if (!(cut.action() instanceof Rule.Keep)) {
                  chars.set(cut.start(), cut.end());
                  count(entry, cut, lines);
                }
              }
              taken.put(entry, chars);
            });
    taken.forEach(
        (entry, chars) -> {
          Count count = counts.get(entry);
          if (count == null) {
            return;
          }
          BitSet alone = (BitSet) chars.clone();
          taken.forEach(
              (other, theirs) -> {
                if (!other.equals(entry) && chars.intersects(theirs)) {
                  alone.andNot(theirs);
                  count.others.merge(name(other), 1L, Long::sum);
                }
              });
          count.alone += alone.cardinality();
        });
  }

  private void count(RuleScan.Entry entry, Cut cut, PageLines lines) {
    Count count = counts.computeIfAbsent(entry, key -> new Count());
    count.hits++;
    count.chars += cut.end() - cut.start();
    if (lines.reader().prose().isPassage(lines.text(), cut.start(), cut.end())) {
      count.prose += cut.end() - cut.start();
      if (count.samples.size() < SAMPLES) {
        int end = Math.min(cut.end(), cut.start() + SAMPLE_CHARS);
        count.samples.add(lines.text().substring(cut.start(), end).replace('\n', ' '));
      }
    }
  }

  private static String name(RuleScan.Entry entry) {
    return entry.owner().name() + "/" + entry.rule().id();
  }

  /** Number of pages seen. */
  public long pages() {
    return pages;
  }

  /** Chars of running prose on the pages seen. */
  public long proseChars() {
    return proseChars;
  }

  /** The rules that took something: those that take most prose first, then most chars. */
  public List<Effect> effects() {
    List<Effect> out = new ArrayList<>();
    counts.forEach(
        (entry, count) ->
            out.add(
                new Effect(
                    entry.owner().name(),
                    entry.rule().id(),
                    entry.rule().source(),
                    count.hits,
                    count.chars,
                    count.prose,
                    count.alone,
                    count.others.entrySet().stream()
                        .sorted(
                            Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_OTHERS)
                        .map(Map.Entry::getKey)
                        .toList(),
                    count.samples)));
    out.sort(
        Comparator.comparingLong(Effect::proseChars)
            .thenComparingLong(Effect::chars)
            .reversed()
            .thenComparing(Effect::pack)
            .thenComparing(Effect::rule));
    return out;
  }
}
