package id.saring.snapshot.publish;

import static java.util.stream.Collectors.joining;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.HashingStream;
import id.saring.dataset.Json;
import id.saring.dataset.metadata.Croissant;
import id.saring.dataset.metadata.DataPackage;
import id.saring.dataset.metadata.ReaderSchemas;
import id.saring.dataset.metadata.Views;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.io.PendingFile;
import id.saring.io.Storage;
import id.saring.model.DatasetInfo;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.RunLock;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.SnapshotReader;
import id.saring.snapshot.Snapshots;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns what the workers wrote into a snapshot. Readers see the snapshot before or the new one,
 * whole, at whatever step the process dies. To be used under the {@link RunLock}.
 */
public final class Publisher {
  /** Folder of what driver and workers tell one another during a run. */
  public static final String WORKSPACE = ".work";

  /** Folder of what runs left that a gate stopped; the next good one removes it. */
  public static final String FAILED = "failed";

  private final Storage files;
  private final Snapshots snapshots;

  /** A publisher to {@code files}. */
  public Publisher(Storage files) {
    this(files, new Snapshots(files));
  }

  /** A publisher to {@code files}, which hold {@code snapshots}. */
  public Publisher(Storage files, Snapshots snapshots) {
    this.files = files;
    this.snapshots = snapshots;
  }

  /**
   * Removes what dead runs left, and puts right what they, or a careless hand, left wrong.
   *
   * @return what was done, one line each
   */
  public List<String> recover() throws IOException {
    files.delete(Storage.TEMPORARY);
    files.delete(WORKSPACE);
    List<String> done = snapshots.repair();
    if (snapshots.current().isPresent()) {
      snapshots.record();
    }
    return done;
  }

  /**
   * Where the files of snapshot {@code id} are to be written; it is no snapshot before it is
   * published.
   *
   * @throws IOException if there is such a snapshot
   */
  public Storage begin(SnapshotId id) throws IOException {
    if (files.exists(Snapshots.path(id) + "/" + Manifest.FILE)) {
      throw new IOException("snapshot " + id + " is already there; run again");
    }
    return files.in(Snapshots.path(id));
  }

  /** Removes the files of a snapshot that is not to be published, unless readers use it. */
  public void discard(SnapshotId id) throws IOException {
    if (!snapshots.current().equals(Optional.of(id))) {
      snapshots.delete(id);
    }
    files.delete(Storage.TEMPORARY);
  }

  /**
   * Publishes the files written for {@code manifest.id()}.
   *
   * @param manifest what the run made; without documents, which are written here
   * @param info what the dataset is called and whose it is
   * @param attachments documents that the snapshot carries besides its data package
   * @return the manifest with its documents
   * @throws CheckFailedException if the accounts, the files or a gate forbid it; nothing is
   *     published then and the files stay for {@link #discard}
   */
  public Manifest publish(Manifest manifest, DatasetInfo info, List<Attachment> attachments)
      throws IOException, CheckFailedException {
    SnapshotId id = new SnapshotId(manifest.id());
    Storage folder = begin(id);
    checkAccounts(manifest);
    checkFiles(manifest, folder);
    Manifest whole =
        manifest.published(
            snapshots.current(), writeDocuments(manifest, info, attachments, folder));
    checkGates(whole, folder);
    snapshots.publish(whole);
    files.delete(FAILED);
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
    checkRows(
        manifest, Tables.SOURCES, accounts.sources() + accounts.deleted() + accounts.unlisted());
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

  private void checkFiles(Manifest manifest, Storage folder)
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
      long size = folder.size(file.path()).orElse(-1);
      if (size != file.bytes()) {
        throw new CheckFailedException(
            file.path()
                + " should have "
                + file.bytes()
                + " bytes and "
                + (size < 0 ? "is missing" : "has " + size));
      }
    }
    for (String found : folder.filesBelow("")) {
      if (!expected.contains(found)) {
        throw new CheckFailedException(found + " was written and no batch accounts for it");
      }
    }
  }

  /** A run that a gate stops leaves its manifest and documents, without the data. */
  private void checkGates(Manifest manifest, Storage folder)
      throws IOException, CheckFailedException {
    List<GateResult> failed = manifest.gates().stream().filter(GateResult::forbids).toList();
    if (failed.isEmpty()) {
      return;
    }
    String place = FAILED + "/" + manifest.id();
    Storage left = files.in(place);
    files.delete(FAILED);
    for (Manifest.Document document : manifest.documents()) {
      try (InputStream in = folder.read(document.path())) {
        left.write(document.path(), in::transferTo);
      }
    }
    left.write(Manifest.FILE, manifest::write);
    throw new CheckFailedException(
        failed.stream().map(GateResult::line).collect(joining("; ", "nothing is published: ", ""))
            + "; see "
            + left.location());
  }

  private static List<Manifest.Document> writeDocuments(
      Manifest manifest, DatasetInfo info, List<Attachment> attachments, Storage folder)
      throws IOException {
    Map<String, Object> descriptors =
        Map.of(
            "datapackage.json", DataPackage.descriptor(info, manifest.id(), manifest.files()),
            "croissant.json",
                Croissant.descriptor(
                    info,
                    manifest.id(),
                    LocalDate.ofInstant(new SnapshotId(manifest.id()).start(), ZoneOffset.UTC)
                        .toString(),
                    DatasetCard.languages(manifest),
                    manifest.files()),
            "schema.json", ReaderSchemas.descriptor());
    Map<String, String> texts =
        Map.of("views.sql", Views.sql(), "README.md", DatasetCard.of(info, manifest));
    List<Manifest.Document> documents = new ArrayList<>();
    for (Map.Entry<String, Object> entry : descriptors.entrySet()) {
      documents.add(document(folder, entry.getKey(), out -> Json.write(out, entry.getValue())));
    }
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      documents.add(
          document(
              folder,
              entry.getKey(),
              out -> out.write(entry.getValue().getBytes(StandardCharsets.UTF_8))));
    }
    SnapshotReader reader = new SnapshotReader(folder, manifest);
    for (Attachment attachment : attachments) {
      documents.add(
          document(folder, attachment.name(), out -> attachment.content().writeTo(reader, out)));
    }
    documents.sort(Comparator.comparing(Manifest.Document::path));
    return documents;
  }

  private static Manifest.Document document(Storage folder, String name, Storage.Content content)
      throws IOException {
    try (PendingFile file = folder.create(name)) {
      HashingStream out = new HashingStream(new BufferedOutputStream(file.stream()));
      content.writeTo(out);
      out.flush();
      file.commit();
      return new Manifest.Document(name, out.count(), out.sha256());
    }
  }

  /**
   * A document that a snapshot carries.
   *
   * @param name its file name
   * @param content writes it
   */
  public record Attachment(String name, AttachmentContent content) {}

  /** Writes a document from the rows of the snapshot. */
  public interface AttachmentContent {
    /** Writes to {@code out}, which stays open. */
    void writeTo(SnapshotReader reader, OutputStream out) throws IOException;
  }
}
