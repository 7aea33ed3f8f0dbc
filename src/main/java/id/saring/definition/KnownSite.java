package id.saring.definition;

import com.google.re2j.Pattern;
import java.util.List;

/**
 * A news site by what its pages show.
 *
 * @param domain its domain in lower case, {@code kompas.com}
 * @param names what it is called in datelines, bylines and page titles
 * @param phrases texts that only its pages print
 * @param hits texts from which the site must be told
 * @param misses texts from which it must not be told
 * @param source where it is described, {@code file:line}, for messages
 */
public record KnownSite(
    String domain,
    List<String> names,
    List<String> phrases,
    List<String> hits,
    List<String> misses,
    String source) {
  private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  public KnownSite {
    names = List.copyOf(names);
    phrases = List.copyOf(phrases);
    hits = List.copyOf(hits);
    misses = List.copyOf(misses);
  }

  /** Whether {@code text} is a domain in lower case. */
  public static boolean isDomain(String text) {
    return DOMAIN.matches(text);
  }

  static KnownSite read(YamlNode root) {
    String domain = root.text("site");
    if (!isDomain(domain) && !domain.equals("?")) {
      root.problem("site", "found '" + domain + "'; expected a domain in lower case, kebun.co.id");
    }
    YamlNode detection = root.section("detection");
    return new KnownSite(
        domain,
        root.texts("names"),
        root.texts("phrases"),
        detection.texts("hit"),
        detection.texts("miss"),
        root.source());
  }
}
