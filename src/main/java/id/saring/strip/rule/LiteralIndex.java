package id.saring.strip.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds many literal texts at once, without regard to case, in one pass over a text: the automaton
 * of Aho and Corasick, "Efficient string matching" (1975), as a dense table over the chars that the
 * literals use.
 */
final class LiteralIndex {
  /** Told of every literal that ends at {@code end}. */
  interface Sink {
    void found(int literal, int start, int end);
  }

  private final byte[] classes = new byte[1 << 16];
  private final int width;

  /** By row (state times width) and column: the next row, or its complement where literals end. */
  private final int[] next;

  private final int[][] ends;
  private final int[] lengths;

  /** Literals in lower case, none empty; their positions in the list are what {@link Sink} gets. */
  LiteralIndex(List<String> literals) {
    int used = 1;
    lengths = new int[literals.size()];
    for (int id = 0; id < literals.size(); id++) {
      String literal = literals.get(id);
      lengths[id] = literal.length();
      for (int i = 0; i < literal.length(); i++) {
        char c = literal.charAt(i);
        if (classes[c] == 0) {
          String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
          if (used > 127) {
            throw new IllegalArgumentException("the rules name more than 127 different chars");
          }
          classes[c] = (byte) used++;
          if (upper.length() == 1) {
            classes[upper.charAt(0)] = classes[c];
          }
        }
      }
    }
    width = used;
    List<int[]> trie = new ArrayList<>();
    List<List<Integer>> found = new ArrayList<>();
    addState(trie, found);
    for (int id = 0; id < literals.size(); id++) {
      int state = 0;
      for (char c : literals.get(id).toCharArray()) {
        int column = classes[c];
        if (trie.get(state)[column] < 0) {
          trie.get(state)[column] = trie.size();
          addState(trie, found);
        }
        state = trie.get(state)[column];
      }
      found.get(state).add(id);
    }
    next = new int[trie.size() * width];
    ends = new int[trie.size()][];
    link(trie, found);
  }

  private void addState(List<int[]> trie, List<List<Integer>> found) {
    int[] row = new int[width];
    Arrays.fill(row, -1);
    trie.add(row);
    found.add(new ArrayList<>());
  }

  private void link(List<int[]> trie, List<List<Integer>> found) {
    int[] fallback = new int[trie.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(0);
    while (!queue.isEmpty()) {
      int state = queue.remove();
      for (int column = 0; column < width; column++) {
        int child = trie.get(state)[column];
        int other = state == 0 ? 0 : next[fallback[state] * width + column];
        if (child < 0) {
          next[state * width + column] = other;
        } else {
          next[state * width + column] = child;
          fallback[child] = other;
          found.get(child).addAll(found.get(other));
          queue.add(child);
        }
      }
    }
    for (int state = 0; state < ends.length; state++) {
      ends[state] = found.get(state).stream().mapToInt(Integer::intValue).toArray();
    }
    for (int i = 0; i < next.length; i++) {
      next[i] = ends[next[i]].length > 0 ? ~(next[i] * width) : next[i] * width;
    }
  }

  /** Tells {@code sink} of every literal in {@code text}, in order of their ends. */
  void scan(String text, Sink sink) {
    int row = 0;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      row = next[row + classes[chars[i]]];
      if (row < 0) {
        row = ~row;
        for (int literal : ends[row / width]) {
          sink.found(literal, i + 1 - lengths[literal], i + 1);
        }
      }
    }
  }
}
