package id.saring.report;

import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.model.DateMention;
import id.saring.model.Field;
import id.saring.model.Figure;
import id.saring.model.Located;
import id.saring.model.RawEdit;
import id.saring.report.Segment.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts an article's texts into the pieces that the report marks. */
final class Pieces {
  /** Chars of a text that the report shows at most. */
  static final int SHOWN = 3_000;

  /** Chars of one kept piece that are shown at most; its middle is left out. */
  static final int KEPT_RUN = 600;

  private Pieces() {}

  /** The raw text: what was kept, and what each of {@code edits}, in raw order, did. */
  static List<Segment> raw(String text, List<EditRow> edits) {
    Pen pen = new Pen();
    int codePoints = 0;
    int at = 0;
    for (EditRow row : edits) {
      RawEdit edit = row.edit();
      int editAt = text.offsetByCodePoints(at, edit.textAt() - codePoints);
      pen.kept(text.substring(at, editAt));
      String replacement = edit.replacement() == null ? "" : edit.replacement();
      at = Math.min(text.length(), editAt + replacement.length());
      codePoints = edit.textAt() + text.codePointCount(editAt, at);
      pen.marked(mark(edit), edit.rawText(), why(edit));
    }
    pen.kept(text.substring(at));
    return pen.segments();
  }

  private static Mark mark(RawEdit edit) {
    return switch (edit.op()) {
      case DELETE -> Mark.STRIPPED;
      case EXTRACT -> Mark.EXTRACTED;
      case REPLACE -> Mark.REPLACED;
    };
  }

  private static String why(RawEdit edit) {
    String rule = edit.role() + ", " + edit.pack() + "/" + edit.rule();
    if (edit.column() != null) {
      return "to " + edit.column() + ": " + rule;
    }
    return edit.replacement() == null ? rule : "now “" + edit.replacement() + "”: " + rule;
  }

  /** The clean text with its dates and figures. */
  static List<Segment> clean(String text, List<DateRow> dates, List<FigureRow> figures) {
    record Mention(int start, int end, Mark mark, String why) {}
    List<Mention> mentions = new ArrayList<>();
    for (DateRow row : dates) {
      Located<DateMention> date = row.located();
      if (date.field() == Field.TEXT && date.start() != null) {
        String value = date.mention().value() == null ? "no value" : date.mention().value();
        mentions.add(
            new Mention(
                date.start(),
                date.end(),
                Mark.DATE,
                value + " (" + date.mention().resolution().word() + ")"));
      }
    }
    for (FigureRow row : figures) {
      Located<Figure> located = row.located();
      Figure figure = located.mention();
      if (located.field() == Field.TEXT && located.start() != null) {
        String value = figure.value() == null ? "no value" : figure.value().toPlainString();
        String unit = figure.unit() == null ? "" : " " + figure.unit();
        mentions.add(
            new Mention(
                located.start(),
                located.end(),
                Mark.FIGURE,
                value + unit + " (" + figure.kind().word() + ")"));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    Pen pen = new Pen();
    int codePoints = 0;
    int at = 0;
    for (Mention mention : mentions) {
      if (mention.start() >= codePoints) {
        int start = text.offsetByCodePoints(at, mention.start() - codePoints);
        int end = text.offsetByCodePoints(start, mention.end() - mention.start());
        pen.kept(text.substring(at, start));
        pen.marked(mention.mark(), text.substring(start, end), mention.why());
        at = end;
        codePoints = mention.end();
      }
    }
    pen.kept(text.substring(at));
    return pen.segments();
  }

  /** Collects segments until the page has enough of them. */
  private static final class Pen {
    private final List<Segment> segments = new ArrayList<>();
    private int shown;
    private int omitted;

    void kept(String text) {
      if (text.length() <= KEPT_RUN) {
        add(Mark.KEPT, text, "");
        return;
      }
      int half = KEPT_RUN / 2;
      add(Mark.KEPT, Excerpt.first(text, half), "");
      omit(text.length() - 2 * half);
      add(Mark.KEPT, Excerpt.last(text, half), "");
    }

    void marked(Mark mark, String text, String why) {
      add(mark, Excerpt.first(text, KEPT_RUN), why);
    }

    private void add(Mark mark, String text, String why) {
      if (text.isEmpty()) {
        return;
      }
      if (shown >= SHOWN) {
        omitted += text.length();
        return;
      }
      shown += text.length();
      segments.add(new Segment(mark, text, why));
    }

    private void omit(int chars) {
      if (shown < SHOWN) {
        segments.add(new Segment(Mark.OMITTED, Integer.toString(chars), ""));
      } else {
        omitted += chars;
      }
    }

    List<Segment> segments() {
      if (omitted > 0) {
        segments.add(new Segment(Mark.OMITTED, Integer.toString(omitted), ""));
      }
      return segments;
    }
  }
}
