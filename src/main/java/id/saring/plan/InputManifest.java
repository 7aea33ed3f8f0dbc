package id.saring.plan;

import id.saring.io.PendingFile;
import id.saring.io.Storage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * The listing of a run, batch after batch, in one file that all workers reach: what travels between
 * them names a batch in it, since a million listed files would not fit through the pipeline.
 */
public final class InputManifest {
  private static final String FILE = "inputs.bin";

  private final Storage workspace;

  /** The manifest in {@code workspace}. */
  public InputManifest(Storage workspace) {
    this.workspace = workspace;
  }

  /** Begins the manifest of a run of the definition with {@code definitionHash}. */
  public Writer create(String definitionHash) throws IOException {
    return new Writer(workspace.create(FILE), definitionHash);
  }

  /** Writes batch after batch; without a commit nothing is written. */
  public static final class Writer implements BatchCutter.Sink, Closeable {
    private final PendingFile file;
    private final CountingOutput counting;
    private final DataOutputStream data;
    private final String definitionHash;
    private final List<BatchRef> refs = new ArrayList<>();

    private Writer(PendingFile file, String definitionHash) {
      this.file = file;
      this.definitionHash = definitionHash;
      this.counting = new CountingOutput(new BufferedOutputStream(file.stream(), 1 << 16));
      this.data = new DataOutputStream(counting);
    }

    @Override
    public void add(Batch batch) throws IOException {
      refs.add(
          new BatchRef(
              batch.index(),
              batch.key(definitionHash),
              counting.count(),
              batch.files().size(),
              batch.bytes()));
      for (PlannedFile planned : batch.files()) {
        planned.write(data);
      }
    }

    /** Ends the manifest; answers where each batch is. */
    public List<BatchRef> commit() throws IOException {
      data.flush();
      file.commit();
      return refs;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /** The batch at {@code ref}. */
  public Batch read(BatchRef ref) throws IOException {
    try (SeekableByteChannel channel = workspace.open(FILE)) {
      channel.position(ref.offset());
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
      List<PlannedFile> files = new ArrayList<>(ref.files());
      for (int i = 0; i < ref.files(); i++) {
        files.add(PlannedFile.read(in));
      }
      return new Batch(ref.index(), files);
    }
  }
}
