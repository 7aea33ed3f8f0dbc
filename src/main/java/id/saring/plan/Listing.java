package id.saring.plan;

import id.saring.dataset.HashingStream;
import id.saring.input.InputFormat;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the inputs of a run mean: raw files, folders that could not be listed, and what was passed
 * over.
 */
public final class Listing {
  /** Kind of a file that is passed over and has no ending. */
  static final String OTHER = "other";

  private static final String HIDDEN = "hidden";
  private static final int LONGEST_ENDING = 8;
  private static final int BUFFER = 1 << 14;

  private final SortedFiles files;
  private final SortedMap<String, Long> skipped;

  /** A listing that holds nothing yet. */
  public Listing() {
    this(new SortedFiles(), new TreeMap<>());
  }

  private Listing(SortedFiles files, SortedMap<String, Long> skipped) {
    this.files = files;
    this.skipped = skipped;
  }

  /** Adds a raw file, or a folder that could not be listed. */
  public void add(PlannedFile file) throws IOException {
    files.add(file);
  }

  /** Counts a file of this name as passed over. */
  public void skip(String name) {
    skipped.merge(kind(name), 1L, Long::sum);
  }

  /** Counts a file below a hidden folder as passed over. */
  public void skipHidden() {
    skipped.merge(HIDDEN, 1L, Long::sum);
  }

  /** Raw files, and folders that could not be listed. */
  public SortedFiles files() {
    return files;
  }

  /** SHA-256, in hex, over paths, sizes, times and problems of the files. */
  public String digest() throws IOException {
    HashingStream hash = new HashingStream(OutputStream.nullOutputStream());
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(hash, BUFFER))) {
      for (PlannedFile file : files) {
        file.write(out);
      }
    }
    return hash.sha256();
  }

  /** How many files were passed over, by kind: an ending such as {@code .html}, or a word. */
  public Map<String, Long> skipped() {
    return Collections.unmodifiableMap(skipped);
  }

  /** The same with other files. */
  Listing with(SortedFiles others) {
    return new Listing(others, skipped);
  }

  /**
   * Whether a file of this name holds raw texts by its suffix, and is neither hidden nor temporary.
   */
  public static boolean isRaw(String name, InputFormat format) {
    return format.accepts(name) && !isHidden(name);
  }

  static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("~$") || name.startsWith("#");
  }

  /** What a file that is passed over counts as. */
  public static String kind(String name) {
    if (isHidden(name)) {
      return HIDDEN;
    }
    int dot = name.lastIndexOf('.');
    boolean ending = dot > 0 && dot < name.length() - 1 && name.length() - dot <= LONGEST_ENDING;
    return ending ? name.substring(dot).toLowerCase(Locale.ROOT) : OTHER;
  }
}
