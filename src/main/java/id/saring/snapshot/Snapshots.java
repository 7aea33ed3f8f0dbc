package id.saring.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.saring.dataset.DataFile;
import id.saring.dataset.HashingStream;
import id.saring.io.Storage;
import id.saring.text.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The snapshots of an output: {@code snapshots/<id>/}; the text file {@code CURRENT}, which names
 * the one that readers should use; the link {@code current} to it, where the store has links; and
 * the hashes of their manifests. The link is derived from the text file, and what a dead run or a
 * careless hand left wrong is put right by {@link #repair}.
 */
public final class Snapshots {
  /** Folder of all snapshots. */
  static final String FOLDER = "snapshots";

  /** Link to the snapshot that readers should use. */
  static final String LINK = "current";

  /** Text file with the id of the snapshot that readers should use. */
  static final String POINTER = "CURRENT";

  /** Text file with the id of a snapshot that is about to be published. */
  private static final String PENDING = ".publishing";

  private static final int POINTER_LIMIT = 100;

  private final Storage files;
  private final Map<SnapshotId, Manifest> manifests = new HashMap<>();

  /** The snapshots in {@code files}. */
  public Snapshots(Storage files) {
    this.files = files;
  }

  /** Path of a snapshot, relative to the output folder. */
  public static String path(SnapshotId id) {
    return FOLDER + "/" + id.text();
  }

  private static String manifestPath(SnapshotId id) {
    return path(id) + "/" + Manifest.FILE;
  }

  /**
   * The snapshot that readers should use; empty before the first. That is the one {@code CURRENT}
   * names; else the one the link leads to; else the newest whole one.
   *
   * @throws OutputException if there are snapshots and none of them is whole
   */
  public Optional<SnapshotId> current() throws IOException {
    Optional<SnapshotId> pointed = pointed();
    if (pointed.isPresent() && files.exists(manifestPath(pointed.get()))) {
      return pointed;
    }
    return withManifest(pointed);
  }

  /** The first with a manifest of the pointed, the linked, and the newest before the older ones. */
  private Optional<SnapshotId> firstWithManifest(Optional<SnapshotId> pointed) throws IOException {
    List<SnapshotId> candidates = new ArrayList<>();
    pointed.ifPresent(candidates::add);
    linked().ifPresent(candidates::add);
    List<SnapshotId> newestFirst = new ArrayList<>(all());
    Collections.reverse(newestFirst);
    candidates.addAll(newestFirst);
    for (SnapshotId id : candidates) {
      if (hasManifest(id)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private Optional<SnapshotId> withManifest(Optional<SnapshotId> pointed) throws IOException {
    Optional<SnapshotId> whole = firstWithManifest(pointed);
    if (whole.isPresent()) {
      return whole;
    }
    List<SnapshotId> logged = PublicationLog.read(files).ids();
    boolean untouched =
        !files.exists(POINTER)
            && files.linkTarget(LINK).isEmpty()
            && all().isEmpty()
            && id(PENDING).map(List::of).orElse(List.of()).containsAll(logged);
    if (untouched) {
      return Optional.empty();
    }
    // The first snapshot may have been published between the two looks.
    Optional<SnapshotId> published = firstWithManifest(pointed());
    if (published.isPresent()) {
      return published;
    }
    throw new OutputException(
        files.location()
            + " has "
            + (files.exists(POINTER) ? POINTER : "traces of snapshots")
            + (pointed.isPresent() ? " naming " + pointed.get() : "")
            + " and no whole snapshot; restore the folder "
            + FOLDER
            + ", or delete "
            + POINTER
            + ", "
            + LINK
            + ", "
            + PublicationLog.FILE
            + " and "
            + FOLDER
            + " to start afresh");
  }

  /** What {@code CURRENT} names; empty if it is not there or holds no id. */
  private Optional<SnapshotId> pointed() throws IOException {
    return id(POINTER);
  }

  /** The id that the text file {@code name} holds; empty if it is not there or holds none. */
  private Optional<SnapshotId> id(String name) throws IOException {
    if (!files.exists(name)) {
      return Optional.empty();
    }
    try (InputStream in = files.read(name)) {
      String text = new String(in.readNBytes(POINTER_LIMIT), StandardCharsets.UTF_8).strip();
      return SnapshotId.isId(text) ? Optional.of(new SnapshotId(text)) : Optional.empty();
    }
  }

  /** What the link leads to; empty if there is no link or it leads elsewhere. */
  private Optional<SnapshotId> linked() throws IOException {
    String prefix = FOLDER + "/";
    return files
        .linkTarget(LINK)
        .filter(target -> target.startsWith(prefix))
        .map(target -> target.substring(prefix.length()))
        .filter(SnapshotId::isId)
        .map(SnapshotId::new);
  }

  private boolean hasManifest(SnapshotId id) throws IOException {
    try {
      return files.exists(manifestPath(id)) && manifest(id).id().equals(id.text());
    } catch (JsonProcessingException | CharConversionException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The snapshot before that of {@code manifest}, if it is still whole. */
  public Optional<SnapshotId> wholeBefore(Manifest manifest) throws IOException {
    String previous = manifest.previous();
    return SnapshotId.isId(previous == null ? "" : previous) && isWhole(new SnapshotId(previous))
        ? Optional.of(new SnapshotId(previous))
        : Optional.empty();
  }

  /**
   * Whether a run that left something in the folder of snapshots began in the second of {@code
   * time}.
   */
  public boolean beganIn(Instant time) throws IOException {
    Instant second = time.truncatedTo(ChronoUnit.SECONDS);
    return files.names(FOLDER).stream()
        .anyMatch(name -> SnapshotId.isId(name) && new SnapshotId(name).start().equals(second));
  }

  /**
   * All complete snapshots in the order of their publication, oldest first, whatever the clock
   * said.
   */
  public List<SnapshotId> all() throws IOException {
    List<SnapshotId> present = new ArrayList<>();
    for (String name : files.names(FOLDER)) {
      if (SnapshotId.isId(name) && files.exists(manifestPath(new SnapshotId(name)))) {
        present.add(new SnapshotId(name));
      }
    }
    List<SnapshotId> ordered = new ArrayList<>(PublicationLog.read(files).ids());
    ordered.retainAll(present);
    present.removeAll(ordered);
    Map<SnapshotId, Optional<SnapshotId>> previous = new HashMap<>();
    for (SnapshotId id : present) {
      previous.put(id, previous(id));
    }
    while (!present.isEmpty()) {
      SnapshotId next =
          present.stream()
              .filter(id -> previous.get(id).filter(present::contains).isEmpty())
              .findFirst()
              .orElse(present.get(0));
      present.remove(next);
      ordered.add(place(next, previous.get(next), ordered), next);
    }
    return List.copyOf(ordered);
  }

  private Optional<SnapshotId> previous(SnapshotId id) throws IOException {
    if (!hasManifest(id)) {
      return Optional.empty();
    }
    String previous = manifest(id).previous();
    return previous != null && SnapshotId.isId(previous)
        ? Optional.of(new SnapshotId(previous))
        : Optional.empty();
  }

  /** Where a snapshot that no log names belongs: after the one before it, else by its time. */
  private static int place(SnapshotId id, Optional<SnapshotId> previous, List<SnapshotId> ordered) {
    int before = previous.map(ordered::indexOf).orElse(-1);
    if (before >= 0) {
      return before + 1;
    }
    int at = ordered.size();
    while (at > 0 && ordered.get(at - 1).compareTo(id) > 0) {
      at--;
    }
    return at;
  }

  /** The snapshot published before {@code id}; empty if there is none, or no {@code id}. */
  public Optional<SnapshotId> before(SnapshotId id) throws IOException {
    List<SnapshotId> all = all();
    int at = all.indexOf(id);
    return at < 1 ? Optional.empty() : Optional.of(all.get(at - 1));
  }

  /**
   * The current snapshot, or where it is not whole the newest that is: the one that a new run
   * follows. Empty if none is.
   */
  public Optional<SnapshotId> newestWhole() throws IOException {
    for (SnapshotId id : currentFirst()) {
      if (isWhole(id)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** Whether snapshot {@code id} is there with all of its files. */
  public boolean isWhole(SnapshotId id) throws IOException {
    return hasManifest(id) && missing(id).isEmpty();
  }

  /** All that are whole, in the order of their publication. */
  public List<SnapshotId> whole() throws IOException {
    List<SnapshotId> whole = new ArrayList<>();
    for (SnapshotId id : all()) {
      if (isWhole(id)) {
        whole.add(id);
      }
    }
    return whole;
  }

  private List<SnapshotId> currentFirst() throws IOException {
    List<SnapshotId> ids = new ArrayList<>(all());
    Collections.reverse(ids);
    current().ifPresent(id -> ids.add(0, id));
    return ids;
  }

  /**
   * The newest whole snapshot made from the same inputs by the same definition, if there is one:
   * the one to use again instead of making its twin.
   *
   * @param fit what else it must be
   */
  public Optional<SnapshotId> sameAs(
      String inputsHash, String definitionHash, Predicate<Manifest> fit) throws IOException {
    for (SnapshotId id : currentFirst()) {
      if (hasManifest(id)) {
        Manifest manifest = manifest(id);
        if (manifest.inputsHash().equals(inputsHash)
            && manifest.definitionHash().equals(definitionHash)
            && fit.test(manifest)
            && missing(id).isEmpty()) {
          return Optional.of(id);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What is missing of snapshot {@code id}, one line a file that is not there or has another size;
   * none if it is whole.
   *
   * @throws IOException if there is no such snapshot
   */
  public List<String> missing(SnapshotId id) throws IOException {
    Manifest manifest = manifest(id);
    Storage folder = files.in(path(id));
    List<String> faults = new ArrayList<>();
    for (DataFile file : manifest.files()) {
      addFault(faults, file.path(), file.bytes(), folder.size(file.path()));
    }
    for (Manifest.Document file : manifest.documents()) {
      addFault(faults, file.path(), file.bytes(), folder.size(file.path()));
    }
    return faults;
  }

  private static void addFault(List<String> faults, String path, long bytes, OptionalLong found) {
    if (found.isEmpty()) {
      faults.add(path + " is missing");
    } else if (found.getAsLong() != bytes) {
      faults.add(path + " should have " + bytes + " bytes and has " + found.getAsLong());
    }
  }

  /**
   * The manifest of a snapshot, which is read once.
   *
   * @throws OutputException if there is no such snapshot
   * @throws IOException if it cannot be read
   */
  public Manifest manifest(SnapshotId id) throws IOException {
    if (!files.exists(manifestPath(id))) {
      throw new OutputException("there is no snapshot " + id + "; see the folder " + FOLDER);
    }
    Manifest known = manifests.get(id);
    if (known == null) {
      try (InputStream in = files.read(manifestPath(id))) {
        known = Manifest.read(in);
      }
      manifests.put(id, known);
    }
    return known;
  }

  /** SHA-256 of the bytes of a manifest, in hex. */
  public String manifestHash(SnapshotId id) throws IOException {
    try (InputStream in = files.read(manifestPath(id))) {
      return HashingStream.of(in).sha256();
    }
  }

  /**
   * Makes readers use snapshot {@code id}: after a new one is published, and to go back to an older
   * one.
   *
   * @throws OutputException if it is not there or not whole
   */
  public void use(SnapshotId id) throws IOException {
    List<String> missing = missing(id);
    if (!missing.isEmpty()) {
      throw new OutputException(
          "snapshot "
              + id
              + " is not whole: "
              + missing.get(0)
              + (missing.size() == 1 ? "" : ", and " + (missing.size() - 1) + " more"));
    }
    files.write(POINTER, out -> out.write((id.text() + "\n").getBytes(StandardCharsets.US_ASCII)));
    link(id);
    files.delete(Storage.TEMPORARY);
  }

  private void link(SnapshotId id) throws IOException {
    if (files.linkTarget(LINK).isEmpty() && !files.filesBelow(LINK).isEmpty()) {
      removeCopy();
    }
    files.link(LINK, path(id));
  }

  /** A real folder where the link should be: a copy of a snapshot goes, anything else stays. */
  private void removeCopy() throws IOException {
    boolean copy = false;
    String manifest = LINK + "/" + Manifest.FILE;
    if (files.exists(manifest)) {
      try (InputStream in = files.read(manifest)) {
        copy = files.exists(manifestPath(new SnapshotId(Manifest.read(in).id())));
      }
    }
    if (!copy) {
      throw new OutputException(
          files.location()
              + "/"
              + LINK
              + " is a folder with files of its own and should be a link to a snapshot; move it"
              + " away");
    }
    files.delete(LINK);
  }

  /**
   * Snapshots that {@link #prune} would delete: all but the newest {@code keep}; those that {@code
   * CURRENT} or the link names always stay.
   */
  public List<SnapshotId> prunable(int keep) throws IOException {
    List<SnapshotId> all = all();
    List<SnapshotId> spared = new ArrayList<>();
    current().ifPresent(spared::add);
    linked().ifPresent(spared::add);
    return all.subList(0, Math.max(0, all.size() - keep)).stream()
        .filter(id -> !spared.contains(id))
        .toList();
  }

  /**
   * Deletes old snapshots; see {@link #prunable}.
   *
   * @return what was deleted
   */
  public List<SnapshotId> prune(int keep) throws IOException {
    List<SnapshotId> old = prunable(keep);
    for (SnapshotId id : old) {
      delete(id);
    }
    if (!old.isEmpty()) {
      record(all());
    }
    return old;
  }

  /** Deletes a snapshot; it stops being one first. */
  public void delete(SnapshotId id) throws IOException {
    files.delete(manifestPath(id));
    files.delete(path(id));
  }

  /** Writes the log of the snapshots {@code ids}; keeps the hashes that it has. */
  private void record(List<SnapshotId> ids) throws IOException {
    PublicationLog log = PublicationLog.read(files);
    List<PublicationLog.Entry> entries = new ArrayList<>();
    for (SnapshotId id : ids) {
      Optional<String> known = log.sha256(id);
      entries.add(new PublicationLog.Entry(id, known.isPresent() ? known.get() : manifestHash(id)));
    }
    if (!entries.equals(log.entries())) {
      new PublicationLog(entries).write(files);
      files.delete(Storage.TEMPORARY);
    }
  }

  /**
   * Makes the snapshot of {@code manifest}, whose other files are written, the one that readers
   * use; its hash is in the log before any of them can find it. If this ends in the middle, {@link
   * #repair} takes it back or completes it.
   */
  public void publish(Manifest manifest) throws IOException {
    SnapshotId id = new SnapshotId(manifest.id());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    files.write(PENDING, out -> out.write((id.text() + "\n").getBytes(StandardCharsets.US_ASCII)));
    List<PublicationLog.Entry> entries = new ArrayList<>(PublicationLog.read(files).entries());
    entries.removeIf(entry -> entry.id().equals(id));
    entries.add(new PublicationLog.Entry(id, Hashing.hex(bytes.toByteArray())));
    new PublicationLog(entries).write(files);
    files.in(path(id)).write(Manifest.FILE, bytes::writeTo);
    manifests.put(id, manifest);
    use(id);
    files.delete(PENDING);
  }

  /** The snapshot that a dead run was about to publish and did not; empty if there is none. */
  private Optional<SnapshotId> pending(Optional<SnapshotId> pointed) throws IOException {
    Optional<SnapshotId> id = id(PENDING);
    return id.isPresent()
            && !id.equals(pointed)
            && (pointed.isPresent() || !files.exists(manifestPath(id.get())))
        ? id
        : Optional.empty();
  }

  /** Writes the hashes of snapshots that are not in the log yet. */
  public void record() throws IOException {
    record(all());
  }

  /**
   * Makes {@code CURRENT} and the link name the same whole snapshot, and removes what dead runs
   * left of others; to be called under the lock.
   *
   * @return what was done, one line each; none if all was well
   * @throws OutputException if a person must decide
   */
  public List<String> repair() throws IOException {
    List<String> done = new ArrayList<>();
    Optional<SnapshotId> pointed = pointed();
    removeUnfinished(pointed, done);
    Optional<SnapshotId> chosen =
        pointed.isPresent() && hasManifest(pointed.get()) ? pointed : withManifest(pointed);
    if (chosen.isEmpty()) {
      return done;
    }
    SnapshotId id = chosen.get();
    if (!pointed.equals(chosen)) {
      files.write(
          POINTER, out -> out.write((id.text() + "\n").getBytes(StandardCharsets.US_ASCII)));
      done.add(
          POINTER
              + (pointed.isPresent()
                  ? " named " + pointed.get() + ", which is not whole"
                  : " was missing or damaged")
              + "; it names "
              + id
              + " now");
    }
    Optional<SnapshotId> linked = linked();
    if (!linked.equals(chosen)) {
      link(id);
      if (linked().isPresent()) {
        done.add(
            LINK
                + (linked.isPresent() ? " led to " + linked.get() : " was no link to a snapshot")
                + "; it leads to "
                + id
                + " now");
      }
    }
    files.delete(Storage.TEMPORARY);
    return done;
  }

  /**
   * A folder without a manifest is what a dead run left, unless the log says that it was published;
   * so is one that was about to be published and did not become the current one.
   */
  private void removeUnfinished(Optional<SnapshotId> pointed, List<String> done)
      throws IOException {
    PublicationLog log = PublicationLog.read(files);
    Optional<SnapshotId> linked = linked();
    Optional<SnapshotId> pending = pending(pointed);
    for (String name : files.names(FOLDER)) {
      if (!SnapshotId.isId(name)) {
        continue;
      }
      SnapshotId id = new SnapshotId(name);
      boolean begun = pending.equals(Optional.of(id));
      boolean known = (log.sha256(id).isPresent() && !begun) || pointed.equals(Optional.of(id));
      if (known || linked.equals(Optional.of(id))) {
        continue;
      }
      if (begun || !files.exists(manifestPath(id))) {
        delete(id);
        done.add("removed " + path(id) + ", which a run began and did not publish");
      }
    }
    if (files.exists(PENDING)) {
      record(all());
      files.delete(PENDING);
    }
  }
}
