package id.saring.extract.part;

import id.saring.extract.byline.Byline;
import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.PhraseKind;
import id.saring.page.Prose;
import id.saring.text.Lexicon;
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
   * The last section of the path that ends above line {@code below}, the headline itself and
   * shelves such as "Terkini" left aside; null if there is no path that starts at the home page.
   *
   * @param title the headline; empty if none is known
   */
  static Found above(Page page, int below, String title, MetadataWords words) {
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
      if (words.is(parts.get(0).value(), PhraseKind.HOME)) {
        crumbs.addAll(0, parts.subList(1, parts.size()));
        return section(crumbs, title, words);
      }
      boolean stamp = Byline.read(line, words) != null;
      if (!stamp && parts.stream().anyMatch(part -> Prose.words(part.value()) > MOST_WORDS)) {
        return null;
      }
      crumbs.addAll(0, stamp ? List.of() : parts);
    }
    return null;
  }

  private static Found section(List<Found> crumbs, String title, MetadataWords words) {
    String headline = Lexicon.normal(title);
    for (int i = crumbs.size() - 1; i >= 0; i--) {
      String crumb = Lexicon.normal(crumbs.get(i).value());
      boolean longer = Prose.words(crumb) > MOST_WORDS;
      boolean holdsTitle = !headline.isEmpty() && crumb.contains(headline);
      if (!longer && !holdsTitle && !words.is(crumb, PhraseKind.PROMOTION)) {
        return crumbs.get(i);
      }
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
