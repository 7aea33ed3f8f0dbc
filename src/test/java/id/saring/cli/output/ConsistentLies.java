package id.saring.cli.output;

import static id.saring.snapshot.TestRun.with;

import id.saring.beam.BeamFiles;
import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.Format;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.job.LoopRunner;
import id.saring.job.NewsGenerator;
import id.saring.job.TestRun;
import id.saring.plan.Planner;
import id.saring.plan.SortedFiles;
import id.saring.run.CleaningWorker;
import id.saring.run.RawFileCheck;
import id.saring.run.SourceReader;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.PublicationLog;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.SnapshotReader;
import id.saring.snapshot.Snapshots;
import id.saring.snapshot.verify.Verifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Lies told alike in both formats, in all checksums, in the manifest and in its hash: one cell of
 * one row, whatever its column, or a whole row.
 */
final class ConsistentLies {
  private static final int TRIES = 60;
  private static final int NEWS_CHARS = 700;
  private static final Instant SECOND = TestRun.START.plusSeconds(86_400);

  private final Path folder;
  private final Storage output;
  private final SnapshotId id;
  private final Manifest truth;
  private final Manifest again;
  private final SnapshotReader ledger;
  private final DefinitionFiles definition = DefinitionFiles.read(TestRun.DEFINITION);
  private final SortedFiles listing;
  private final Map<Table<?>, List<Object[]>> rows = new HashMap<>();

  /**
   * What became of a lie.
   *
   * @param what the cell, before and after
   * @param found whether {@code verify} found it
   * @param foundDeep whether {@code verify --deep} did
   */
  record Told(String what, boolean found, boolean foundDeep) {}

  /** Publishes two snapshots below {@code folder}; the second is the one that is lied about. */
  ConsistentLies(Path folder) throws Exception {
    this.folder = folder;
    write();
    Path out = folder.resolve("out");
    TestRun.run(definition, raw(), out, new LoopRunner(1), TestRun.START);
    change();
    TestRun.run(definition, raw(), out, new LoopRunner(1), SECOND);
    TestRun.run(definition, raw(), folder.resolve("again"), new LoopRunner(1), SECOND);
    this.output = LocalStorage.of(out);
    this.id = new Snapshots(output).current().orElseThrow();
    this.truth = new Snapshots(output).manifest(id);
    Storage fresh = LocalStorage.of(folder.resolve("again"));
    Snapshots other = new Snapshots(fresh);
    SnapshotId made = other.current().orElseThrow();
    this.again = other.manifest(made);
    this.ledger = new SnapshotReader(fresh.in(Snapshots.path(made)), again);
    Definition.Input input = Definition.of(definition).input();
    this.listing = Planner.plan(input.format(), List.of(raw().toString()), BeamFiles::list).files();
    for (Table<?> table : Tables.ALL) {
      rows.put(table, read(table));
    }
  }

  private Path raw() {
    return folder.resolve("raw");
  }

  private void write() throws IOException {
    NewsGenerator.write(raw(), 6, 7);
    for (int i = 0; i < 6; i++) {
      String name = "news-00000" + i + ".txt";
      put(
          name,
          Files.readString(raw().resolve(name)).substring(0, NEWS_CHARS)
              + "Kabar Kanal Desa\n\nSitus ini diasuh warga\n\nKompasiana adalah platform blog\n");
    }
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, raw().resolve(seed.getFileName()));
      }
    }
    for (int i = 0; i < 4; i++) {
      put(
          "berita-" + i + ".txt",
          """
          Panen Raya di Desa Sumber %d

          Penulis: Rina Contoh
          Editor: Budi Misal
          Selasa, 12 Maret 2024 10:04 WIB

          Foto: Sawah pada 3 Mei 2020 (dok. desa)

          SLAWI - Warga memanen %d ton padi dan %d ton jagung pada 8 Januari 2020. “Kemarin 45–55 \
          persen, Rp 1,5 miliar,” kata José 😀.

          Pukul 13.30 WIB, selama lima tahun, dua puluh warga pulang &amp; makan.

          Tags: panen, padi, desa %d
          """
              .formatted(i, 12 + i, 12 + i, i));
    }
    put("kosong.txt", "");
    put("iklan.txt", "ADVERTISEMENT\n");
    put("data.txt", "{\"text\":\"satu\"}\n{\"text\":\"dua\"}\n");
    put("salinan.txt", Files.readString(raw().resolve("news-000003.txt")));
    put("mirip.txt", Files.readString(raw().resolve("news-000004.txt")) + "Tambahan kalimat.\n");
    put("hilang.txt", "Warga desa pulang pada 3 Mei 2020.\n");
  }

  private void change() throws IOException {
    Files.delete(raw().resolve("hilang.txt"));
    put("baru.txt", "Warga desa Baru pulang membawa 30 karung padi pada 4 Mei 2021.\n");
    put("berita-1.txt", Files.readString(raw().resolve("berita-1.txt")) + "Warga senang.\n");
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(raw().resolve(name), text, StandardCharsets.UTF_8);
  }

  /** What {@code verify} says of the snapshot as it is. */
  List<String> faults() throws IOException {
    Definition.Input input = Definition.of(definition).input();
    RawFileCheck check =
        new RawFileCheck(
            listing,
            new SourceReader(new BeamFiles(), input),
            CleaningWorker.of(definition),
            truth);
    return new Verifier(output).verify(id, check).faults();
  }

  /** What {@code verify --deep} adds. */
  List<String> differences() throws IOException {
    Manifest manifest = new Snapshots(output).manifest(id);
    List<String> differences = new ArrayList<>(Comparison.of(manifest, again));
    differences.addAll(
        Comparison.ofLedgers(new SnapshotReader(output.in(Snapshots.path(id)), manifest), ledger));
    return differences;
  }

  private <R> List<Object[]> read(Table<R> table) throws IOException {
    List<Object[]> found = new ArrayList<>();
    for (DataFile file : truth.filesIn(Format.JSONL.folder(table))) {
      try (RowReader reader =
          Format.JSONL.reader(table, output.open(Snapshots.path(id) + "/" + file.path()))) {
        for (Object[] cells = reader.next(); cells != null; cells = reader.next()) {
          found.add(cells);
        }
      }
    }
    return found;
  }

  /** Lies once about {@code column} and takes it back; empty if no row can hold such a lie. */
  <R> Optional<Told> tell(Table<R> table, Column<R> column, Random random) throws IOException {
    List<Object[]> all = rows.get(table);
    int at = table.indexOf(column.name());
    for (int n = 0; n < TRIES && !all.isEmpty(); n++) {
      List<Object[]> lie = new ArrayList<>(all);
      int place = random.nextInt(all.size());
      Object[] cells = all.get(place).clone();
      cells[at] = other(cells[at], all.get(random.nextInt(all.size()))[at], random);
      lie.set(place, cells);
      try {
        if (!Objects.equals(table.cells(table.row(cells))[at], all.get(place)[at])) {
          return Optional.of(told(table, lie, brief(column, all.get(place)[at], cells[at])));
        }
      } catch (IllegalArgumentException e) {
        // No row holds that; another lie.
      }
    }
    return Optional.empty();
  }

  /** Leaves out a row, tells one twice, or swaps two. */
  <R> Told tellRows(Table<R> table, Random random) throws IOException {
    List<Object[]> lie = new ArrayList<>(rows.get(table));
    int place = random.nextInt(lie.size());
    String what = table + ": row " + place;
    switch (random.nextInt(3)) {
      case 0 -> {
        lie.remove(place);
        what += " left out";
      }
      case 1 -> {
        lie.add(place, lie.get(place));
        what += " told twice";
      }
      default -> {
        Collections.swap(lie, place, (place + 1) % lie.size());
        what += " swapped with the next";
      }
    }
    return told(table, lie, what);
  }

  private static String brief(Column<?> column, Object before, Object after) {
    String text = column.name() + ": " + before + " → " + after;
    return text.replace('\n', '|').substring(0, Math.min(160, text.length()));
  }

  private <R> Told told(Table<R> table, List<Object[]> lie, String what) throws IOException {
    try {
      publish(table, lie);
      return new Told(what, !faults().isEmpty(), !differences().isEmpty());
    } finally {
      publish(table, rows.get(table));
    }
  }

  private <R> void publish(Table<R> table, List<Object[]> lie) throws IOException {
    Storage snapshot = output.in(Snapshots.path(id));
    Map<String, DataFile> written = new HashMap<>();
    try (DatasetWriter writer =
        DatasetWriter.open(snapshot, 0, List.of(table), truth.definitionHash())) {
      for (Object[] cells : lie) {
        writer.write(table, table.row(cells));
      }
      writer.commit().forEach(file -> written.put(file.path(), file));
    }
    Manifest manifest =
        with(
            truth,
            truth.accounts(),
            truth.gates(),
            truth.files().stream().map(file -> written.getOrDefault(file.path(), file)).toList());
    snapshot.write(Manifest.FILE, manifest::write);
    output.delete(PublicationLog.FILE);
    new Snapshots(output).record();
  }

  /** Something other than {@code value}, as another row has it or a little off. */
  private static Object other(Object value, Object elsewhere, Random random) {
    boolean borrow = random.nextInt(3) == 0;
    if (value == null || borrow) {
      return elsewhere;
    }
    if (value instanceof String text) {
      return text(text, random);
    }
    int step = random.nextBoolean() ? 1 : -1 - random.nextInt(3);
    if (value instanceof Integer number) {
      return number + step;
    }
    if (value instanceof Long number) {
      return number + step;
    }
    if (value instanceof Double number) {
      return number + step / 8.0;
    }
    if (value instanceof Boolean truth) {
      return !truth;
    }
    if (value instanceof LocalDate day) {
      return day.plusDays(step);
    }
    if (value instanceof Instant time) {
      return time.plus(Duration.ofMinutes(step));
    }
    List<String> items = new ArrayList<>();
    for (Object item : (List<?>) value) {
      items.add((String) item);
    }
    if (items.isEmpty() || random.nextBoolean()) {
      items.add(elsewhere instanceof List<?> more && !more.isEmpty() ? "" + more.get(0) : "lain");
    } else {
      items.remove(random.nextInt(items.size()));
    }
    return items;
  }

  private static String text(String text, Random random) {
    if (text.isEmpty() || random.nextInt(4) == 0) {
      return text + (random.nextBoolean() ? "a" : "1");
    }
    if (random.nextInt(5) == 0) {
      return text.toUpperCase(Locale.ROOT);
    }
    int at = random.nextInt(text.length());
    char c = text.charAt(at);
    String changed = "";
    if (Character.isDigit(c)) {
      changed = c == '9' ? "1" : String.valueOf((char) (c + 1));
    } else if (Character.isLetter(c)) {
      changed = c == 'a' ? "e" : "a";
    }
    return text.substring(0, at) + changed + text.substring(at + 1);
  }
}
