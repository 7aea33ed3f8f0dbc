package id.saring.strip.repeat;

import id.saring.page.PageLines;
import id.saring.strip.cut.Remains;
import id.saring.text.Signs;
import java.util.Arrays;

/**
 * The letters and digits of what is left of each line, in small letters: lines with equal keys say
 * the same, whatever their case, spacing, quotes and stops. Made in one pass.
 */
final class LineKeys {
  /** So many letters and digits are the beginning of a key. */
  static final int BEGINNING = 50;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final char[] FOLDED = folded();

  private final char[] text;
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private final long[] hashes;
  private final long[] beginnings;
  private final int[] firstSentence;
  private int[] sentenceLengths = new int[64];
  private long[] sentenceHashes = new long[64];
  private int sentences;

  LineKeys(PageLines lines, Remains remains) {
    int count = lines.count();
    text = lines.text().toCharArray();
    chars = new char[text.length];
    starts = new int[count];
    ends = new int[count];
    hashes = new long[count];
    beginnings = new long[count];
    firstSentence = new int[count + 1];
    int at = 0;
    for (int line = 0; line < count; line++) {
      starts[line] = at;
      firstSentence[line] = sentences;
      if (!remains.empty(line)) {
        at = read(lines, line, remains.start(line), remains.end(line), at);
      }
      ends[line] = at;
    }
    firstSentence[count] = sentences;
  }

  private int read(PageLines lines, int line, int start, int end, int to) {
    int out = to;
    int sentence = to;
    long lineHash = FNV_OFFSET;
    long sentenceHash = FNV_OFFSET;
    for (int at = start; at < end; at++) {
      char c = text[at];
      char key = c < FOLDED.length ? FOLDED[c] : foldOther(c);
      if (key != 0) {
        chars[out++] = key;
        lineHash = (lineHash ^ key) * FNV_PRIME;
        sentenceHash = (sentenceHash ^ key) * FNV_PRIME;
        if (out - to == BEGINNING) {
          beginnings[line] = lineHash;
        }
      } else if (Signs.isStop(c) && out > sentence && endsSentence(lines, at + 1, end)) {
        add(out - sentence, sentenceHash);
        sentence = out;
        sentenceHash = FNV_OFFSET;
      }
    }
    if (out > sentence) {
      add(out - sentence, sentenceHash);
    }
    hashes[line] = lineHash;
    return out;
  }

  private static char foldOther(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  private static char[] folded() {
    char[] folded = new char[0x80];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = foldOther(c);
    }
    return folded;
  }

  private boolean endsSentence(PageLines lines, int from, int end) {
    int next = from;
    while (next < end && Signs.isCloser(text[next])) {
      next++;
    }
    return next >= end || text[next] <= ' ' || lines.reader().seams().at(lines.text(), next);
  }

  private void add(int length, long hash) {
    if (sentences == sentenceLengths.length) {
      sentenceLengths = Arrays.copyOf(sentenceLengths, 2 * sentences);
      sentenceHashes = Arrays.copyOf(sentenceHashes, 2 * sentences);
    }
    sentenceLengths[sentences] = length;
    sentenceHashes[sentences++] = hash;
  }

  /** Number of letters and digits. */
  int length(int line) {
    return ends[line] - starts[line];
  }

  /** A hash of the key of {@code line}: FNV-1a over chars, 64 bit. */
  long hash(int line) {
    return hashes[line];
  }

  /** A hash of the beginning of a key that is not shorter than {@link #BEGINNING}. */
  long beginning(int line) {
    return beginnings[line];
  }

  /** Whether the keys of two lines are equal. */
  boolean equal(int one, int other) {
    return length(one) == length(other) && begins(one, other);
  }

  /** Whether the key of {@code line} begins with the key of {@code beginning}. */
  boolean begins(int line, int beginning) {
    return beginsAt(line, 0, beginning, 0);
  }

  /**
   * A hash of {@link #BEGINNING} letters and digits of {@code line} from number {@code offset} on,
   * comparable to {@link #beginning}.
   */
  long beginningAt(int line, int offset) {
    long hash = FNV_OFFSET;
    for (int at = starts[line] + offset; at < starts[line] + offset + BEGINNING; at++) {
      hash = (hash ^ chars[at]) * FNV_PRIME;
    }
    return hash;
  }

  /** Whether the key of {@code line}, from {@code offset} on, begins with that of the other. */
  boolean beginsAt(int line, int offset, int beginning) {
    return beginsAt(line, offset, beginning, 0);
  }

  /** Whether the key of {@code line} begins with that of the other from {@code offset} on. */
  boolean beginsWithin(int line, int other, int offset) {
    return beginsAt(line, 0, other, offset);
  }

  /**
   * Whether the key of {@code line}, from {@code offset} on, begins with that of the other from
   * {@code from} on.
   */
  boolean beginsAt(int line, int offset, int other, int from) {
    int length = length(other) - from;
    int start = starts[line] + offset;
    return length(line) - offset >= length
        && Arrays.equals(chars, start, start + length, chars, starts[other] + from, ends[other]);
  }

  /** Whether the key of {@code line} ends with the key of {@code ending}. */
  boolean ends(int line, int ending) {
    return length(line) >= length(ending) && beginsAt(line, length(line) - length(ending), ending);
  }

  /** Where in the key of {@code line} the key of {@code part} begins, or -1. */
  int indexOf(int line, int part) {
    for (int at = starts[line]; at + length(part) <= ends[line]; at++) {
      if (Arrays.equals(chars, at, at + length(part), chars, starts[part], ends[part])) {
        return at - starts[line];
      }
    }
    return -1;
  }

  /** Number of the first sentence of {@code line}; that of the next line ends its sentences. */
  int firstSentence(int line) {
    return firstSentence[line];
  }

  /** Number of letters and digits of a sentence. */
  int sentenceLength(int sentence) {
    return sentenceLengths[sentence];
  }

  /** A hash of the letters and digits of a sentence. */
  long sentenceHash(int sentence) {
    return sentenceHashes[sentence];
  }

  /** Where in {@code text} the letter or digit with number {@code index} stands. */
  static int charAt(String text, int index) {
    int seen = -1;
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at)) && ++seen == index) {
        return at;
      }
    }
    return text.length() - 1;
  }
}
