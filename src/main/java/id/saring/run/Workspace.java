package id.saring.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.survey.BatchSurvey;
import id.saring.survey.Survey;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * The files by which driver and workers talk during a run, in a folder that all of them reach:
 * batches planned, surveys made, receipts of what was written. A file has its name only when it is
 * complete.
 */
public final class Workspace {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;

  /** The workspace in folder {@code root}, made when first written to. */
  public Workspace(Path root) {
    this.root = root;
  }

  /** Keeps a planned batch. */
  public void writeBatch(Batch batch) throws IOException {
    write(name("plan", batch.index(), "json"), out -> JSON.writeValue((OutputStream) out, batch));
  }

  /** The planned batch {@code index}. */
  public Batch readBatch(int index) throws IOException {
    return JSON.readValue(root.resolve(name("plan", index, "json")).toFile(), Batch.class);
  }

  /** Keeps the survey of a batch. */
  public void writeBatchSurvey(int index, BatchSurvey survey) throws IOException {
    write(name("survey", index, "bin"), survey::write);
  }

  /** The survey of batch {@code index}. */
  public BatchSurvey readBatchSurvey(int index) throws IOException {
    try (DataInputStream in = open(name("survey", index, "bin"))) {
      return BatchSurvey.read(in);
    }
  }

  /** Keeps the merged survey. */
  public void writeSurvey(Survey survey) throws IOException {
    write("survey.bin", survey::write);
  }

  /** The merged survey. */
  public Survey readSurvey() throws IOException {
    try (DataInputStream in = open("survey.bin")) {
      return Survey.read(in);
    }
  }

  /** Keeps the receipt of a batch. */
  public void writeReceipt(Receipt receipt) throws IOException {
    write(
        name("receipt", receipt.batch(), "json"),
        out -> JSON.writeValue((OutputStream) out, receipt));
  }

  /** The receipt of batch {@code index}. */
  public Receipt readReceipt(int index) throws IOException {
    return JSON.readValue(root.resolve(name("receipt", index, "json")).toFile(), Receipt.class);
  }

  private static String name(String kind, int index, String suffix) {
    return String.format(Locale.ROOT, "%s-%05d.%s", kind, index, suffix);
  }

  private DataInputStream open(String name) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(root.resolve(name))));
  }

  private void write(String name, Content content) throws IOException {
    Files.createDirectories(root);
    Path temporary = Files.createTempFile(root, name, ".tmp");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
      content.writeTo(out);
    }
    Files.move(temporary, root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }
}
