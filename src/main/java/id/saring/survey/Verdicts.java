package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the whole corpus says about the files of a batch.
 *
 * @param batch index of the batch
 * @param verdicts by place; files that no other resembles have none
 */
public record Verdicts(int batch, List<Verdict> verdicts) {
  public Verdicts {
    verdicts = verdicts.stream().sorted(Comparator.comparingInt(Verdict::place)).toList();
  }

  /**
   * A verdict on one file.
   *
   * @param place in the batch
   * @param original article key of its original; its own if it is one
   * @param similarity to the original, 0 to 1
   * @param clusterSize files of the cluster, itself included; 2 at least
   */
  public record Verdict(
      int place, VerdictKind kind, long original, double similarity, int clusterSize) {}

  /** Those of {@code kind}, by place. */
  public List<Verdict> of(VerdictKind kind) {
    return verdicts.stream().filter(verdict -> verdict.kind() == kind).toList();
  }

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(batch);
    out.writeInt(verdicts.size());
    for (Verdict verdict : verdicts) {
      out.writeInt(verdict.place);
      out.writeUTF(verdict.kind.name());
      out.writeLong(verdict.original);
      out.writeDouble(verdict.similarity);
      out.writeInt(verdict.clusterSize);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Verdicts read(DataInput in) throws IOException {
    int batch = in.readInt();
    List<Verdict> verdicts = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      verdicts.add(
          new Verdict(
              in.readInt(),
              VerdictKind.valueOf(in.readUTF()),
              in.readLong(),
              in.readDouble(),
              in.readInt()));
    }
    return new Verdicts(batch, verdicts);
  }
}
