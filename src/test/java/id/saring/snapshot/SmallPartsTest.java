package id.saring.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.saring.definition.Definition;
import id.saring.snapshot.publish.Gates;
import id.saring.snapshot.verify.LongSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    assertThat(new Accounts(10, 7, 2, 1, 5, 0).isBalanced()).isTrue();
    assertThat(new Accounts(10, 7, 2, 2, 0, 0).isBalanced()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Accounts(1, -1, 2, 0, 0, 0));
  }

  @Test
  void gatesJudgeAccounts() {
    assertThat(Gates.judge(GATES, evidence(10, 9, 1), Optional.empty()))
        .containsExactly(
            new GateResult("min_articles", Severity.ERROR, "at least 5", "9", true),
            new GateResult(
                "max_reject_share", Severity.ERROR, "at most 10.0 %", "10.0 % (1 of 10)", true),
            new GateResult(
                "max_removed_share", Severity.ERROR, "at most 60.0 %", "50.0 % (50 of 100)", true),
            new GateResult("max_internal_errors", Severity.WARN, "at most 0", "2", false),
            new GateResult(
                "max_null_share[title]", Severity.ERROR, "at most 20.0 %", "0.0 %", true));
    assertThat(failed(evidence(6, 4, 2), evidence(10, 9, 1)))
        .containsExactly("min_articles", "max_reject_share", "max_article_drop");
    assertThat(failed(evidence(20, 20, 0), evidence(0, 0, 0))).isEmpty();
  }

  /** Heads cut off: titles and days go, and the run says so before readers see it. */
  @Test
  void gatesJudgeHowFullColumnsAre() {
    Gates.Evidence before = fill(Map.of("*", 100, "a.id", 60, "b.id", 30, "c.id", 10));
    assertThat(failed(before, before)).isEmpty();
    Gates.Evidence site =
        new Gates.Evidence(
            before.accounts(),
            before.counters(),
            Map.of(
                "*", new Fill(100, Map.of("title", 90L, "author", 50L)),
                "a.id", new Fill(60, Map.of("title", 60L, "author", 30L)),
                "b.id", new Fill(30, Map.of("title", 20L, "author", 4L)),
                "c.id", new Fill(10, Map.of())));
    assertThat(failed(site, before))
        .containsExactly("max_null_rise[b.id, author]", "max_null_rise[b.id, title]");
    Gates.Evidence all =
        new Gates.Evidence(
            before.accounts(),
            before.counters(),
            Map.of("*", new Fill(100, Map.of("title", 60L, "author", 50L))));
    assertThat(failed(all, before))
        .containsExactly("max_null_share[title]", "max_null_rise[title]");
    assertThat(
            Gates.judge(GATES, all, Optional.of(manifest(before))).stream()
                .filter(gate -> !gate.passed())
                .map(GateResult::line))
        .contains(
            "gate max_null_rise[title] asks for at most 30.0 % and found 40.0 % (null in 40.0 %,"
                + " before in 0.0 %)");
  }

  private static final Definition.Gates GATES =
      new Definition.Gates(
          5, 0.1, 0.5, 0.6, 0, Map.of("title", 0.2), 0.3, Set.of("max_internal_errors"));

  private static Gates.Evidence evidence(long sources, long articles, long rejects) {
    return new Gates.Evidence(
        new Accounts(sources, articles, 0, rejects, 0, 0),
        Map.of("chars.removed", 50L, "chars.kept", 50L, "reject.internal_error", 2L),
        Map.of(Fill.ALL, new Fill(articles, Map.of("title", articles))));
  }

  private static Gates.Evidence fill(Map<String, Integer> articles) {
    Map<String, Fill> fill = new HashMap<>();
    articles.forEach(
        (site, count) ->
            fill.put(site, new Fill(count, Map.of("title", (long) count, "author", count / 2L))));
    return new Gates.Evidence(new Accounts(100, 100, 0, 0, 0, 0), Map.of(), fill);
  }

  private static Manifest manifest(Gates.Evidence evidence) {
    return Manifest.of(
        new SnapshotId("20200108T063000Z-aaaa0001"),
        "i",
        "d",
        Map.of(),
        evidence.accounts(),
        List.of(),
        evidence.counters(),
        evidence.fill(),
        Map.of(),
        List.of());
  }

  private static List<String> failed(Gates.Evidence now, Gates.Evidence before) {
    return Gates.judge(GATES, now, Optional.of(manifest(before))).stream()
        .filter(gate -> !gate.passed() && gate.severity() == Severity.ERROR)
        .map(GateResult::name)
        .toList();
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
