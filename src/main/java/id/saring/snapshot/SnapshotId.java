package id.saring.snapshot;

import com.google.re2j.Pattern;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Name of a snapshot: when its run began and what it was made of, such as {@code
 * 20200108T063000Z-1a2b3c4d}. Sorts by time.
 *
 * @param text the name
 */
public record SnapshotId(String text) implements Comparable<SnapshotId> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern SHAPE = Pattern.compile("[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}");
  private static final int STATE_LENGTH = 8;

  public SnapshotId {
    if (!isId(text)) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no snapshot id; one looks like 20200108T063000Z-1a2b3c4d");
    }
  }

  /**
   * The id of a run.
   *
   * @param start when the run began
   * @param stateHash hash of its inputs and its definition, eight hex digits or more
   */
  public static SnapshotId of(Instant start, String stateHash) {
    return new SnapshotId(TIME.format(start) + "-" + stateHash.substring(0, STATE_LENGTH));
  }

  /** Whether {@code text} is shaped like an id. */
  public static boolean isId(String text) {
    return SHAPE.matches(text);
  }

  /** When its run began, to the second. */
  public Instant start() {
    return TIME.parse(text.substring(0, text.indexOf('-')), Instant::from);
  }

  /** The eight hex digits that say what the snapshot was made of. */
  public String state() {
    return text.substring(text.length() - STATE_LENGTH);
  }

  @Override
  public int compareTo(SnapshotId other) {
    return text.compareTo(other.text);
  }

  /** The name. */
  @Override
  public String toString() {
    return text;
  }
}
