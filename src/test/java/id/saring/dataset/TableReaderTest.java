package id.saring.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.dataset.jsonl.JsonlTableReader;
import id.saring.dataset.parquet.ParquetTableReader;
import id.saring.dataset.table.Column;
import id.saring.dataset.table.RowReader;
import id.saring.dataset.table.Table;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.Values;
import id.saring.io.LocalStorage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.values.bloomfilter.BloomFilter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void bothReadersGiveTheRowsBack(long seed) throws Exception {
    for (Table<?> table : Tables.ALL) {
      check(table, seed);
    }
  }

  private <R> void check(Table<R> table, long seed) throws Exception {
    RandomRows random = new RandomRows(seed);
    List<R> rows = new ArrayList<>();
    try (DatasetWriter writer =
        DatasetWriter.open(LocalStorage.of(folder), 0, List.of(table), "d")) {
      for (int i = 0; i < 200; i++) {
        rows.add(random.row(table, i));
        writer.write(table, rows.get(i));
      }
      writer.commit();
    }
    Path jsonl = folder.resolve(Format.JSONL.path(table, 0));
    Path parquet = folder.resolve(Format.PARQUET.path(table, 0));
    assertThat(rows(table, Format.JSONL.reader(table, Files.newByteChannel(jsonl))))
        .isEqualTo(rows);
    assertThat(rows(table, Format.PARQUET.reader(table, Files.newByteChannel(parquet))))
        .isEqualTo(rows);
  }

  private static <R> List<R> rows(Table<R> table, RowReader reader) throws IOException {
    List<R> rows = new ArrayList<>();
    try (reader) {
      for (Object[] cells = reader.next(); cells != null; cells = reader.next()) {
        rows.add(table.row(cells));
      }
    }
    return rows;
  }

  @Test
  void theFooterHoldsTheSchemaVersionAndTheDefinitionAndNothingElse() throws Exception {
    try (DatasetWriter writer =
        DatasetWriter.open(LocalStorage.of(folder), 0, List.of(Tables.REJECTS), "abc")) {
      writer.commit();
    }
    Path path = folder.resolve(Format.PARQUET.path(Tables.REJECTS, 0));
    try (ParquetTableReader reader =
        new ParquetTableReader(Tables.REJECTS, Files.newByteChannel(path))) {
      assertThat(reader.footer())
          .isEqualTo(
              Map.of("saring.schema_version", Tables.SCHEMA_VERSION, "saring.definition", "abc"));
    }
    assertThatThrownBy(() -> new ParquetTableReader(Tables.SOURCES, Files.newByteChannel(path)))
        .hasMessage("the schema is not that of the table sources");
  }

  /** Readers that look up an article skip the files that cannot hold it. */
  @Test
  void everyKeyColumnHasABloomFilterThatTells() throws Exception {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    for (Table<?> table : Tables.ALL) {
      check(table, 5);
      Path path = folder.resolve(Format.PARQUET.path(table, 0));
      try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(path), options)) {
        for (BlockMetaData block : reader.getRowGroups()) {
          for (ColumnChunkMetaData chunk : block.getColumns()) {
            Column<?> column =
                table.columns().stream()
                    .filter(c -> c.name().equals(chunk.getPath().toArray()[0]))
                    .findFirst()
                    .orElseThrow();
            BloomFilter filter = reader.readBloomFilter(chunk);
            assertThat(filter != null).as(column.name()).isEqualTo(column.values() == Values.KEY);
            if (filter != null) {
              assertThat(filter.findHash(hash(filter, String.format("%016x", 42)))).isTrue();
              long passed =
                  IntStream.range(1000, 2000)
                      .filter(i -> filter.findHash(hash(filter, String.format("%016x", i))))
                      .count();
              assertThat(passed).isLessThan(100);
            }
          }
        }
      }
    }
  }

  private static long hash(BloomFilter filter, String key) {
    return filter.hash(Binary.fromString(key));
  }

  @Test
  void aDamagedPageIsNoticed() throws Exception {
    RandomRows random = new RandomRows(3);
    try (DatasetWriter writer =
        DatasetWriter.open(LocalStorage.of(folder), 0, List.of(Tables.EDITS), "abc")) {
      for (int i = 0; i < 500; i++) {
        writer.write(Tables.EDITS, random.row(Tables.EDITS, i));
      }
      writer.commit();
    }
    Path path = folder.resolve(Format.PARQUET.path(Tables.EDITS, 0));
    byte[] bytes = Files.readAllBytes(path);
    bytes[200] ^= 1;
    Files.write(path, bytes);
    assertThatThrownBy(
            () ->
                rows(
                    Tables.EDITS, new ParquetTableReader(Tables.EDITS, Files.newByteChannel(path))))
        .hasStackTraceContaining("CRC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"line\":\"x\"}",
        "{\"site\":1}",
        "{\"site\":\"s\",\"line\":\"l\",\"documents\":1.5}",
        "{\"site\":\"s\",\"line\":\"l\",\"documents\":1,\"share\":\"1\"}",
        "{\"site\":\"s\",\"line\":\"l\",\"documents\":1,\"share\":1,\"action\":null}",
        "{\"site\":\"s\",\"line\":\"l\",\"documents\":1,\"share\":1,\"action\":\"a\",\"covered_by\":null,\"more\":1}",
        "{\"site\":\"s\",\"line\":\"l\",\"documents\":1,\"share\":1,\"action\":\"a\"}"
      })
  void jsonThatIsNotTheTableIsRefused(String line) throws Exception {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    try (RowReader reader =
        new JsonlTableReader(Tables.TEMPLATES, new ByteArrayInputStream(bytes))) {
      assertThatThrownBy(reader::next)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("line 1 should have ");
    }
  }
}
