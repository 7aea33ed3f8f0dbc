package id.saring.date.pattern;

import id.saring.date.expression.Direction;
import id.saring.date.expression.PartOfDay;
import id.saring.date.words.DateTokens;
import id.saring.date.words.DateWordKind;
import id.saring.date.words.Reading;
import id.saring.lang.Zone;
import java.time.ZoneOffset;

/**
 * The small words and signs between and after the parts of an expression. Methods answer the
 * position after what they read.
 */
public final class Connectives {
  /** So many members of a list of days, months or times are read together; chosen. */
  static final int LONGEST_LIST = 12;

  private static final int LONGEST_PLACE = 4;

  private Connectives() {}

  /** Past a range separator at {@code i} ("-", "hingga", "sampai dengan", "s.d.", "s/d"), or -1. */
  public static int range(DateTokens v, int i) {
    if (!v.near(i)) {
      return -1;
    }
    if (v.dash(i)) {
      return i + 1;
    }
    Reading<Integer> word = v.read(DateWordKind.RANGE, i);
    return word == null ? -1 : word.end();
  }

  /** Past a list separator at {@code i} (",", "dan", "atau", ", dan", "&"), or -1. */
  public static int list(DateTokens v, int i) {
    if (!v.near(i)) {
      return -1;
    }
    if (v.symbol(i, ',')) {
      return v.next(DateWordKind.AND, i + 1) ? i + 2 : i + 1;
    }
    return v.is(DateWordKind.AND, i) || v.is(DateWordKind.OR, i) || v.symbol(i, '&') ? i + 1 : -1;
  }

  /**
   * A word at {@code i} that tells where a period lies from now ("lalu", "depan"), or null. With a
   * capital after a small word it starts a sentence whose stop is lost: "per bulan Lalu ia".
   */
  public static Reading<Direction> direction(DateTokens v, int i) {
    Reading<Integer> word = v.read(DateWordKind.DIRECTION, i);
    boolean starts = v.capital(i) && v.tokens().isWord(i - 1) && !v.capital(i - 1);
    return word == null || starts || v.next(DateWordKind.TRAFFIC, word.end())
        ? null
        : new Reading<>(word.end(), v.words().direction(word.value()));
  }

  /** A part of day at {@code i} ("malam", "dini hari"), or null. */
  public static Reading<PartOfDay> part(DateTokens v, int i) {
    return v.near(i) ? partFirst(v, i) : null;
  }

  /** As {@link #part}, wherever token {@code i} stands. */
  public static Reading<PartOfDay> partFirst(DateTokens v, int i) {
    Reading<Integer> word = v.readFirst(DateWordKind.PART, i);
    return word == null ? null : new Reading<>(word.end(), v.words().part(word.value()));
  }

  /**
   * The zone at {@code i}: a named one, UTC, GMT+7, +07:00, Z; or null. A name that is an
   * abbreviation of elsewhere needs capitals.
   */
  public static Reading<Zone> zone(DateTokens v, int i) {
    if (!v.near(i)) {
      return null;
    }
    Reading<Zone> zone = stated(v, i);
    boolean own = zone != null && zone.value().isNamed();
    Reading<Zone> bracketed = own ? null : bracketed(v, zone == null ? i : zone.end());
    return bracketed == null ? zone : bracketed;
  }

  /** One of the language's own zones in brackets: "waktu setempat (WITA)"; or null. */
  private static Reading<Zone> bracketed(DateTokens v, int i) {
    Reading<Integer> word = v.symbol(i, '(') ? v.read(DateWordKind.ZONE, i + 1) : null;
    Zone zone = word == null ? null : v.words().zone(word.value());
    return zone != null && zone.isNamed() && v.symbol(word.end(), ')')
        ? new Reading<>(word.end() + 1, zone)
        : null;
  }

  private static Reading<Zone> stated(DateTokens v, int i) {
    Reading<Integer> word = v.read(DateWordKind.ZONE, i);
    if (word != null) {
      Zone zone = v.words().zone(word.value());
      if (ZoneOffset.UTC.equals(zone.offset())) {
        Reading<Zone> signed = signed(v, word.end());
        return signed == null ? new Reading<>(word.end(), zone) : signed;
      }
      boolean abbreviation = word.end() == i + 1 && !zone.isNamed();
      return abbreviation && !v.capital(i) ? null : new Reading<>(word.end(), zone);
    }
    Zone glued = v.gluedZone(i);
    if (glued != null) {
      return new Reading<>(i + 1, glued);
    }
    if (v.is(DateWordKind.Z, i) && v.glued(i) && v.number(i - 1)) {
      return new Reading<>(i + 1, Zone.at(ZoneOffset.UTC));
    }
    if (v.is(DateWordKind.TIME_NOUN, i)) {
      return ofPlace(v, i);
    }
    boolean apart = v.digits(i + 1) == 4 && v.number(i - 1);
    return v.glued(i) || apart ? signed(v, i) : null;
  }

  /** The zone of a place that no table knows: "waktu Jepang", "waktu IKN"; or null. */
  private static Reading<Zone> ofPlace(DateTokens v, int i) {
    int end = i + 1;
    while (end < i + LONGEST_PLACE && v.near(end) && v.capital(end) && isPlace(v, end)) {
      end++;
    }
    return end == i + 1 ? null : new Reading<>(end, Zone.unknown());
  }

  /** Whether the word at {@code i} is no word of a calendar. */
  private static boolean isPlace(DateTokens v, int i) {
    return !v.is(DateWordKind.WEEKDAY, i)
        && !v.is(DateWordKind.MONTH, i)
        && !v.is(DateWordKind.DAY_WORD, i);
  }

  private static Reading<Zone> signed(DateTokens v, int i) {
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
      if (!plus && !v.is(DateWordKind.T, i - 4) && !v.is(DateWordKind.T, i - 6)) {
        return null;
      }
      minutes = v.tokens().intValue(end + 1);
      end += 2;
    } else if (!plus && v.digits(i - 1) > 0) {
      return null;
    }
    if (hours > 14 || minutes > 59) {
      return null;
    }
    int seconds = (hours * 60 + minutes) * 60;
    return new Reading<>(end, Zone.at(ZoneOffset.ofTotalSeconds(plus ? seconds : -seconds)));
  }
}
