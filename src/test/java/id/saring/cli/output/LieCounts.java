package id.saring.cli.output;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Tells lies about every column of every table and counts which of them are found. */
final class LieCounts {
  /**
   * What only reading the text again can tell; values and units are only those outside of the text.
   */
  static final Set<String> NEED_CLEANING =
      Set.of(
          "articles.site",
          "articles.site_method",
          "articles.site_raw",
          "articles.title",
          "articles.title_method",
          "articles.author",
          "articles.editor",
          "articles.category",
          "articles.published_at",
          "articles.published_date",
          "articles.published_precision",
          "articles.updated_at",
          "articles.updated_date",
          "articles.captions",
          "articles.tags",
          "articles.similarity",
          "dates.mod",
          "dates.anchor",
          "dates.weekday_agrees",
          "dates.time_from",
          "dates.time_to",
          "dates.type",
          "dates.value",
          "dates.flags",
          "figures.value_exact",
          "figures.value_high_exact",
          "figures.unit",
          "figures.flags",
          "figures.mod",
          "figures.notation",
          "edits.column",
          "edits.role",
          "sources.modified_at",
          "sources.charset",
          "templates rows",
          "templates.site",
          "templates.line");

  /** What the file system said, and may say otherwise by now. */
  static final Set<String> UNKNOWABLE = Set.of("sources.modified_at");

  private final ConsistentLies lies;
  private final Set<String> passing = new TreeSet<>();
  private final Set<String> passingDeep = new TreeSet<>();
  private final Set<String> examples = new TreeSet<>();
  private int told;
  private int found;
  private int foundDeep;

  private LieCounts(ConsistentLies lies) {
    this.lies = lies;
  }

  /** The outcome of {@code times} lies about each column, and about the rows of each table. */
  static LieCounts of(ConsistentLies lies, int times) throws IOException {
    LieCounts counts = new LieCounts(lies);
    for (int seed = 0; seed < times; seed++) {
      for (Table<?> table : Tables.ALL) {
        counts.tell(table, seed);
      }
    }
    return counts;
  }

  private <R> void tell(Table<R> table, int seed) throws IOException {
    for (Column<R> column : table.columns()) {
      Optional<ConsistentLies.Told> lie = lies.tell(table, column, new Random(seed));
      if (lie.isPresent()) {
        count(table + "." + column.name(), lie.get());
      }
    }
    count(table + " rows", lies.tellRows(table, new Random(seed)));
  }

  private void count(String about, ConsistentLies.Told lie) {
    told++;
    found += lie.found() ? 1 : 0;
    foundDeep += lie.found() || lie.foundDeep() ? 1 : 0;
    if (!lie.found()) {
      passing.add(about);
      examples.add(lie.what());
    }
    if (!lie.found() && !lie.foundDeep()) {
      passingDeep.add(about);
    }
  }

  int told() {
    return told;
  }

  /** Of which columns, or rows, a lie passed {@code verify}. */
  Set<String> passing() {
    return passing;
  }

  /** Of which one passed {@code verify --deep} as well. */
  Set<String> passingDeep() {
    return passingDeep;
  }

  @Override
  public String toString() {
    return told
        + " told, "
        + found
        + " found by verify, "
        + foundDeep
        + " with --deep; passing: "
        + passing
        + " such as "
        + examples;
  }
}
