package id.saring.strip.check;

import id.saring.definition.RulePack;
import id.saring.lang.Language;
import id.saring.model.Edit;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules do over a corpus: feed it pages, then ask. Not thread-safe; its size grows with the
 * distinct short lines.
 */
public final class RuleCoverage {
  private static final int SAMPLES = 3;
  private static final int SAMPLE_CHARS = 80;
  private static final int SHORT_LINE = 120;
  private static final int MOST_LINES = 200_000;

  /**
   * What one rule did.
   *
   * @param hits how often it fired; 0 for a rule that never did
   * @param chars how many chars it took
   * @param samples up to three different texts of those it took, cut to 80 chars
   */
  public record Fired(String pack, String rule, long hits, long chars, List<String> samples) {
    public Fired {
      samples = List.copyOf(samples);
    }
  }

  /**
   * A short line that repeats and that no rule takes.
   *
   * @param pages on how many pages it stands
   */
  public record Candidate(String line, long pages) {}

  private static final class Count {
    private long hits;
    private long chars;
    private final List<String> samples = new ArrayList<>();
  }

  private final Stripper stripper;
  private final Map<List<String>, Count> counts = new LinkedHashMap<>();
  private final Map<String, Long> lines = new HashMap<>();

  /** A coverage of {@code packs} that has seen no page. */
  public RuleCoverage(Language language, List<RulePack> packs) {
    stripper = Stripper.of(language, packs);
    packs.forEach(
        pack ->
            pack.rules().forEach(rule -> counts.put(List.of(pack.name(), rule.id()), new Count())));
  }

  /** Counts what happens to {@code page} of {@code site} (empty if unknown). */
  public void add(Page page, String site) {
    List<Edit> edits = stripper.strip(page, site, Templates.NONE);
    for (Edit edit : edits) {
      Count count = counts.computeIfAbsent(List.of(edit.pack(), edit.rule()), key -> new Count());
      count.hits++;
      count.chars += edit.span().length();
      String sample =
          page.text().substring(edit.start(), Math.min(edit.end(), edit.start() + SAMPLE_CHARS));
      if (count.samples.size() < SAMPLES && !count.samples.contains(sample)) {
        count.samples.add(sample);
      }
    }
    int next = 0;
    Map<String, Boolean> seen = new HashMap<>();
    for (Page.Line line : page.lines()) {
      while (next < edits.size() && edits.get(next).end() <= line.start()) {
        next++;
      }
      boolean covered = next < edits.size() && edits.get(next).start() < line.end();
      if (line.blank() || covered || line.end() - line.start() > SHORT_LINE) {
        continue;
      }
      String text = page.string(line).strip();
      if (seen.put(text, true) == null && (lines.size() < MOST_LINES || lines.containsKey(text))) {
        lines.merge(text, 1L, Long::sum);
      }
    }
  }

  /**
   * All rules with what they did, in the order of the packs, then the built-in mechanisms; those
   * that never fired included.
   */
  public List<Fired> rules() {
    List<Fired> out = new ArrayList<>();
    counts.forEach(
        (key, count) ->
            out.add(new Fired(key.get(0), key.get(1), count.hits, count.chars, count.samples)));
    return out;
  }

  /** The rules and mechanisms that fired, most chars first. */
  public List<Fired> fired() {
    return rules().stream()
        .filter(fired -> fired.hits() > 0)
        .sorted(
            Comparator.comparingLong(Fired::chars)
                .reversed()
                .thenComparing(Fired::pack)
                .thenComparing(Fired::rule))
        .toList();
  }

  /** The rules that never fired, as {@code pack/rule}. */
  public List<String> silent() {
    return rules().stream()
        .filter(fired -> fired.hits() == 0)
        .map(fired -> fired.pack() + "/" + fired.rule())
        .toList();
  }

  /**
   * Up to {@code most} short lines that stand on two pages or more and that no rule takes, most
   * frequent first.
   */
  public List<Candidate> candidates(int most) {
    return lines.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(Candidate::pages).reversed().thenComparing(Candidate::line))
        .limit(most)
        .toList();
  }
}
