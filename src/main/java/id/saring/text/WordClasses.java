package id.saring.text;

/**
 * Which words of a lexicon are of which kinds; asked for every word of every text, so it is one bit
 * for each word and kind.
 *
 * @param <E> the kinds
 */
public final class WordClasses<E extends Enum<E>> {
  private final long[] bits;
  private final int width;

  /** No word of {@code lexicon} is of any of {@code kinds} yet. */
  public WordClasses(Lexicon lexicon, Class<E> kinds) {
    this.width = (kinds.getEnumConstants().length + Long.SIZE - 1) / Long.SIZE;
    this.bits = new long[lexicon.size() * width];
  }

  /** Makes the word {@code id} one of {@code kind}; before the first {@link #is} alone. */
  @SuppressWarnings("EnumOrdinal") // A place in memory, as in EnumSet.
  public void add(int id, E kind) {
    bits[id * width + kind.ordinal() / Long.SIZE] |= 1L << kind.ordinal();
  }

  /** Whether the word {@code id} is of {@code kind}; {@link Lexicon#NONE} is of none. */
  @SuppressWarnings("EnumOrdinal")
  public boolean is(int id, E kind) {
    return id >= 0 && (bits[id * width + kind.ordinal() / Long.SIZE] & 1L << kind.ordinal()) != 0;
  }
}
