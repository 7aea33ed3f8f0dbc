package id.saring.dataset.metadata;

import id.saring.dataset.DataFile;
import id.saring.dataset.Format;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.ColumnType;
import id.saring.dataset.table.ForeignKey;
import id.saring.dataset.table.Nullability;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.Word;
import id.saring.model.DatasetInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The Frictionless Data Package of a snapshot, version 2 of the standard
 * (https://datapackage.org/standard/data-package/): one resource per table and format.
 */
public final class DataPackage {
  private static final Pattern URL = Pattern.compile("https?://");
  private static final String PACKAGE_PROFILE =
      "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String RESOURCE_PROFILE =
      "https://datapackage.org/profiles/2.0/dataresource.json";
  private static final String SCHEMA_PROFILE =
      "https://datapackage.org/profiles/2.0/tableschema.json";

  /** What every dataset of this kind holds. */
  public static final String DESCRIPTION =
      "News articles without what their sites put around them, the dates and figures in them with"
          + " their values, and every change made to the raw texts.";

  private DataPackage() {}

  /**
   * The descriptor, ready for {@link Json#write}.
   *
   * @param info what the dataset is called and whose it is
   * @param version id of the snapshot
   * @param files all data files of the snapshot
   */
  public static Map<String, Object> descriptor(
      DatasetInfo info, String version, List<DataFile> files) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("$schema", PACKAGE_PROFILE);
    descriptor.put("name", info.name());
    descriptor.put("title", info.title());
    descriptor.put("description", DESCRIPTION);
    descriptor.put("version", version);
    if (info.url() != null) {
      descriptor.put("homepage", info.url());
    }
    if (info.license() != null) {
      String key = URL.matcher(info.license()).lookingAt() ? "path" : "name";
      descriptor.put("licenses", List.of(Map.of(key, info.license())));
    }
    if (info.creator() != null) {
      descriptor.put("contributors", List.of(Map.of("title", info.creator())));
    }
    List<Object> resources = new ArrayList<>();
    for (Format format : Format.values()) {
      for (Table<?> table : Tables.ALL) {
        resources.add(resource(table, format, files));
      }
    }
    descriptor.put("resources", resources);
    return descriptor;
  }

  private static Map<String, Object> resource(Table<?> table, Format format, List<DataFile> files) {
    String folder = format.folder(table);
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("$schema", RESOURCE_PROFILE);
    resource.put("name", name(table.name(), format));
    resource.put("type", "table");
    resource.put("title", table.name());
    resource.put("description", table.description());
    resource.put(
        "path",
        files.stream().map(DataFile::path).filter(p -> p.startsWith(folder)).sorted().toList());
    resource.put("format", format.word());
    resource.put("mediatype", format.mediaType());
    resource.put("encoding", "utf-8");
    resource.put("schema", schema(table, format));
    return resource;
  }

  private static String name(String table, Format format) {
    return table + "-" + format.word();
  }

  private static Map<String, Object> schema(Table<?> table, Format format) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", SCHEMA_PROFILE);
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    schema.put("fieldsMatch", List.of("exact"));
    schema.put("primaryKey", table.primaryKey());
    if (!table.foreignKeys().isEmpty()) {
      schema.put(
          "foreignKeys",
          table.foreignKeys().stream().map(k -> foreignKey(table, k, format)).toList());
    }
    return schema;
  }

  private static Map<String, Object> field(Column<?> column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", TypeNames.of(column.type()).frictionless());
    field.put("description", column.description());
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.nullability() == Nullability.REQUIRED) {
      constraints.put("required", true);
    }
    Map<String, Object> words = new LinkedHashMap<>();
    if (!column.vocabulary().isEmpty()) {
      words.put("enum", column.vocabulary().stream().map(Word::word).toList());
    }
    if (column.type() == ColumnType.STRING_LIST) {
      words.put("type", "string");
      constraints.put("jsonSchema", Map.of("type", "array", "items", words));
    } else {
      constraints.putAll(words);
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> foreignKey(Table<?> table, ForeignKey key, Format format) {
    Map<String, Object> reference = new LinkedHashMap<>();
    if (!key.table().equals(table.name())) {
      reference.put("resource", name(key.table(), format));
    }
    reference.put("fields", List.of(key.key()));
    return Map.of("fields", List.of(key.column()), "reference", reference);
  }
}
