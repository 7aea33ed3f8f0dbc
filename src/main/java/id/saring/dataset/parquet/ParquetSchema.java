package id.saring.dataset.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.Table;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** The Parquet schema of a table. */
final class ParquetSchema {
  private ParquetSchema() {}

  /** Columns in order; lists in three levels, as the Parquet format asks for. */
  static MessageType of(Table<?> table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Column<?> column : table.columns()) {
      message.addField(type(column));
    }
    return message.named(table.name());
  }

  private static Type type(Column<?> column) {
    Repetition repetition =
        switch (column.nullability()) {
          case REQUIRED -> Repetition.REQUIRED;
          case NULLABLE -> Repetition.OPTIONAL;
        };
    String name = column.name();
    return switch (column.type()) {
      case STRING ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition).as(stringType()).named(name);
      case INT32 -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
      case INT64 -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(name);
      case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
      case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(name);
      case DATE -> Types.primitive(PrimitiveTypeName.INT32, repetition).as(dateType()).named(name);
      case TIMESTAMP ->
          Types.primitive(PrimitiveTypeName.INT64, repetition)
              .as(timestampType(true, TimeUnit.MICROS))
              .named(name);
      case STRING_LIST ->
          Types.list(repetition)
              .requiredElement(PrimitiveTypeName.BINARY)
              .as(stringType())
              .named(name);
    };
  }
}
