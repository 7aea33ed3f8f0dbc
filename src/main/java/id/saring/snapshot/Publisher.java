package id.saring.snapshot;

import id.saring.dataset.DataFile;
import id.saring.dataset.DataPackage;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.Format;
import id.saring.dataset.HashingStream;
import id.saring.dataset.Json;
import id.saring.dataset.Table;
import id.saring.dataset.Tables;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns what the workers wrote into a snapshot. Readers see the snapshot before or the new one,
 * whole, at whatever step the process dies. To be used under the {@link RunLock}.
 */
public final class Publisher {
  /**
   * Prefix of the names of folders that are no snapshots yet; dead ones go when the next run
   * starts.
   */
  public static final String STAGING = ".staging-";

  private final SnapshotFiles files;
  private final Snapshots snapshots;

  /** A publisher to {@code files}. */
  public Publisher(SnapshotFiles files) {
    this.files = files;
    this.snapshots = new Snapshots(files);
  }

  /** The folder, relative to the output folder, in which snapshot {@code id} is made. */
  public static String staging(SnapshotId id) {
    return STAGING + id.text();
  }

  /** Removes what dead runs left, and ends a switch that one left half done. */
  public void recover() throws IOException {
    for (String name : files.names("")) {
      if (name.startsWith(STAGING)) {
        files.deleteTree(name);
      }
    }
    snapshots.repair();
  }

  /** Removes the staging folder of a run that is not to be published. */
  public void discard(SnapshotId id) throws IOException {
    files.deleteTree(staging(id));
  }

  /**
   * Publishes the staging folder of {@code manifest.id()}.
   *
   * @param manifest what the run made; without documents, which are written here
   * @return the manifest with its documents
   * @throws CheckFailedException if the accounts, the files or a gate forbid it; nothing is
   *     published then and the staging folder stays for {@link #discard}
   */
  public Manifest publish(Manifest manifest) throws IOException, CheckFailedException {
    SnapshotId id = new SnapshotId(manifest.id());
    String staging = staging(id);
    files.deleteTree(staging + "/" + DatasetWriter.TEMPORARY);
    if (files.exists(Snapshots.path(id))) {
      throw new IOException("snapshot " + id + " is already there; run again");
    }
    checkAccounts(manifest);
    checkFiles(manifest, staging);
    checkGates(manifest);
    Manifest whole = manifest.withDocuments(writeDocuments(manifest, staging));
    try (OutputStream out = create(staging + "/" + Manifest.FILE)) {
      whole.write(out);
    }
    sync(staging);
    files.moveFolder(staging, Snapshots.path(id));
    files.sync(Snapshots.FOLDER);
    snapshots.use(id);
    return whole;
  }

  private static void checkAccounts(Manifest manifest) throws CheckFailedException {
    Accounts accounts = manifest.accounts();
    if (!accounts.isBalanced()) {
      throw new CheckFailedException(
          "the accounts do not balance: sources are not articles + duplicates + rejects in "
              + accounts);
    }
    for (Table<?> table : Tables.ALL) {
      long parquet = rows(manifest, Format.PARQUET.folder(table));
      long jsonl = rows(manifest, Format.JSONL.folder(table));
      if (parquet != jsonl) {
        throw new CheckFailedException(
            table + " has " + parquet + " rows in Parquet and " + jsonl + " in JSONL");
      }
    }
    checkRows(manifest, Tables.ARTICLES, accounts.articles());
    checkRows(manifest, Tables.REJECTS, accounts.rejects());
    checkRows(manifest, Tables.SOURCES, accounts.sources() + accounts.deleted());
  }

  private static long rows(Manifest manifest, String folder) {
    return manifest.filesIn(folder).stream().mapToLong(DataFile::rows).sum();
  }

  private static void checkRows(Manifest manifest, Table<?> table, long expected)
      throws CheckFailedException {
    long found = rows(manifest, Format.JSONL.folder(table));
    if (found != expected) {
      throw new CheckFailedException(
          table
              + " has "
              + found
              + " rows and should have "
              + expected
              + " by "
              + manifest.accounts());
    }
  }

  private void checkFiles(Manifest manifest, String staging)
      throws IOException, CheckFailedException {
    for (Format format : Format.values()) {
      for (Table<?> table : Tables.ALL) {
        if (manifest.filesIn(format.folder(table)).isEmpty()) {
          throw new CheckFailedException(table + " has no " + format.word() + " file");
        }
      }
    }
    Set<String> expected = new TreeSet<>();
    for (DataFile file : manifest.files()) {
      expected.add(file.path());
      long size =
          files.exists(staging + "/" + file.path()) ? files.size(staging + "/" + file.path()) : -1;
      if (size != file.bytes()) {
        throw new CheckFailedException(
            file.path()
                + " should have "
                + file.bytes()
                + " bytes and "
                + (size < 0 ? "is missing" : "has " + size));
      }
    }
    for (String found : files.filesBelow(staging)) {
      if (!expected.contains(found)) {
        throw new CheckFailedException(found + " was written and no batch accounts for it");
      }
    }
  }

  private static void checkGates(Manifest manifest) throws CheckFailedException {
    List<String> failed = new ArrayList<>();
    for (GateResult gate : manifest.gates()) {
      if (!gate.passed()) {
        failed.add(gate.name() + " asks for " + gate.limit() + " and found " + gate.found());
      }
    }
    if (!failed.isEmpty()) {
      throw new CheckFailedException(
          "nothing is published: gate " + String.join("; gate ", failed));
    }
  }

  private List<Manifest.Document> writeDocuments(Manifest manifest, String staging)
      throws IOException {
    Object descriptor = DataPackage.descriptor(manifest.id(), manifest.files());
    Report report = Report.of(manifest, new SnapshotReader(files, staging, manifest));
    return List.of(
        document(staging, "datapackage.json", out -> Json.write(out, descriptor)),
        document(staging, "report.html", report::write));
  }

  private Manifest.Document document(String staging, String name, Content content)
      throws IOException {
    try (HashingStream out = new HashingStream(create(staging + "/" + name))) {
      content.writeTo(out);
      return new Manifest.Document(name, out.count(), out.sha256());
    }
  }

  private OutputStream create(String path) throws IOException {
    return new BufferedOutputStream(files.create(path));
  }

  /** Syncs all files, then all folders from the deepest up. */
  private void sync(String staging) throws IOException {
    Set<String> folders = new TreeSet<>();
    for (String file : files.filesBelow(staging)) {
      files.sync(staging + "/" + file);
      for (int at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
        folders.add(staging + "/" + file.substring(0, at));
      }
    }
    List<String> deepestFirst = new ArrayList<>(folders);
    deepestFirst.sort((a, b) -> b.length() - a.length());
    for (String folder : deepestFirst) {
      files.sync(folder);
    }
    files.sync(staging);
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
