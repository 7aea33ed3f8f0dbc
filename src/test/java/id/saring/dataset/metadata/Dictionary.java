package id.saring.dataset.metadata;

import static java.util.stream.Collectors.joining;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.ForeignKey;
import id.saring.dataset.table.Nullability;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.Word;
import java.util.List;

/**
 * The data dictionary, what each column of each table holds, for people: made for {@code
 * output/README.md} alone.
 */
public final class Dictionary {
  private Dictionary() {}

  /** All tables as Markdown, each under a heading of the second level. */
  public static String markdown() {
    return Tables.ALL.stream().map(Dictionary::section).collect(joining("\n"));
  }

  private static String section(Table<?> table) {
    StringBuilder out = new StringBuilder();
    out.append("## ")
        .append(table.name())
        .append("\n\n")
        .append(table.description())
        .append("\n\n");
    out.append("Primary key: ").append(names(table.primaryKey())).append(".");
    for (ForeignKey key : table.foreignKeys()) {
      out.append(" `").append(key.column()).append("` refers to `");
      out.append(key.table()).append('.').append(key.key()).append("`.");
    }
    out.append("\n\n| column | type | null | what it holds |\n|---|---|---|---|\n");
    for (Column<?> column : table.columns()) {
      out.append("| `")
          .append(column.name())
          .append("` | ")
          .append(TypeNames.of(column.type()).people());
      out.append(" | ").append(nullWord(column.nullability())).append(" | ");
      out.append((column.description() + words(column)).replace("|", "\\|")).append(" |\n");
    }
    return out.toString();
  }

  private static String words(Column<?> column) {
    if (column.vocabulary().isEmpty()) {
      return "";
    }
    return column.vocabulary().stream()
        .map(word -> "`" + word.word() + "`" + meaning(word))
        .collect(joining("; ", " One of: ", "."));
  }

  private static String meaning(Word word) {
    return word.description().isEmpty()
        ? ""
        : " (" + word.description().substring(0, word.description().length() - 1) + ")";
  }

  private static String names(List<String> columns) {
    return columns.stream().map(name -> "`" + name + "`").collect(joining(", "));
  }

  private static String nullWord(Nullability nullability) {
    return switch (nullability) {
      case REQUIRED -> "";
      case NULLABLE -> "yes";
    };
  }
}
