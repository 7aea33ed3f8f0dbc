package id.saring.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.snapshot.Accounts;
import id.saring.snapshot.Fill;
import id.saring.snapshot.GateResult;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.Severity;
import id.saring.snapshot.SnapshotId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final Instant NIGHT = Instant.parse("2026-01-02T03:04:05Z");

  private static Manifest manifest(Instant at, Accounts accounts, Map<String, Long> counters) {
    return manifest(at, accounts, counters, Map.of());
  }

  private static Manifest manifest(
      Instant at, Accounts accounts, Map<String, Long> counters, Map<String, Fill> fill) {
    return Manifest.of(
        SnapshotId.of(at, "abcdef01"),
        "i".repeat(64),
        "d".repeat(64),
        Map.of("saring", "test"),
        accounts,
        List.of(new GateResult("min_articles", Severity.ERROR, "at least 1", "28", true)),
        counters,
        fill,
        Map.of("refresh", 1.5),
        List.of());
  }

  private static Profile profile(int articles, int sites) {
    Profiler profiler = new Profiler();
    Rows.of(articles, sites, 7)
        .forEach(row -> profiler.add(row.article(), row.dates(), row.figures(), row.edits()));
    return profiler.profile();
  }

  private static RejectRow reject(String path, String reason) {
    return new RejectRow(path, null, 3, "clean", reason, "the file <holds> no text", false, "");
  }

  private static String page(ReportModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportPage.write(model, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void escapesWhatItShowsAndFetchesNothing() throws Exception {
    Manifest manifest =
        manifest(
            NIGHT,
            new Accounts(36, 28, 4, 4, 0, 0),
            Map.of("flag.<script>alert(1)</script>", 1L, "reject.empty", 4L));
    String page =
        page(
            ReportModel.of(
                "Kebun <Pos>",
                manifest,
                Optional.empty(),
                profile(28, 3),
                List.of(reject("a/\u0007<i>.txt", "empty")),
                List.of(new TemplateRow("contoh.id", "Baca juga <b>&", 9, 0.9, "stripped", null))));
    assertThat(page)
        .startsWith("<!doctype html>")
        .contains("Baca juga &lt;b&gt;&amp;")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("a/\uFFFD&lt;i&gt;.txt")
        .contains("the file &lt;holds&gt; no text")
        .contains("36 = 28 + 4 + 4.")
        .contains("Warga &lt;b&gt;")
        .contains(manifest.id())
        .contains("<h1>Kebun &lt;Pos&gt;</h1>")
        .contains("2 January 2026, 03:04 UTC")
        .doesNotContain("Warga <b>")
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("src=");
  }

  @Test
  void saysWhatChangedSinceTheSnapshotBefore() {
    Manifest before =
        manifest(
            NIGHT.minusSeconds(86_400),
            new Accounts(10, 10, 0, 0, 0, 0),
            Map.of(),
            Map.of(Fill.ALL, new Fill(10, Map.of("title", 10L))));
    Manifest now = manifest(NIGHT, new Accounts(30, 28, 1, 1, 0, 0), Map.of());
    Profile profile = profile(28, 3);
    ReportModel model =
        ReportModel.of("Kebun", now, Optional.of(before), profile, List.of(), List.of());
    assertThat(model.summary().before()).isEqualTo(before.id());
    assertThat(model.summary().cards().get(0))
        .isEqualTo(new ReportSummary.Card("raw files in", 30, 20L));
    ReportColumns.ColumnLine title =
        model.columns().lines().stream()
            .filter(c -> c.name().equals("title"))
            .findFirst()
            .orElseThrow();
    assertThat(title.change()).isEqualTo(100 * (profile.total().share("title") - 1));
    ReportColumns.ColumnLine tags =
        model.columns().lines().stream()
            .filter(c -> c.name().equals("tags"))
            .findFirst()
            .orElseThrow();
    assertThat(tags.change()).isNull();
  }

  @Test
  void groupsRejectsByReasonTheMostFrequentFirst() {
    Manifest manifest =
        manifest(
            NIGHT,
            new Accounts(20, 10, 0, 10, 0, 0),
            Map.of("reject.empty", 3L, "reject.undecodable", 7L));
    List<RejectRow> rows = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      rows.add(reject("u" + i, "undecodable"));
    }
    rows.add(reject("e", "empty"));
    ReportModel model =
        ReportModel.of("Kebun", manifest, Optional.empty(), Profile.EMPTY, rows, List.of());
    assertThat(model.oddities().rejects())
        .extracting(ReportOddities.RejectGroup::reason)
        .containsExactly("undecodable", "empty");
    assertThat(model.oddities().rejects().get(0).paths())
        .containsExactly("u0", "u1", "u2", "u3", "u4");
    assertThat(model.oddities().rejects().get(0).share()).isEqualTo(0.35);
  }

  @Test
  void staysUnderAMegabyteOnAMillionArticles() throws Exception {
    Profile many = profile(3_000, 2_500);
    Map<String, RuleProfile> rules = new TreeMap<>();
    Map<String, List<OddArticle>> odd = new TreeMap<>();
    OddArticle one = many.odd().values().iterator().next().get(0);
    List<Segment> text = Pieces.raw("kata yang panjang ".repeat(300), List.of());
    for (int i = 0; i < 400; i++) {
      RuleSample sample =
          new RuleSample(i, "p".repeat(60), "b".repeat(80), "t".repeat(240), "", "a".repeat(80));
      rules.put("pack/rule-" + i, new RuleProfile("delete", "menu", 1_000, 99_000, sample));
    }
    for (int i = 0; i < 30; i++) {
      String flag = "flag_" + i;
      odd.put(
          flag,
          List.of(new OddArticle(flag, i, "path" + i, one.title(), List.of(flag), text, text)));
    }
    Profile full =
        new Profile(many.sites(), many.days(), many.clusters(), rules, odd, Map.of(), many.files());
    Manifest manifest =
        manifest(NIGHT, new Accounts(1_000_000, 999_999, 0, 1, 0, 0), Map.of("reject.empty", 1L));
    String page =
        page(ReportModel.of("Kebun", manifest, Optional.empty(), full, List.of(), List.of()));
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(300_000, 1_000_000);
    assertThat(page).as("one of a million is not none").contains("&lt; 0.1 %");
  }
}
