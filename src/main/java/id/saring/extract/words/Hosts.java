package id.saring.extract.words;

import id.saring.text.Lexicon;
import id.saring.text.Years;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Makes host names of what pages print as such: "surya.co,id", "2024surya.co.id" and "SURYA.CO. ID"
 * are surya.co.id.
 */
public final class Hosts {
  private static final int SHORTEST_WITH_SLIP = 9;
  private static final int LONGEST_LABEL = 63;

  /** Names under which sites serve the same pages to browsers, phones and AMP. */
  private static final List<String> VARIANTS = List.of("www.", "amp.", "mobile.", "m.");

  private final TreeSet<String> known;
  private final MetadataWords words;

  /**
   * A reader that mends one slip of the hand towards a host that is known.
   *
   * @param known hosts in lower case
   */
  public Hosts(Collection<String> known, MetadataWords words) {
    this.known = new TreeSet<>(known);
    this.words = words;
  }

  /** The host that {@code written} means, in lower case; nothing if it is none. */
  public Optional<String> host(String written) {
    String host = Lexicon.normal(written).replace(" ", "").replace(',', '.');
    if (known.contains(host)) {
      return Optional.of(host);
    }
    String undated = withoutYear(host);
    if (known.contains(undated)) {
      return Optional.of(undated);
    }
    String meant = host.length() < SHORTEST_WITH_SLIP ? null : slip(host);
    if (meant != null) {
      return Optional.of(meant);
    }
    return valid(host) ? Optional.of(host) : Optional.empty();
  }

  /** The site that the page at host {@code name} is of; nothing if that is no host name. */
  public Optional<String> site(String name) {
    String host = name;
    for (String prefix : VARIANTS) {
      boolean more = host.startsWith(prefix) && host.indexOf('.', prefix.length()) > 0;
      host = more ? host.substring(prefix.length()) : host;
    }
    for (String at = host; at.indexOf('.') > 0; at = at.substring(at.indexOf('.') + 1)) {
      if (known.contains(at)) {
        return Optional.of(at);
      }
    }
    return isName(host) ? Optional.of(host) : Optional.empty();
  }

  /** The same without the year of a stamp that is glued to its front. */
  private static String withoutYear(String host) {
    boolean year =
        host.length() > Years.DIGITS
            && Years.isModern(host, 0)
            && isSmall(host.charAt(Years.DIGITS));
    return year ? host.substring(Years.DIGITS) : host;
  }

  /** The known host with one letter more or less, or two swapped; null if none. */
  private String slip(String host) {
    for (String candidate : known) {
      if (oneSlip(host, candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean oneSlip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || b.length() < SHORTEST_WITH_SLIP) {
      return false;
    }
    int front = 0;
    while (front < Math.min(a.length(), b.length()) && a.charAt(front) == b.charAt(front)) {
      front++;
    }
    if (a.length() > b.length()) {
      return a.startsWith(b.substring(front), front + 1);
    }
    if (a.length() < b.length()) {
      return b.startsWith(a.substring(front), front + 1);
    }
    return front + 1 < a.length()
        && a.charAt(front) == b.charAt(front + 1)
        && a.charAt(front + 1) == b.charAt(front)
        && a.startsWith(b.substring(front + 2), front + 2);
  }

  /** Whether it is a host by RFC 1123 with a top-level domain that sites have. */
  private boolean valid(String host) {
    return isName(host)
        && words.is(host.substring(host.lastIndexOf('.') + 1), PhraseKind.TOP_DOMAIN);
  }

  /** Whether it is a host name of two labels or more by RFC 1123, and no number. */
  private static boolean isName(String host) {
    String[] labels = host.split("\\.", -1);
    for (String label : labels) {
      if (!isLabel(label)) {
        return false;
      }
    }
    return labels.length > 1 && Character.isLetter(labels[labels.length - 1].charAt(0));
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && label.chars().allMatch(c -> isSmall(c) || (c >= '0' && c <= '9') || c == '-')
        && label.charAt(0) != '-'
        && label.charAt(label.length() - 1) != '-';
  }

  private static boolean isSmall(int c) {
    return c >= 'a' && c <= 'z';
  }
}
