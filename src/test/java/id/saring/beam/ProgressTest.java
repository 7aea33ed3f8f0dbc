package id.saring.beam;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.job.NewsGenerator;
import id.saring.job.TestRun;
import id.saring.run.JobSpec;
import id.saring.run.RefreshJob;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress moves with files, also while there is but one batch. */
class ProgressTest {
  private static final int FILES = 60;
  private static final long SLOW_MILLIS = 40;

  @TempDir Path folder;

  @Test
  void moreThanTheBeginningAndTheEndIsTold() throws Exception {
    NewsGenerator.write(folder.resolve("raw"), FILES, 1);
    BeamFiles.register();
    BeamFiles files = new BeamFiles();
    RefreshJob.Sources sources =
        new RefreshJob.Sources(
            List.of(folder.resolve("raw").toString()),
            BeamFiles::list,
            location -> {
              pause();
              return files.open(location);
            });
    Told told = new Told();
    new RefreshJob(
            Definition.of(DefinitionFiles.read(TestRun.DEFINITION)),
            sources,
            LocalStorage.of(folder.resolve("out")),
            new BeamRunner(),
            JobSpec.Trust.SIZE_AND_TIME,
            RefreshJob.Mode.IF_NEW,
            InstantSource.fixed(TestRun.START),
            told)
        .run();
    assertThat(told.done.keySet()).containsExactly("refresh", "survey");
    told.done.forEach(
        (stage, counts) -> {
          assertThat(counts).as(stage).isSorted().allMatch(count -> count <= FILES);
          assertThat(counts).as(stage).anyMatch(count -> count > 0 && count < FILES);
        });
  }

  private static void pause() {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Told implements RefreshJob.Listener {
    private final Map<String, List<Long>> done = new TreeMap<>();
    private String stage = "";

    @Override
    public void stage(String name, long files, long bytes) {
      stage = name;
    }

    @Override
    public void done(long files, long bytes) {
      done.computeIfAbsent(stage, name -> new ArrayList<>()).add(files);
    }
  }
}
