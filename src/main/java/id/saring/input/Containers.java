package id.saring.input;

import com.github.luben.zstd.ZstdInputStream;
import id.saring.io.TemporaryFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Opens what a file is packed in, told by its first bytes and not by its name: gzip, Zstandard,
 * bzip2, xz and LZ4 around one file, zip and tar around many, and one within the other.
 */
final class Containers {
  private static final int HEAD = 512;
  private static final int TAR_MAGIC = 257;
  private static final int DEPTH = 4;
  private static final int XZ_MEMORY_KIB = 128 * 1024;

  private Containers() {}

  /** Takes the files of a container. */
  interface Visitor {
    /** A file: its path within the container, "" for the file itself. */
    void file(String path, InputStream in) throws IOException;

    /** A file within the container that cannot be read. */
    void broken(String path, String message) throws IOException;
  }

  /** Hands {@code in}, unpacked, to {@code visitor}: itself, or each file in it. */
  static void open(InputStream in, Visitor visitor) throws IOException {
    open("", in, visitor, 0);
  }

  /** Whether a file that begins with {@code in} is packed or an archive; {@code in} is reset. */
  static boolean packs(BufferedInputStream in) throws IOException {
    byte[] head = head(in);
    return isZip(head) || isTar(head) || Packing.of(head) != null;
  }

  private static boolean isZip(byte[] head) {
    return startsWith(head, 'P', 'K', 3, 4);
  }

  private static boolean isTar(byte[] head) {
    return startsWith(Arrays.copyOfRange(head, TAR_MAGIC, HEAD), 'u', 's', 't', 'a', 'r');
  }

  private static void open(String path, InputStream in, Visitor visitor, int depth)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    byte[] head = head(buffered);
    if (depth == DEPTH) {
      visitor.file(path, buffered);
      return;
    }
    Packing packing = Packing.of(head);
    if (packing != null) {
      open(path, packing.unpack(buffered), visitor, depth + 1);
    } else if (isZip(head)) {
      zip(path, buffered, visitor, depth);
    } else if (isTar(head)) {
      tar(path, new TarArchiveInputStream(buffered), visitor, depth);
    } else {
      visitor.file(path, buffered);
    }
  }

  private static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = Arrays.copyOf(in.readNBytes(HEAD), HEAD);
    in.reset();
    return head;
  }

  private static void tar(String path, TarArchiveInputStream tar, Visitor visitor, int depth)
      throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.isFile() && !isHidden(entry.getName())) {
        open(join(path, entry.getName()), new Unclosed(tar), visitor, depth + 1);
      }
    }
  }

  /** A zip file is copied first: what it holds stands in the directory at its end. */
  private static void zip(String path, InputStream in, Visitor visitor, int depth)
      throws IOException {
    Path copy = TemporaryFiles.file(".zip");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      try (ZipFile zip = ZipFile.builder().setPath(copy).get()) {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
          if (!entry.isDirectory() && !isHidden(entry.getName())) {
            String member = join(path, entry.getName());
            if (!zip.canReadEntryData(entry)) {
              visitor.broken(member, "it is encrypted, or packed in a way that is not known");
            } else {
              try (InputStream content = zip.getInputStream(entry)) {
                open(member, content, visitor, depth + 1);
              }
            }
          }
        }
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "#" + name;
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }

  private static boolean startsWith(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** What one file is packed by. */
  private enum Packing {
    GZIP(0x1F, 0x8B),
    ZSTD(0x28, 0xB5, 0x2F, 0xFD),
    BZIP2('B', 'Z', 'h'),
    XZ(0xFD, '7', 'z', 'X', 'Z'),
    LZ4(0x04, 0x22, 0x4D, 0x18);

    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final int[] magic;

    Packing(int... magic) {
      this.magic = magic;
    }

    /** What a file with these first bytes is packed by; null if it is not. */
    static Packing of(byte[] head) {
      for (Packing packing : values()) {
        if (startsWith(head, packing.magic)) {
          return packing;
        }
      }
      return null;
    }

    InputStream unpack(InputStream in) throws IOException {
      return switch (this) {
        case GZIP ->
            GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
        case ZSTD -> new ZstdInputStream(in);
        case BZIP2 -> new BZip2CompressorInputStream(in, true);
        case XZ ->
            XZCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .setMemoryLimitKiB(XZ_MEMORY_KIB)
                .get();
        case LZ4 -> new FramedLZ4CompressorInputStream(in, true);
      };
    }
  }
}
