package id.saring.dataset;

import static id.saring.dataset.ColumnType.BOOLEAN;
import static id.saring.dataset.ColumnType.DATE;
import static id.saring.dataset.ColumnType.DOUBLE;
import static id.saring.dataset.ColumnType.INT32;
import static id.saring.dataset.ColumnType.STRING;
import static id.saring.dataset.ColumnType.STRING_LIST;
import static id.saring.dataset.ColumnType.TIMESTAMP;
import static id.saring.dataset.Columns.articleId;
import static id.saring.dataset.Columns.nullable;
import static id.saring.dataset.Columns.nullableWord;
import static id.saring.dataset.Columns.required;
import static id.saring.dataset.Columns.word;

import java.util.List;

/** Definitions of {@link Tables#DATES} and {@link Tables#FIGURES}. */
final class MentionTables {
  private static final String ARTICLE = "The article that holds the expression.";
  private static final String SEQ =
      "Number within the article, from 0: by field (title, byline, caption, text), then by place.";
  private static final String FIELD =
      "Part of the article that holds it: title, text, byline or caption.";
  private static final String START =
      "First code point of surface in the field; null where the field no longer holds it.";
  private static final String END = "One past the last code point; null with start.";
  private static final String RAW_START = "First byte in the raw file.";
  private static final String RAW_END = "One past the last byte in the raw file.";
  private static final String SURFACE = "The expression as written.";
  private static final List<ForeignKey> OF_ARTICLE =
      List.of(new ForeignKey("article_id", "articles", "article_id"));

  static final Table<DateRow> DATES =
      new Table<>(
          "dates",
          "One row per expression of time in an article: a day, a clock time, a span of time or a"
              + " repeated time.",
          DateRow.class,
          List.of(
              articleId(DateRow::articleId, ARTICLE),
              required("seq", INT32, DateRow::seq, SEQ),
              word("field", STRING, DateRow::field, FIELD),
              nullable("start", INT32, DateRow::start, START),
              nullable("end", INT32, DateRow::end, END),
              required("raw_start", INT32, DateRow::rawStart, RAW_START),
              required("raw_end", INT32, DateRow::rawEnd, RAW_END),
              required("surface", STRING, DateRow::surface, SURFACE),
              word("type", STRING, DateRow::type, "TIMEX3 type: DATE, TIME, DURATION or SET."),
              nullable(
                  "value",
                  STRING,
                  DateRow::value,
                  "TIMEX3 value, such as 2020-01-08, 2017-01, 2017-W02, 2021-Q2, 199X,"
                      + " 2017-01-05TEV, 2019-07-15T13:30+07:00, P5Y, or an interval a/b; null"
                      + " where the text does not determine it."),
              nullableWord(
                  "mod",
                  STRING,
                  DateRow::mod,
                  "What the text says about the value: START, MID, END, APPROX, BEFORE, AFTER, MORE"
                      + " or LESS."),
              nullable("date_from", DATE, DateRow::dateFrom, "First day that the value covers."),
              nullable("date_to", DATE, DateRow::dateTo, "Last day that the value covers."),
              nullable(
                  "time_from",
                  TIMESTAMP,
                  DateRow::timeFrom,
                  "First instant, if the value has a day and a time of day."),
              nullable(
                  "time_to",
                  TIMESTAMP,
                  DateRow::timeTo,
                  "Last instant, if the value has a day and a time of day."),
              nullableWord(
                  "precision",
                  STRING,
                  DateRow::precision,
                  "How exact the value is: second, minute, hour, part_of_day, day, week, month,"
                      + " quarter, semester, year, decade or century."),
              word(
                  "resolution",
                  STRING,
                  DateRow::resolution,
                  "How the value was reached: explicit (the text states all of it), reference (from"
                      + " the publication date), weekday, context (from other dates of the article)"
                      + " or unresolved."),
              nullable(
                  "anchor",
                  DATE,
                  DateRow::anchor,
                  "The day that an incomplete or relative expression was resolved against."),
              nullableWord(
                  "weekday_agrees",
                  BOOLEAN,
                  DateRow::weekdayAgrees,
                  "Whether the stated weekday fits the date; null if none is stated or the date is"
                      + " not complete."),
              new Column<>(
                  "flags",
                  STRING_LIST,
                  Nullability.REQUIRED,
                  Values.FEW,
                  "Machine words for what looks odd, sorted.",
                  DateRow::flags)),
          List.of("article_id", "seq"),
          OF_ARTICLE);

  static final Table<FigureRow> FIGURES =
      new Table<>(
          "figures",
          "One row per number in an article that counts, measures, prices, ranks or cites"
              + " something.",
          FigureRow.class,
          List.of(
              articleId(FigureRow::articleId, ARTICLE),
              required("seq", INT32, FigureRow::seq, SEQ),
              word("field", STRING, FigureRow::field, FIELD),
              nullable("start", INT32, FigureRow::start, START),
              nullable("end", INT32, FigureRow::end, END),
              required("raw_start", INT32, FigureRow::rawStart, RAW_START),
              required("raw_end", INT32, FigureRow::rawEnd, RAW_END),
              required("surface", STRING, FigureRow::surface, SURFACE),
              word(
                  "kind",
                  STRING,
                  FigureRow::kind,
                  "What it is: count, money, percent, measure, ordinal, rank, number, citation or"
                      + " score."),
              nullable(
                  "value",
                  DOUBLE,
                  FigureRow::value,
                  "The value, or the lower end of a range, as the nearest double; null where the"
                      + " text does not determine it."),
              nullable(
                  "value_exact",
                  STRING,
                  FigureRow::valueExact,
                  "The same as a plain decimal, without loss."),
              nullable(
                  "value_high",
                  DOUBLE,
                  FigureRow::valueHigh,
                  "Upper end of a range, as the nearest double."),
              nullable(
                  "value_high_exact",
                  STRING,
                  FigureRow::valueHighExact,
                  "The same as a plain decimal, without loss."),
              nullableWord(
                  "unit",
                  STRING,
                  FigureRow::unit,
                  "Counted noun as written, unit of measure, % or ISO 4217 currency code."),
              nullableWord(
                  "mod",
                  STRING,
                  FigureRow::mod,
                  "What the text says about the value: APPROX, MORE, LESS, or MAGNITUDE for words"
                      + " such as ratusan."),
              word(
                  "notation",
                  STRING,
                  FigureRow::notation,
                  "How the number is written: digits, words, roman or mixed."),
              new Column<>(
                  "flags",
                  STRING_LIST,
                  Nullability.REQUIRED,
                  Values.FEW,
                  "Machine words for what looks odd, sorted.",
                  FigureRow::flags)),
          List.of("article_id", "seq"),
          OF_ARTICLE);

  private MentionTables() {}
}
