package id.saring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.saring.definition.Definition;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPartsTest {
  @Test
  void anIdNamesTheTimeAndTheState() {
    SnapshotId id = SnapshotId.of(Instant.parse("2020-01-08T06:30:05.9Z"), "1a2b3c4d5e6f");
    assertThat(id).hasToString("20200108T063005Z-1a2b3c4d");
    assertThat(id.state()).isEqualTo("1a2b3c4d");
    assertThat(id).isLessThan(SnapshotId.of(Instant.parse("2020-01-08T06:30:06Z"), "00000000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "current", "20200108T063005Z-1A2B3C4D", "20200108T063005Z-1a2b3c4d/", "../x"})
  void anythingElseIsNoId(String text) {
    assertThat(SnapshotId.isId(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SnapshotId(text))
        .withMessageContaining("one looks like 20200108T063000Z-1a2b3c4d");
  }

  @Test
  void accountsBalanceWhenEverySourceBecameSomethingOnce() {
    assertThat(new Accounts(10, 7, 2, 1, 5).isBalanced()).isTrue();
    assertThat(new Accounts(10, 7, 2, 2, 0).isBalanced()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Accounts(1, -1, 2, 0, 0));
  }

  @Test
  void gatesJudgeAccounts() {
    Definition.Gates gates = new Definition.Gates(5, 0.1, 0.5);
    assertThat(Gates.judge(gates, new Accounts(10, 9, 0, 1, 0), Optional.empty()))
        .containsExactly(
            new GateResult("min_articles", "at least 5", "9", true),
            new GateResult("max_reject_share", "at most 10.0 %", "10.0 % (1 of 10)", true));
    List<GateResult> results =
        Gates.judge(gates, new Accounts(6, 4, 0, 2, 6), Optional.of(new Accounts(10, 9, 0, 1, 0)));
    assertThat(results).extracting(GateResult::passed).containsExactly(false, false, false);
    assertThat(results.get(2).found()).isEqualTo("55.6 % (from 9 to 4)");
    assertThat(
            Gates.judge(
                gates, new Accounts(20, 20, 0, 0, 0), Optional.of(new Accounts(0, 0, 0, 0, 0))))
        .allMatch(GateResult::passed);
  }

  @Test
  void aSetOfLongsIsASet() {
    LongSet set = new LongSet();
    Set<Long> expected = new HashSet<>();
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 20_000; i++) {
      long value = random.nextInt(3) == 0 ? random.nextInt(2000) : random.nextLong() << 32;
      assertThat(set.add(value)).isEqualTo(expected.add(value));
    }
    assertThat(expected).allMatch(set::contains);
    assertThat(set.contains(0)).isTrue();
    assertThat(set.contains(-7)).isFalse();
  }
}
