package id.saring.dataset.metadata;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.ForeignKey;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.model.DatasetInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The snapshot in Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html),
 * which tools of machine learning read: the Parquet files with their hashes, one record set a
 * table. Croissant asks for a licence, a page and a creator, too, which only a definition can
 * state.
 */
public final class Croissant {
  private static final String PARQUET = "application/x-parquet";
  private static final String VERSION = "http://mlcommons.org/croissant/1.0";

  private static final List<String> TERMS =
      List.of(
          "citeAs",
          "column",
          "equivalentProperty",
          "extract",
          "field",
          "fileObject",
          "fileProperty",
          "fileSet",
          "format",
          "includes",
          "isLiveDataset",
          "jsonPath",
          "key",
          "md5",
          "parentField",
          "path",
          "recordSet",
          "references",
          "regex",
          "repeated",
          "replace",
          "samplingRate",
          "separator",
          "source",
          "subField",
          "transform");

  private Croissant() {}

  /**
   * The descriptor, ready for {@link id.saring.dataset.Json#write}.
   *
   * @param info what the dataset is called and whose it is
   * @param snapshot id of the snapshot
   * @param published day of the snapshot, ISO 8601
   * @param languages of the articles, codes of ISO 639
   * @param files all data files of the snapshot
   */
  public static Map<String, Object> descriptor(
      DatasetInfo info,
      String snapshot,
      String published,
      List<String> languages,
      List<DataFile> files) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@context", context());
    out.put("@type", "sc:Dataset");
    out.put("conformsTo", VERSION);
    out.put("name", info.name());
    out.put("alternateName", info.title());
    out.put("description", DataPackage.DESCRIPTION);
    if (info.license() != null) {
      out.put("license", info.license());
    }
    if (info.url() != null) {
      out.put("url", info.url());
    }
    if (info.creator() != null) {
      out.put("creator", Map.of("@type", "sc:Organization", "name", info.creator()));
    }
    out.put("version", Tables.SCHEMA_VERSION + ".0.0+" + snapshot);
    out.put("datePublished", published);
    out.put("inLanguage", languages);
    out.put("distribution", distribution(files));
    out.put("recordSet", Tables.ALL.stream().map(Croissant::recordSet).toList());
    return out;
  }

  /** The context that the specification recommends, all of it. */
  private static Map<String, Object> context() {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("@language", "en");
    context.put("@vocab", "https://schema.org/");
    context.put("sc", "https://schema.org/");
    context.put("cr", "http://mlcommons.org/croissant/");
    context.put("rai", "http://mlcommons.org/croissant/RAI/");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("conformsTo", "dct:conformsTo");
    TERMS.forEach(term -> context.put(term, "cr:" + term));
    context.put("data", Map.of("@id", "cr:data", "@type", "@json"));
    context.put("dataType", Map.of("@id", "cr:dataType", "@type", "@vocab"));
    context.put("examples", Map.of("@id", "cr:examples", "@type", "@json"));
    return context;
  }

  private static List<Object> distribution(List<DataFile> files) {
    List<Object> out = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      Map<String, Object> set = new LinkedHashMap<>();
      set.put("@type", "cr:FileSet");
      set.put("@id", set(table));
      set.put("name", set(table));
      set.put("description", table.description());
      set.put("encodingFormat", PARQUET);
      set.put("includes", Format.PARQUET.folder(table) + "*.parquet");
      out.add(set);
    }
    for (DataFile file : files) {
      if (file.path().startsWith(Format.PARQUET.word())) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", "cr:FileObject");
        object.put("@id", file.path());
        object.put("name", file.path());
        object.put("contentUrl", file.path());
        object.put("contentSize", file.bytes() + " B");
        object.put("encodingFormat", PARQUET);
        object.put("sha256", file.sha256());
        out.add(object);
      }
    }
    return out;
  }

  private static String set(Table<?> table) {
    return table.name() + "-files";
  }

  private static Map<String, Object> recordSet(Table<?> table) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@type", "cr:RecordSet");
    out.put("@id", table.name());
    out.put("name", table.name());
    out.put("description", table.description());
    out.put(
        "key",
        table.primaryKey().stream().map(key -> Map.of("@id", table.name() + "/" + key)).toList());
    out.put("field", table.columns().stream().map(column -> field(table, column)).toList());
    return out;
  }

  /**
   * A field. Only keys into tables that stand before are told: Croissant reads a reference as a
   * join, and joins that go round have no order.
   */
  private static Map<String, Object> field(Table<?> table, Column<?> column) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("@type", "cr:Field");
    out.put("@id", table.name() + "/" + column.name());
    out.put("name", column.name());
    out.put("description", column.description());
    out.put("dataType", TypeNames.of(column.type()).croissant());
    if (column.type() == ColumnType.STRING_LIST) {
      out.put("repeated", true);
    }
    out.put(
        "source",
        Map.of("fileSet", Map.of("@id", set(table)), "extract", Map.of("column", column.name())));
    for (ForeignKey key : table.foreignKeys()) {
      if (key.column().equals(column.name()) && isBefore(key.table(), table.name())) {
        out.put("references", Map.of("field", Map.of("@id", key.table() + "/" + key.key())));
      }
    }
    return out;
  }

  private static boolean isBefore(String one, String other) {
    List<String> names = Tables.ALL.stream().map(Table::name).toList();
    return names.indexOf(one) < names.indexOf(other);
  }
}
