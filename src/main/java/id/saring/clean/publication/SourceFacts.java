package id.saring.clean.publication;

import com.google.re2j.Matcher;
import id.saring.definition.SourceHint;
import id.saring.model.NumericOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the definition says of one file.
 *
 * @param site domain of its site; null if not said
 * @param order how its numeric dates are read; null if not said
 * @param zone zone of its clock times that state none; null for the definition's
 * @param published day of publication that its path states; null if none
 */
public record SourceFacts(String site, NumericOrder order, ZoneId zone, LocalDate published) {
  /** What the columns call the definition as the source of a value. */
  public static final String METHOD = "definition";

  /** Nothing is said. */
  static final SourceFacts NONE = new SourceFacts(null, null, null, null);

  /** What the first of {@code hints} that means {@code path} says. */
  public static SourceFacts of(List<SourceHint> hints, String path) {
    return SourceHint.first(hints, path)
        .map(
            hint ->
                new SourceFacts(
                    hint.site(),
                    hint.numericDate() == null ? null : order(hint.numericDate()),
                    hint.zone(),
                    published(hint, path).orElse(null)))
        .orElse(NONE);
  }

  private static NumericOrder order(SourceHint.NumericDate said) {
    return switch (said) {
      case DAY_FIRST -> NumericOrder.DAY_FIRST;
      case MONTH_FIRST -> NumericOrder.MONTH_FIRST;
    };
  }

  private static Optional<LocalDate> published(SourceHint hint, String path) {
    if (hint.publishedPath() == null) {
      return Optional.empty();
    }
    Matcher matcher = hint.publishedPath().matcher(path);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean whole = hint.publishedPath().namedGroups().containsKey("date");
    String digits =
        whole
            ? digits(matcher.group("date"))
            : digits(matcher.group("year"))
                + twoDigits(matcher.group("month"))
                + twoDigits(matcher.group("day"));
    if (digits.length() != 8) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    if (text != null) {
      text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    }
    return digits.toString();
  }

  private static String twoDigits(String text) {
    String digits = digits(text);
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
