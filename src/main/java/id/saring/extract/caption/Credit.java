package id.saring.extract.caption;

import id.saring.extract.found.Found;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.page.Prose;
import id.saring.text.Signs;
import id.saring.text.Tokens;
import java.util.stream.IntStream;

/**
 * A photo credit in a line.
 *
 * @param start first char of the credit in the line, bracket or bar included
 * @param end one past its last char
 * @param leads whether the caption, if any, follows the credit
 */
public record Credit(int start, int end, boolean leads) {
  private static final String OPENING = "[(";
  private static final String CLOSING = "])";
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LINE = 700;
  private static final int LONGEST_CREDIT = 90;
  private static final int LONGEST_SITE = 30;
  private static final int LONGEST_LABELLED = 300;
  private static final int LONGEST_SIGNED = 60;
  private static final int LONGEST_SHORT_FORM = 12;
  private static final int MOST_SQUARED_WORDS = 4;

  /** The credit of {@code line}, or null. */
  public static Credit in(String line, MetadataWords words) {
    if (line.length() > LONGEST_LINE || line.length() < 5) {
      return null;
    }
    Credit credit = bracketed(line, words);
    credit = credit == null ? afterBar(line, words) : credit;
    credit = credit == null ? labelled(line, words) : credit;
    credit = credit == null ? dashed(line, words) : credit;
    credit = credit == null ? sign(line, words) : credit;
    credit = credit == null ? abbreviated(line, words) : credit;
    credit = credit == null ? slashed(line, words) : credit;
    credit = credit == null ? slashedAtEnd(line, words) : credit;
    return credit == null ? squared(line) : credit;
  }

  /** "Petani di sawah. [Budi]": one sentence, and a name or two in square brackets behind it. */
  private static Credit squared(String line) {
    int open = line.lastIndexOf('[');
    boolean behind = open > 2 && line.endsWith("]") && line.startsWith(". ", open - 2);
    boolean name = behind && Prose.words(line.substring(open)) <= MOST_SQUARED_WORDS;
    return name
            && Character.isUpperCase(line.charAt(open + 1))
            && !hasSentenceEnd(line, 0, open - 2)
        ? new Credit(open, line.length(), false)
        : null;
  }

  /** "… di lokasi (ANTARA FOTO/Budi Setya)". */
  private static Credit bracketed(String line, MetadataWords words) {
    int stop = line.endsWith(").") ? line.length() - 1 : line.length();
    int open = line.lastIndexOf('(');
    if (open < 0
        || line.charAt(stop - 1) != ')'
        || stop - open > LONGEST_CREDIT
        || line.indexOf(')', open) != stop - 1) {
      return null;
    }
    String inner = line.substring(open + 1, stop - 1);
    Tokens tokens = words.tokens(inner);
    boolean word = mentionsCredit(tokens, words);
    int domain = Names.domain(tokens, 0, words);
    int site = domain > 0 ? domain : words.match(tokens, 0, PhraseKind.SITE);
    boolean slash =
        (site > 0 && tokens.isSymbol(site, '/'))
            || (inner.indexOf('/') > 0 && Names.endInDomain(tokens, words));
    if (!word && !slash) {
      return null;
    }
    String before = line.substring(0, open).stripTrailing();
    int label = labelAtEnd(before, words);
    return new Credit(label < 0 ? open : label, stop, false);
  }

  /** "… di lokasi | dokpri". */
  private static Credit afterBar(String line, MetadataWords words) {
    int bar = line.lastIndexOf('|');
    if (bar <= 0 || line.length() - bar > LONGEST_CREDIT) {
      return null;
    }
    Tokens tail = words.tokens(line.substring(bar + 1));
    return mentionsCredit(tail, words) ? new Credit(bar, line.length(), false) : null;
  }

  /** Where a label that ends {@code text} starts, "… di lokasi Foto:"; -1 if none does. */
  private static int labelAtEnd(String text, MetadataWords words) {
    int colon = text.length() - 1;
    if (colon < 1 || text.charAt(colon) != ':') {
      return -1;
    }
    int start = colon;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return words.is(text, start, colon, PhraseKind.CREDIT_LABEL) ? start : -1;
  }

  /** "Foto: Humas" and "Banjir di lokasi. Foto: Humas". */
  private static Credit labelled(String line, MetadataWords words) {
    if (line.length() > LONGEST_LABELLED || line.indexOf(':') < 0) {
      return null;
    }
    Tokens tokens = words.tokens(line);
    for (int i = 0; i < tokens.count(); i++) {
      int end = words.match(tokens, i, PhraseKind.CREDIT_LABEL);
      if (tokens.isSymbol(end, ':') && (i == 0 || Names.capital(tokens, i))) {
        int start = tokens.start(i);
        return line.length() - start <= LONGEST_CREDIT
            ? new Credit(start, line.length(), i == 0)
            : null;
      }
    }
    return null;
  }

  /** "photo Budi Santoso - Kabar.id": a label without a colon, a site behind the stroke. */
  private static Credit dashed(String line, MetadataWords words) {
    if (line.length() > LONGEST_CREDIT || line.indexOf(" - ") < 0) {
      return null;
    }
    Tokens tokens = words.tokens(line);
    int at = words.match(tokens, 0, PhraseKind.CREDIT_LABEL);
    while (at > 0 && Names.capital(tokens, at)) {
      at++;
    }
    return at > 0
            && tokens.isSymbol(at, '-')
            && Names.domain(tokens, at + 1, words) == tokens.count()
        ? new Credit(0, line.length(), true)
        : null;
  }

  /** "Penyanyi itu © istimewa", "Brandon/©KapanLagi.com"; no line of copyright. */
  private static Credit sign(String line, MetadataWords words) {
    int sign = line.indexOf('\u00a9');
    boolean near =
        sign > 0 && line.length() - sign <= LONGEST_SIGNED && line.length() <= LONGEST_LABELLED;
    if (!near) {
      return null;
    }
    Tokens before = words.tokens(line.substring(0, sign));
    boolean rights =
        before.count() > 0
            && (words.starts(before, 0, PhraseKind.RIGHTS)
                || words.starts(before, before.count() - 1, PhraseKind.RIGHTS));
    return rights
        ? null
        : new Credit(line.charAt(sign - 1) == '/' ? sign - 1 : sign, line.length(), false);
  }

  /**
   * "Dok.Bupati bersama warga meninjau jembatan, Jumat (4/12).": the short form alone, since where
   * a name behind it ends is not written, unless the blank behind it got lost: "Dok. HumasBupati
   * meninjau jembatan.". One sentence, no more; a name and no sentence is all credit: "Dok. Humas".
   */
  private static Credit abbreviated(String line, MetadataWords words) {
    if (line.length() > LONGEST_LABELLED) {
      return null;
    }
    Tokens opening = words.tokens(line.substring(0, Math.min(line.length(), LONGEST_SHORT_FORM)));
    int stop = words.match(opening, 0, PhraseKind.CREDIT_ABBREVIATION);
    if (!opening.isSymbol(stop, '.') || !Names.capital(opening, stop + 1)) {
      return null;
    }
    int end = opening.end(stop);
    if (isName(words.tokens(line.substring(end)))) {
      return new Credit(0, line.length(), false);
    }
    int seam = seam(line, end, words);
    return words.prose().mayBeProse(line, end, line.length())
            && !hasSentenceEnd(line, end, line.length())
        ? new Credit(0, seam < 0 ? end : seam, true)
        : null;
  }

  /** Whether a few words with a capital each are all there is. */
  private static boolean isName(Tokens tokens) {
    return tokens.count() > 0
        && tokens.count() <= MOST_SQUARED_WORDS
        && IntStream.range(0, tokens.count()).allMatch(i -> Names.capital(tokens, i));
  }

  /** Where a name behind the short form and the caption meet, "HumasBupati"; -1 if they do not. */
  private static int seam(String line, int from, MetadataWords words) {
    for (int i = from + 1; i < Math.min(line.length() - 1, from + LONGEST_NAME); i++) {
      if (Character.isLowerCase(line.charAt(i + 1)) && words.seams().at(line, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a sentence ends within {@code line} behind {@code from}, before char {@code to}. */
  private static boolean hasSentenceEnd(String line, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      char next = line.charAt(i + 1) == ' ' ? line.charAt(i + 2) : line.charAt(i + 1);
      if (Signs.isStop(line.charAt(i)) && Character.isUpperCase(next)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code line}, which reads like a paragraph, is a caption all the same: by its short
   * form, or because what stands before its sign is no sentence.
   */
  static boolean makesCaption(String line, MetadataWords words) {
    Credit sign = sign(line, words);
    return sign == null
        ? abbreviated(line, words) != null
        : !Prose.endsSentence(line, 0, sign.start);
  }

  /** "KOMPAS.COM/BUDI Penyidik …", "Antara/Teresia". */
  private static Credit slashed(String line, MetadataWords words) {
    int slash = line.indexOf('/');
    if (slash < 0 || slash > LONGEST_SITE) {
      return null;
    }
    Tokens tokens =
        words.tokens(line.substring(0, Math.min(line.length(), slash + LONGEST_CREDIT)));
    int domain = Names.domain(tokens, 0, words);
    int site = domain > 0 ? domain : words.match(tokens, 0, PhraseKind.SITE);
    if (site < 0 || !tokens.isSymbol(site, '/')) {
      return null;
    }
    int end = site + 1;
    while (end < tokens.count()
        && end < site + 5
        && tokens.isWord(end)
        && (domain > 0 ? Names.allCapitals(tokens, end) : Names.capital(tokens, end))) {
      end++;
    }
    return end > site + 1 ? new Credit(0, tokens.end(end - 1), true) : null;
  }

  /** "… di lokasi. ANTARA FOTO/Budi Setya", "… di lokasi. [Suara.com/Budi]". */
  private static Credit slashedAtEnd(String line, MetadataWords words) {
    int slash = line.lastIndexOf('/');
    if (slash < 0 || line.length() - slash > LONGEST_SITE) {
      return null;
    }
    int from = Math.max(0, slash - LONGEST_SITE);
    Tokens tokens = words.tokens(line.substring(from));
    for (int i = 1; i < tokens.count() && from + tokens.start(i) < slash; i++) {
      int domain = Names.domain(tokens, i, words);
      int site =
          domain > 0
              ? domain
              : Math.max(
                  words.match(tokens, i, PhraseKind.SITE),
                  words.match(tokens, i, PhraseKind.CREDIT));
      boolean opens =
          (tokens.isSymbol(i - 1, '.') && tokens.gap(i) != Tokens.GLUED)
              || tokens.isSymbol(i - 1, '[');
      if (site > 0 && opens && tokens.isSymbol(site, '/')) {
        int start = tokens.isSymbol(i - 1, '[') ? i - 1 : i;
        return new Credit(from + tokens.start(start), line.length(), false);
      }
    }
    return null;
  }

  private static boolean mentionsCredit(Tokens tokens, MetadataWords words) {
    for (int i = 0; i < tokens.count(); i++) {
      if (words.starts(tokens, i, PhraseKind.CREDIT)) {
        return true;
      }
    }
    return false;
  }

  /** The caption of {@code line} without the credit; blank if the line is a credit only. */
  String caption(String line) {
    String rest = leads ? line.substring(end) : line.substring(0, start);
    boolean torn = !leads && !rest.isEmpty() && OPENING.indexOf(rest.charAt(0)) >= 0;
    int closing = torn ? CLOSING.charAt(OPENING.indexOf(rest.charAt(0))) : -1;
    return Found.squeeze(torn && rest.indexOf(closing) < 0 ? rest.substring(1) : rest);
  }
}
