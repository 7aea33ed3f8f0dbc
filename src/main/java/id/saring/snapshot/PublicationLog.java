package id.saring.snapshot;

import id.saring.io.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hashes of all manifests in the order in which their snapshots were published, in a file
 * beside {@code CURRENT} that {@code sha256sum --check} understands.
 *
 * @param entries one a snapshot
 */
public record PublicationLog(List<Entry> entries) {
  public static final String FILE = "SHA256SUMS";

  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{64})  snapshots/([^/]+)/" + Pattern.quote(Manifest.FILE));

  public PublicationLog {
    entries = List.copyOf(entries);
  }

  /**
   * A published snapshot.
   *
   * @param sha256 of its manifest
   */
  record Entry(SnapshotId id, String sha256) {}

  /** The log of an output; empty if there is none. Lines that are none of its own are left out. */
  public static PublicationLog read(Storage output) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (output.exists(FILE)) {
      String text;
      try (InputStream in = output.read(FILE)) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      for (String line : text.split("\n", -1)) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches() && SnapshotId.isId(matcher.group(2))) {
          entries.add(new Entry(new SnapshotId(matcher.group(2)), matcher.group(1)));
        }
      }
    }
    return new PublicationLog(entries);
  }

  void write(Storage output) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(entry.sha256())
          .append("  ")
          .append(Snapshots.path(entry.id()))
          .append('/')
          .append(Manifest.FILE)
          .append('\n');
    }
    output.write(FILE, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
  }

  public List<SnapshotId> ids() {
    return entries.stream().map(Entry::id).toList();
  }

  /** The hash of the manifest of {@code id}; empty if it is not in the log. */
  public Optional<String> sha256(SnapshotId id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).map(Entry::sha256).findFirst();
  }
}
