package id.saring.dataset;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Zstandard for Parquet without Hadoop's codecs, whose classes need more of Hadoop than we carry.
 * Same bytes for the same input with the same version of zstd. One instance serves one file.
 */
final class ZstdCodec implements CompressionCodecFactory {
  private static final int LEVEL = 3;

  private final ZstdCompressCtx compressor = new ZstdCompressCtx().setLevel(LEVEL);
  private final ZstdDecompressCtx decompressor = new ZstdDecompressCtx();

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
  public void release() {
    compressor.close();
    decompressor.close();
  }

  private record Compressor(ZstdCompressCtx context) implements BytesInputCompressor {
    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      return BytesInput.from(context.compress(bytesOf(bytes)));
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {}
  }

  private record Decompressor(ZstdDecompressCtx context) implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput bytes, int decompressedSize) throws IOException {
      return BytesInput.from(context.decompress(bytesOf(bytes), decompressedSize));
    }

    @Override
    public void decompress(
        ByteBuffer input, int compressedSize, ByteBuffer output, int decompressedSize) {
      byte[] compressed = new byte[compressedSize];
      input.get(compressed);
      output.put(context.decompress(compressed, decompressedSize));
    }

    @Override
    public void release() {}
  }
}
