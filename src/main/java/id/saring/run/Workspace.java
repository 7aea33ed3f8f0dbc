package id.saring.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.clean.notes.NotesReader;
import id.saring.clean.notes.NotesWriter;
import id.saring.clean.notes.PreparationNotes;
import id.saring.dataset.DataFile;
import id.saring.definition.DefinitionFiles;
import id.saring.io.Storage;
import id.saring.plan.Batch;
import id.saring.plan.BatchRef;
import id.saring.plan.InputManifest;
import id.saring.snapshot.publish.Publisher;
import id.saring.survey.BatchSurvey;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files by which driver and workers talk during a run, in a store that all of them reach:
 * batches planned, surveys made, receipts of what was written. What another run can use again is
 * kept beside, named by what it was made from.
 */
public final class Workspace {
  /** Folder of what is kept from run to run; it may be deleted at any time between runs. */
  public static final String KEPT = ".cache";

  private static final String DEFINITION = "definition.json";
  private static final String LISTING = KEPT + "/listing.bin";
  private static final String INPUTS = "inputs-found.bin";
  private static final String TEMPLATES = "templates.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

  private final Storage output;
  private final Storage root;

  /** The workspace in {@code output}. */
  public Workspace(Storage output) {
    this.output = output;
    this.root = output.in(Publisher.WORKSPACE);
  }

  /** Writes the definition of the run, for workers. */
  public void writeDefinition(DefinitionFiles files) throws IOException {
    root.write(DEFINITION, out -> JSON.writeValue(out, files));
  }

  /** The definition of the run. */
  DefinitionFiles readDefinition() {
    try (InputStream in = root.read(DEFINITION)) {
      return JSON.readValue(in, DefinitionFiles.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the definition is not in the workspace", e);
    }
  }

  /** The listing, to be written batch by batch. */
  InputManifest.Writer createInputs(String definitionHash) throws IOException {
    return new InputManifest(root).create(definitionHash);
  }

  /** The batch at {@code ref}. */
  public Batch readBatch(BatchRef ref) throws IOException {
    return new InputManifest(root).read(ref);
  }

  /** Writes the survey of a batch. */
  void writeSurvey(int batch, KeptSurvey survey) throws IOException {
    write(survey(batch), survey::write);
  }

  /** Writes what the survey of a batch noted for the refresh, one a file. */
  void writeNotes(int batch, List<PreparationNotes> notes) throws IOException {
    write(
        notes(batch),
        out -> {
          NotesWriter writer = new NotesWriter(out);
          for (PreparationNotes file : notes) {
            writer.write(file);
          }
        });
  }

  /** What the survey noted of the files of {@code ref}; null for each if it was not made anew. */
  List<PreparationNotes> readNotes(BatchRef ref) throws IOException {
    return read(
            root,
            notes(ref.index()),
            in -> {
              NotesReader reader = new NotesReader(in);
              List<PreparationNotes> notes = new ArrayList<>();
              for (int i = 0; i < ref.files(); i++) {
                notes.add(reader.read());
              }
              return notes;
            })
        .orElseGet(() -> Collections.nCopies(ref.files(), null));
  }

  /** The survey of a batch; empty if it is not made yet. */
  Optional<BatchSurvey> readSurvey(int batch) throws IOException {
    return read(root, survey(batch), KeptSurvey::read).map(KeptSurvey::survey);
  }

  /** The survey that an earlier run made of files with the same key. */
  Optional<KeptSurvey> keptSurvey(BatchRef ref) throws IOException {
    return read(output, surveyOf(ref.key()), KeptSurvey::read);
  }

  /** Whether an earlier run kept the survey of {@code batch}. */
  public boolean hasKept(Batch batch, String definitionHash) throws IOException {
    return output.exists(surveyOf(batch.key(definitionHash)));
  }

  /** Whether an earlier run kept the survey of the batch. */
  public boolean hasKept(BatchRef ref) throws IOException {
    return output.exists(surveyOf(ref.key()));
  }

  /** Takes the survey of an earlier run. */
  void reuseSurvey(BatchRef ref) throws IOException {
    output.copy(surveyOf(ref.key()), Publisher.WORKSPACE + "/" + survey(ref.index()));
  }

  /** Keeps a listing that told nothing new. */
  void keepListing(KnownListing known) throws IOException {
    write(output, LISTING, known::write);
  }

  /** The last listing that told nothing new; empty if there is none, or it cannot be read. */
  Optional<KnownListing> keptListing() {
    try {
      return read(output, LISTING, KnownListing::read);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes what the survey found the inputs to be. */
  public void writeInputs(RunInputs inputs) throws IOException {
    write(INPUTS, inputs::write);
  }

  /** What the survey found the inputs to be; empty if it did not come so far. */
  Optional<RunInputs> readInputs() throws IOException {
    return read(root, INPUTS, RunInputs::read);
  }

  /** Writes what one batch wrote. */
  void writeReceipt(int batch, Receipt receipt) throws IOException {
    write(receipt(batch), receipt::write);
  }

  /** What one batch wrote; empty if it is not done. */
  Optional<Receipt> readReceipt(int batch) throws IOException {
    return read(root, receipt(batch), Receipt::read);
  }

  /** The head of what one batch wrote; empty if it is not done. */
  Optional<Receipt.Head> readReceiptHead(int batch) throws IOException {
    return read(root, receipt(batch), Receipt.Head::read);
  }

  /** What a batch of an earlier run wrote that would write the same. */
  Optional<Receipt> keptReceipt(String key) throws IOException {
    return read(output, partsOf(key), Receipt::read);
  }

  /** Writes which files hold the templates. */
  void writeTemplateFiles(List<DataFile> files) throws IOException {
    root.write(TEMPLATES, out -> JSON.writeValue(out, files));
  }

  /** Which files hold the templates. */
  List<DataFile> readTemplateFiles() throws IOException {
    if (!root.exists(TEMPLATES)) {
      throw new IOException("no templates were written");
    }
    try (InputStream in = root.read(TEMPLATES)) {
      return List.of(JSON.readValue(in, DataFile[].class));
    }
  }

  /** Keeps the surveys and receipts of this run for the next, and nothing else. */
  void keep(List<BatchRef> batches) throws IOException {
    Set<String> kept = new TreeSet<>();
    for (BatchRef ref : batches) {
      Receipt.Head receipt = readReceiptHead(ref.index()).orElseThrow();
      if (receipt.isReusable()) {
        keep(survey(ref.index()), surveyOf(ref.key()), kept);
        keep(receipt(ref.index()), partsOf(receipt.key()), kept);
      }
    }
    sweep("", kept);
  }

  /** Keeps the surveys of a run that found nothing new, and what was kept of the parts. */
  void keepSurveys(List<BatchRef> batches) throws IOException {
    Set<String> kept = new TreeSet<>();
    for (BatchRef ref : batches) {
      keep(survey(ref.index()), surveyOf(ref.key()), kept);
    }
    sweep("survey-", kept);
  }

  private void sweep(String prefix, Set<String> kept) throws IOException {
    for (String name : output.names(KEPT)) {
      if (name.startsWith(prefix) && !kept.contains(KEPT + "/" + name)) {
        output.delete(KEPT + "/" + name);
      }
    }
  }

  private void keep(String name, String keptName, Set<String> kept) throws IOException {
    output.copy(Publisher.WORKSPACE + "/" + name, keptName);
    kept.add(keptName);
  }

  private static String survey(int batch) {
    return name("survey", batch);
  }

  private static String notes(int batch) {
    return name("notes", batch);
  }

  private static String receipt(int batch) {
    return name("receipt", batch);
  }

  private static String surveyOf(String key) {
    return KEPT + "/survey-" + key;
  }

  private static String partsOf(String key) {
    return KEPT + "/parts-" + key;
  }

  private static String name(String kind, int index) {
    return String.format(Locale.ROOT, "%s-%05d.bin", kind, index);
  }

  private static <T> Optional<T> read(Storage storage, String name, Reader<T> reader)
      throws IOException {
    if (!storage.exists(name)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(storage.read(name), 1 << 16))) {
      return Optional.ofNullable(reader.read(in));
    }
  }

  private void write(String name, Content content) throws IOException {
    write(root, name, content);
  }

  private static void write(Storage storage, String name, Content content) throws IOException {
    storage.write(
        name,
        out -> {
          DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
          content.writeTo(data);
          data.flush();
        });
  }

  private interface Content {
    void writeTo(DataOutput out) throws IOException;
  }

  private interface Reader<T> {
    T read(DataInput in) throws IOException;
  }
}
