package id.saring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dataset.row.SourceRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class RedoTest {
  private static PlannedFile file(String path, PlannedFile.Prior prior) {
    PlannedFile file = new PlannedFile(path, "file:///in/" + path, 10, 1, null);
    return prior == null ? file : file.withPrior(prior);
  }

  private static PlannedFile.Prior prior(boolean touched) {
    return new PlannedFile.Prior("0".repeat(64), "a", "a", touched);
  }

  private static SourceRow gone(String path) {
    return new SourceRow(
        path, 10, null, null, null, SourceRow.REJECT, SourceRow.NEW, null, null, "a", "a");
  }

  @Test
  void saysWhatIsNewChangedAndDeletedBetweenItsEnds() {
    Batch batch =
        new Batch(
            7,
            List.of(
                file("b.txt", prior(false)),
                file("c.txt", null),
                file("d.txt", prior(true)),
                file("f.txt", null)));
    StaleBatch redo = StaleBatch.of(batch, List.of(gone("a.txt"), gone("e.txt"), gone("g.txt")));
    assertThat(redo)
        .isEqualTo(new StaleBatch(7, "b.txt", "f.txt", 4, "2 new, 1 changed, 1 deleted"));
  }

  @Test
  void saysSoWhereNoFileTellsWhy() {
    StaleBatch redo = StaleBatch.of(new Batch(0, List.of(file("b.txt", prior(false)))), List.of());
    assertThat(redo.why()).startsWith("its files stand in other batches");
  }
}
