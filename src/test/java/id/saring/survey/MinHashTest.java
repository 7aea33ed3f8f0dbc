package id.saring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private final Texts texts = new Texts(7);

  private static Signature sign(List<String> words) {
    return MinHash.sign(String.join(" ", words)).signature();
  }

  private static double jaccard(List<String> left, List<String> right) {
    Set<List<String>> one = shingles(left);
    Set<List<String>> both = new HashSet<>(one);
    both.retainAll(shingles(right));
    one.addAll(shingles(right));
    return (double) both.size() / one.size();
  }

  private static Set<List<String>> shingles(List<String> words) {
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 3));
    }
    return shingles;
  }

  @Test
  void estimatesTheJaccardSimilarityOfThreeWordShingles() {
    for (double changed : List.of(0.0, 0.02, 0.05, 0.1, 0.2, 0.5)) {
      double error = 0;
      int rounds = 40;
      for (int i = 0; i < rounds; i++) {
        List<String> words = texts.words(300);
        List<String> other = texts.changed(words, changed);
        double estimate = sign(words).similarity(sign(other));
        error += estimate - jaccard(words, other);
        assertThat(estimate).isCloseTo(jaccard(words, other), within(0.2));
      }
      assertThat(error / rounds).as("bias at %s", changed).isCloseTo(0, within(0.025));
    }
  }

  @Test
  void caseAndPunctuationDoNotMatter() {
    assertThat(MinHash.sign("Hujan deras, lalu banjir di \"Kampung Baru\".").signature())
        .isEqualTo(MinHash.sign("hujan DERAS lalu  banjir\ndi kampung baru").signature());
    assertThat(MinHash.sign("hujan deras banjir").signature())
        .isNotEqualTo(MinHash.sign("banjir deras hujan").signature());
  }

  @Test
  void textsOfLessThanTwentyShinglesAreNotCompared() {
    assertThat(sign(texts.words(22)).isShort()).isFalse();
    assertThat(sign(texts.words(21)).isShort()).isTrue();
  }

  @Test
  void textsOfFewWordsHaveASignatureToo() {
    assertThat(MinHash.sign("").signature().shingles()).isZero();
    assertThat(MinHash.sign("satu").signature().similarity(MinHash.sign("satu").signature()))
        .isEqualTo(1);
    assertThat(MinHash.sign("satu").signature().similarity(MinHash.sign("dua").signature()))
        .isLessThan(0.1);
  }
}
