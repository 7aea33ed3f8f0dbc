package id.saring.definition;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What the author of a definition knows of some files, and their text does not say.
 *
 * @param glob which source paths are meant; one without {@code /} matches the file's name
 * @param site domain of the files' site; null if not said
 * @param numericDate how purely numeric dates are written; null if not said
 * @param zone zone of clock times that state none; null for the definition's
 * @param publishedPath finds the day of publication in a source path: its group {@code date} (year,
 *     month, day in this order), or groups {@code year}, {@code month}, {@code day}; null if not
 *     said
 */
public record SourceHint(
    Glob glob, String site, NumericDate numericDate, ZoneId zone, Pattern publishedPath) {
  /** The order of day and month in dates such as 3/4/2024. */
  public enum NumericDate {
    DAY_FIRST,
    MONTH_FIRST
  }

  static SourceHint read(YamlNode node) {
    YamlNode published = node.section("published_from");
    SourceHint hint =
        new SourceHint(
            glob(node),
            node.text("site", null),
            node.constant("numeric_date", NumericDate.class, null),
            Definition.zone(node, "zone", null),
            published.has("path") ? path(published) : null);
    if (hint.site == null
        && hint.numericDate == null
        && hint.zone == null
        && hint.publishedPath == null) {
      node.problem("says nothing; expected site, numeric_date, zone or published_from");
    }
    if (hint.site != null && !KnownSite.isDomain(hint.site)) {
      node.problem(
          "site", "found '" + hint.site + "'; expected a domain in lower case, kebun.co.id");
    }
    return hint;
  }

  private static Glob glob(YamlNode node) {
    String text = node.text("glob");
    try {
      return Glob.of(text);
    } catch (IllegalArgumentException e) {
      node.problem("glob", "found '" + text + "'; " + e.getMessage());
      return Glob.of("?");
    }
  }

  private static Pattern path(YamlNode node) {
    String text = node.text("path");
    try {
      Pattern pattern = Pattern.compile(text);
      Set<String> groups = pattern.namedGroups().keySet();
      if (!groups.contains("date") && !groups.containsAll(Set.of("year", "month", "day"))) {
        node.problem(
            "path",
            "'" + text + "' has neither a group (?P<date>…) nor the groups year, month and day");
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      node.problem("path", "'" + text + "' is no RE2 pattern: " + e.getDescription());
      return null;
    }
  }

  /** The first of {@code hints} whose glob matches {@code sourcePath}. */
  public static Optional<SourceHint> first(Iterable<SourceHint> hints, String sourcePath) {
    for (SourceHint hint : hints) {
      if (hint.glob.matches(sourcePath)) {
        return Optional.of(hint);
      }
    }
    return Optional.empty();
  }
}
