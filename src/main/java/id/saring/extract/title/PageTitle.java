package id.saring.extract.title;

import id.saring.extract.found.Found;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.page.Prose;
import id.saring.page.TitleSigns;
import id.saring.text.Lexicon;
import id.saring.text.Page;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The first line of a page read as a browser title: headline and site name, "Banjir Surut - ANTARA
 * News".
 */
public final class PageTitle {
  private static final int LONGEST = 300;
  private static final int MOST_PARTS = 8;
  private static final int MOST_SPACES = 8;
  private static final int FEWEST_RUN_WORDS = 3;
  private static final int SHORTEST_RUN = 12;
  private static final int SHORTEST_SITE = 4;
  private static final int MOST_CHANNEL_WORDS = 3;
  private static final int FEWEST_BEHIND_COLON = 4;

  private PageTitle() {}

  /**
   * The part of {@code first}, a page's first line, that stands again as a line of its own, behind
   * a colon only above line {@code body}: "Kabar Pati: Banjir Surut"; null if none does.
   */
  static String recurring(String first, Page page, int body) {
    if (first.length() > LONGEST) {
      return null;
    }
    Set<String> candidates = runs(first);
    Set<String> above = behindColons(first);
    int at = -1;
    String best = null;
    boolean seen = false;
    for (Page.Line line : page.lines()) {
      at++;
      int length = line.end() - line.start();
      if (line.blank() || length > first.length() + MOST_SPACES) {
        continue;
      }
      String text = Found.squeeze(page.string(line));
      if (text.equals(first) && !seen) {
        seen = true;
      } else if ((candidates.contains(text) || (at < body && above.contains(text)))
          && (best == null || text.length() > best.length())) {
        best = text;
      }
    }
    return best;
  }

  /**
   * {@code title} without a site name at its end; the same if there is none. A name of one word is
   * that of a host in {@code body}, one of several that of a host anywhere in {@code page}.
   */
  public static String withoutSite(String title, MetadataWords words, String body, String page) {
    String out = title;
    String site = "";
    for (int at = lastSeparator(out); at > 0; at = lastSeparator(out)) {
      String tail = out.substring(at + TitleSigns.lengthAt(out, at)).strip();
      if (!siteName(tail, words, body, page) && !channel(tail, site)) {
        return withoutPaging(out, words);
      }
      site = tail;
      out = out.substring(0, at).strip();
    }
    return withoutPaging(out, words);
  }

  /** "Detik Sport" before "detikcom": a channel that bears the name of the site behind it. */
  private static boolean channel(String tail, String site) {
    int space = tail.indexOf(' ');
    String first = Lexicon.normal(space < 0 ? tail : tail.substring(0, space));
    return first.length() >= SHORTEST_SITE
        && Prose.words(tail) <= MOST_CHANNEL_WORDS
        && Lexicon.normal(site).startsWith(first);
  }

  private static String withoutPaging(String title, MetadataWords words) {
    int word = title.lastIndexOf(' ', title.lastIndexOf(' ') - 1);
    return word > 0 && words.is(title, word + 1, title.length(), PhraseKind.PAGING)
        ? title.substring(0, word).strip()
        : title;
  }

  private static boolean siteName(String tail, MetadataWords words, String body, String page) {
    if (tail.isEmpty()) {
      return false;
    }
    Tokens tokens = words.tokens(tail);
    int agency = Names.agency(tokens, 0, words);
    if (agency > 0 && (agency == tokens.count() || Names.domain(tokens, 0, words) == agency)) {
      return true;
    }
    if (Names.domain(tokens, tokens.count() - 1, words) > 0 || Names.endInDomain(tokens, words)) {
      return true;
    }
    int count = Prose.words(tail);
    boolean capital = Character.isUpperCase(tail.charAt(0));
    if (count >= 2 && count <= 3 && capital && words.starts(tokens, 0, PhraseKind.MEDIA)) {
      return true;
    }
    String squashed = Lexicon.normal(tail).replace(" ", "");
    return count <= 4
        && squashed.length() >= 5
        && namesHost(Lexicon.normal(count > 1 ? page : body), squashed);
  }

  /** Whether {@code name} and a top domain behind it stand in {@code text} as a word. */
  private static boolean namesHost(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int dot = at + name.length();
      boolean whole = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (whole
          && dot + 1 < text.length()
          && text.charAt(dot) == '.'
          && Character.isLetterOrDigit(text.charAt(dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> behindColons(String title) {
    Set<String> found = new HashSet<>();
    for (int colon = title.indexOf(": "); colon > 0; colon = title.indexOf(": ", colon + 1)) {
      String behind = title.substring(colon + 2).strip();
      if (Prose.words(behind) >= FEWEST_BEHIND_COLON) {
        found.add(behind);
      }
    }
    return found;
  }

  private static Set<String> runs(String title) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < title.length() && ends.size() < MOST_PARTS; i++) {
      int length = TitleSigns.lengthAt(title, i);
      if (length > 0) {
        ends.add(i);
        starts.add(i + length);
        i += length - 1;
      }
    }
    ends.add(title.length());
    Set<String> runs = new LinkedHashSet<>();
    for (int from = 0; from < ends.size(); from++) {
      for (int to = from; to < ends.size(); to++) {
        String run = title.substring(starts.get(from), ends.get(to)).strip();
        if ((Prose.words(run) >= FEWEST_RUN_WORDS && run.length() >= SHORTEST_RUN)
            || run.length() * 2 >= title.length()) {
          runs.add(run);
        }
      }
    }
    return runs;
  }

  private static int lastSeparator(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      if (TitleSigns.lengthAt(text, i) > 0) {
        return i;
      }
    }
    return -1;
  }
}
