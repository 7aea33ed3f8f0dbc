package id.saring.survey;

import id.saring.text.Hashing;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** The short lines of one site's articles in one batch, each counted once an article. */
public final class SiteLineCounts {
  private final TreeMap<Long, Line> lines = new TreeMap<>();
  private int documents;
  private boolean crowded;

  /**
   * A line.
   *
   * @param text stripped of white space around it
   * @param documents articles that hold it
   * @param prose whether it may be prose, which is never stripped for being repeated
   */
  public record Line(String text, int documents, boolean prose) {}

  /** The number by which a line is counted: 64 bits of its SHA-256. */
  public static long hash(String line) {
    return ByteBuffer.wrap(Hashing.digest(line)).getLong();
  }

  /** Counts an article that holds {@code found}: different lines, and whether each may be prose. */
  void add(Map<String, Boolean> found) {
    documents++;
    found.forEach(
        (text, prose) ->
            lines.merge(
                hash(text),
                new Line(text, 1, prose),
                (line, one) -> new Line(line.text, line.documents + 1, line.prose)));
  }

  /** Says that an article has more lines than were counted. */
  void crowd() {
    crowded = true;
  }

  /** Whether an article counted here may hold the line with this hash. */
  public boolean mayHold(long hash) {
    return crowded || lines.containsKey(hash);
  }

  /** The text of the line with this hash; null if no article here holds it. */
  public String text(long hash) {
    Line line = lines.get(hash);
    return line == null ? null : line.text;
  }

  /** The counts without the texts, as batch {@code batch} gives them to the judge. */
  LineCounts counts(int batch) {
    long[] hashes = new long[lines.size()];
    int[] counts = new int[hashes.length];
    int i = 0;
    for (Map.Entry<Long, Line> line : lines.entrySet()) {
      hashes[i] = line.getKey();
      counts[i++] = line.getValue().prose ? -line.getValue().documents : line.getValue().documents;
    }
    return new LineCounts(batch, documents, hashes, counts);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(documents);
    out.writeBoolean(crowded);
    out.writeInt(lines.size());
    for (Map.Entry<Long, Line> line : lines.entrySet()) {
      out.writeLong(line.getKey());
      out.writeUTF(line.getValue().text);
      out.writeInt(line.getValue().documents);
      out.writeBoolean(line.getValue().prose);
    }
  }

  static SiteLineCounts read(DataInput in) throws IOException {
    SiteLineCounts site = new SiteLineCounts();
    site.documents = in.readInt();
    site.crowded = in.readBoolean();
    for (int n = in.readInt(); n > 0; n--) {
      site.lines.put(in.readLong(), new Line(in.readUTF(), in.readInt(), in.readBoolean()));
    }
    return site;
  }
}
