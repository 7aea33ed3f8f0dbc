package id.saring.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import id.saring.model.Edit;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Unicode normalization form C (UAX 15) as edits, in time linear in the text. */
public final class Composition {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** ICU inserts each mark that is out of order by moving those behind it. */
  private static final int LONG_RUN = 64;

  private Composition() {}

  /** Whether the char at {@code at} may combine with what stands before it. */
  public static boolean joinsBefore(String text, int at) {
    return at < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(at));
  }

  static List<Edit> find(String text) {
    int clean = NFC.spanQuickCheckYes(text);
    if (clean == text.length()) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    while (clean < text.length()) {
      int start = clean;
      while (start > 0 && joinsBefore(text, start)) {
        start = text.offsetByCodePoints(start, -1);
      }
      int end = text.offsetByCodePoints(clean, 1);
      while (joinsBefore(text, end)) {
        end = text.offsetByCodePoints(end, 1);
      }
      String before = text.substring(start, end);
      String after = NFC.normalize(before.length() < LONG_RUN ? before : ordered(before));
      if (!after.equals(before)) {
        edits.add(Edit.replace(start, end, after, "nfc", Repairer.PACK, "encoding"));
      }
      clean = end + NFC.spanQuickCheckYes(CharBuffer.wrap(text, end, text.length()));
    }
    return edits;
  }

  /** {@code run} decomposed, its marks in canonical order. */
  private static String ordered(String run) {
    StringBuilder out = new StringBuilder(run.length());
    List<Integer> marks = new ArrayList<>();
    run.codePoints()
        .flatMap(c -> decomposed(c).codePoints())
        .forEach(
            c -> {
              if (UCharacter.getCombiningClass(c) == 0) {
                flush(marks, out);
                out.appendCodePoint(c);
              } else {
                marks.add(c);
              }
            });
    flush(marks, out);
    return out.toString();
  }

  private static String decomposed(int codePoint) {
    String mapping = NFD.getDecomposition(codePoint);
    return mapping == null ? Character.toString(codePoint) : mapping;
  }

  private static void flush(List<Integer> marks, StringBuilder out) {
    marks.sort(Comparator.comparingInt(UCharacter::getCombiningClass));
    marks.forEach(out::appendCodePoint);
    marks.clear();
  }
}
