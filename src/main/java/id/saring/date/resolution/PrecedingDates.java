package id.saring.date.resolution;

import id.saring.date.value.Timex;
import java.time.LocalDate;
import java.time.YearMonth;

/** What the text has been talking about, moved on from expression to expression. */
public final class PrecedingDates {
  private static final int YEAR_REACH = 6;

  private int sentence;
  private int token;
  private int yearToken;
  private int yearSentence = -1;
  private int year;
  private int monthSentence = -1;
  private YearMonth month;
  private int daySentence = -1;
  private LocalDate day;

  /** Goes on to token {@code next}, past that many sentence ends. */
  public void pass(int sentences, int next) {
    sentence += sentences;
    token = next;
  }

  /** Takes in a resolved value whose expression ends before token {@code end}. */
  public void see(Timex timex, int end) {
    LocalDate from = timex.from();
    if (from == null) {
      return;
    }
    if (from.getYear() == timex.to().getYear()) {
      year = from.getYear();
      yearSentence = sentence;
      yearToken = end;
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

  /** The year spoken of just before in this sentence; 0 if there is none. */
  public int year() {
    return yearSentence == sentence && token - yearToken <= YEAR_REACH ? year : 0;
  }

  /** The month last spoken of in this sentence or the one before; null if there is none. */
  public YearMonth month() {
    return monthSentence >= 0 && monthSentence >= sentence - 1 ? month : null;
  }

  /** The day last spoken of in this sentence; null if there is none. */
  public LocalDate day() {
    return daySentence == sentence ? day : null;
  }
}
