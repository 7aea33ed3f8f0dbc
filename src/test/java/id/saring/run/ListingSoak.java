package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.job.TestRun;
import id.saring.plan.BatchRef;
import id.saring.plan.PlannedFile;
import id.saring.snapshot.Snapshots;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten million files are listed, held against a ledger, cut and written in the heap of the tests.
 */
class ListingSoak {
  private static final int FILES = 10_000_000;
  private static final int BYTES = 3000;

  /** A prime, so that its multiples come to every number once, in no order. */
  private static final long STEP = 7_368_787;

  @TempDir Path folder;

  private static PlannedFile file(long number) {
    String path =
        String.format(
            Locale.ROOT, "kabar-%03d.example/2025/%04d.txt", number / 10_000, number % 10_000);
    return new PlannedFile(path, "mem://raw/" + path, BYTES, 1_700_000_000_000L + number, null);
  }

  @Test
  void tenMillionFilesArePlanned() throws Exception {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(1L << 30);
    Definition definition = Definition.of(DefinitionFiles.read(TestRun.DEFINITION));
    LocalStorage output = LocalStorage.of(folder.resolve("out"));
    RefreshJob.Sources sources =
        new RefreshJob.Sources(
            List.of("mem://raw/"),
            (uri, format, into) -> {
              for (long i = 0; i < FILES; i++) {
                into.add(file(i * STEP % FILES));
              }
            },
            location -> {
              throw new AssertionError("nothing is read while a run is planned");
            });
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();

    RunPlan plan =
        new RunPlanner(definition, sources, output, new Silent())
            .plan(
                Previous.of(new Snapshots(output), definition.hash(), RefreshJob.Mode.IF_NEW),
                JobSpec.Trust.SIZE_AND_TIME,
                TestRun.START);

    cpu = threads.getCurrentThreadCpuTime() - cpu;
    System.gc();
    long held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1 << 20);
    System.out.printf(
        Locale.ROOT,
        "listing: %,d files in %,d batches, %d s of CPU, %d MB held%n",
        plan.files(),
        plan.batches().size(),
        cpu / 1_000_000_000,
        held);
    assertThat(plan.files()).isEqualTo(FILES);
    assertThat(plan.bytes()).isEqualTo((long) FILES * BYTES);
    assertThat(plan.batches().stream().mapToLong(BatchRef::files).sum()).isEqualTo(FILES);
    BatchRef last = plan.batches().get(plan.batches().size() - 1);
    List<PlannedFile> files = new Workspace(output).readBatch(last).files();
    assertThat(files.get(files.size() - 1)).isEqualTo(file(FILES - 1));
  }

  /** Hears nothing. */
  private static final class Silent implements RefreshJob.Listener {
    @Override
    public void stage(String name, long files, long bytes) {}

    @Override
    public void done(long files, long bytes) {}
  }
}
