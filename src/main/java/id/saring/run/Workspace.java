package id.saring.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.io.Storage;
import id.saring.survey.BatchSurvey;
import id.saring.survey.Survey;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;

/**
 * The files by which driver and workers talk during a run, in a store that all of them reach:
 * batches planned, surveys made, receipts of what was written. A file has its name only when it is
 * complete.
 */
public final class Workspace {
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

  private final Storage root;

  /** The workspace in {@code root}. */
  public Workspace(Storage root) {
    this.root = root;
  }

  /** Keeps a planned batch. */
  public void writeBatch(Batch batch) throws IOException {
    write(name("plan", batch.index(), "json"), out -> JSON.writeValue((OutputStream) out, batch));
  }

  /** The planned batch {@code index}. */
  public Batch readBatch(int index) throws IOException {
    return read(name("plan", index, "json"), Batch.class);
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
    return read(name("receipt", index, "json"), Receipt.class);
  }

  private static String name(String kind, int index, String suffix) {
    return String.format(Locale.ROOT, "%s-%05d.%s", kind, index, suffix);
  }

  private <T> T read(String name, Class<T> type) throws IOException {
    try (InputStream in = root.read(name)) {
      return JSON.readValue(in, type);
    }
  }

  private DataInputStream open(String name) throws IOException {
    return new DataInputStream(new BufferedInputStream(root.read(name)));
  }

  private void write(String name, Content content) throws IOException {
    root.write(
        name,
        out -> {
          DataOutputStream data = new DataOutputStream(out);
          content.writeTo(data);
          data.flush();
        });
  }

  private interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }
}
