package id.saring.number;

import java.util.List;

/**
 * One word of a text that is a number or part of one: "duapuluhlima" has three parts.
 *
 * @param parts at least one
 * @param ordinal whether it carries the prefix of ordinals: "kedua", "kesepuluh"
 * @param exact the spelling when its case counts; otherwise null
 */
public record NumberWord(List<NumberPart> parts, boolean ordinal, String exact) {
  public NumberWord {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a number word has at least one part");
    }
  }

  /** What its first part does. */
  public NumberPart.Role first() {
    return parts.get(0).role();
  }

  /** Whether a cardinal number may start with it. */
  public boolean opensCardinal() {
    if (ordinal) {
      return false;
    }
    return switch (first()) {
      case DIGIT, TEN, HUNDRED, ONE_SCALE, HALF, ONE_FRACTION, VAGUE, MINUS, MINUS_OR_LEAST -> true;
      case EMPTY,
          TEENS,
          TENS,
          HUNDREDS,
          SCALE,
          SHORT_SCALE,
          MONEY_SCALE,
          GLUED_MONEY_SCALE,
          OWN_MONEY_SCALE,
          UNCLEAR_SCALE,
          POINT,
          PLUS,
          TIMES,
          POWER,
          OVER,
          FRACTION,
          CLITIC,
          ROUND,
          FIRST,
          ORDINAL ->
          false;
    };
  }

  /** Whether an ordinal number may start with it. */
  public boolean opensOrdinal() {
    return ordinal || first() == NumberPart.Role.FIRST || first() == NumberPart.Role.ORDINAL;
  }
}
