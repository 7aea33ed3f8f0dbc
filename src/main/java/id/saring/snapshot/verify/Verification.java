package id.saring.snapshot.verify;

import java.util.ArrayList;
import java.util.List;

/** What a verification looked at and what it found. */
public final class Verification {
  private static final int LIMIT = 100;

  private final List<String> faults = new ArrayList<>();
  private final List<String> unchecked = new ArrayList<>();
  private long faultCount;
  private long fileCount;
  private long articleCount;

  /** The first hundred faults, one line each; none if the snapshot is sound. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /** What could not be checked, and why, one line each; none if all was. */
  public List<String> unchecked() {
    return List.copyOf(unchecked);
  }

  /** Number of faults. */
  public long faultCount() {
    return faultCount;
  }

  /** Files whose bytes were checked. */
  public long fileCount() {
    return fileCount;
  }

  /** Articles that were checked. */
  public long articleCount() {
    return articleCount;
  }

  void fault(String fault) {
    faultCount++;
    if (faults.size() < LIMIT) {
      faults.add(fault);
    }
  }

  void unchecked(String what) {
    unchecked.add(what);
  }

  /** Notes a fault unless {@code holds}. */
  void check(boolean holds, String fault) {
    if (!holds) {
      fault(fault);
    }
  }

  void countFile() {
    fileCount++;
  }

  void countArticle() {
    articleCount++;
  }
}
