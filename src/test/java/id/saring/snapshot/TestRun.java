package id.saring.snapshot;

import id.saring.dataset.DataFile;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.io.Storage;
import id.saring.model.Article;
import id.saring.model.DatasetInfo;
import id.saring.model.EditOp;
import id.saring.model.Field;
import id.saring.model.FigureKind;
import id.saring.model.Located;
import id.saring.model.RawEdit;
import id.saring.model.TestMentions;
import id.saring.snapshot.publish.CheckFailedException;
import id.saring.snapshot.publish.Publisher;
import id.saring.text.Hashing;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes small snapshots: of every ten files one is rejected, one is a duplicate, and one is gone.
 */
public final class TestRun {
  private static final Publisher.Attachment NOTES =
      new Publisher.Attachment(
          "about.txt",
          (reader, out) -> out.write("made by a test".getBytes(StandardCharsets.UTF_8)));

  /** What the dataset of the snapshots is called. */
  public static final DatasetInfo INFO =
      new DatasetInfo("test", DatasetInfo.TITLE, null, null, null);

  static final String DEFINITION = "d".repeat(64);
  private static final List<Table<?>> OF_BATCH =
      List.of(
          Tables.ARTICLES,
          Tables.DATES,
          Tables.FIGURES,
          Tables.EDITS,
          Tables.REJECTS,
          Tables.SOURCES);

  private final Storage files;
  private final String state;
  private final List<SourceRow> gone = new ArrayList<>();
  private final Map<String, SourceRow> prior = new HashMap<>();
  private boolean isFirst;
  private long bytes;
  private long near;
  private long kept;
  public final SnapshotId id;

  public TestRun(Storage files, Instant start, String state) {
    this.files = files;
    this.state = state;
    this.id = SnapshotId.of(start, state.repeat(2));
  }

  /** Starts, writes and publishes a snapshot of {@code count} files in batches of {@code batch}. */
  public Manifest publish(int count, int batch) throws IOException, CheckFailedException {
    Publisher publisher = new Publisher(files);
    publisher.recover();
    return publisher.publish(write(count, batch), INFO, List.of(NOTES));
  }

  /** Writes the data files only, with a ledger that follows the current one. */
  public Manifest write(int count, int batch) throws IOException {
    Optional<SnapshotId> before = new Snapshots(files).current();
    isFirst = before.isEmpty();
    try (Ledger ledger = Ledger.open(files, before)) {
      for (SourceRow row = ledger.next(); row != null; row = ledger.next()) {
        prior.put(row.sourcePath(), row);
      }
    }
    List<DataFile> written = new ArrayList<>();
    Storage folder = files.in(Snapshots.path(id));
    long[] accounts = new long[5];
    int part = 0;
    for (int from = 0; from < count; from += batch, part++) {
      try (DatasetWriter writer = DatasetWriter.open(folder, part, OF_BATCH, DEFINITION)) {
        for (int i = from; i < Math.min(count, from + batch); i++) {
          write(writer, i, accounts);
        }
        written.addAll(writer.commit());
      }
    }
    try (DatasetWriter writer =
        DatasetWriter.open(folder, 0, List.of(Tables.TEMPLATES), DEFINITION)) {
      writer.write(
          Tables.TEMPLATES,
          new TemplateRow("contoh.id", "Baca juga <b>&", 9, 0.9, "stripped", null));
      writer.write(
          Tables.TEMPLATES,
          new TemplateRow("contoh.id", "Ikuti kami", 3, 0.3, "stripped", "umum/ikuti"));
      written.addAll(writer.commit());
    }
    for (SourceRow row : new TreeMap<>(prior).values()) {
      accounts[4]++;
      gone.add(Ledger.deleted(row, state));
    }
    try (DatasetWriter writer =
        DatasetWriter.open(folder, part, List.of(Tables.SOURCES), DEFINITION)) {
      for (SourceRow row : gone) {
        writer.write(Tables.SOURCES, row);
      }
      written.addAll(writer.commit());
    }
    return Manifest.of(
        id,
        "i".repeat(64),
        DEFINITION,
        Map.of("saring", "test"),
        new Accounts(accounts[0], accounts[1], accounts[2], accounts[3], accounts[4], 0),
        List.of(
            new GateResult(
                "min_articles", Severity.ERROR, "at least 1", Long.toString(accounts[1]), true)),
        counters(accounts),
        Map.of(Fill.ALL, new Fill(accounts[1], Map.of("title", accounts[1]))),
        Map.of("refresh", 1.5),
        written);
  }

  private Map<String, Long> counters(long[] accounts) {
    Map<String, Long> counters = new TreeMap<>();
    counters.put("files", accounts[0]);
    counters.put("bytes", bytes);
    counters.put("status.article", accounts[1]);
    counters.put("status.duplicate", accounts[2]);
    counters.put("status.reject", accounts[3]);
    counters.put("reject.internal_error", accounts[3]);
    counters.put("near_duplicates", near);
    counters.put("published.byline", accounts[1]);
    counters.put("language.id", accounts[1]);
    counters.put("dates", accounts[1]);
    counters.put("date.explicit", accounts[1]);
    counters.put("figures", 2 * accounts[1]);
    counters.put("figure.measure", 2 * accounts[1]);
    counters.put("edits", accounts[1]);
    counters.put("rule.umum/menu.edits", accounts[1]);
    counters.put("rule.umum/menu.chars", 5 * accounts[1]);
    counters.put("role.menu.chars", 5 * accounts[1]);
    counters.put("chars.removed", 5 * accounts[1]);
    counters.put("chars.kept", kept);
    return counters;
  }

  /** {@code m} with another account, gates and files. */
  public static Manifest with(
      Manifest m, Accounts accounts, List<GateResult> gates, List<DataFile> files) {
    return new Manifest(
        m.id(),
        m.previous(),
        m.schemaVersion(),
        m.inputsHash(),
        m.definitionHash(),
        m.versions(),
        accounts,
        gates,
        m.counters(),
        m.fill(),
        m.timings(),
        m.tables(),
        files,
        m.documents());
  }

  public static String path(int i) {
    return String.format(Locale.ROOT, "harian/%05d.txt", i);
  }

  static String text(int i) {
    return "Warga 😀 desa ke-" + i + " panen pada 8 Januari 2020.\n\nHasilnya " + i + " ton.";
  }

  /** The raw text that undo must give. */
  static String raw(int i) {
    return "MENU\n" + text(i);
  }

  private void write(DatasetWriter writer, int i, long[] accounts) throws IOException {
    String path = path(i);
    byte[] raw = raw(i).getBytes(StandardCharsets.UTF_8);
    String sha = Hashing.hex(raw);
    String status =
        i % 10 == 3 ? SourceRow.REJECT : i % 10 == 7 ? SourceRow.DUPLICATE : SourceRow.ARTICLE;
    SourceRow known = prior.remove(path);
    SourceRow source =
        new SourceRow(
            path,
            raw.length,
            Instant.ofEpochMilli(1578443400123L + i),
            sha,
            "UTF-8",
            status,
            known == null ? SourceRow.NEW : SourceRow.UNCHANGED,
            status.equals(SourceRow.ARTICLE) ? Hashing.articleId(path) : null,
            status.equals(SourceRow.DUPLICATE) ? Hashing.articleId(path(i - 1)) : null,
            known == null ? state : known.firstSeen(),
            known == null ? state : known.lastChanged());
    if (i % 10 == 9) {
      if (!isFirst) {
        return;
      }
      accounts[4]++;
      gone.add(Ledger.deleted(source, state));
      return;
    }
    accounts[0]++;
    bytes += raw.length;
    writer.write(Tables.SOURCES, source);
    if (status.equals(SourceRow.REJECT)) {
      accounts[3]++;
      writer.write(
          Tables.REJECTS,
          new RejectRow(
              path, sha, raw.length, "decode", "internal_error", "<not> text", false, "x"));
    } else if (status.equals(SourceRow.DUPLICATE)) {
      accounts[2]++;
    } else {
      accounts[1]++;
      article(writer, i, raw.length, sha);
    }
  }

  private void article(DatasetWriter writer, int i, int bytes, String sha) throws IOException {
    String path = path(i);
    String articleId = Hashing.articleId(path);
    String text = text(i);
    kept += text.length();
    near += i % 10 == 8 ? 1 : 0;
    writer.write(
        Tables.ARTICLES,
        ArticleRow.of(
            path,
            sha,
            bytes,
            new Article(
                "contoh.id",
                "url",
                "contoh.id",
                "Panen raya",
                "headline",
                "https://contoh.id/panen",
                null,
                null,
                null,
                "Slawi",
                "Slawi",
                "33.28",
                new Article.Published(
                    Instant.parse("2020-01-08T06:30:00Z"),
                    LocalDate.of(2020, 1, 8),
                    "minute",
                    "WIB",
                    "8 Januari 2020 13.30 WIB",
                    0,
                    24,
                    "byline"),
                null,
                "id",
                text,
                text.replace("8 Januari 2020", "2020-01-08"),
                List.of("Foto: 1"),
                List.of(),
                5,
                5,
                0,
                List.of()),
            i % 10 == 8
                ? new ArticleRow.Cluster(Hashing.articleId(path(i - 2)), 0.9, 3)
                : ArticleRow.Cluster.original(i % 10 == 6 ? 3 : 1),
            DEFINITION));
    writer.write(
        Tables.EDITS,
        new EditRow(
            articleId,
            0,
            new RawEdit(
                EditOp.DELETE, "menu", "umum", "menu", 0, 5, "MENU\n", null, null, null, 0, 0)));
    String surface = "8 Januari 2020";
    int start = text.codePointCount(0, text.indexOf(surface));
    writer.write(
        Tables.DATES,
        new DateRow(
            articleId,
            0,
            new Located<>(
                Field.TEXT,
                start,
                start + surface.length(),
                0,
                10,
                24,
                surface,
                TestMentions.day(LocalDate.of(2020, 1, 8)))));
    for (int seq = 0; seq < 2; seq++) {
      writer.write(
          Tables.FIGURES,
          new FigureRow(
              articleId,
              seq,
              new Located<>(
                  Field.CAPTION,
                  null,
                  null,
                  null,
                  30,
                  35,
                  i + " ton",
                  TestMentions.figure(FigureKind.MEASURE, BigDecimal.valueOf(i), "ton")),
              seq == 0 ? null : 0));
    }
  }
}
