package id.saring.strip.structure;

import id.saring.definition.Rule;
import id.saring.lang.Language;
import id.saring.page.PageLines;
import id.saring.page.PageReader;
import id.saring.strip.cut.Cut;
import id.saring.strip.cut.Roles;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tags that stand, in small letters and without a label, behind the sign-off of an
 * article: "(taa/aud) banten pilkada".
 */
public final class TailTags {
  private static final int LONGEST_TAG = 60;
  private static final int LONGEST_TAIL = 1500;
  private static final int LONGEST_SIGN_OFF = 15;
  private static final int LONGEST_LIST = 400;
  private static final int MOST_TAGS = 20;
  private static final int LONGEST_INITIALS = 4;
  private static final int LONGEST_UNSPEAKABLE = 5;
  private static final int CONSONANTS = 3;
  private static final String NAME = "tags-after-sign-off";

  private TailTags() {}

  /**
   * The tags: one cut to the column {@code tags} for each line, or one delete for a run of tags on
   * the line of the sign-off.
   */
  public static List<Cut> cuts(PageLines lines) {
    List<Cut> cuts = new ArrayList<>();
    int signOff = signOffEnd(lines);
    if (signOff < 0) {
      return cuts;
    }
    String text = lines.text();
    int line = lines.lineAt(signOff);
    int rest = end(text, signOff, lines.end(line));
    if (!text.substring(signOff, rest).isBlank()) {
      if (rest - signOff <= LONGEST_LIST
          && hasWord(text, signOff, rest)
          && !lines.reader().prose().hasFunctionWord(text, signOff, rest)
          && !text.substring(signOff, rest).stripTrailing().endsWith(".")) {
        cuts.add(Cut.structure(signOff, rest, NAME, Roles.TAGS));
      }
      return cuts;
    }
    for (int next = lines.after(line);
        next >= 0 && cuts.size() < MOST_TAGS;
        next = lines.after(next)) {
      int length = lines.string(next).length();
      if (length > LONGEST_TAG
          || lines.endsSentence(next)
          || end(text, lines.start(next), lines.end(next)) < lines.end(next)) {
        break;
      }
      cuts.add(
          lines.isAddress(next)
              ? Cut.structure(lines.start(next), lines.end(next), NAME, Roles.TAGS)
              : new Cut(
                  lines.start(next),
                  lines.end(next),
                  NAME,
                  Cut.STRUCTURE,
                  Roles.TAGS,
                  new Rule.Extract("tags")));
    }
    return cuts;
  }

  /**
   * One past the first sign-off, "(abc)", "(Abc)." or "(abcde/fg)", behind which no prose stands;
   * -1 if there is none.
   */
  private static int signOffEnd(PageLines lines) {
    String text = lines.text();
    int from = lines.lastProse() >= 0 ? lines.start(lines.lastProse()) : 0;
    for (int open = text.indexOf('(', Math.max(from, text.length() - LONGEST_TAIL));
        open >= 0;
        open = text.indexOf('(', open + 1)) {
      int at = open + 1;
      int letters = 0;
      if (at < text.length() && isCapital(lines, open)) {
        letters++;
        at++;
      }
      while (at < text.length()
          && (isSmall(text.charAt(at)) || text.charAt(at) == '/')
          && (letters > 0 || text.charAt(at) >= 'a')) {
        letters++;
        at++;
      }
      if (letters >= 2
          && letters <= LONGEST_SIGN_OFF
          && at < text.length()
          && text.charAt(at) == ')'
          && isInitials(lines.reader(), text, open + 1, at)) {
        int line = lines.lineAt(at);
        int behind = at + 1 < text.length() && text.charAt(at + 1) == '.' ? at + 2 : at + 1;
        if (end(text, behind, lines.end(line)) == lines.end(line)) {
          return behind;
        }
      }
    }
    return -1;
  }

  /** Whether a capital follows a bracket in running text or at the beginning of a line. */
  private static boolean isCapital(PageLines lines, int open) {
    int line = lines.lineAt(open);
    return Character.isUpperCase(lines.text().charAt(open + 1))
        && (lines.prose(line) || lines.start(line) == open);
  }

  /**
   * Whether {@code [start, end)} is parted by a slash, or short and no word: none that is known,
   * and if not very short, none that can be spoken.
   */
  private static boolean isInitials(PageReader reader, String text, int start, int end) {
    int slash = text.indexOf('/', start);
    int length = end - start;
    return (slash >= 0 && slash < end)
        || (length <= LONGEST_INITIALS && !reader.prose().hasFunctionWord(text, start, end))
        || (length <= LONGEST_UNSPEAKABLE
            && mostConsonants(reader.language(), text, start, end) >= CONSONANTS);
  }

  private static int mostConsonants(Language language, String text, int start, int end) {
    int most = 0;
    int run = 0;
    for (int at = start; at < end; at++) {
      run = language.isVowel(text.charAt(at)) ? 0 : run + 1;
      most = Math.max(most, run);
    }
    return most;
  }

  /**
   * How far from {@code start} the text holds nothing but small letters, digits, spaces and
   * hyphens.
   */
  private static int end(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (!isSmall(c) && c > ' ' && "-'&./".indexOf(c) < 0) {
        return start;
      }
      at++;
    }
    return at;
  }

  private static boolean hasWord(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
