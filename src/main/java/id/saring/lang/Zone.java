package id.saring.lang;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A time zone as texts name it.
 *
 * @param name its own, such as {@code WIB}; {@link #OFFSET} for one that bears none; {@link
 *     #UNKNOWN} for one that a text states and its words do not determine
 * @param offset null exactly for an unknown one
 */
public record Zone(String name, ZoneOffset offset) {
  private static final String UNKNOWN = "unknown";
  private static final String OFFSET = "offset";

  public Zone {
    if (name.equals(UNKNOWN) != (offset == null)) {
      throw new IllegalArgumentException("zone " + name + " with offset " + offset);
    }
  }

  /** A zone by its offset alone. */
  public static Zone at(ZoneOffset offset) {
    return new Zone(OFFSET, offset);
  }

  /** A zone that is stated, and which of them is not told. */
  public static Zone unknown() {
    return new Zone(UNKNOWN, null);
  }

  /** Whether it is that of Greenwich, from which all others are told. */
  public boolean isUniversal() {
    return ZoneOffset.UTC.equals(offset);
  }

  /** Whether it bears a name of its own. */
  public boolean isNamed() {
    return !name.equals(OFFSET) && !name.equals(UNKNOWN);
  }

  /**
   * A zone with the words for it.
   *
   * @param words in small letters
   */
  public record Spelled(Zone zone, List<String> words) {}

  /**
   * The zones that {@code language} has words for, by its table {@code zones}.
   *
   * @throws LanguageException if that is not of its form
   */
  public static List<Spelled> of(Language language) {
    return language.table("zones", "zone", "offset", "names").rows().stream()
        .map(row -> new Spelled(zone(row), row.list("names")))
        .toList();
  }

  private static Zone zone(LanguageTable.Row row) {
    String offset = row.cell("offset");
    try {
      return new Zone(row.text("zone"), offset.isEmpty() ? null : ZoneOffset.of(offset));
    } catch (DateTimeException e) {
      throw row.error("offset", "found '" + offset + "'; expected one such as +07:00");
    } catch (IllegalArgumentException e) {
      throw row.error(
          "zone", "found '" + row.cell("zone") + "'; expected 'unknown' exactly without offset");
    }
  }
}
