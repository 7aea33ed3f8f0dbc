package id.saring.figure.amount;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Kind;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gives the members of a list the unit that only its last one carries: "18 dan 19 persen". */
public final class SharedUnits {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SharedUnits() {}

  /** The same figures, units shared; linear in their number. */
  public static List<FigureDraft> shared(
      Tokens tokens, FigureWords words, List<FigureDraft> drafts) {
    List<FigureDraft> out = new ArrayList<>(drafts);
    TokenView view = new TokenView(tokens);
    for (int i = out.size() - 2; i >= 0; i--) {
      FigureDraft draft = out.get(i);
      FigureDraft next = out.get(i + 1);
      if (draft.kind() == Kind.NUMBER
          && comparable(draft, next)
          && joined(view, words, draft.to(), next.from())) {
        out.set(i, draft.withKind(next.kind(), next.unit()));
      }
    }
    return out;
  }

  /** Whether the two can be numbers of one thing; "2.691 dan 38 persen" cannot. */
  private static boolean comparable(FigureDraft draft, FigureDraft next) {
    if (draft.value() == null || next.value() == null) {
      return false;
    }
    boolean near =
        draft.value().compareTo(next.value().movePointRight(1)) <= 0
            && next.value().compareTo(draft.value().movePointRight(1)) <= 0;
    boolean share = draft.value().compareTo(HUNDRED) <= 0;
    return near && (next.kind() == Kind.MEASURE || (next.kind() == Kind.PERCENT && share));
  }

  private static boolean joined(TokenView view, FigureWords words, int from, int to) {
    Phrases.Entry<WordRole> joint = view.near(from) ? words.joints().at(view, from) : null;
    if (joint != null) {
      boolean both = !words.is(view, from, WordRole.OR);
      return joint.value() == WordRole.AND && both && from + joint.length() == to;
    }
    Phrases.Entry<WordRole> last =
        view.isSymbol(from, ',') && view.spaced(from + 1)
            ? words.joints().at(view, from + 1)
            : null;
    int next = from + 1 + (last != null && last.value() == WordRole.AND ? last.length() : 0);
    return view.isSymbol(from, ',') && next == to && view.spaced(to);
  }
}
