package id.saring.plan;

import id.saring.input.InputFormat;
import id.saring.input.Slice;
import id.saring.text.Hashing;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A file that the listing found.
 *
 * @param sourcePath relative to its input root, with {@code /}
 * @param location URI to open it by; {@code file:///…} for a local file, whatever its name and the
 *     locale; or the pack of records in the workspace
 * @param place where it stands there, if it is one record of many; null for a whole file
 * @param bytes size as listed; of the packed file for {@code .gz}, of what it stands in for a
 *     record
 * @param modifiedMillis modification time as listed, milliseconds UTC
 * @param problem why it cannot be read, seen while listing (a folder, a dangling link); null for a
 *     readable file
 * @param prior its row in the previous snapshot; null if it was not there
 */
public record PlannedFile(
    String sourcePath,
    String location,
    Slice place,
    long bytes,
    long modifiedMillis,
    String problem,
    Prior prior) {
  /** {@link #problem} of a folder whose files are unknown because it could not be listed. */
  public static final String UNREADABLE_FOLDER = "unreadable_folder";

  /**
   * What the previous snapshot knew of a file.
   *
   * @param sha256 of its content then; null if it was not read
   * @param firstSeen state of the snapshot that had it first
   * @param lastChanged state of the snapshot that last saw it change
   * @param isTouched whether size or time differ from then
   */
  public record Prior(String sha256, String firstSeen, String lastChanged, boolean isTouched) {}

  /** A whole file that was not there before. */
  public PlannedFile(
      String sourcePath, String location, long bytes, long modifiedMillis, String problem) {
    this(sourcePath, location, null, bytes, modifiedMillis, problem, null);
  }

  /** The record of this file that stands at {@code found} in {@code home}. */
  PlannedFile record(String path, String home, Slice found, long size) {
    return new PlannedFile(path, home, found, size, modifiedMillis, null, null);
  }

  /** The id of the article that this file may become. */
  public String articleId() {
    return Hashing.articleId(sourcePath);
  }

  /** Whether its bytes are the raw text. */
  boolean isPlainText() {
    return place == null
        && !InputFormat.isPacked(sourcePath)
        && InputFormat.of(sourcePath) != InputFormat.HTML;
  }

  /** The same file under another path. */
  public PlannedFile withSourcePath(String path) {
    return new PlannedFile(path, location, place, bytes, modifiedMillis, problem, prior);
  }

  /** The same file with its row of the previous snapshot. */
  public PlannedFile withPrior(Prior row) {
    return new PlannedFile(sourcePath, location, place, bytes, modifiedMillis, problem, row);
  }

  /** The same file, which cannot be read because of {@code seen}. */
  PlannedFile withProblem(String seen) {
    return new PlannedFile(sourcePath, location, place, bytes, modifiedMillis, seen, prior);
  }

  /** Writes this in its binary form. */
  void write(DataOutput out) throws IOException {
    out.writeUTF(sourcePath);
    out.writeUTF(location);
    out.writeBoolean(place != null);
    if (place != null) {
      out.writeLong(place.offset());
      out.writeInt(place.length());
      out.writeLong(place.number());
    }
    out.writeLong(bytes);
    out.writeLong(modifiedMillis);
    writeNullable(problem, out);
    out.writeBoolean(prior != null);
    if (prior != null) {
      writeNullable(prior.sha256, out);
      out.writeUTF(prior.firstSeen);
      out.writeUTF(prior.lastChanged);
      out.writeBoolean(prior.isTouched);
    }
  }

  /** Reads what {@link #write} wrote. */
  static PlannedFile read(DataInput in) throws IOException {
    return new PlannedFile(
        in.readUTF(),
        in.readUTF(),
        in.readBoolean() ? new Slice(in.readLong(), in.readInt(), in.readLong()) : null,
        in.readLong(),
        in.readLong(),
        readNullable(in),
        in.readBoolean()
            ? new Prior(readNullable(in), in.readUTF(), in.readUTF(), in.readBoolean())
            : null);
  }

  private static void writeNullable(String text, DataOutput out) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  private static String readNullable(DataInput in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }
}
