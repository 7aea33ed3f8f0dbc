package id.saring.run;

import id.saring.definition.Definition;
import id.saring.input.InputFormat;
import id.saring.input.RawRecord;
import id.saring.input.RecordFile;
import id.saring.input.RecordPack;
import id.saring.io.Opener;
import id.saring.model.Rejected;
import id.saring.model.SourceEvidence;
import id.saring.plan.FileState;
import id.saring.plan.PlannedFile;
import id.saring.text.Hashing;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads planned files whole, within a limit, and notices when one changes while it is read. */
public final class SourceReader {
  private final Opener opener;
  private final InputFormat format;
  private final RecordFile records;
  private final long maxBytes;

  /** A reader of what {@code input} says. */
  public SourceReader(Opener opener, Definition.Input input) {
    this.opener = opener;
    this.format = input.format();
    this.maxBytes = input.maxFileBytes();
    this.records = new RecordFile(format, input.fields(), Math.toIntExact(maxBytes));
  }

  /** What reading gave. */
  public sealed interface Reading {}

  /**
   * The content, unpacked if it was packed.
   *
   * @param modifiedMillis when the file was last changed; as listed where only the listing tells
   * @param evidence what the source says beside the text
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Content(byte[] bytes, long modifiedMillis, SourceEvidence evidence)
      implements Reading {
    /** SHA-256 of the bytes, in hex. */
    String sha256() {
      return Hashing.hex(bytes);
    }

    /** What an article follows from: SHA-256 of the bytes, and of the evidence if there is any. */
    String fingerprint() {
      return evidence.isEmpty()
          ? sha256()
          : sha256() + Hashing.hex(evidence.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * No content, and why.
   *
   * @param head first bytes of what was found; empty if nothing was
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Unread(Rejected why, byte[] head) implements Reading {
    /** Nothing was found to show. */
    Unread(Rejected why) {
      this(why, new byte[0]);
    }
  }

  /** Reads {@code file} as it is now; never throws for what is wrong with it. */
  public Reading read(PlannedFile file) {
    if (file.problem() != null) {
      return unread(
          file.problem(),
          "not a readable file: " + file.problem().replace('_', ' '),
          Rejected.Retry.MAY_HELP);
    }
    if (file.place() != null) {
      return record(file);
    }
    boolean packed = file.sourcePath().toLowerCase(Locale.ROOT).endsWith(".gz");
    try {
      FileState before = FileState.now(file);
      if (before.bytes() > maxBytes) {
        return tooLarge(before.bytes() + " bytes");
      }
      byte[] bytes;
      try (InputStream in =
          packed
              ? new GZIPInputStream(opener.open(file.location()), 1 << 16)
              : opener.open(file.location())) {
        bytes = in.readNBytes((int) maxBytes + 1);
      }
      if (bytes.length > maxBytes) {
        return tooLarge("more than " + maxBytes + " bytes");
      }
      if (!before.equals(FileState.now(file)) || (!packed && bytes.length != before.bytes())) {
        return unread("changed", "the file changed while it was read", Rejected.Retry.MAY_HELP);
      }
      return format == InputFormat.HTML
          ? content(records.whole(bytes), before.modifiedMillis())
          : new Content(bytes, before.modifiedMillis(), SourceEvidence.NONE);
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

  private Reading record(PlannedFile file) {
    boolean packed = RecordPack.holds(file.location());
    try {
      RawRecord found =
          packed
              ? RecordPack.read(opener, file.location(), file.place())
              : records.read(opener, file.location(), file.place());
      return packed || FileState.now(file).modifiedMillis() == file.modifiedMillis()
          ? content(found, file.modifiedMillis())
          : unread("changed", "the file changed while it was read", Rejected.Retry.MAY_HELP);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return unread("vanished", "the file was listed, but is gone", Rejected.Retry.MAY_HELP);
    } catch (IOException e) {
      return unread(
          "unreadable", "the record cannot be read: " + e.getMessage(), Rejected.Retry.MAY_HELP);
    }
  }

  private static Reading content(RawRecord found, long modifiedMillis) {
    if (found instanceof RawRecord.Broken broken) {
      return new Unread(
          new Rejected("read", broken.reason(), broken.message(), Rejected.Retry.USELESS),
          broken.head());
    }
    RawRecord.Text text = (RawRecord.Text) found;
    return new Content(text.bytes(), modifiedMillis, text.evidence());
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
