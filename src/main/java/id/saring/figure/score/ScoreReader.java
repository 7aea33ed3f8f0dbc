package id.saring.figure.score;

import id.saring.figure.draft.FigureDraft;
import id.saring.figure.unit.UnitReader;
import id.saring.figure.words.Capitals;
import id.saring.figure.words.FigureWords;
import id.saring.figure.words.WordRole;
import id.saring.model.Figure.Notation;
import id.saring.model.FigureKind;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import id.saring.text.Years;
import java.math.BigDecimal;

/** Tells scores from ranges: "menang 2-1", "21-19", "0-2" near words of sport. */
public final class ScoreReader {
  private static final int WINDOW = 14;
  private static final int LONGEST_CUE = 3;
  private static final int LONGEST = 3;
  private static final int HIGHEST_UNCUED = 30;

  private final FigureWords words;
  private final UnitReader units;

  public ScoreReader(FigureWords words) {
    this.words = words;
    this.units = new UnitReader(words);
  }

  /** The score that starts with the number at token {@code i}; null when it is none. */
  public FigureDraft read(TokenView view, int i) {
    if (!pair(view, i)) {
      return null;
    }
    int left = view.intValue(i);
    int right = view.intValue(i + 2);
    int next = i + 3;
    boolean between =
        view.spaced(i) && view.capital(i - 1) && view.spaced(next) && view.capital(next);
    boolean names = between && !Capitals.headline(view.tokens(), i);
    if (view.spaced(i) && words.is(view, i - 1, WordRole.ARRANGED)) {
      return null;
    }
    boolean falling = left >= right && left <= HIGHEST_UNCUED;
    return falling || names || sport(view, i, next) ? score(view, i) : null;
  }

  /** The score at token {@code i} right after another one, "16-21, 21-19"; null when none. */
  public FigureDraft another(TokenView view, int i) {
    return pair(view, i) ? score(view, i) : null;
  }

  /** Two small numbers and a dash, tied or, right after a word of sport, spaced: "skor 5 - 0". */
  private boolean pair(TokenView view, int i) {
    boolean dash =
        view.isDash(i + 1) && view.isNumber(i + 2) && plain(view, i) && plain(view, i + 2);
    boolean tied = view.glued(i + 1) && view.glued(i + 2);
    boolean spaced = view.spaced(i + 1) && view.spaced(i + 2) && afterSport(view, i);
    return dash && (tied || spaced);
  }

  private boolean afterSport(TokenView view, int i) {
    for (int k = i; k > 0 && k > i - LONGEST_CUE && view.spaced(k); k--) {
      if (words.isAt(view.tokens(), k - 1, WordRole.SPORT)) {
        return true;
      }
    }
    return false;
  }

  /** The score at tokens {@code [i, i + 3)} unless what follows counts or goes on. */
  private FigureDraft score(TokenView view, int i) {
    int next = i + 3;
    boolean unit =
        view.near(next)
            && (words.units().at(view, next) != null || words.is(view, next, WordRole.TIME_UNIT));
    boolean rises = view.intValue(i + 2) - view.intValue(i) == 1;
    boolean noun =
        rises
            && view.spaced(next)
            && !view.capital(next)
            && units.isNoun(view, next)
            && !afterSport(view, i);
    boolean counted =
        unit || noun || words.is(view, next, WordRole.COUNTED) || words.number(view, next) != null;
    Tokens tokens = view.tokens();
    boolean year =
        next < tokens.count()
            && tokens.gap(next) == Tokens.SPACE
            && tokens.isNumber(next)
            && tokens.length(next) == Years.DIGITS
            && !afterSport(view, i);
    if (year) {
      return null;
    }
    if (view.glued(next)
        && (view.isWord(next) || (view.isNumber(next + 1) && view.glued(next + 1)))) {
      return null;
    }
    BigDecimal right = BigDecimal.valueOf(view.intValue(i + 2));
    return counted
        ? null
        : FigureDraft.of(
                i, next, FigureKind.SCORE, BigDecimal.valueOf(view.intValue(i)), Notation.DIGITS)
            .withHigh(right, next);
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
