package id.saring.figure.score;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.words.Capitals;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Kind;
import id.saring.model.Figure.Notation;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import java.math.BigDecimal;

/** Tells scores from ranges: "menang 2-1", "21-19", "0-2" near words of sport. */
public final class ScoreReader {
  private static final int WINDOW = 14;
  private static final int LONGEST = 3;
  private static final int HIGHEST_UNCUED = 30;

  private final FigureWords words;

  public ScoreReader(FigureWords words) {
    this.words = words;
  }

  /** The score that starts with the number at token {@code i}; null when it is none. */
  public FigureDraft read(TokenView view, int i) {
    boolean pair =
        view.isDash(i + 1) && view.glued(i + 1) && view.isNumber(i + 2) && view.glued(i + 2);
    if (!pair || !plain(view, i) || !plain(view, i + 2)) {
      return null;
    }
    int left = view.intValue(i);
    int right = view.intValue(i + 2);
    int next = i + 3;
    boolean unit =
        view.near(next)
            && (words.units().at(view, next) != null || words.is(view, next, WordRole.TIME_UNIT));
    boolean counted =
        unit || words.is(view, next, WordRole.COUNTED) || words.number(view, next) != null;
    if (view.glued(next)
        && (view.isWord(next) || (view.isNumber(next + 1) && view.glued(next + 1)))) {
      return null;
    }
    boolean between =
        view.spaced(i) && view.capital(i - 1) && view.spaced(next) && view.capital(next);
    boolean names = between && !Capitals.headline(view.tokens(), i);
    boolean falling = left >= right && left <= HIGHEST_UNCUED;
    boolean score = !counted && (falling || names || sport(view, i, next));
    return score
        ? FigureDraft.of(i, next, Kind.SCORE, BigDecimal.valueOf(left), Notation.DIGITS)
            .withHigh(BigDecimal.valueOf(right), next)
        : null;
  }

  private static boolean plain(TokenView view, int i) {
    return view.length(i) <= LONGEST && (view.length(i) == 1 || view.first(i) != '0');
  }

  private boolean sport(TokenView view, int from, int to) {
    Tokens tokens = view.tokens();
    for (int k = Math.max(0, from - WINDOW); k < Math.min(tokens.count(), to + WINDOW); k++) {
      if (words.isAt(tokens, k, WordRole.SPORT)) {
        return true;
      }
    }
    return false;
  }
}
