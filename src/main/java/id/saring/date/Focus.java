package id.saring.date;

import java.time.LocalDate;
import java.time.YearMonth;

/** What the text has been talking about, moved on from expression to expression. */
final class Focus {
  private int sentence;
  private int yearSentence = -1;
  private int year;
  private int monthSentence = -1;
  private YearMonth month;
  private int daySentence = -1;
  private LocalDate day;

  /** Goes on to a later sentence. */
  void pass(int sentences) {
    sentence += sentences;
  }

  /** Takes in a resolved value. */
  void see(Timex timex) {
    LocalDate from = timex.from();
    if (from == null) {
      return;
    }
    if (from.getYear() == timex.to().getYear()) {
      year = from.getYear();
      yearSentence = sentence;
    }
    if (YearMonth.from(from).equals(YearMonth.from(timex.to()))) {
      month = YearMonth.from(from);
      monthSentence = sentence;
    }
    if (from.equals(timex.to())) {
      day = from;
      daySentence = sentence;
    }
  }

  /** The year last spoken of in this sentence; 0 if there is none. */
  int year() {
    return yearSentence == sentence ? year : 0;
  }

  /** The month last spoken of in this sentence or the one before; null if there is none. */
  YearMonth month() {
    return monthSentence >= 0 && monthSentence >= sentence - 1 ? month : null;
  }

  /** The day last spoken of in this sentence; null if there is none. */
  LocalDate day() {
    return daySentence == sentence ? day : null;
  }
}
