package id.saring.dataset.parquet;

import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Zstandard for Parquet without Hadoop's codecs, whose classes need more of Hadoop than we carry,
 * and without native code: the same bytes on every machine and in every engine, whatever version of
 * libzstd it brings. One instance serves one file.
 */
final class ZstdCodec implements CompressionCodecFactory {
  private final ZstdCompressor compressor = new ZstdCompressor();
  private final ZstdDecompressor decompressor = new ZstdDecompressor();

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    checkZstd(codec);
    return new Compressor(compressor);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    checkZstd(codec);
    return new Decompressor(decompressor);
  }

  private static void checkZstd(CompressionCodecName codec) {
    if (codec != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("Parquet files here are ZSTD, not " + codec);
    }
  }

  private static byte[] bytesOf(BytesInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.toIntExact(input.size()));
    input.writeAllTo(out);
    return out.toByteArray();
  }

  @Override
  public void release() {}

  private record Compressor(ZstdCompressor zstd) implements BytesInputCompressor {
    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      byte[] plain = bytesOf(bytes);
      byte[] packed = new byte[zstd.maxCompressedLength(plain.length)];
      int length = zstd.compress(plain, 0, plain.length, packed, 0, packed.length);
      return BytesInput.from(packed, 0, length);
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {}
  }

  private record Decompressor(ZstdDecompressor zstd) implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput bytes, int decompressedSize) throws IOException {
      return BytesInput.from(decompress(bytesOf(bytes), decompressedSize));
    }

    @Override
    public void decompress(
        ByteBuffer input, int compressedSize, ByteBuffer output, int decompressedSize) {
      byte[] compressed = new byte[compressedSize];
      input.get(compressed);
      output.put(decompress(compressed, decompressedSize));
    }

    private byte[] decompress(byte[] compressed, int size) {
      byte[] plain = new byte[size];
      int length = zstd.decompress(compressed, 0, compressed.length, plain, 0, size);
      if (length != size) {
        throw new IllegalArgumentException("a page holds " + length + " bytes, not " + size);
      }
      return plain;
    }

    @Override
    public void release() {}
  }
}
