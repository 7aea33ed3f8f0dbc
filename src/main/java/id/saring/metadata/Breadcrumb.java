package id.saring.metadata;

import id.saring.text.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The path of sections above a headline, "Home > News > Nasional", on one line or one section a
 * line.
 */
final class Breadcrumb {
  private static final String MARKS = ">»/›";
  private static final int MOST_LINES = 6;
  private static final int MOST_WORDS = 4;

  private Breadcrumb() {}

  /**
   * The last section of the path that ends above line {@code below}; null if there is no path that
   * starts at the home page.
   */
  static Found above(Page page, int below, Vocabulary words) {
    List<Found> crumbs = new ArrayList<>();
    int seen = 0;
    for (int i = below - 1; i >= 0 && seen < MOST_LINES; i--) {
      if (page.lines().get(i).blank()) {
        continue;
      }
      seen++;
      Piece line = Piece.of(page, i);
      List<Found> parts = parts(line);
      if (parts.isEmpty()) {
        continue;
      }
      if (words.is(parts.get(0).value(), Kind.HOME)) {
        crumbs.addAll(0, parts.subList(1, parts.size()));
        return crumbs.isEmpty() ? null : crumbs.get(crumbs.size() - 1);
      }
      boolean stamp = Byline.read(line, words) != null;
      if (!stamp && parts.stream().anyMatch(part -> Prose.words(part.value()) > MOST_WORDS)) {
        return null;
      }
      crumbs.addAll(0, stamp ? List.of() : parts);
    }
    return null;
  }

  private static List<Found> parts(Piece line) {
    List<Found> parts = new ArrayList<>();
    String text = line.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || MARKS.indexOf(text.charAt(i)) >= 0) {
        String part = Found.squeeze(text.substring(start, i));
        if (!part.isEmpty()) {
          parts.add(new Found(part, line.start() + start, line.start() + i));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
