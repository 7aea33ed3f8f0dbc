package id.saring.input;

import id.saring.io.TemporaryFiles;
import id.saring.model.SourceEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * Apache Parquet with a text column at the top level, one row group in memory at a time, and of it
 * only the columns that are asked for. The file is copied to the temporary folder first, since its
 * footer stands at its end.
 */
final class ParquetRecords implements RecordReader {
  private final Fields fields;
  private final int maxBytes;

  ParquetRecords(Fields fields, int maxBytes) {
    this.fields = fields;
    this.maxBytes = maxBytes;
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    Path copy = TemporaryFiles.file(".parquet");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      read(copy, sink);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void read(Path path, Sink sink) throws IOException {
    ParquetCodecs codecs = new ParquetCodecs();
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(codecs)
            .build();
    try (ParquetFileReader file = ParquetFileReader.open(new LocalInputFile(path), options)) {
      MessageType all = file.getFileMetaData().getSchema();
      if (!isText(all, fields.text())) {
        sink.accept(
            new RawRecord.Broken(
                "",
                "no_text_field",
                "the file has no text column '"
                    + fields.text()
                    + "'; it has: "
                    + String.join(", ", all.getFields().stream().map(Type::getName).toList())
                    + "; input.fields.text names the column"));
        return;
      }
      MessageType wanted = projection(all);
      file.setRequestedSchema(wanted);
      MessageColumnIO columns =
          new ColumnIOFactory(file.getFileMetaData().getCreatedBy()).getColumnIO(wanted, all);
      long number = 0;
      for (PageReadStore rows = file.readNextRowGroup();
          rows != null;
          rows = file.readNextRowGroup()) {
        var reader = columns.getRecordReader(rows, new GroupRecordConverter(wanted));
        for (long left = rows.getRowCount(); left > 0; left--) {
          sink.accept(record(reader.read(), wanted, ++number));
        }
      }
    }
  }

  private MessageType projection(MessageType all) {
    List<Type> wanted = new ArrayList<>();
    Stream.of(fields.text(), fields.id(), fields.url(), fields.date(), fields.title())
        .distinct()
        .filter(name -> all.containsField(name) && all.getType(name).isPrimitive())
        .filter(name -> !all.getType(name).isRepetition(Type.Repetition.REPEATED))
        .forEach(name -> wanted.add(all.getType(name)));
    return new MessageType(all.getName(), wanted);
  }

  private static boolean isText(MessageType schema, String name) {
    return schema.containsField(name)
        && schema.getType(name).isPrimitive()
        && schema.getType(name).asPrimitiveType().getPrimitiveTypeName()
            == PrimitiveType.PrimitiveTypeName.BINARY;
  }

  private RawRecord record(Group row, MessageType schema, long number) {
    String id = cell(row, schema, fields.id());
    String name = id == null ? Long.toString(number) : id;
    if (row.getFieldRepetitionCount(fields.text()) == 0) {
      return new RawRecord.Broken(
          name, "no_text_field", "row " + number + " has null in '" + fields.text() + "'");
    }
    byte[] text = row.getBinary(fields.text(), 0).getBytes();
    if (text.length > maxBytes) {
      return new RawRecord.Broken(
          name, "too_large", "row " + number + " is longer than " + maxBytes + " bytes");
    }
    return new RawRecord.Text(
        name,
        text,
        new SourceEvidence(
            cell(row, schema, fields.url()),
            cell(row, schema, fields.title()),
            cell(row, schema, fields.date()),
            "field"));
  }

  private static String cell(Group row, MessageType schema, String name) {
    if (!schema.containsField(name) || row.getFieldRepetitionCount(name) == 0) {
      return null;
    }
    PrimitiveType type = schema.getType(name).asPrimitiveType();
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    String text =
        switch (type.getPrimitiveTypeName()) {
          case BINARY -> row.getBinary(name, 0).toStringUsingUTF8();
          case INT32 ->
              logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
                  ? LocalDate.ofEpochDay(row.getInteger(name, 0)).toString()
                  : Integer.toString(row.getInteger(name, 0));
          case INT64 ->
              logical instanceof TimestampLogicalTypeAnnotation stamp
                  ? time(row.getLong(name, 0), stamp)
                  : Long.toString(row.getLong(name, 0));
          case FIXED_LEN_BYTE_ARRAY, INT96 -> null;
          case BOOLEAN, FLOAT, DOUBLE -> row.getValueToString(schema.getFieldIndex(name), 0);
        };
    return text == null || text.isBlank() ? null : text;
  }

  /** ISO 8601; with Z only if the column says that it is UTC. */
  private static String time(long value, TimestampLogicalTypeAnnotation type) {
    ChronoUnit unit =
        switch (type.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    String text = Instant.EPOCH.plus(value, unit).toString();
    return type.isAdjustedToUTC() ? text : text.substring(0, text.length() - 1);
  }
}
