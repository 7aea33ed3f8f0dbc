package id.saring.figure.amount;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.FigureKind;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Notes totals whose parts the text gives too: "248 orang: 143 dikukuhkan, 105 dilantik". */
public final class PartSums {
  /**
   * Flag of a total that figures soon after it add up to: two right after it, or three and more; a
   * total of few digits only if the text says that it has parts.
   */
  public static final String FLAG = "sum_of_parts";

  private static final int MOST_PARTS = 6;
  private static final int FURTHEST = 3;
  private static final int MANY = 3;
  private static final int SURE_DIGITS = 3;
  private static final int LONGEST_LIST = 80;
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(20);

  private final Tokens tokens;
  private final FigureWords words;
  private final List<FigureDraft> drafts;

  private PartSums(Tokens tokens, FigureWords words, List<FigureDraft> drafts) {
    this.tokens = tokens;
    this.words = words;
    this.drafts = drafts;
  }

  /** The same figures, totals flagged; linear in their number. */
  public static List<FigureDraft> flagged(
      Tokens tokens, FigureWords words, List<FigureDraft> drafts) {
    PartSums sums = new PartSums(tokens, words, drafts);
    List<FigureDraft> out = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      FigureDraft draft = drafts.get(i);
      out.add(sums.total(i) ? draft.flagged(FLAG) : draft);
    }
    return out;
  }

  private boolean total(int i) {
    FigureDraft total = drafts.get(i);
    if (!exact(total) || total.value().compareTo(SMALLEST) < 0) {
      return false;
    }
    for (int gap = 1; gap <= FURTHEST; gap++) {
      int end = end(total, i + gap, gap == 1 ? 2 : 3);
      if (end >= 0) {
        return !moved(total, drafts.get(end))
            && (precise(total.value())
                || (end - i - gap >= MANY && total.value().compareTo(LARGE) >= 0)
                || parted(total, drafts.get(i + gap)));
      }
    }
    return false;
  }

  /** Whether so many digits add up by chance as good as never. */
  private static boolean precise(BigDecimal total) {
    return total.stripTrailingZeros().precision() >= SURE_DIGITS;
  }

  /** Whether a word or sign between {@code total} and its first part says that it has parts. */
  private boolean parted(FigureDraft total, FigureDraft part) {
    int first = total.from() - 1;
    boolean item = false;
    for (int i = Math.max(first, 0); i < part.from() && i < first + LONGEST_LIST; i++) {
      boolean after = i >= total.to();
      item |= after && (tokens.isNumber(i) || tokens.isSymbol(i, '.'));
      boolean sign = after && !item && (tokens.isSymbol(i, ':') || tokens.isSymbol(i, '('));
      boolean from = i == first && words.isAt(tokens, i, WordRole.FROM);
      if (sign || from || words.isAt(tokens, i, WordRole.PARTS)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sum is what something was and what it rose by: "ke 250 dari 200 atau naik 50". */
  private boolean moved(FigureDraft total, FigureDraft last) {
    for (int i = total.to(); i < last.from() && i < total.to() + LONGEST_LIST; i++) {
      if (words.isAt(tokens, i, WordRole.CHANGE)) {
        return true;
      }
    }
    return false;
  }

  /** The last of the figures from {@code first} on that add up to {@code total}; -1 if none do. */
  private int end(FigureDraft total, int first, int leastParts) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (int k = first; k < drafts.size() && parts < MOST_PARTS; k++) {
      FigureDraft part = drafts.get(k);
      if (!exact(part) || !alike(total, part) || part.value().signum() <= 0) {
        return -1;
      }
      sum = sum.add(part.value());
      parts++;
      int order = sum.compareTo(total.value());
      if (order >= 0) {
        return order == 0 && parts >= leastParts ? k : -1;
      }
    }
    return -1;
  }

  private static boolean exact(FigureDraft draft) {
    return draft.value() != null && draft.high() == null && draft.mod() == null;
  }

  private static boolean alike(FigureDraft total, FigureDraft part) {
    boolean counts = part.kind() == FigureKind.COUNT || part.kind() == FigureKind.NUMBER;
    return switch (total.kind()) {
      case COUNT -> counts;
      case MONEY -> part.kind() == total.kind() && part.unit().equals(total.unit());
      case MEASURE, NUMBER, PERCENT, ORDINAL, RANK, CITATION, SCORE, LABEL -> false;
    };
  }
}
