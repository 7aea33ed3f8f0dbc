package id.saring.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which files are duplicates of which. Of equal texts the first path is the original. Of
 * texts that resemble each other the earliest published is, then the first path; a duplicate always
 * resembles the original that it names, which is no duplicate itself.
 */
public final class ClusterJudge {
  /**
   * Least similarity of a near duplicate: the 0.57 that remain when a tenth of the words change,
   * less what chance takes from a text of a few hundred words and from the estimate.
   */
  static final double LEAST_SIMILARITY = 0.4;

  private final TreeMap<Long, Candidates.Candidate> files = new TreeMap<>();
  private final Map<Long, TreeSet<Long>> neighbours = new HashMap<>();

  private final Map<Long, Long> copies = new HashMap<>();
  private final Map<Long, Long> originals = new HashMap<>();
  private final Map<Long, Integer> sizes = new HashMap<>();

  private ClusterJudge() {}

  /**
   * The verdicts on all files that are in a cluster, by batch.
   *
   * @param buckets files to compare
   * @param candidates all files of the buckets, each once
   */
  public static List<Verdicts> judge(Iterable<Bucket> buckets, Iterable<Candidates> candidates) {
    ClusterJudge judge = new ClusterJudge();
    for (Candidates batch : candidates) {
      for (Candidates.Candidate candidate : batch.files()) {
        judge.files.put(FileRef.of(batch.batch(), candidate.place()), candidate);
      }
    }
    judge.findCopies();
    buckets.forEach(judge::compare);
    judge.findOriginals();
    return judge.verdicts();
  }

  private void findCopies() {
    Map<SurveyedFile.Print, Long> first = new HashMap<>();
    files.forEach(
        (ref, file) -> {
          Long original = first.putIfAbsent(file.print(), ref);
          if (original != null) {
            copies.put(ref, original);
          }
        });
  }

  private void compare(Bucket bucket) {
    long first = -1;
    long last = -1;
    for (long ref : bucket.refs()) {
      if (!copies.containsKey(ref) && files.containsKey(ref)) {
        if (first < 0) {
          first = ref;
        } else {
          join(first, ref);
          if (last != first) {
            join(last, ref);
          }
        }
        last = ref;
      }
    }
  }

  private void join(long left, long right) {
    TreeSet<Long> known = neighbours.get(left);
    if ((known == null || !known.contains(right)) && similarity(left, right) >= LEAST_SIMILARITY) {
      neighbours.computeIfAbsent(left, ref -> new TreeSet<>()).add(right);
      neighbours.computeIfAbsent(right, ref -> new TreeSet<>()).add(left);
    }
  }

  private double similarity(long left, long right) {
    return files.get(left).similarity(files.get(right));
  }

  private void findOriginals() {
    List<Long> order = new ArrayList<>(neighbours.keySet());
    order.sort(
        Comparator.<Long>comparingLong(ref -> files.get(ref).published())
            .thenComparing(Comparator.naturalOrder()));
    for (long ref : order) {
      originals.put(ref, nearest(ref));
    }
    copies.forEach((copy, original) -> count(originals.getOrDefault(original, original)));
    originals.values().forEach(this::count);
  }

  /** The earlier original that {@code ref} resembles most, the first of equals; else itself. */
  private long nearest(long ref) {
    TreeSet<Long> earlier = new TreeSet<>();
    for (long neighbour : neighbours.get(ref)) {
      Long original = originals.get(neighbour);
      if (original != null) {
        earlier.add(original);
      }
    }
    long nearest = ref;
    double best = 0;
    for (long original : earlier) {
      double similarity = similarity(original, ref);
      if (similarity >= LEAST_SIMILARITY && similarity > best) {
        nearest = original;
        best = similarity;
      }
    }
    return nearest;
  }

  private void count(long original) {
    sizes.merge(original, 1, Integer::sum);
  }

  private List<Verdicts> verdicts() {
    Map<Integer, List<Verdicts.Verdict>> byBatch = new TreeMap<>();
    for (long ref : files.keySet()) {
      Verdicts.Verdict verdict = verdict(ref);
      if (verdict.clusterSize() > 1) {
        byBatch.computeIfAbsent(FileRef.batch(ref), batch -> new ArrayList<>()).add(verdict);
      }
    }
    List<Verdicts> verdicts = new ArrayList<>();
    byBatch.forEach((batch, list) -> verdicts.add(new Verdicts(batch, list)));
    return verdicts;
  }

  private Verdicts.Verdict verdict(long ref) {
    Long first = copies.get(ref);
    long row = first == null ? ref : first;
    long original = originals.getOrDefault(row, row);
    int size = sizes.getOrDefault(original, 0) + (originals.containsKey(original) ? 0 : 1);
    int place = FileRef.place(ref);
    if (first != null) {
      return new Verdicts.Verdict(place, VerdictKind.COPY, files.get(first).articleKey(), 1, size);
    }
    return original == ref
        ? new Verdicts.Verdict(place, VerdictKind.ORIGINAL, files.get(ref).articleKey(), 1, size)
        : new Verdicts.Verdict(
            place,
            VerdictKind.NEAR,
            files.get(original).articleKey(),
            similarity(original, ref),
            size);
  }
}
