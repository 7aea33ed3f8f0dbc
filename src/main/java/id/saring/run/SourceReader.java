package id.saring.run;

import id.saring.io.Opener;
import id.saring.model.Rejected;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads planned files whole, within a limit, and notices when one is not what was planned. */
public final class SourceReader {
  private final Opener opener;
  private final long maxBytes;

  /** A reader that refuses content of more than {@code maxBytes}. */
  public SourceReader(Opener opener, long maxBytes) {
    this.opener = opener;
    this.maxBytes = maxBytes;
  }

  /** What reading gave. */
  public sealed interface Reading {}

  /** The content, unpacked if it was packed. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Content(byte[] bytes) implements Reading {}

  /** No content, and why. */
  public record Unread(Rejected why) implements Reading {}

  /** Reads {@code file}; never throws for what is wrong with it. */
  public Reading read(PlannedFile file) {
    if (file.problem() != null) {
      return unread(
          file.problem(),
          "not a readable file: " + file.problem().replace('_', ' '),
          Rejected.Retry.MAY_HELP);
    }
    if (file.bytes() > maxBytes) {
      return tooLarge(file.bytes() + " bytes");
    }
    boolean packed = file.sourcePath().endsWith(".gz");
    try (InputStream in =
        packed
            ? new GZIPInputStream(opener.open(file.location()), 1 << 16)
            : opener.open(file.location())) {
      byte[] bytes = in.readNBytes((int) maxBytes + 1);
      if (bytes.length > maxBytes) {
        return tooLarge("more than " + maxBytes + " bytes");
      }
      if ((!packed && bytes.length != file.bytes()) || modified(file)) {
        return unread(
            "changed", "the file changed between listing and reading", Rejected.Retry.MAY_HELP);
      }
      return new Content(bytes);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return unread("vanished", "the file was listed, but is gone", Rejected.Retry.MAY_HELP);
    } catch (ZipException | EOFException e) {
      return unread(
          "bad_gzip", "the gzip data is damaged: " + e.getMessage(), Rejected.Retry.USELESS);
    } catch (IOException e) {
      return unread(
          "unreadable", "the file cannot be read: " + e.getMessage(), Rejected.Retry.MAY_HELP);
    }
  }

  private static boolean modified(PlannedFile file) throws IOException {
    return isLocal(file.location())
        && Files.getLastModifiedTime(Path.of(URI.create(file.location()))).toMillis()
            != file.modifiedMillis();
  }

  /** Whether {@code location} is the URI of a local file. */
  public static boolean isLocal(String location) {
    return location.startsWith("file:");
  }

  /** Whether an input is a URI rather than a path. */
  public static boolean isUri(String input) {
    return input.contains("://");
  }

  private Reading tooLarge(String found) {
    return unread(
        "too_large",
        "found " + found + "; input.max_file_bytes allows " + maxBytes,
        Rejected.Retry.USELESS);
  }

  private static Reading unread(String reason, String message, Rejected.Retry retry) {
    return new Unread(new Rejected("read", reason, message, retry));
  }
}
