package id.saring.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A closed list of words with small dense ids, looked up in a char range without allocation and
 * without regard to case. Words are lower-cased with {@link Locale#ROOT}; the apostrophes ’ ‘ `
 * count as '.
 */
public final class Lexicon {
  /** The id of a word that is not in the list. */
  public static final int NONE = -1;

  private static final char[] FOLDED = folded();

  private final String[] words;
  private final char[][] letters;
  private final int[] slots;
  private final byte[] tags;
  private final int mask;
  private final int longest;

  private Lexicon(List<String> words) {
    this.words = words.toArray(String[]::new);
    this.slots = new int[Integer.highestOneBit(Math.max(8, words.size() * 8))];
    this.tags = new byte[slots.length];
    this.letters = new char[this.words.length][];
    this.mask = slots.length - 1;
    int max = 0;
    for (int id = 0; id < this.words.length; id++) {
      String word = this.words[id];
      max = Math.max(max, word.length());
      letters[id] = word.toCharArray();
      int hash = word.isEmpty() ? 0 : hash(letters[id], 0, word.length());
      int slot = hash & mask;
      while (tags[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
      tags[slot] = tag(hash);
    }
    this.longest = max;
  }

  /** A lexicon of all the words given; a word given twice has one id. */
  @SafeVarargs
  public static Lexicon of(Collection<String>... lists) {
    List<String> words = new ArrayList<>();
    for (Collection<String> list : lists) {
      for (String word : list) {
        words.add(normal(word));
      }
    }
    return new Lexicon(words.stream().distinct().toList());
  }

  /** The form in which words are compared. */
  public static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.replace('\u2019', '\'').replace('\u2018', '\'').replace('`', '\'');
  }

  /** Number of words; ids are {@code 0 … size - 1}. */
  public int size() {
    return words.length;
  }

  /** The word with {@code id}. */
  public String word(int id) {
    return words[id];
  }

  /** The id of {@code word}, or {@link #NONE}. */
  public int id(String word) {
    return id(word.toCharArray(), 0, word.length());
  }

  /** The id of the word at chars {@code [start, end)} of {@code text}, or {@link #NONE}. */
  public int id(CharSequence text, int start, int end) {
    int length = end - start;
    if (length <= 0 || length > longest) {
      return NONE;
    }
    int hash =
        hash(
            length,
            text.charAt(start),
            text.charAt(start + Math.min(1, length - 1)),
            text.charAt(start + length / 2),
            text.charAt(end - Math.min(2, length)),
            text.charAt(end - 1));
    byte tag = tag(hash);
    for (int slot = hash & mask; tags[slot] != 0; slot = (slot + 1) & mask) {
      if (tags[slot] == tag && same(letters[slots[slot]], text, start, end)) {
        return slots[slot];
      }
    }
    return NONE;
  }

  int id(char[] text, int start, int end) {
    if (end <= start || end - start > longest) {
      return NONE;
    }
    int hash = hash(text, start, end);
    byte tag = tag(hash);
    for (int slot = hash & mask; tags[slot] != 0; slot = (slot + 1) & mask) {
      if (tags[slot] == tag && same(letters[slots[slot]], text, start, end)) {
        return slots[slot];
      }
    }
    return NONE;
  }

  private static int hash(char[] text, int start, int end) {
    int length = end - start;
    return hash(
        length,
        text[start],
        text[start + Math.min(1, length - 1)],
        text[start + length / 2],
        text[end - Math.min(2, length)],
        text[end - 1]);
  }

  /** A hash of the length and five letters, so that a word costs the same whatever its length. */
  private static int hash(
      int length, char first, char second, char middle, char lastButOne, char last) {
    int letters =
        fold(first)
            ^ fold(second) << 5
            ^ fold(middle) << 10
            ^ fold(lastButOne) << 15
            ^ fold(last) << 20
            ^ length << 26;
    int hash = letters * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  /** What a slot keeps of the hash of its word, to tell most others from it; never 0. */
  private static byte tag(int hash) {
    return (byte) (hash >>> 24 | 1);
  }

  private static boolean same(char[] word, CharSequence text, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(char[] word, char[] text, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != fold(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : foldOther(c);
  }

  private static char foldOther(char c) {
    return c == '\u2019' || c == '\u2018' ? '\'' : Character.toLowerCase(c);
  }

  private static char[] folded() {
    char[] folded = new char[0x80];
    for (char c = 0; c < folded.length; c++) {
      folded[c] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c == '`' ? '\'' : c;
    }
    return folded;
  }
}
