package id.saring.strip.check;

import id.saring.model.Edit;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import id.saring.text.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What two sets of rule packs take differently over a corpus: feed it pages, then ask. Not
 * thread-safe.
 */
public final class RuleDiff {
  private static final int SAMPLES = 3;
  private static final int SAMPLE_CHARS = 160;

  /**
   * What a rule of one side takes and the other side leaves.
   *
   * @param rule {@code pack/rule}, or {@code structure/…} for a built-in mechanism
   * @param pieces how many pieces
   * @param chars how many chars
   * @param samples up to three of them, cut to 160 chars, each with the page it is from
   */
  public record Difference(String rule, long pieces, long chars, List<String> samples) {
    public Difference {
      samples = List.copyOf(samples);
    }
  }

  private static final class Count {
    private long pieces;
    private long chars;
    private final List<String> samples = new ArrayList<>();
  }

  private final Stripper before;
  private final Stripper after;
  private final Map<String, Count> more = new TreeMap<>();
  private final Map<String, Count> less = new TreeMap<>();
  private long pages;
  private long changed;

  /** A comparison of two strippers that has seen no page. */
  public RuleDiff(Stripper before, Stripper after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares what happens to {@code page}.
   *
   * @param name what samples call it
   * @param siteBefore its site as the first definition tells it; empty if unknown
   * @param siteAfter its site as the second one tells it
   */
  public void add(String name, Page page, String siteBefore, String siteAfter) {
    List<Edit> old = before.strip(page, siteBefore, Templates.NONE);
    List<Edit> now = after.strip(page, siteAfter, Templates.NONE);
    pages++;
    long differences = note(less, name, page, old, now) + note(more, name, page, now, old);
    changed += differences > 0 ? 1 : 0;
  }

  private static long note(
      Map<String, Count> into, String name, Page page, List<Edit> one, List<Edit> other) {
    BitSet covered = new BitSet();
    other.forEach(edit -> covered.set(edit.start(), edit.end()));
    long found = 0;
    for (Edit edit : one) {
      int start = covered.nextClearBit(edit.start());
      while (start < edit.end()) {
        int next = covered.nextSetBit(start);
        int end = next < 0 ? edit.end() : Math.min(next, edit.end());
        String text = page.text().substring(start, end).strip();
        if (!text.isEmpty()) {
          found++;
          Count count = into.computeIfAbsent(edit.pack() + "/" + edit.rule(), key -> new Count());
          count.pieces++;
          count.chars += text.length();
          if (count.samples.size() < SAMPLES) {
            count.samples.add(
                name
                    + ": "
                    + text.substring(0, Math.min(text.length(), SAMPLE_CHARS)).replace('\n', ' '));
          }
        }
        start = covered.nextClearBit(end);
      }
    }
    return found;
  }

  /** Number of pages compared. */
  public long pages() {
    return pages;
  }

  /** Number of pages from which not the same is taken. */
  public long changedPages() {
    return changed;
  }

  /** What the second set takes and the first leaves, most chars first. */
  public List<Difference> more() {
    return sorted(more);
  }

  /** What the first set takes and the second leaves, most chars first. */
  public List<Difference> less() {
    return sorted(less);
  }

  private static List<Difference> sorted(Map<String, Count> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                new Difference(
                    entry.getKey(),
                    entry.getValue().pieces,
                    entry.getValue().chars,
                    entry.getValue().samples))
        .sorted(
            Comparator.comparingLong(Difference::chars).reversed().thenComparing(Difference::rule))
        .toList();
  }
}
