package id.saring.run;

import static java.util.stream.Collectors.partitioningBy;

import id.saring.clean.notes.PreparationNotes;
import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.row.TemplateRow;
import id.saring.dataset.table.Tables;
import id.saring.io.Storage;
import id.saring.model.NumericOrder;
import id.saring.plan.Batch;
import id.saring.plan.BatchRef;
import id.saring.plan.PlannedFile;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.Snapshots;
import id.saring.survey.BatchSurvey;
import id.saring.survey.Bucket;
import id.saring.survey.Candidates;
import id.saring.survey.ClusterJudge;
import id.saring.survey.FileRef;
import id.saring.survey.SiteLineCounts;
import id.saring.survey.SiteTemplates;
import id.saring.survey.StampOrders;
import id.saring.survey.SurveyedFile;
import id.saring.survey.TemplateJudge;
import id.saring.survey.TemplatesBySite;
import id.saring.survey.VerdictKind;
import id.saring.survey.Verdicts;
import id.saring.text.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * All that workers do with files during a run; for one thread. What was done once is not done
 * again: not by a second try in the same run, and not by the next run if nothing changed.
 */
public final class BatchWorker {
  private static final int KEY_LENGTH = 32;

  private final JobSpec spec;
  private final CleaningWorker cleaning;
  private final Workspace workspace;

  /** A worker for the run of {@code spec}. */
  public BatchWorker(JobSpec spec) {
    this.spec = spec;
    this.workspace = new Workspace(spec.output());
    this.cleaning = CleaningWorker.ofProven(spec.definition(), workspace::readDefinition);
  }

  /** The hash of the run's definition. */
  public String definitionHash() {
    return cleaning.definition().hash();
  }

  /** The judge of repeated lines, by the definition. */
  public TemplateJudge templateJudge() {
    return new TemplateJudge(
        cleaning.definition().survey().minDocuments(), cleaning.definition().survey().minShare());
  }

  /** The survey of a batch; {@code progress} hears the bytes of each file. */
  public BatchSurvey survey(BatchRef ref, LongConsumer progress) throws IOException {
    Optional<BatchSurvey> done = workspace.readSurvey(ref.index());
    if (done.isPresent()) {
      return done.get();
    }
    List<PlannedFile> files = workspace.readBatch(ref).files();
    Optional<KeptSurvey> kept = workspace.keptSurvey(ref);
    BatchSurveyor surveyor = new BatchSurveyor(cleaning, spec.opener());
    if (kept.isPresent() && isTrusted(kept.get(), files)) {
      workspace.reuseSurvey(ref);
    } else if (kept.isPresent() && surveyor.isOf(kept.get(), files)) {
      workspace.writeSurvey(ref.index(), kept.get().madeAt(spec.start()));
    } else {
      BatchSurveyor.Surveyed made = surveyor.survey(files, spec.start(), progress);
      workspace.writeNotes(ref.index(), made.notes());
      workspace.writeSurvey(ref.index(), made.survey());
      return made.survey().survey();
    }
    files.forEach(file -> progress.accept(file.bytes()));
    return kept.get().survey();
  }

  private boolean isTrusted(KeptSurvey kept, List<PlannedFile> files) {
    return spec.trust() == JobSpec.Trust.SIZE_AND_TIME && kept.canBeTrusted(files);
  }

  /**
   * The verdicts on all files of {@code buckets}, which are read twice, that are in a cluster, by
   * batch.
   */
  public List<Verdicts> judge(Iterable<Bucket> buckets) throws IOException {
    Map<Integer, Set<Integer>> places = new TreeMap<>();
    for (Bucket bucket : buckets) {
      for (long ref : bucket.refs()) {
        places
            .computeIfAbsent(FileRef.batch(ref), batch -> new TreeSet<>())
            .add(FileRef.place(ref));
      }
    }
    List<Candidates> candidates = new ArrayList<>();
    for (Map.Entry<Integer, Set<Integer>> batch : places.entrySet()) {
      candidates.add(surveyed(batch.getKey()).candidates(batch.getKey(), batch.getValue()));
    }
    return ClusterJudge.judge(buckets, candidates);
  }

  /** Settles what the inputs are, by the digests of all batches, and notes it for the driver. */
  public RunInputs settle(Map<Integer, byte[]> digests) throws IOException {
    RunInputs inputs = RunInputs.of(digests, definitionHash(), spec.made());
    if (spec.output().exists(Snapshots.path(id(inputs)) + "/" + Manifest.FILE)) {
      throw new IOException("snapshot " + id(inputs) + " is already there; run again");
    }
    workspace.writeInputs(inputs);
    return inputs;
  }

  /** Writes table {@code templates}. */
  public void writeTemplates(TemplatesBySite lines, RunInputs inputs) throws IOException {
    if (!inputs.isNew()) {
      return;
    }
    Map<Integer, BatchSurvey> surveys = new HashMap<>();
    try (DatasetWriter writer =
        DatasetWriter.open(
            snapshot(inputs), 0, List.of(Tables.TEMPLATES), cleaning.definition().hash())) {
      for (SiteTemplates site : lines.sites()) {
        List<TemplateRow> rows = new ArrayList<>();
        for (SiteTemplates.Template template : site.templates()) {
          if (!surveys.containsKey(template.batch())) {
            surveys.put(template.batch(), surveyed(template.batch()));
          }
          String line =
              surveys.get(template.batch()).sites().get(site.site()).text(template.hash());
          rows.add(
              new TemplateRow(
                  site.site(),
                  line,
                  template.documents(),
                  template.share(),
                  template.action().name().toLowerCase(Locale.ROOT),
                  cleaning.ruleTaking(line)));
        }
        rows.sort(
            Comparator.comparingLong(TemplateRow::documents)
                .reversed()
                .thenComparing(TemplateRow::line));
        for (TemplateRow row : rows) {
          writer.write(Tables.TEMPLATES, row);
        }
      }
      workspace.writeTemplateFiles(writer.commit());
    }
  }

  /**
   * Writes the rows of a batch and its receipt, or takes over what an earlier run wrote of the
   * same.
   *
   * @param verdicts on its files
   * @param lines that sites repeat
   * @param orders of the numeric stamps of series
   * @param progress hears the bytes of each file
   */
  public void refresh(
      BatchRef ref,
      Verdicts verdicts,
      TemplatesBySite lines,
      StampOrders orders,
      RunInputs inputs,
      LongConsumer progress)
      throws IOException {
    if (!inputs.isNew()) {
      return;
    }
    Batch batch = workspace.readBatch(ref);
    BatchSurvey survey = surveyed(ref.index());
    String key = partKey(batch, survey, verdicts, lines, orders);
    String groups = groupsKey(verdicts);
    Optional<Receipt> done = workspace.readReceipt(ref.index());
    if (done.isPresent() && done.get().key().equals(key) && done.get().groups().equals(groups)) {
      return;
    }
    Optional<Receipt> kept = keptParts(key);
    Optional<Receipt> taken =
        kept.isPresent() ? takeOver(kept.get(), groups, verdicts, batch, inputs) : kept;
    if (taken.isPresent()) {
      batch.files().forEach(file -> progress.accept(file.bytes()));
      workspace.writeReceipt(ref.index(), taken.get());
      return;
    }
    BatchRefresher.Written written =
        new BatchRefresher(cleaning, spec.opener(), lines::isStripped, orders::order)
            .refresh(
                batch,
                expectations(survey, verdicts, workspace.readNotes(ref)),
                snapshot(inputs),
                progress);
    workspace.writeReceipt(
        ref.index(), Receipt.of(key, groups, Snapshots.path(id(inputs)), written));
  }

  /** The parts of an earlier run, if they are still as they were written. */
  private Optional<Receipt> keptParts(String key) throws IOException {
    Optional<Receipt> kept = workspace.keptReceipt(key);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    for (DataFile file : kept.get().files()) {
      if (spec.output().size(kept.get().folder() + "/" + file.path()).orElse(-1) != file.bytes()) {
        return Optional.empty();
      }
    }
    return kept;
  }

  /**
   * What {@code kept} says, of a batch in the groups of near duplicates that {@code verdicts} tell;
   * nothing if its articles cannot be read.
   */
  private Optional<Receipt> takeOver(
      Receipt kept, String groups, Verdicts verdicts, Batch batch, RunInputs inputs)
      throws IOException {
    String folder = Snapshots.path(id(inputs));
    if (kept.groups().equals(groups)) {
      return Optional.of(
          kept.moved(folder, copied(kept.files(), kept.folder(), batch, folder), batch.files()));
    }
    Map<Boolean, List<DataFile>> parts =
        kept.files().stream()
            .collect(partitioningBy(file -> file.table().equals(Tables.ARTICLES.name())));
    Optional<Regrouping.Written> written =
        new Regrouping(batch, verdicts)
            .write(
                spec.output().in(kept.folder()),
                parts.get(true),
                definitionHash(),
                snapshot(inputs));
    if (written.isEmpty()) {
      return Optional.empty();
    }
    List<DataFile> files = copied(parts.get(false), kept.folder(), batch, folder);
    files.addAll(written.get().files());
    return Optional.of(
        kept.regrouped(groups, verdicts, written.get().profile())
            .moved(folder, files, batch.files()));
  }

  /** {@code files} of one snapshot in another, under new names. */
  private List<DataFile> copied(List<DataFile> files, String from, Batch batch, String to)
      throws IOException {
    List<DataFile> copied = new ArrayList<>();
    for (DataFile file : files) {
      DataFile next = file.withPart(batch.index());
      spec.output().copy(from + "/" + file.path(), to + "/" + next.path());
      copied.add(next);
    }
    return copied;
  }

  private static List<BatchRefresher.Expectation> expectations(
      BatchSurvey survey, Verdicts verdicts, List<PreparationNotes> notes) {
    List<BatchRefresher.Expectation> expectations = new ArrayList<>();
    Map<Integer, Verdicts.Verdict> byPlace = new HashMap<>();
    verdicts.verdicts().forEach(verdict -> byPlace.put(verdict.place(), verdict));
    for (int i = 0; i < notes.size(); i++) {
      SurveyedFile file = survey.files().get(i);
      expectations.add(
          new BatchRefresher.Expectation(
              file.content(), file.text() != null, byPlace.get(i), notes.get(i)));
    }
    return expectations;
  }

  /**
   * What the rows of a batch follow from, but for what they say of groups of near duplicates: its
   * files, which of them are copies, the templates that they may hold, the orders of their series.
   */
  private String partKey(
      Batch batch, BatchSurvey survey, Verdicts verdicts, TemplatesBySite lines, StampOrders orders)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(definitionHash());
    out.writeUTF(Tables.SCHEMA_VERSION);
    out.write(survey.contentDigest());
    List<Verdicts.Verdict> copies = verdicts.of(VerdictKind.COPY);
    out.writeInt(copies.size());
    for (Verdicts.Verdict verdict : copies) {
      out.writeInt(verdict.place());
      out.writeLong(verdict.original());
    }
    for (Map.Entry<String, SiteLineCounts> site : survey.sites().entrySet()) {
      out.writeUTF(site.getKey());
      for (long line : lines.stripped(site.getKey())) {
        if (site.getValue().mayHold(line)) {
          out.writeLong(line);
        }
      }
    }
    Map<String, NumericOrder> judged = new TreeMap<>();
    batch.files().forEach(file -> orders.addFor(file.sourcePath(), judged));
    survey.sites().keySet().forEach(site -> orders.addForSite(site, judged));
    for (Map.Entry<String, NumericOrder> series : judged.entrySet()) {
      out.writeUTF(series.getKey());
      out.writeUTF(series.getValue().name());
    }
    return key(bytes);
  }

  /** What the rows of a batch say of groups of near duplicates. */
  private static String groupsKey(Verdicts verdicts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Verdicts.Verdict> grouped = new ArrayList<>(verdicts.verdicts());
    grouped.removeAll(verdicts.of(VerdictKind.COPY));
    new Verdicts(0, grouped).write(new DataOutputStream(bytes));
    return key(bytes);
  }

  private static String key(ByteArrayOutputStream bytes) {
    return Hashing.hex(bytes.toByteArray()).substring(0, KEY_LENGTH);
  }

  private BatchSurvey surveyed(int batch) throws IOException {
    return workspace
        .readSurvey(batch)
        .orElseThrow(() -> new IOException("batch " + batch + " was not surveyed"));
  }

  private SnapshotId id(RunInputs inputs) {
    return SnapshotId.of(spec.start(), inputs.state());
  }

  private Storage snapshot(RunInputs inputs) {
    return spec.output().in(Snapshots.path(id(inputs)));
  }
}
