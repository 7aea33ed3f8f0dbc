package id.saring.input;

import com.github.luben.zstd.Zstd;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.xerial.snappy.Snappy;

/** Unpacks Parquet pages without Hadoop: Snappy, gzip, Zstandard and LZ4_RAW. */
final class ParquetCodecs implements CompressionCodecFactory {
  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("inputs are only read");
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return new Pages(unpacker(codec));
  }

  private static Unpacker unpacker(CompressionCodecName codec) {
    return switch (codec) {
      case UNCOMPRESSED -> (packed, size) -> packed;
      case SNAPPY -> (packed, size) -> Snappy.uncompress(packed);
      case ZSTD -> (packed, size) -> Zstd.decompress(packed, size);
      case GZIP -> ParquetCodecs::gunzip;
      case LZ4_RAW -> ParquetCodecs::lz4;
      case LZO, BROTLI, LZ4 ->
          throw new IllegalArgumentException(
              "its pages are packed by "
                  + codec
                  + "; Snappy, gzip, Zstandard and LZ4_RAW can be read");
    };
  }

  private static byte[] gunzip(byte[] packed, int size) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(size);
    }
  }

  private static byte[] lz4(byte[] packed, int size) {
    byte[] plain = new byte[size];
    new Lz4Decompressor().decompress(packed, 0, packed.length, plain, 0, size);
    return plain;
  }

  @Override
  public void release() {}

  private interface Unpacker {
    byte[] unpack(byte[] packed, int size) throws IOException;
  }

  private record Pages(Unpacker unpacker) implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput packed, int size) throws IOException {
      return BytesInput.from(unpacker.unpack(packed.toInputStream().readAllBytes(), size));
    }

    @Override
    public void decompress(ByteBuffer packed, int packedSize, ByteBuffer plain, int size)
        throws IOException {
      byte[] bytes = new byte[packedSize];
      packed.get(bytes);
      plain.put(unpacker.unpack(bytes, size));
    }

    @Override
    public void release() {}
  }
}
