package id.saring.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The snapshots of an output folder: {@code snapshots/<id>/}, the link {@code current} and the text
 * file {@code CURRENT}, which name the one that readers should use.
 */
public final class Snapshots {
  /** Folder of all snapshots. */
  static final String FOLDER = "snapshots";

  /** Link to the snapshot that readers should use. */
  static final String LINK = "current";

  /** Text file with the id of the snapshot that readers should use. */
  static final String POINTER = "CURRENT";

  private static final String NEW_POINTER = ".new-CURRENT";
  private static final int POINTER_LIMIT = 100;

  private final SnapshotFiles files;

  /** The snapshots in {@code files}. */
  public Snapshots(SnapshotFiles files) {
    this.files = files;
  }

  /** Path of a snapshot, relative to the output folder. */
  public static String path(SnapshotId id) {
    return FOLDER + "/" + id.text();
  }

  /**
   * The snapshot that readers should use; empty before the first.
   *
   * @throws IOException if {@code CURRENT} does not name a snapshot
   */
  public Optional<SnapshotId> current() throws IOException {
    if (!files.exists(POINTER)) {
      return Optional.empty();
    }
    String text;
    try (InputStream in = Channels.newInputStream(files.open(POINTER))) {
      text = new String(in.readNBytes(POINTER_LIMIT), StandardCharsets.UTF_8).strip();
    }
    if (!SnapshotId.isId(text)) {
      throw new IOException("CURRENT should hold the id of a snapshot and holds \"" + text + "\"");
    }
    return Optional.of(new SnapshotId(text));
  }

  /** All complete snapshots, oldest first. */
  public List<SnapshotId> all() throws IOException {
    return files.names(FOLDER).stream().filter(SnapshotId::isId).map(SnapshotId::new).toList();
  }

  /**
   * The manifest of a snapshot.
   *
   * @throws IOException if there is no such snapshot
   */
  public Manifest manifest(SnapshotId id) throws IOException {
    String path = path(id) + "/" + Manifest.FILE;
    if (!files.exists(path)) {
      throw new IOException("there is no snapshot " + id + "; see the folder " + FOLDER);
    }
    try (InputStream in = Channels.newInputStream(files.open(path))) {
      return Manifest.read(in);
    }
  }

  /**
   * Makes readers use snapshot {@code id}, which must be complete: after a new one is published,
   * and to go back to an older one.
   */
  public void use(SnapshotId id) throws IOException {
    manifest(id);
    try (OutputStream out = files.create(NEW_POINTER)) {
      out.write((id.text() + "\n").getBytes(StandardCharsets.US_ASCII));
    }
    files.sync(NEW_POINTER);
    files.move(NEW_POINTER, POINTER);
    files.link(LINK, path(id));
    files.sync("");
  }

  /**
   * Deletes all but the newest {@code keep} snapshots; the current one always stays.
   *
   * @return what was deleted
   */
  public List<SnapshotId> prune(int keep) throws IOException {
    List<SnapshotId> all = all();
    Optional<SnapshotId> current = current();
    List<SnapshotId> old =
        all.subList(0, Math.max(0, all.size() - keep)).stream()
            .filter(id -> !current.equals(Optional.of(id)))
            .toList();
    for (SnapshotId id : old) {
      files.moveFolder(path(id), Publisher.STAGING + id.text());
      files.deleteTree(Publisher.STAGING + id.text());
    }
    return old;
  }

  /** Ends a switch that a dead run left half done; to be called under the lock. */
  void repair() throws IOException {
    files.deleteTree(NEW_POINTER);
    files.deleteTree(LocalFiles.NEW_LINK + LINK);
    Optional<SnapshotId> current = current();
    if (current.isPresent()) {
      if (!files.exists(path(current.get()) + "/" + Manifest.FILE)) {
        throw new IOException(
            "CURRENT names snapshot "
                + current.get()
                + ", which is not there: restore it, or delete CURRENT and current to start"
                + " afresh");
      }
      use(current.get());
    }
  }
}
