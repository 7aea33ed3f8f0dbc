package id.saring.snapshot;

import id.saring.io.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private static final int POINTER_LIMIT = 100;

  private final Storage files;

  /** The snapshots in {@code files}. */
  public Snapshots(Storage files) {
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
    try (InputStream in = files.read(POINTER)) {
      text = new String(in.readNBytes(POINTER_LIMIT), StandardCharsets.UTF_8).strip();
    }
    if (!SnapshotId.isId(text)) {
      throw new IOException("CURRENT should hold the id of a snapshot and holds \"" + text + "\"");
    }
    return Optional.of(new SnapshotId(text));
  }

  /** All complete snapshots, oldest first. */
  public List<SnapshotId> all() throws IOException {
    List<SnapshotId> complete = new ArrayList<>();
    for (String name : files.names(FOLDER)) {
      if (SnapshotId.isId(name) && files.exists(FOLDER + "/" + name + "/" + Manifest.FILE)) {
        complete.add(new SnapshotId(name));
      }
    }
    return List.copyOf(complete);
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
    try (InputStream in = files.read(path)) {
      return Manifest.read(in);
    }
  }

  /**
   * Makes readers use snapshot {@code id}, which must be complete: after a new one is published,
   * and to go back to an older one.
   */
  public void use(SnapshotId id) throws IOException {
    manifest(id);
    files.write(POINTER, out -> out.write((id.text() + "\n").getBytes(StandardCharsets.US_ASCII)));
    files.link(LINK, path(id));
    files.delete(Storage.TEMPORARY);
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
      delete(id);
    }
    return old;
  }

  /** Deletes a snapshot; it stops being one first. */
  void delete(SnapshotId id) throws IOException {
    files.delete(path(id) + "/" + Manifest.FILE);
    files.delete(path(id));
  }

  /**
   * Ends a switch that a dead run left half done, and removes what it left of a snapshot; to be
   * called under the lock.
   */
  void repair() throws IOException {
    for (String name : files.names(FOLDER)) {
      if (SnapshotId.isId(name) && !files.exists(FOLDER + "/" + name + "/" + Manifest.FILE)) {
        files.delete(FOLDER + "/" + name);
      }
    }
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
