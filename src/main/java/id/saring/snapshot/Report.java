package id.saring.snapshot;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.RejectRow;
import id.saring.dataset.Table;
import id.saring.dataset.Tables;
import id.saring.dataset.TemplateRow;
import id.saring.snapshot.Html.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page on which people see a run: what came in, what went out, what was stripped, what looks
 * odd. One file without outside parts. Counters are shown by the first part of their name: {@code
 * role.menu.chars}, {@code rule.pack/id.edits}, {@code reject.empty}, {@code flag.no_title}; all
 * others in a list at the end.
 */
final class Report {
  private static final int ROWS = 50;
  private static final String STYLE =
      """
      :root{color-scheme:light dark}
      body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
      h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
      .cards{display:flex;flex-wrap:wrap;gap:.8rem}
      .cards div{border:1px solid #8886;border-radius:6px;padding:.5rem .9rem}
      .cards b{display:block;font-size:1.4rem}
      table{border-collapse:collapse}
      th,td{padding:.15rem .8rem .15rem 0;text-align:left;vertical-align:top;border-bottom:1px solid #8883}
      td{overflow-wrap:anywhere;white-space:pre-wrap}
      .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
      .bar{display:block;height:3px;background:#3a7bd5;margin-left:auto}
      .bad{color:#c00;font-weight:600}
      """;

  private final Manifest manifest;
  private final List<RejectRow> rejects = new ArrayList<>();
  private final TopTemplates stripped = new TopTemplates(ROWS);
  private final TopTemplates left = new TopTemplates(ROWS);

  private Report(Manifest manifest) {
    this.manifest = manifest;
  }

  /** The report on {@code manifest}; {@code reader} reads its rows. */
  static Report of(Manifest manifest, SnapshotReader reader) throws IOException {
    Report report = new Report(manifest);
    try (SnapshotReader.Rows<RejectRow> rows = reader.rows(Tables.REJECTS, Format.JSONL)) {
      for (RejectRow row = rows.next();
          row != null && report.rejects.size() < ROWS;
          row = rows.next()) {
        report.rejects.add(row);
      }
    }
    report.readTemplates(reader);
    return report;
  }

  private void readTemplates(SnapshotReader reader) throws IOException {
    try (SnapshotReader.Rows<TemplateRow> rows = reader.rows(Tables.TEMPLATES, Format.JSONL)) {
      for (TemplateRow row = rows.next(); row != null; row = rows.next()) {
        boolean goes = row.action().equals("stripped") || row.coveredBy() != null;
        (goes ? stripped : left).add(row);
      }
    }
  }

  /** Writes the page to {@code out}. */
  void write(OutputStream out) throws IOException {
    out.write(page().getBytes(StandardCharsets.UTF_8));
  }

  private String page() {
    Html html = new Html();
    html.markup("<!doctype html>\n<html lang=en>\n<meta charset=utf-8>\n");
    html.markup("<meta name=viewport content=\"width=device-width\">\n<title>Saring ");
    html.text(manifest.id())
        .markup("</title>\n<style>\n")
        .markup(STYLE)
        .markup("</style>\n<h1>Saring ");
    html.text(manifest.id()).markup("</h1>\n");
    cards(html);
    gates(html);
    stripped(html);
    odd(html);
    rejects(html);
    templates(html);
    tables(html);
    others(html);
    origin(html);
    return html.markup("</html>\n").toString();
  }

  private void cards(Html html) {
    Accounts accounts = manifest.accounts();
    html.markup("<div class=cards>\n");
    card(html, "raw files in", accounts.sources());
    card(html, "articles out", accounts.articles());
    card(html, "exact duplicates", accounts.duplicates());
    card(html, "rejects", accounts.rejects());
    card(html, "gone since the last run", accounts.deleted());
    card(html, "dates", rows(Tables.DATES));
    card(html, "figures", rows(Tables.FIGURES));
    card(html, "edits", rows(Tables.EDITS));
    html.markup("</div>\n");
    html.paragraph(
        "Every raw file is an article, an exact duplicate or a reject: "
            + String.format(
                Locale.ROOT,
                "%,d = %,d + %,d + %,d.",
                accounts.sources(),
                accounts.articles(),
                accounts.duplicates(),
                accounts.rejects()));
  }

  private static void card(Html html, String label, long number) {
    html.markup("<div><b>")
        .text(Cell.of(number).text())
        .markup("</b>")
        .text(label)
        .markup("</div>\n");
  }

  private void gates(Html html) {
    html.heading("Gates");
    List<List<Cell>> rows = new ArrayList<>();
    for (GateResult gate : manifest.gates()) {
      String verdict = gate.passed() ? "passed" : "FAILED";
      rows.add(
          List.of(
              Cell.of(gate.name()),
              Cell.of(gate.limit()),
              Cell.of(gate.found()),
              Cell.of(verdict)));
    }
    html.table(List.of("gate", "asks for", "found", "result"), rows);
  }

  private void stripped(Html html) {
    Map<String, Long> roles = group("role.", ".chars");
    long all = roles.values().stream().mapToLong(Long::longValue).sum();
    html.heading("Stripped, by role");
    List<List<Cell>> rows = new ArrayList<>();
    for (String role : byCount(roles)) {
      rows.add(List.of(Cell.of(role), Cell.of(roles.get(role)), Cell.share(roles.get(role), all)));
    }
    html.table(List.of("role", "characters", "of all stripped"), rows);
    html.heading("Changed, by rule");
    Map<String, Long> edits = group("rule.", ".edits");
    Map<String, Long> chars = group("rule.", ".chars");
    rows.clear();
    for (String rule : byCount(edits)) {
      long stripped = chars.getOrDefault(rule, 0L);
      rows.add(
          List.of(
              Cell.of(rule),
              Cell.of(edits.get(rule)),
              Cell.of(stripped),
              Cell.share(stripped, all)));
    }
    html.table(List.of("rule", "edits", "characters stripped", "of all stripped"), rows);
  }

  private void odd(Html html) {
    html.heading("What looks odd");
    long failures = manifest.counters().getOrDefault("reject.internal_error", 0L);
    if (failures > 0) {
      html.markup("<p class=bad>");
      html.text("Rejected because Saring itself failed on them: " + failures + " files.");
      html.markup("</p>\n");
    }
    counts(html, "flag.", "flag on articles", "articles", manifest.accounts().articles());
  }

  private void rejects(Html html) {
    html.heading("Rejects");
    counts(html, "reject.", "reason", "files", manifest.accounts().sources());
    if (!rejects.isEmpty()) {
      List<List<Cell>> rows = new ArrayList<>();
      for (RejectRow row : rejects) {
        rows.add(List.of(Cell.of(row.sourcePath()), Cell.of(row.reason()), Cell.of(row.message())));
      }
      html.paragraph("The first " + rejects.size() + " of " + manifest.accounts().rejects() + ":");
      html.table(List.of("file", "reason", "message"), rows);
    }
  }

  private void templates(Html html) {
    html.heading("Lines that repeat over a site and stay");
    html.paragraph("No rule strips them. Where they are not the author's, a rule is missing.");
    templates(html, left);
    html.heading("Lines that repeat over a site and go");
    templates(html, stripped);
  }

  private static void templates(Html html, TopTemplates templates) {
    List<List<Cell>> rows = new ArrayList<>();
    for (TemplateRow row : templates.rows()) {
      rows.add(
          List.of(
              Cell.of(row.site()),
              Cell.of(row.line()),
              Cell.of(row.documents()),
              Cell.share(row.share()),
              Cell.of(row.action()),
              Cell.of(row.coveredBy() == null ? "" : row.coveredBy())));
    }
    html.paragraph("The " + rows.size() + " most frequent of " + templates.count() + ":");
    html.table(
        List.of("site", "line", "articles", "of the site", "action", "rule that strips it"), rows);
  }

  private void tables(Html html) {
    html.heading("Tables");
    List<List<Cell>> rows = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      List<DataFile> parquet = manifest.filesIn(Format.PARQUET.folder(table));
      List<DataFile> jsonl = manifest.filesIn(Format.JSONL.folder(table));
      rows.add(
          List.of(
              Cell.of(table.name()),
              Cell.of(rows(table)),
              Cell.of(parquet.size()),
              Cell.of(parquet.stream().mapToLong(DataFile::bytes).sum()),
              Cell.of(jsonl.stream().mapToLong(DataFile::bytes).sum()),
              Cell.of(table.description())));
    }
    html.table(
        List.of("table", "rows", "parts", "bytes of Parquet", "bytes of JSONL", "a row is"), rows);
  }

  private void others(Html html) {
    html.heading("Other counters");
    List<List<Cell>> rows = new ArrayList<>();
    manifest
        .counters()
        .forEach(
            (name, count) -> {
              if (!name.startsWith("role.")
                  && !name.startsWith("rule.")
                  && !name.startsWith("flag.")
                  && !name.startsWith("reject.")) {
                rows.add(List.of(Cell.of(name), Cell.of(count)));
              }
            });
    html.table(List.of("counter", "count"), rows);
  }

  private void origin(Html html) {
    html.heading("What made it");
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(Cell.of("inputs"), Cell.of(manifest.inputsHash())));
    rows.add(List.of(Cell.of("definition"), Cell.of(manifest.definitionHash())));
    rows.add(List.of(Cell.of("schema version"), Cell.of(manifest.schemaVersion())));
    manifest
        .versions()
        .forEach((name, version) -> rows.add(List.of(Cell.of(name), Cell.of(version))));
    manifest
        .timings()
        .forEach(
            (stage, seconds) ->
                rows.add(
                    List.of(
                        Cell.of(stage), Cell.of(String.format(Locale.ROOT, "%.1f s", seconds)))));
    html.table(List.of("what", "which"), rows);
  }

  private void counts(Html html, String prefix, String name, String unit, long whole) {
    Map<String, Long> counts = group(prefix, "");
    List<List<Cell>> rows = new ArrayList<>();
    for (String word : byCount(counts)) {
      rows.add(
          List.of(Cell.of(word), Cell.of(counts.get(word)), Cell.share(counts.get(word), whole)));
    }
    if (rows.isEmpty()) {
      html.paragraph("None.");
    } else {
      html.table(List.of(name, unit, "of all"), rows);
    }
  }

  private Map<String, Long> group(String prefix, String suffix) {
    Map<String, Long> group = new TreeMap<>();
    manifest
        .counters()
        .forEach(
            (name, count) -> {
              if (name.startsWith(prefix)
                  && name.endsWith(suffix)
                  && name.length() > prefix.length() + suffix.length()) {
                group.put(name.substring(prefix.length(), name.length() - suffix.length()), count);
              }
            });
    return group;
  }

  private static List<String> byCount(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private long rows(Table<?> table) {
    return manifest.filesIn(Format.JSONL.folder(table)).stream().mapToLong(DataFile::rows).sum();
  }
}
