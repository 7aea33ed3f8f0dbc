package id.saring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Hashing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClusterJudgeTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
  private final Texts texts = new Texts(11);
  private final Map<String, SurveyedFile.Text> files = new TreeMap<>();

  private void add(String path, List<String> words, LocalDate day) {
    String text = String.join(" ", words);
    files.put(path, BatchSurvey.text("Judul\n\n" + text, text, day, null));
  }

  /** One line a verdict: path, kind, original, similarity, size. */
  private List<String> judge(int filesABatch, Random shuffle, Set<Long> unfit) {
    List<String> paths = List.copyOf(files.keySet());
    List<BatchSurvey> batches = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      if (i % filesABatch == 0) {
        batches.add(new BatchSurvey());
      }
      long key = Hashing.articleKey(paths.get(i));
      batches.get(batches.size() - 1).add(key, "sha" + i, files.get(paths.get(i)));
    }
    List<Bucket> buckets = new ArrayList<>();
    for (int kind = 0; kind < BucketKeys.KINDS; kind++) {
      List<BucketKeys> keys = new ArrayList<>();
      for (int batch = 0; batch < batches.size(); batch++) {
        keys.add(batches.get(batch).keys(batch, kind, unfit));
      }
      Collections.shuffle(keys, shuffle);
      buckets.addAll(Bucket.of(keys));
    }
    Collections.shuffle(buckets, shuffle);
    List<Candidates> candidates = new ArrayList<>();
    for (int batch = 0; batch < batches.size(); batch++) {
      int index = batch;
      Set<Integer> places =
          buckets.stream()
              .flatMapToLong(bucket -> java.util.Arrays.stream(bucket.refs()))
              .filter(ref -> FileRef.batch(ref) == index)
              .mapToObj(FileRef::place)
              .collect(Collectors.toSet());
      candidates.add(batches.get(batch).candidates(batch, places));
    }
    Collections.shuffle(candidates, shuffle);
    Map<String, String> names =
        paths.stream().collect(Collectors.toMap(Hashing::articleId, path -> path));
    List<String> verdicts = new ArrayList<>();
    for (Verdicts batch : ClusterJudge.judge(buckets, candidates)) {
      for (Verdicts.Verdict verdict : batch.verdicts()) {
        verdicts.add(
            paths.get(batch.batch() * filesABatch + verdict.place())
                + " "
                + verdict.kind()
                + " "
                + names.get(Hashing.articleId(verdict.original()))
                + " "
                + verdict.clusterSize());
      }
    }
    return verdicts;
  }

  private List<String> judge() {
    return judge(2, new Random(1), Set.of());
  }

  @Test
  void ofEqualTextsTheFirstPathIsTheOriginal() {
    List<String> words = texts.words(100);
    add("a", texts.words(100), DAY);
    add("b", words, DAY);
    add("c", words, DAY);
    add("d", words, DAY);
    assertThat(judge()).containsExactly("b ORIGINAL b 3", "c COPY b 3", "d COPY b 3");
  }

  @Test
  void ofTextsThatResembleEachOtherTheEarliestPublishedIsTheOriginal() {
    List<String> words = texts.words(300);
    add("a", texts.changed(words, 0.03), null);
    add("b", texts.changed(words, 0.03), DAY);
    add("c", words, DAY.minusDays(1));
    add("d", words, DAY.minusDays(1));
    assertThat(judge()).containsExactly("a NEAR c 4", "b NEAR c 4", "c ORIGINAL c 4", "d COPY c 4");
  }

  @Test
  void withoutDatesTheFirstPathIsTheOriginal() {
    List<String> words = texts.words(300);
    add("a", texts.changed(words, 0.03), null);
    add("b", words, null);
    assertThat(judge()).containsExactly("a ORIGINAL a 2", "b NEAR a 2");
  }

  @Test
  void aDuplicateNamesAnOriginalThatIsNone() {
    List<String> words = texts.words(300);
    for (int i = 0; i < 12; i++) {
      add("v" + (char) ('a' + i), words, DAY.plusDays(i));
      words = texts.changed(words, 0.05);
    }
    List<String> verdicts = judge();
    Set<String> originals =
        verdicts.stream()
            .filter(line -> line.contains("ORIGINAL"))
            .map(line -> line.substring(0, 2))
            .collect(Collectors.toSet());
    assertThat(originals).hasSizeBetween(2, 6);
    assertThat(verdicts)
        .filteredOn(line -> line.contains("NEAR"))
        .isNotEmpty()
        .allMatch(line -> originals.contains(line.split(" ", -1)[2]));
  }

  @Test
  void equalCleanedTextsAreNearDuplicatesHoweverShort() {
    files.put("a", BatchSurvey.text("Menu\nHujan turun", "Hujan turun", null, null));
    files.put("b", BatchSurvey.text("Iklan\nHujan turun", "Hujan turun", null, null));
    files.put("c", BatchSurvey.text("Iklan\nHujan reda", "Hujan reda", null, null));
    assertThat(judge()).containsExactly("a ORIGINAL a 2", "b NEAR a 2");
  }

  @Test
  void anUnfitFileIsLeftOut() {
    List<String> words = texts.words(100);
    add("a", words, DAY);
    add("b", words, DAY);
    add("c", words, DAY);
    assertThat(judge(2, new Random(1), Set.of(Hashing.articleKey("a"))))
        .containsExactly("b ORIGINAL b 2", "c COPY b 2");
  }

  @Test
  void neitherOrderNorTheCutsOfBatchesMatter() {
    for (int i = 0; i < 40; i++) {
      List<String> words = texts.words(120);
      for (int copy = 0; copy <= i % 4; copy++) {
        add(
            String.format("%d-%02d", copy, i),
            copy == 1 ? words : texts.changed(words, 0.02 * copy),
            copy == 2 ? null : DAY.plusDays(copy));
      }
    }
    List<String> expected = judge();
    assertThat(expected).hasSizeGreaterThan(60);
    for (int filesABatch : List.of(1, 3, 7, 1000)) {
      assertThat(judge(filesABatch, new Random(filesABatch), Set.of())).isEqualTo(expected);
    }
  }

  /** Planted pairs among strangers: recall by kind of change, and no pair of strangers. */
  @Test
  void findsWhatWasChangedALittleAndNothingElse() {
    int pairs = 200;
    for (int i = 0; i < pairs; i++) {
      List<String> words = texts.words(250);
      add(String.format("a%03d", i), words, DAY);
      add(String.format("b%03d", i), texts.changed(words, 0.1), DAY.plusDays(1));
      List<String> cut = new ArrayList<>(texts.words(250));
      add(String.format("c%03d", i), cut, DAY);
      cut.subList(100, 140).clear();
      add(String.format("d%03d", i), cut, DAY.plusDays(1));
    }
    List<String> near =
        judge(50, new Random(1), Set.of()).stream()
            .filter(line -> line.contains(" NEAR "))
            .toList();
    assertThat(near)
        .allMatch(
            line ->
                line.substring(1, 4).equals(line.split(" ", -1)[2].substring(1))
                    && (char) (line.charAt(0) - 1) == line.split(" ", -1)[2].charAt(0));
    assertThat(near.stream().filter(line -> line.startsWith("b")).count())
        .isGreaterThanOrEqualTo(pairs * 90 / 100);
    assertThat(near.stream().filter(line -> line.startsWith("d")).count())
        .isGreaterThanOrEqualTo(pairs * 98 / 100);
  }

  @Test
  void surveysAndVerdictsTravelWhole() throws Exception {
    BatchSurvey survey = new BatchSurvey();
    survey.add(5, "sha", BatchSurvey.text("Judul\nIsi", "Isi", DAY, null));
    survey.add(-6, "unreadable", null);
    survey.addLines("contoh.id", Map.of("Bagikan", false));
    BatchSurvey copy = Copies.of(survey, BatchSurvey::write, BatchSurvey::read);
    assertThat(copy).usingRecursiveComparison().isEqualTo(survey);
    assertThat(copy.sites().get("contoh.id").text(SiteLineCounts.hash("Bagikan")))
        .isEqualTo("Bagikan");
    BucketKeys keys = survey.keys(3, MinHash.BANDS, Set.of());
    assertThat(Copies.of(keys, BucketKeys::write, BucketKeys::read))
        .usingRecursiveComparison()
        .isEqualTo(keys);
    assertThat(survey.candidates(3, Set.of(0)).files()).hasSize(1);
    Verdicts verdicts =
        new Verdicts(3, List.of(new Verdicts.Verdict(0, VerdictKind.NEAR, 9, 0.75, 2)));
    assertThat(Copies.of(verdicts, Verdicts::write, Verdicts::read)).isEqualTo(verdicts);
    Bucket bucket = new Bucket(new long[] {FileRef.of(1, 2), FileRef.of(3, 4)});
    assertThat(Copies.of(bucket, Bucket::write, Bucket::read).refs())
        .containsExactly(bucket.refs());
  }

  @Test
  void theContentDigestFollowsPathsAndContents() {
    Set<String> digests = new java.util.HashSet<>();
    for (String content : List.of("x", "y")) {
      for (long key : List.of(1L, 2L)) {
        BatchSurvey survey = new BatchSurvey();
        survey.add(key, content, null);
        digests.add(java.util.HexFormat.of().formatHex(survey.contentDigest()));
      }
    }
    assertThat(digests).hasSize(4);
  }
}
