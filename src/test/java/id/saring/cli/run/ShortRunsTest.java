package id.saring.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.io.MemoryStorage;
import id.saring.plan.BatchRef;
import id.saring.run.JobSpec;
import id.saring.run.Workspace;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortRunsTest {
  private static final long MEGABYTE = 1 << 20;

  private final MemoryStorage output = MemoryStorage.empty();
  private final List<String> events = new ArrayList<>();

  private static BatchRef batch(int index, long bytes) {
    return new BatchRef(index, "key-" + index, 0, 1, bytes);
  }

  /** What happens in a run over {@code batches}. */
  private List<String> run(BatchRef... batches) throws Exception {
    JobSpec spec =
        new JobSpec(
            "0",
            output,
            location -> InputStream.nullInputStream(),
            Instant.EPOCH,
            Set.of(),
            JobSpec.Trust.CHECKSUM,
            Set.of());
    new ShortRuns(
            (job, refs, progress) -> events.add("run of " + refs.size()),
            () -> events.add("spared"))
        .run(spec, List.of(batches), (stage, files, bytes) -> {});
    return events;
  }

  @Test
  void aRunOverLittleTextIsShort() throws Exception {
    assertThat(run(batch(0, 16 * MEGABYTE), batch(1, 16 * MEGABYTE - 1)))
        .containsExactly("spared", "run of 2");
  }

  @Test
  void aRunOverMuchTextIsNot() throws Exception {
    assertThat(run(batch(0, 16 * MEGABYTE), batch(1, 16 * MEGABYTE))).containsExactly("run of 2");
  }

  @Test
  void whatAnEarlierRunReadIsNotNew() throws Exception {
    output.write(Workspace.KEPT + "/survey-key-0", out -> out.write(1));
    assertThat(new Workspace(output).hasKept(batch(0, 1))).isTrue();
    assertThat(run(batch(0, 64 * MEGABYTE), batch(1, MEGABYTE)))
        .containsExactly("spared", "run of 2");
  }
}
