package id.saring.text;

import id.saring.model.DateMention;
import id.saring.model.Field;
import id.saring.model.Figure;
import id.saring.model.Located;
import id.saring.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes values into a text: each date becomes its TIMEX3 value, each figure its plain decimal with
 * its unit behind it (before it for a rank). What has no value stays as written, and so do
 * citations and scores, whose other parts a number would drop.
 */
public final class NormalizedText {
  private NormalizedText() {}

  /**
   * {@code text} with the values of those of its mentions that lie in it.
   *
   * @throws IndexOutOfBoundsException if one lies outside, or within another
   */
  public static String of(
      String text, List<Located<DateMention>> dates, List<Located<Figure>> figures) {
    List<Located<? extends Mention>> mentions = new ArrayList<>(dates);
    mentions.addAll(figures);
    mentions.removeIf(mention -> mention.field() != Field.TEXT || mention.start() == null);
    mentions.sort(Comparator.comparing(Located::start));
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    int points = 0;
    for (Located<? extends Mention> mention : mentions) {
      String value =
          mention.mention() instanceof DateMention date
              ? date.value()
              : value((Figure) mention.mention());
      if (value != null) {
        int start = text.offsetByCodePoints(at, mention.start() - points);
        out.append(text, at, start).append(value);
        at = text.offsetByCodePoints(start, mention.end() - mention.start());
        points = mention.end();
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private static String value(Figure figure) {
    if (figure.value() == null) {
      return null;
    }
    String number = figure.value().toPlainString();
    if (figure.valueHigh() != null) {
      number += "/" + figure.valueHigh().toPlainString();
    }
    String unit = figure.unit();
    return switch (figure.kind()) {
      case CITATION, SCORE -> null;
      case RANK, LABEL -> unit == null ? number : unit + " " + number;
      case ORDINAL, NUMBER -> number;
      case COUNT, MONEY, PERCENT, MEASURE -> unit == null ? number : number + " " + unit;
    };
  }
}
