package id.saring.survey;

import id.saring.model.NumericOrder;
import id.saring.model.NumericOrderVotes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the series of files write the day and the month of numeric stamps, as their stamps that allow
 * one reading show. Immutable.
 */
public final class StampOrders implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeMap<String, NumericOrder> judged;

  private StampOrders(Map<String, NumericOrder> judged) {
    this.judged = new TreeMap<>(judged);
  }

  /**
   * The judgement of {@code votes}, by series. A series whose stamps disagree is undecided; one
   * with too few stamps has no judgement.
   */
  public static StampOrders of(Map<String, NumericOrderVotes> votes) {
    Map<String, NumericOrder> judged = new HashMap<>();
    votes.forEach(
        (series, cast) -> {
          if (isJudged(cast)) {
            judged.put(series, cast.order());
          }
        });
    return new StampOrders(judged);
  }

  /** Whether a series with {@code votes} has a judgement. */
  public static boolean isJudged(NumericOrderVotes votes) {
    return votes.isSplit() || votes.order() != NumericOrder.UNDECIDED;
  }

  /**
   * The order of the most particular series of a file that has a judgement; undecided if none has.
   *
   * @param site null if unknown
   */
  public NumericOrder order(String sourcePath, String site) {
    for (String series : FileSeries.of(sourcePath, site)) {
      NumericOrder order = judged.get(series);
      if (order != null) {
        return order;
      }
    }
    return NumericOrder.UNDECIDED;
  }

  /**
   * Adds to {@code into} the judgements that may count for a file: what else is judged changes
   * nothing for it. That of its site is told by {@link #addForSite}.
   */
  public void addFor(String sourcePath, Map<String, NumericOrder> into) {
    for (String series : FileSeries.of(sourcePath, null)) {
      NumericOrder order = judged.get(series);
      if (order != null) {
        into.put(series, order);
      }
    }
  }

  /** Adds to {@code into} the judgement on {@code site}, if there is one. */
  public void addForSite(String site, Map<String, NumericOrder> into) {
    NumericOrder order = judged.get(FileSeries.ofSite(site));
    if (order != null) {
      into.put(FileSeries.ofSite(site), order);
    }
  }

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(judged.size());
    for (Map.Entry<String, NumericOrder> series : judged.entrySet()) {
      out.writeUTF(series.getKey());
      out.writeUTF(series.getValue().name());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static StampOrders read(DataInput in) throws IOException {
    Map<String, NumericOrder> judged = new HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      judged.put(in.readUTF(), NumericOrder.valueOf(in.readUTF()));
    }
    return new StampOrders(judged);
  }
}
