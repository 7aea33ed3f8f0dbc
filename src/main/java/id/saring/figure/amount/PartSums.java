package id.saring.figure.amount;

import id.saring.figure.draft.FigureDraft;
import id.saring.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Notes totals whose parts the text gives too: "248 orang: 143 dikukuhkan, 105 dilantik". */
public final class PartSums {
  /**
   * Flag of a total that figures soon after it add up to: two right after it, or three and more.
   */
  public static final String FLAG = "sum_of_parts";

  private static final int MOST_PARTS = 6;
  private static final int FURTHEST = 3;
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(20);

  private PartSums() {}

  /** The same figures, totals flagged; linear in their number. */
  public static List<FigureDraft> flagged(List<FigureDraft> drafts) {
    List<FigureDraft> out = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      FigureDraft draft = drafts.get(i);
      out.add(total(drafts, i) ? draft.flagged(FLAG) : draft);
    }
    return out;
  }

  private static boolean total(List<FigureDraft> drafts, int i) {
    FigureDraft total = drafts.get(i);
    if (!exact(total) || total.value().compareTo(SMALLEST) < 0) {
      return false;
    }
    for (int gap = 1; gap <= FURTHEST; gap++) {
      if (adds(drafts, total, i + gap, gap == 1 ? 2 : 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean adds(
      List<FigureDraft> drafts, FigureDraft total, int first, int leastParts) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (int k = first; k < drafts.size() && parts < MOST_PARTS; k++) {
      FigureDraft part = drafts.get(k);
      if (!exact(part) || !alike(total, part) || part.value().signum() <= 0) {
        return false;
      }
      sum = sum.add(part.value());
      parts++;
      int order = sum.compareTo(total.value());
      if (order >= 0) {
        return order == 0 && parts >= leastParts;
      }
    }
    return false;
  }

  private static boolean exact(FigureDraft draft) {
    return draft.value() != null && draft.high() == null && draft.mod() == null;
  }

  private static boolean alike(FigureDraft total, FigureDraft part) {
    boolean counts = part.kind() == Kind.COUNT || part.kind() == Kind.NUMBER;
    return switch (total.kind()) {
      case COUNT -> counts;
      case MONEY -> part.kind() == total.kind() && part.unit().equals(total.unit());
      case MEASURE, NUMBER, PERCENT, ORDINAL, RANK, CITATION, SCORE, LABEL -> false;
    };
  }
}
