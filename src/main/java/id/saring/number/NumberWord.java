package id.saring.number;

import id.saring.number.NumberPart.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One word of a text that is a number or part of one: "duapuluhlima" has three parts.
 *
 * @param parts at least one
 * @param ordinal whether it carries the prefix of ordinals: "kedua", "kesepuluh"
 * @param exact the spelling when its case counts; otherwise null
 */
public record NumberWord(List<NumberPart> parts, boolean ordinal, String exact) {
  private static final Set<Role> CARDINAL =
      EnumSet.of(
          Role.DIGIT,
          Role.TEN,
          Role.HUNDRED,
          Role.ONE_SCALE,
          Role.HALF,
          Role.ONE_FRACTION,
          Role.VAGUE,
          Role.MINUS,
          Role.MINUS_OR_LEAST);

  public NumberWord {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a number word has at least one part");
    }
  }

  /** What its first part does. */
  public Role first() {
    return parts.get(0).role();
  }

  /** Whether a cardinal number may start with it. */
  public boolean opensCardinal() {
    return !ordinal && CARDINAL.contains(first());
  }

  /** Whether an ordinal number may start with it. */
  public boolean opensOrdinal() {
    return ordinal || first() == Role.FIRST || first() == Role.ORDINAL;
  }
}
