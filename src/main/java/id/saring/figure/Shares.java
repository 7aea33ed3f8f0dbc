package id.saring.figure;

import id.saring.model.Figure.Kind;
import id.saring.text.Phrases;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gives the members of a list the unit that only its last one carries: "18 dan 19 persen". */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  /** The same figures, units shared; linear in their number. */
  static List<Draft> shared(Tokens tokens, Glossary glossary, List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    TokenView view = new TokenView(tokens);
    for (int i = out.size() - 2; i >= 0; i--) {
      Draft draft = out.get(i);
      Draft next = out.get(i + 1);
      if (draft.kind() == Kind.NUMBER
          && comparable(draft, next)
          && joined(view, glossary, draft.to(), next.from())) {
        out.set(i, draft.withKind(next.kind(), next.unit()));
      }
    }
    return out;
  }

  /** Whether the two can be numbers of one thing; "2.691 dan 38 persen" cannot. */
  private static boolean comparable(Draft draft, Draft next) {
    if (draft.value() == null || next.value() == null) {
      return false;
    }
    boolean near =
        draft.value().compareTo(next.value().movePointRight(1)) <= 0
            && next.value().compareTo(draft.value().movePointRight(1)) <= 0;
    boolean share = draft.value().compareTo(HUNDRED) <= 0;
    return near && (next.kind() == Kind.MEASURE || (next.kind() == Kind.PERCENT && share));
  }

  private static boolean joined(TokenView view, Glossary glossary, int from, int to) {
    Phrases.Entry<Role> joint = view.near(from) ? glossary.joints().at(view, from) : null;
    if (joint != null) {
      boolean both = !glossary.is(view, from, Role.OR);
      return joint.value() == Role.AND && both && from + joint.length() == to;
    }
    Phrases.Entry<Role> last =
        view.isSymbol(from, ',') && view.spaced(from + 1)
            ? glossary.joints().at(view, from + 1)
            : null;
    int next = from + 1 + (last != null && last.value() == Role.AND ? last.length() : 0);
    return view.isSymbol(from, ',') && next == to && view.spaced(to);
  }
}
