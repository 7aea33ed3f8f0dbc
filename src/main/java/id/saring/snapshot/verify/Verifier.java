package id.saring.snapshot.verify;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.HashingStream;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.io.Storage;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.PublicationLog;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.SnapshotReader;
import id.saring.snapshot.Snapshots;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proves that a snapshot is whole: every file has the bytes that the manifest names, both formats
 * hold the same rows, keys are unique and point at rows, offsets point at their surfaces, and the
 * accounts balance. Memory: 60 bytes a source, the rows of one article, and the lines of {@code
 * templates}.
 */
public final class Verifier {
  private final Storage files;

  /** A verifier of the snapshots in {@code files}. */
  public Verifier(Storage files) {
    this.files = files;
  }

  /**
   * Verifies snapshot {@code id}.
   *
   * @param check what to check of each article besides; called in the order of source paths
   * @throws IOException if there is no such snapshot
   */
  public Verification verify(SnapshotId id, RawCheck check) throws IOException {
    Verification verification = new Verification();
    Manifest manifest = new Snapshots(files).manifest(id);
    verification.check(
        manifest.id().equals(id.text()), "the manifest is that of snapshot " + manifest.id());
    verification.check(
        manifest.schemaVersion().equals(Tables.SCHEMA_VERSION)
            && manifest.tables().equals(Manifest.describe()),
        "the snapshot has tables of schema version "
            + manifest.schemaVersion()
            + " and this is version "
            + Tables.SCHEMA_VERSION);
    checkLog(id, verification);
    checkFiles(id, manifest, verification);
    if (verification.faultCount() == 0) {
      try (LedgerCheck ledger = LedgerCheck.of(files, manifest, verification)) {
        new RowVerifier(
                new SnapshotReader(files.in(Snapshots.path(id)), manifest),
                manifest,
                check,
                ledger,
                GateCheck.of(files, manifest),
                verification)
            .verify(manifest);
      }
    }
    return verification;
  }

  /** The manifest holds every other hash; its own lies beside the pointer. */
  private void checkLog(SnapshotId id, Verification verification) throws IOException {
    Optional<String> hash = PublicationLog.read(files).sha256(id);
    verification.check(
        hash.isPresent(), "the manifest is not in " + PublicationLog.FILE + " of the output");
    if (hash.isPresent()) {
      verification.check(
          hash.get().equals(new Snapshots(files).manifestHash(id)),
          "the manifest was changed since it was published, as "
              + PublicationLog.FILE
              + " of the output says");
    }
  }

  /** What file systems and desktops leave behind. */
  private static boolean isJunk(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(".nfs")
        || name.equals(".DS_Store")
        || name.startsWith("._")
        || name.equals("Thumbs.db")
        || name.equals("desktop.ini");
  }

  private void checkFiles(SnapshotId id, Manifest manifest, Verification verification)
      throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (DataFile file : manifest.files()) {
      expected.put(file.path(), file.bytes() + " bytes, SHA-256 " + file.sha256());
    }
    for (Manifest.Document file : manifest.documents()) {
      expected.put(file.path(), file.bytes() + " bytes, SHA-256 " + file.sha256());
    }
    Set<String> found = new TreeSet<>(files.filesBelow(Snapshots.path(id)));
    found.removeIf(Verifier::isJunk);
    verification.check(found.remove(Manifest.FILE), Manifest.FILE + " is missing");
    for (Map.Entry<String, String> file : expected.entrySet()) {
      if (!found.remove(file.getKey())) {
        verification.fault(file.getKey() + " is missing");
        continue;
      }
      verification.countFile();
      String actual = fingerprint(Snapshots.path(id) + "/" + file.getKey());
      verification.check(
          actual.equals(file.getValue()),
          file.getKey() + " should have " + file.getValue() + " and has " + actual);
    }
    found.forEach(path -> verification.fault(path + " is not in the manifest"));
    for (Format format : Format.values()) {
      for (Table<?> table : Tables.ALL) {
        verification.check(
            !manifest.filesIn(format.folder(table)).isEmpty(),
            table + " has no " + format.word() + " file");
      }
    }
  }

  private String fingerprint(String path) throws IOException {
    try (InputStream in = files.read(path)) {
      HashingStream hash = HashingStream.of(in);
      return hash.count() + " bytes, SHA-256 " + hash.sha256();
    }
  }
}
