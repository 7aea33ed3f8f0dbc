package id.saring.text;

import id.saring.model.Edit;
import id.saring.model.Span;
import id.saring.model.TooComplexException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text made from a base text by non-overlapping edits, with exact maps between the two. Edits
 * compose: {@link #with} takes edits on the present text and answers one edited text over the same
 * base.
 */
public final class EditedText {
  private final String base;
  private final List<Edit> edits;
  private final int[] textStarts;
  private final String text;

  private EditedText(String base, List<Edit> edits) {
    TooComplexException.check("edits", edits);
    this.base = base;
    this.edits = edits;
    this.textStarts = new int[edits.size()];
    StringBuilder out = new StringBuilder(base.length());
    int at = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.start() < at || edit.end() > base.length()) {
        throw new IllegalArgumentException(
            "edit " + edit + " overlaps its predecessor or leaves the text");
      }
      out.append(base, at, edit.start());
      textStarts[i] = out.length();
      out.append(edit.replacement());
      at = edit.end();
    }
    this.text = out.append(base, at, base.length()).toString();
  }

  /** The base text, unchanged. */
  public static EditedText of(String base) {
    return new EditedText(base, List.of());
  }

  /** The base text after {@code edits}, which are in base positions, sorted and non-overlapping. */
  public static EditedText of(String base, List<Edit> edits) {
    return new EditedText(base, List.copyOf(edits));
  }

  /** The text before any edit. */
  public String base() {
    return base;
  }

  /** The text after all edits. */
  public String text() {
    return text;
  }

  /** The edits in base positions, in order. */
  public List<Edit> edits() {
    return edits;
  }

  /** Where the replacement of edit {@code index} stands in {@link #text}. */
  public int textStart(int index) {
    return textStarts[index];
  }

  /**
   * This text after further edits.
   *
   * @param more edits in positions of {@link #text}, sorted, non-overlapping. One that covers an
   *     earlier edit absorbs it; one that cuts through an earlier replacement is widened to cover
   *     it, keeping the part it did not touch.
   */
  public EditedText with(List<Edit> more) {
    List<Edit> out = new ArrayList<>(edits.size() + more.size());
    int prior = 0;
    int next = 0;
    int shift = 0; // base position minus text position, for text between edits
    while (next < more.size()) {
      Edit first = more.get(next);
      while (prior < edits.size() && priorEnd(prior) <= first.start()) {
        out.add(edits.get(prior));
        shift = edits.get(prior).end() - priorEnd(prior);
        prior++;
      }
      int textFrom = first.start();
      int baseFrom = first.start() + shift;
      if (prior < edits.size() && textStarts[prior] < first.start()) {
        textFrom = textStarts[prior];
        baseFrom = edits.get(prior).start();
      }
      int textTo = textFrom;
      Edit main = first;
      StringBuilder replacement = new StringBuilder();
      do {
        Edit edit = more.get(next);
        main = edit.span().length() > main.span().length() ? edit : main;
        replacement.append(text, textTo, edit.start()).append(edit.replacement());
        textTo = edit.end();
        while (prior < edits.size() && textStarts[prior] < textTo) {
          shift = edits.get(prior).end() - priorEnd(prior);
          prior++;
        }
        next++;
      } while (next < more.size() && prior > 0 && priorEnd(prior - 1) > more.get(next).start());
      int keepTo = prior > 0 ? Math.max(textTo, priorEnd(prior - 1)) : textTo;
      replacement.append(text, textTo, keepTo);
      out.add(main.with(baseFrom, keepTo + shift, replacement.toString()));
    }
    out.addAll(edits.subList(prior, edits.size()));
    return new EditedText(base, out);
  }

  private int priorEnd(int index) {
    return textStarts[index] + edits.get(index).replacement().length();
  }

  /** The smallest base range that produced text {@code [start, end)}; {@code start < end}. */
  public Span toBase(int start, int end) {
    int before = lastStartingAtOrBefore(start);
    int baseStart;
    if (before < 0) {
      baseStart = start;
    } else if (start < priorEnd(before)) {
      baseStart = edits.get(before).start();
    } else {
      baseStart = edits.get(before).end() + start - priorEnd(before);
    }
    int last = lastStartingAtOrBefore(end - 1);
    int baseEnd;
    if (last < 0) {
      baseEnd = end;
    } else if (end - 1 < priorEnd(last)) {
      baseEnd = edits.get(last).end();
    } else {
      baseEnd = edits.get(last).end() + end - priorEnd(last);
    }
    return new Span(baseStart, baseEnd);
  }

  private int lastStartingAtOrBefore(int position) {
    int low = 0;
    int high = edits.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      if (textStarts[mid] <= position) {
        low = mid + 1;
      } else {
        high = mid - 1;
      }
    }
    return high;
  }
}
