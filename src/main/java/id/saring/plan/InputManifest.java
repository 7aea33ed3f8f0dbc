package id.saring.plan;

import id.saring.io.Storage;
import java.io.BufferedInputStream;
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

  /** Writes all batches; answers where each is. */
  public List<BatchRef> write(List<Batch> batches, String definitionHash) throws IOException {
    List<BatchRef> refs = new ArrayList<>();
    workspace.write(
        FILE,
        out -> {
          CountingOutput counting = new CountingOutput(out);
          for (Batch batch : batches) {
            refs.add(
                new BatchRef(
                    batch.index(),
                    batch.key(definitionHash),
                    counting.count(),
                    batch.files().size(),
                    batch.bytes()));
            DataOutputStream data = new DataOutputStream(counting);
            for (PlannedFile file : batch.files()) {
              file.write(data);
            }
            data.flush();
          }
        });
    return refs;
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
