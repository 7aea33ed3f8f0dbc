package id.saring.cli.run;

import id.saring.beam.BeamFiles;
import id.saring.dataset.row.SourceRow;
import id.saring.definition.Definition;
import id.saring.io.Storage;
import id.saring.plan.Batch;
import id.saring.plan.BatchCutter;
import id.saring.plan.FileSink;
import id.saring.plan.PlannedFile;
import id.saring.plan.StaleBatch;
import id.saring.run.JobSpec;
import id.saring.run.SourceReader;
import id.saring.run.Workspace;
import id.saring.text.Hashing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a run would make anew, gathered file by file. */
final class PlannedChanges implements FileSink {
  private final Definition definition;
  private final JobSpec.Trust trust;
  private final SourceReader reader;
  private final Workspace workspace;
  private final BatchCutter cutter;
  private final List<String> added = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final List<StaleBatch> redone = new ArrayList<>();
  private final List<SourceRow> goneNearBatch = new ArrayList<>();
  private int batches;

  /** Changes against what {@code output} holds. */
  PlannedChanges(Definition definition, Storage output, JobSpec.Trust trust) {
    this.definition = definition;
    this.trust = trust;
    this.reader = new SourceReader(new BeamFiles(), definition.input());
    this.workspace = new Workspace(output);
    this.cutter = new BatchCutter(definition.input().batchBytes(), this::batch);
  }

  @Override
  public void add(PlannedFile file) throws IOException {
    cutter.add(file);
    if (file.prior() == null) {
      added.add(file.sourcePath());
    } else if ((trust == JobSpec.Trust.CHECKSUM || file.prior().isTouched()) && hasChanged(file)) {
      changed.add(file.sourcePath());
    }
  }

  @Override
  public void gone(SourceRow row) {
    goneNearBatch.add(row);
  }

  /** Ends the last batch, after the last file. */
  void end() throws IOException {
    cutter.end();
  }

  private void batch(Batch batch) throws IOException {
    batches++;
    if (!batch.files().isEmpty() && !workspace.hasKept(batch, definition.hash())) {
      redone.add(StaleBatch.of(batch, goneNearBatch));
    }
    goneNearBatch.clear();
  }

  private boolean hasChanged(PlannedFile file) {
    String sha256 =
        reader.read(file) instanceof SourceReader.Content content
            ? Hashing.hex(content.bytes())
            : null;
    return sha256 == null ? file.prior().sha256() != null : !sha256.equals(file.prior().sha256());
  }

  /** Paths of files that were not there before. */
  List<String> added() {
    return added;
  }

  /** Paths of files whose content differs from before. */
  List<String> changed() {
    return changed;
  }

  /** Batches that no earlier run kept as they are. */
  List<StaleBatch> redone() {
    return redone;
  }

  /** Number of all batches. */
  int batches() {
    return batches;
  }
}
