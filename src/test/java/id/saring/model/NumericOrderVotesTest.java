package id.saring.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericOrderVotesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, UNDECIDED",
    "0, 2, UNDECIDED",
    "0, 3, MONTH_FIRST",
    "3, 0, DAY_FIRST",
    "1, 9, UNDECIDED",
    "1, 10, MONTH_FIRST",
    "10, 1, DAY_FIRST",
    "5, 5, UNDECIDED"
  })
  void needsMoreThanNineOfTen(long dayFirst, long monthFirst, NumericOrder order) {
    assertThat(new NumericOrderVotes(dayFirst, monthFirst).order()).isEqualTo(order);
  }

  @Test
  void mergesInAnyOrder() {
    NumericOrderVotes a = new NumericOrderVotes(1, 2);
    NumericOrderVotes b = new NumericOrderVotes(3, 4);
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).isEqualTo(new NumericOrderVotes(4, 6));
    assertThat(a.plus(NumericOrderVotes.NONE)).isEqualTo(a);
  }
}
