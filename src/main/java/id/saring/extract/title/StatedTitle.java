package id.saring.extract.title;

import id.saring.extract.found.Found;
import id.saring.extract.words.MetadataWords;
import id.saring.text.Lexicon;
import java.util.HashSet;
import java.util.Set;

/**
 * A title that the source of a text states beside it, to be known again in the text.
 *
 * @param headline as stated, without the name of the site at its end
 * @param whole as stated
 */
public record StatedTitle(String headline, String whole) {
  private static final int FEWEST_WORDS = 4;

  /** Share of the words of two lines that both must hold to be one headline in two versions. */
  private static final double ALIKE = 0.75;

  /**
   * The title in {@code stated}; null if that is blank.
   *
   * @param body first chars of the text
   */
  public static StatedTitle of(String stated, String body, MetadataWords words) {
    String whole = Found.squeeze(stated);
    return whole.isEmpty()
        ? null
        : new StatedTitle(PageTitle.withoutSite(whole, words, body, body), whole);
  }

  /** Whether {@code line} is this title: whole, cut short by an ellipsis, or in other words. */
  public boolean is(String line) {
    String text = Lexicon.normal(Found.squeeze(line));
    String title = Lexicon.normal(headline);
    return text.equals(title)
        || text.equals(Lexicon.normal(whole))
        || isShortened(title, text)
        || areAlike(words(title), words(text));
  }

  private static boolean isShortened(String title, String text) {
    String head =
        title.endsWith("\u2026")
            ? title.substring(0, title.length() - 1)
            : title.endsWith("...") ? title.substring(0, title.length() - 3) : title;
    return head.length() < title.length()
        && words(head).size() >= FEWEST_WORDS
        && text.startsWith(head.strip());
  }

  private static boolean areAlike(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    int all = left.size() + right.size() - both.size();
    return both.size() >= FEWEST_WORDS && both.size() >= ALIKE * all;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(text.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }
}
