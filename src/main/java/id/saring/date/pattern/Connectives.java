package id.saring.date.pattern;

import id.saring.date.expression.Direction;
import id.saring.date.expression.PartOfDay;
import id.saring.date.words.DateWords;
import id.saring.date.words.TokenView;
import id.saring.date.words.WordKind;
import java.time.ZoneOffset;
import java.util.Locale;


/**
 * The small words and signs between and after the parts of an expression. Methods answer the
 * position after what they read.
 */
public final class Connectives {
  private Connectives() {}

  /** Past a range separator at {@code i} ("-", "hingga", "sampai dengan", "s.d.", "s/d"), or -1. */
  public static int range(TokenView v, int i) {
    if (!v.near(i)) {
      return -1;
    }
    if (v.dash(i)) {
      return i + 1;
    }
    if (v.is(WordKind.RANGE, i)) {
      return v.next(WordKind.RANGE_TAIL, i + 1) ? i + 2 : i + 1;
    }
    if (v.is(WordKind.RANGE_S, i) && v.glued(i + 1) && v.glued(i + 2) && v.is(WordKind.RANGE_D, i + 2)) {
      if (v.symbol(i + 1, '/')) {
        return i + 3;
      }
      if (v.symbol(i + 1, '.')) {
        return v.symbol(i + 3, '.') && v.glued(i + 3) ? i + 4 : i + 3;
      }
    }
    return -1;
  }

  /** Past a list separator at {@code i} (",", "dan", "atau", ", dan", "&"), or -1. */
  public static int list(TokenView v, int i) {
    if (!v.near(i)) {
      return -1;
    }
    if (v.symbol(i, ',')) {
      return v.next(WordKind.AND, i + 1) ? i + 2 : i + 1;
    }
    return v.is(WordKind.AND, i) || v.is(WordKind.OR, i) || v.symbol(i, '&') ? i + 1 : -1;
  }

  /**
   * A leaning word at {@code i}: its end in the high half, {@link Direction} index in the low half; -1
   * if there is none.
   */
  public static long direction(TokenView v, int i) {
    if (!v.near(i)) {
      return -1;
    }
    if (v.is(WordKind.WHICH, i)
        && v.next(WordKind.DIRECTION, i + 1)
        && v.value(WordKind.DIRECTION, i + 1) == Direction.PAST.ordinal()) {
      return pack(i + 2, Direction.PAST.ordinal());
    }
    int akan = v.is(WordKind.WHICH, i) ? i + 1 : i;
    if (v.is(WordKind.WILL, akan) && v.next(WordKind.COME, akan + 1)) {
      return pack(akan + 2, Direction.FUTURE.ordinal());
    }
    int direction = v.value(WordKind.DIRECTION, i);
    if (direction == DateWords.NONE || v.next(WordKind.TRAFFIC, i + 1)) {
      return -1;
    }
    return pack(i + 1, direction);
  }

  public static int end(long packed) {
    return (int) (packed >>> 32);
  }

  public static Direction direction(long packed) {
    return Direction.of((int) packed);
  }

  /**
   * A part of day at {@code i} ("malam", "dini hari"): end in the high half, {@link PartOfDay}
   * index in the low; -1 if there is none.
   */
  public static long part(TokenView v, int i) {
    if (!v.near(i)) {
      return -1;
    }
    if (v.is(WordKind.SMALL_HOURS, i)) {
      return v.next(WordKind.DAY_NOUN, i + 1) ? pack(i + 2, PartOfDay.NIGHT.ordinal()) : -1;
    }
    int part = v.value(WordKind.PART, i);
    if (part == DateWords.NONE) {
      return -1;
    }
    int end = part == PartOfDay.MIDDAY.ordinal() && v.next(WordKind.DAY_NOUN, i + 1) ? i + 2 : i + 1;
    return pack(end, part);
  }

  public static PartOfDay partOf(long packed) {
    return PARTS[(int) packed];
  }

  private static final PartOfDay[] PARTS = PartOfDay.values();

  private static long pack(int end, int value) {
    return ((long) end << 32) | value;
  }

  /** A zone that ends before token {@code end}. */
  public record Zone(int end, ZoneOffset offset, String word) {}

  /** The zone at {@code i}: WIB, WITA, WIT, UTC, GMT+7, +07:00, Z; or null. */
  public static Zone zone(TokenView v, int i) {
    if (!v.near(i)) {
      return null;
    }
    int minutes = v.value(WordKind.ZONE, i);
    if (minutes > 0) {
      return new Zone(
          i + 1,
          ZoneOffset.ofTotalSeconds(minutes * 60),
          v.tokens().lexicon().word(v.tokens().word(i)).toUpperCase(Locale.ROOT));
    }
    if (minutes == 0) {
      Zone signed = signed(v, i + 1);
      return signed == null ? new Zone(i + 1, ZoneOffset.UTC, "offset") : signed;
    }
    if (v.is(WordKind.Z, i) && v.glued(i) && v.number(i - 1)) {
      return new Zone(i + 1, ZoneOffset.UTC, "offset");
    }
    return v.glued(i) ? signed(v, i) : null;
  }

  private static Zone signed(TokenView v, int i) {
    boolean plus = v.symbol(i, '+');
    if (!v.near(i) || !(plus || v.dash(i)) || !v.glued(i + 1) || v.digits(i + 1) == 0) {
      return null;
    }
    int digits = v.digits(i + 1);
    int hours = v.tokens().intValue(i + 1);
    int minutes = 0;
    int end = i + 2;
    if (digits == 4) {
      minutes = hours % 100;
      hours /= 100;
    } else if (digits > 2) {
      return null;
    } else if (v.symbol(end, ':') && v.glued(end) && v.digits(end + 1) == 2 && v.glued(end + 1)) {
      minutes = v.tokens().intValue(end + 1);
      end += 2;
    } else if (!plus && v.digits(i - 1) > 0) {
      return null;
    }
    if (hours > 14 || minutes > 59) {
      return null;
    }
    int seconds = (hours * 60 + minutes) * 60;
    return new Zone(end, ZoneOffset.ofTotalSeconds(plus ? seconds : -seconds), "offset");
  }
}
