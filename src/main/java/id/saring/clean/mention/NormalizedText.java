package id.saring.clean.mention;

import id.saring.model.DateMention;
import id.saring.model.Figure;
import id.saring.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes values into a text: each date becomes its TIMEX3 value, each figure its plain decimal with
 * its unit behind it (before it for a rank). What has no value stays as written, and so do
 * citations and scores, whose other parts a number would drop.
 */
final class NormalizedText {
  private NormalizedText() {}

  static String of(String text, List<DateMention> dates, List<Figure> figures) {
    List<Mention> mentions = new ArrayList<>(dates);
    mentions.addAll(figures);
    mentions.sort(Comparator.comparingInt(Mention::start));
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Mention mention : mentions) {
      String value = mention instanceof DateMention date ? date.value() : value((Figure) mention);
      if (value != null) {
        out.append(text, at, mention.start()).append(value);
        at = mention.end();
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
