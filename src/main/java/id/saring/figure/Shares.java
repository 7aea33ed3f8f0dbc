package id.saring.figure;

import id.saring.model.Figure.Kind;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Gives the members of a list the unit that only its last one carries: "18 dan 19 persen". */
final class Shares {
  private Shares() {}

  /** The same figures, units shared; linear in their number. */
  static List<Draft> shared(Tokens tokens, Glossary glossary, List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    View view = new View(tokens);
    for (int i = out.size() - 2; i >= 0; i--) {
      Draft draft = out.get(i);
      Draft next = out.get(i + 1);
      boolean shares = next.kind() == Kind.PERCENT || next.kind() == Kind.MEASURE;
      if (draft.kind() == Kind.NUMBER
          && shares
          && joined(view, glossary, draft.to(), next.from())) {
        out.set(i, draft.withKind(next.kind(), next.unit()));
      }
    }
    return out;
  }

  private static boolean joined(View view, Glossary glossary, int from, int to) {
    Phrases.Entry<Role> joint = view.near(from) ? glossary.joints().at(view, from) : null;
    if (joint != null) {
      return joint.value() == Role.AND && from + joint.length() == to;
    }
    Phrases.Entry<Role> last =
        view.isSymbol(from, ',') && view.spaced(from + 1)
            ? glossary.joints().at(view, from + 1)
            : null;
    int next = from + 1 + (last != null && last.value() == Role.AND ? last.length() : 0);
    return view.isSymbol(from, ',') && next == to && view.spaced(to);
  }
}
