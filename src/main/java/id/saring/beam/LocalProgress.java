package id.saring.beam;

import id.saring.run.GraphRunner;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the workers in this JVM have done of the run under way, file by file: Beam tells of its
 * counters only when a batch is done. Workers elsewhere count for Beam alone.
 */
final class LocalProgress {
  private static final Map<GraphRunner.Stage, LocalProgress> BY_STAGE =
      new EnumMap<>(GraphRunner.Stage.class);

  static {
    for (GraphRunner.Stage stage : GraphRunner.Stage.values()) {
      BY_STAGE.put(stage, new LocalProgress());
    }
  }

  private final LongAdder files = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  private LocalProgress() {}

  /** A run begins. */
  static void reset() {
    for (LocalProgress counts : BY_STAGE.values()) {
      counts.files.reset();
      counts.bytes.reset();
    }
  }

  /** A file of {@code size} bytes is done. */
  static void add(GraphRunner.Stage stage, long size) {
    BY_STAGE.get(stage).files.increment();
    BY_STAGE.get(stage).bytes.add(size);
  }

  /** Files done by {@code stage}. */
  static long files(GraphRunner.Stage stage) {
    return BY_STAGE.get(stage).files.sum();
  }

  /** Bytes done by {@code stage}. */
  static long bytes(GraphRunner.Stage stage) {
    return BY_STAGE.get(stage).bytes.sum();
  }
}
