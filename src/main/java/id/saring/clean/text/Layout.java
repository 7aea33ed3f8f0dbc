package id.saring.clean.text;

import id.saring.model.Edit;
import id.saring.model.EditOp;
import id.saring.text.Composition;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a text around its cuts: paragraphs one blank line apart, words one space apart, nothing
 * before the first and after the last. A line break in the page ends a paragraph, unless the
 * sentence visibly goes on ({@link LineBreaks}); sentences that lost the blank between them get it
 * back ({@link GluedSentences}).
 */
public final class Layout {
  private static final String PARAGRAPH = "\n\n";

  private final String text;
  private final List<Edit> cuts;
  private final List<Edit> out = new ArrayList<>();
  private final LineBreaks breaks;
  private final GluedSentences sentences;

  private Layout(String text, List<Edit> cuts, SentenceWords words) {
    this.text = text;
    this.cuts = cuts;
    this.breaks = LineBreaks.of(text, words);
    this.sentences = new GluedSentences(text, words, out);
  }

  /**
   * {@code cuts} (sorted, non-overlapping, in positions of {@code text}) with the white-space edits
   * that belong around them.
   *
   * @param words of the language of the text
   */
  public static List<Edit> around(String text, List<Edit> cuts, SentenceWords words) {
    Layout layout = new Layout(text, cuts, words);
    layout.run();
    return layout.out;
  }

  private void run() {
    int at = 0;
    int cut = 0;
    while (at < text.length()) {
      int from = at;
      int firstCut = cut;
      while (at < text.length()) {
        if (cut < cuts.size() && cuts.get(cut).start() == at) {
          at = cuts.get(cut++).end();
        } else if (isSpace(text.charAt(at))) {
          at++;
        } else {
          break;
        }
      }
      separate(from, at, cuts.subList(firstCut, cut));
      int stop = cut < cuts.size() ? cuts.get(cut).start() : text.length();
      int run = at;
      while (at < stop && !isSpace(text.charAt(at))) {
        at++;
      }
      sentences.part(run, at);
    }
  }

  private void separate(int from, int to, List<Edit> inside) {
    if (from == to) {
      return;
    }
    String separator = separator(from, to, inside);
    if (inside.isEmpty()) {
      space(from, to, separator);
      return;
    }
    space(from, inside.get(0).start(), separator);
    String rest = inside.get(0).start() > from ? "" : separator;
    for (int i = 0; i < inside.size(); i++) {
      Edit edit = inside.get(i);
      int next = i + 1 < inside.size() ? inside.get(i + 1).start() : to;
      if (edit.op() == EditOp.DELETE) {
        out.add(edit.with(edit.start(), next, rest));
      } else {
        out.add(edit.with(edit.start(), edit.end(), rest));
        space(edit.end(), next, "");
      }
      rest = "";
    }
  }

  private void space(int from, int to, String replacement) {
    if (from < to && !(to - from == replacement.length() && text.startsWith(replacement, from))) {
      out.add(Edit.replace(from, to, replacement, "space", "layout", "whitespace"));
    }
  }

  private String separator(int from, int to, List<Edit> inside) {
    if (from == 0 || to == text.length()) {
      return "";
    }
    if (text.substring(from, to).indexOf('\n') >= 0) {
      String joint = inside.isEmpty() ? breaks.joint(to) : null;
      return joint == null ? PARAGRAPH : joint;
    }
    boolean glued =
        inside.size() == 1 && inside.get(0).start() == from && inside.get(0).end() == to;
    boolean joins = Character.isLetterOrDigit(text.charAt(to)) || Composition.joinsBefore(text, to);
    return glued && !joins ? "" : " ";
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
