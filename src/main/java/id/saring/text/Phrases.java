package id.saring.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trie of token sequences, walked without allocation; the longest phrase wins. Case does not
 * count unless the spelling starts with "=". White space in a phrase stands for white space without
 * a line break in the text, and its absence for none.
 */
public final class Phrases<T> {
  private static final int MISSING = -1;
  private static final int LONGEST_NUMBER = 7;

  private final WordSet first;
  private final long[] keys;
  private final int[] nodes;
  private final int mask;
  private final List<List<Entry<T>>> entries;

  private Phrases(WordSet first, Map<Long, Integer> edges, List<List<Entry<T>>> entries) {
    this.first = first;
    int size = Integer.highestOneBit(Math.max(8, edges.size() * 4));
    this.keys = new long[size];
    this.nodes = new int[size];
    this.mask = size - 1;
    this.entries = entries;
    java.util.Arrays.fill(nodes, MISSING);
    edges.forEach(
        (key, node) -> {
          int slot = slot(key);
          while (nodes[slot] != MISSING) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = key;
          nodes[slot] = node;
        });
  }

  /**
   * A phrase found.
   *
   * @param value what the phrase stands for
   * @param length number of tokens
   * @param exact the spelling when its case counts; otherwise null
   */
  public record Entry<T>(T value, int length, String exact) {}

  /** The words that the phrases of {@code spellings} are made of. */
  public static List<String> words(Collection<String> spellings) {
    List<String> words = new ArrayList<>();
    Lexicon none = Lexicon.of(List.of());
    for (String spelling : spellings) {
      Tokens tokens = Tokens.of(bare(spelling), none);
      for (int i = 0; i < tokens.count(); i++) {
        if (tokens.isWord(i)) {
          words.add(tokens.string(i));
        }
      }
    }
    return words;
  }

  private static String bare(String spelling) {
    return spelling.startsWith("=") ? spelling.substring(1) : spelling;
  }

  /** The longest phrase that starts at token {@code i}; null if none does. */
  public Entry<T> at(TokenView view, int i) {
    return at(view, i, view.limit());
  }

  /**
   * The longest phrase that starts at token {@code i} and ends before token {@code end}; null if
   * none does.
   */
  public Entry<T> at(TokenView view, int i, int end) {
    if (view.isWord(i) && !first.contains(view.word(i))) {
      return null;
    }
    Entry<T> best = null;
    int node = 0;
    for (int k = i; k < end; k++) {
      int edge = edge(view, k);
      if (edge == MISSING || (k > i && !view.near(k))) {
        return best;
      }
      node = child(node, edge, k > i && view.glued(k) ? 1 : 0);
      if (node == MISSING) {
        return best;
      }
      best = accepted(entries.get(node), view, i, best);
    }
    return best;
  }

  /**
   * The longest phrase that ends right before token {@code end}, at most {@code most} tokens long;
   * null if none does.
   */
  public Entry<T> before(TokenView view, int end, int most) {
    for (int i = Math.max(0, end - most); i < end; i++) {
      Entry<T> entry = at(view, i, end);
      if (entry != null && i + entry.length() == end) {
        return entry;
      }
    }
    return null;
  }

  private Entry<T> accepted(
      List<Entry<T>> candidates, TokenView view, int start, Entry<T> otherwise) {
    for (Entry<T> entry : candidates) {
      String exact = entry.exact();
      if (exact == null || view.tokens().text().startsWith(exact, view.tokens().start(start))) {
        return entry;
      }
    }
    return otherwise;
  }

  private static int edge(TokenView view, int i) {
    Tokens tokens = view.tokens();
    if (tokens.kind(i) == Tokens.WORD) {
      return tokens.word(i);
    }
    if (tokens.kind(i) == Tokens.NUMBER) {
      return tokens.length(i) > LONGEST_NUMBER
          ? MISSING
          : Integer.MIN_VALUE + tokens.intValue(i) * 8 + tokens.length(i);
    }
    return view.isDash(i) ? -2 - '-' : -2 - tokens.first(i);
  }

  private static long key(int node, int edge, int glued) {
    return ((long) node << 33) | ((long) glued << 32) | (edge & 0xffffffffL);
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & mask;
  }

  private int child(int node, int edge, int glued) {
    long key = key(node, edge, glued);
    for (int slot = slot(key); nodes[slot] != MISSING; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
    }
    return MISSING;
  }

  /** Collects phrases over one lexicon, which must hold their words. */
  public static final class Builder<T> {
    private final Lexicon lexicon;
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<Entry<T>>> entries = new ArrayList<>(List.of(new ArrayList<>()));

    /** Phrases over {@code lexicon}. */
    public Builder(Lexicon lexicon) {
      this.lexicon = lexicon;
    }

    /** Adds {@code spelling}; a phrase given before keeps its value. */
    public Builder<T> add(String spelling, T value) {
      TokenView view = new TokenView(Tokens.of(bare(spelling), lexicon));
      int node = 0;
      for (int i = 0; i < view.limit(); i++) {
        int edge = edge(view, i);
        if (edge == MISSING) {
          throw new IllegalArgumentException(
              "phrase '" + spelling + "' has a word that the lexicon lacks");
        }
        node =
            edges.computeIfAbsent(
                key(node, edge, i > 0 && view.glued(i) ? 1 : 0), key -> addNode());
      }
      String exact = spelling.startsWith("=") ? bare(spelling) : null;
      List<Entry<T>> here = entries.get(node);
      Entry<T> entry = new Entry<>(value, view.limit(), exact);
      if (exact == null) {
        here.add(entry);
      } else {
        here.add(0, entry);
      }
      return this;
    }

    private int addNode() {
      entries.add(new ArrayList<>());
      return entries.size() - 1;
    }

    /** The phrases collected. */
    public Phrases<T> build() {
      WordSet first = new WordSet(lexicon, word -> edges.containsKey(key(0, word, 0)));
      return new Phrases<>(first, edges, List.copyOf(entries));
    }
  }
}
