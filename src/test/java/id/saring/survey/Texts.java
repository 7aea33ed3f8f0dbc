package id.saring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes texts of made-up words, and texts that resemble them. */
final class Texts {
  private final Random random;

  Texts(long seed) {
    this.random = new Random(seed);
  }

  List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word());
    }
    return words;
  }

  /** Other words in the place of {@code share} of {@code words}. */
  List<String> changed(List<String> words, double share) {
    return words.stream().map(word -> random.nextDouble() < share ? word() : word).toList();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      word.append("bdgjklmnprst".charAt(random.nextInt(12)));
      word.append("aiueo".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
