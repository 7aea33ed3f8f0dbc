package id.saring.snapshot.publish;

import static java.util.stream.Collectors.joining;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.metadata.DataPackage;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.model.DatasetInfo;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.CounterNames;
import id.saring.snapshot.Fill;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The card of a snapshot: what it holds, in figures, for whoever finds its folder. Its head is the
 * YAML that Hugging Face reads, which makes each table a configuration of the dataset.
 */
final class DatasetCard {
  /** What ISO 639 calls a language that is not known. */
  private static final String UNDETERMINED = "und";

  private DatasetCard() {}

  /** The card of the snapshot of {@code manifest}, in Markdown. */
  static String of(DatasetInfo info, Manifest manifest) {
    return head(manifest)
        + "\n# "
        + info.title()
        + "\n\nSnapshot `"
        + manifest.id()
        + "`, made by Saring "
        + manifest.versions().getOrDefault("saring", "?")
        + " from inputs `"
        + start(manifest.inputsHash())
        + "` by definition `"
        + start(manifest.definitionHash())
        + "`.\n\n"
        + DataPackage.DESCRIPTION
        + ' '
        + rights(info)
        + "\n\n"
        + accounts(manifest.accounts())
        + tables(manifest)
        + fill(manifest)
        + gates(manifest.gates())
        + """
        ## How to read it

        ```sql
        -- DuckDB, from this folder
        .read views.sql
        FROM mentions WHERE kind = 'money' LIMIT 10;
        ```

        `views.sql` has every table by its name, and `mentions`, `money`, `calendar`, `removed`, `clusters`;
        `schema.json` the types that JSONL does not show; `datapackage.json` and `croissant.json` describe every
        column for machines; `report.html` is for people. The dictionary of all columns and words is in
        `output/README.md` of Saring.

        ## What to know

        - A value that the text does not determine is null, with the words kept in `surface`.
        - `start` and `"end"` count code points from 0; SQL's `substr` counts from 1.
        - Near duplicates are marked (`duplicate_of`), not removed; exact copies are rows of `sources` only.
        - Every change to a raw text is a row of `edits`; undone, they give the raw file back, byte for byte.
        """;
  }

  private static String rights(DatasetInfo info) {
    return (info.creator() == null ? "" : "Made by " + info.creator() + ". ")
        + (info.url() == null ? "" : "More at " + info.url() + ". ")
        + "The texts belong to their publishers; "
        + (info.license() == null
            ? "no licence is stated for the dataset."
            : "licence of the dataset: " + info.license() + ".");
  }

  private static String head(Manifest manifest) {
    String configs =
        Tables.ALL.stream()
            .map(
                table ->
                    "- config_name: "
                        + table.name()
                        + "\n  data_files: "
                        + Format.PARQUET.folder(table)
                        + "*.parquet\n")
            .collect(joining());
    String languages =
        languages(manifest).stream().map(code -> "- " + code + "\n").collect(joining());
    return "---\nlanguage:\n" + languages + "configs:\n" + configs + "---\n";
  }

  /** The languages that articles of the snapshot are in, those of most articles first. */
  static List<String> languages(Manifest manifest) {
    return manifest.counters().entrySet().stream()
        .filter(counter -> counter.getKey().startsWith(CounterNames.LANGUAGE))
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(counter -> counter.getKey().substring(CounterNames.LANGUAGE.length()))
        .filter(code -> !code.equals(UNDETERMINED))
        .toList();
  }

  private static String start(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }

  private static String accounts(Accounts accounts) {
    return String.format(
        Locale.ROOT,
        "Of %,d raw texts, %,d became articles, %,d repeat another, %,d were rejected;"
            + " %,d of the snapshot before are gone, %,d could not be listed.\n\n",
        accounts.sources(),
        accounts.articles(),
        accounts.duplicates(),
        accounts.rejects(),
        accounts.deleted(),
        accounts.unlisted());
  }

  private static String tables(Manifest manifest) {
    StringBuilder out = new StringBuilder("| table | rows | what a row is |\n|---|---|---|\n");
    for (Table<?> table : Tables.ALL) {
      long rows =
          manifest.files().stream()
              .filter(file -> file.path().startsWith(Format.PARQUET.folder(table)))
              .mapToLong(DataFile::rows)
              .sum();
      out.append(
          String.format(
              Locale.ROOT, "| %s | %,d | %s |\n", table.name(), rows, table.description()));
    }
    return out.append('\n').toString();
  }

  private static String fill(Manifest manifest) {
    Fill all = manifest.fill().get(Fill.ALL);
    if (all == null || all.articles() == 0) {
      return "";
    }
    StringBuilder out =
        new StringBuilder(
            "## How full the columns of articles are\n\n| column | filled |\n|---|---|\n");
    for (Map.Entry<String, Long> column : all.filled().entrySet()) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f %% |\n",
              column.getKey(),
              100.0 * column.getValue() / all.articles()));
    }
    return out.append('\n').toString();
  }

  private static String gates(List<GateResult> gates) {
    return gates.isEmpty()
        ? ""
        : gates.stream()
            .map(gate -> "- " + (gate.passed() ? "held: " : "not held: ") + gate.line() + "\n")
            .collect(joining("", "## Gates\n\n", "\n"));
  }
}
