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
  private static final int LETTER_BITS = 5;
  private static final int LONGEST_PACKED = Long.SIZE / LETTER_BITS;

  private final String[] words;
  private final char[][] letters;
  private final int[] slots;
  private final byte[] tags;
  private final int mask;
  private final int longest;
  private final PackedWords packed;

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
    this.packed = new PackedWords(letters);
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
    long key = length <= LONGEST_PACKED ? packed(text, start, end) : 0;
    if (key != 0) {
      return packed.id(key);
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
    long key = end - start <= LONGEST_PACKED ? packed(text, start, end) : 0;
    if (key != 0) {
      return packed.id(key);
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

  /** The chars {@code [start, end)} in five bits each; 0 if one is no letter of ASCII. */
  private static long packed(char[] text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      int letter = letter(text[i]);
      if (letter == 0) {
        return 0;
      }
      key = key << LETTER_BITS | letter;
    }
    return key;
  }

  private static long packed(CharSequence text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      int letter = letter(text.charAt(i));
      if (letter == 0) {
        return 0;
      }
      key = key << LETTER_BITS | letter;
    }
    return key;
  }

  /** 1 to 26 for a letter of ASCII, its case apart; 0 for all else. */
  private static int letter(char c) {
    int letter = (c | 0x20) - 'a' + 1;
    return letter >= 1 && letter <= 26 ? letter : 0;
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

  /** Short words of ASCII letters, which are compared in one step. */
  private static final class PackedWords {
    private final long[] keys;
    private final int[] ids;
    private final int shift;

    PackedWords(char[][] words) {
      int size = Integer.highestOneBit(Math.max(8, words.length * 8));
      this.keys = new long[size];
      this.ids = new int[size];
      this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
      for (int id = 0; id < words.length; id++) {
        char[] word = words[id];
        long key = word.length <= LONGEST_PACKED ? packed(word, 0, word.length) : 0;
        if (key != 0) {
          int slot = slot(key);
          while (keys[slot] != 0) {
            slot = next(slot);
          }
          keys[slot] = key;
          ids[slot] = id;
        }
      }
    }

    int id(long key) {
      for (int slot = slot(key); keys[slot] != 0; slot = next(slot)) {
        if (keys[slot] == key) {
          return ids[slot];
        }
      }
      return NONE;
    }

    private int slot(long key) {
      return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    }

    private int next(int slot) {
      return slot + 1 & keys.length - 1;
    }
  }
}
