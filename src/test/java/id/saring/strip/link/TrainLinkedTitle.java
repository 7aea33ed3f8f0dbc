package id.saring.strip.link;

import id.saring.strip.Readers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trains {@code linked-title.tsv}: run it with a directory of raw articles and redirect its output
 * to the resource. It learns from articles that keep their line breaks: what follows "Baca juga:"
 * on a line is a title, headlines are titles, long lines that end like a sentence are running text.
 * The same files give the same table.
 */
public final class TrainLinkedTitle {
  private static final int STATES = TitleModel.STATES;
  private static final int LOOK_AHEAD = 25;
  private static final int LONGEST = 30;
  private static final int RAREST = 30;
  private static final double WEAKEST = 0.9;
  private static final double SMOOTHING = 3;

  private final Counts titleWords = new Counts();
  private final Counts titleShapes = new Counts();
  private final Counts lastWords = new Counts();
  private final Counts lastShapes = new Counts();
  private final Counts firstWords = new Counts();
  private final Counts bodyWords = new Counts();
  private final Counts firstShapes = new Counts();
  private final List<Counts> titleAfter = Stream.generate(Counts::new).limit(STATES).toList();
  private final List<Counts> bodyAfter = Stream.generate(Counts::new).limit(STATES).toList();
  private final int[] lengths = new int[LONGEST + 3];

  private static final class Counts {
    private final Map<String, Integer> counts = new TreeMap<>();
    private int total;

    void add(String key) {
      counts.merge(key, 1, Integer::sum);
      total++;
    }

    int of(String key) {
      return counts.getOrDefault(key, 0);
    }

    double log(String key) {
      return Math.log((of(key) + 0.5) / (total + 15));
    }

    double ratio(Counts other, String key) {
      double both = (of(key) + other.of(key)) / (double) (total + other.total);
      double here = (of(key) + SMOOTHING * both) / (total + SMOOTHING);
      double there = (other.of(key) + SMOOTHING * both) / (other.total + SMOOTHING);
      return of(key) + other.of(key) < SMOOTHING ? 0 : Math.log(here / there);
    }
  }

  /** Prints the table learned from the files of the directory {@code args[0]}. */
  public static void main(String[] args) throws IOException {
    TrainLinkedTitle training = new TrainLinkedTitle();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        training.learn(
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replace("\r", "")
                .replace('\u00a0', ' '));
      }
    }
    training.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void learn(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() < 2) {
      return;
    }
    String head = lines.get(0);
    if (head.length() > 25 && head.length() < 130 && !head.endsWith(".")) {
      title(head);
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String lower = line.toLowerCase(Locale.ROOT);
      if (lower.matches("(?:baca|simak|lihat) juga ?:.*")) {
        String rest = line.substring(line.indexOf(':') + 1).strip();
        String title = rest.isEmpty() && i + 1 < lines.size() ? lines.get(i + 1) : rest;
        if (title.length() >= 15 && title.length() <= 160 && seen.add(title)) {
          title(title);
          lengths[Math.min(LONGEST, title.split("\\s+").length)]++;
        }
      } else if (i > 1
          && line.length() > 120
          && ".\"”".indexOf(line.charAt(line.length() - 1)) >= 0) {
        body(line);
      }
    }
  }

  private void title(String title) {
    List<String[]> words = words(title);
    for (int i = 1; i < words.size(); i++) {
      String shape = words.get(i)[1];
      titleAfter.get(TitleModel.state(words.get(i - 1)[1])).add(shape);
      (i + 1 < words.size() ? titleWords : lastWords).add(words.get(i)[0]);
      (i + 1 < words.size() ? titleShapes : lastShapes).add(shape);
    }
  }

  private void body(String line) {
    List<String[]> words = words(line);
    for (int i = 0; i < Math.min(LOOK_AHEAD, words.size()); i++) {
      (i == 0 ? firstShapes : bodyAfter.get(TitleModel.state(words.get(i - 1)[1])))
          .add(words.get(i)[1]);
      (i == 0 ? firstWords : bodyWords).add(words.get(i)[0]);
    }
  }

  private static List<String[]> words(String text) {
    List<String[]> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && text.charAt(at) > ' ') {
        at++;
      }
      if (at > start) {
        int[] core = TitleModel.core(text, start, at);
        out.add(
            new String[] {
              text.substring(core[0], core[1]),
              TitleModel.shape(text, start, at, Readers.INDONESIAN.words())
            });
      }
      at++;
    }
    return out;
  }

  private void print(PrintStream out) {
    out.println(
        "# Where a linked title ends and running text resumes: log weights of a change-point"
            + " model.");
    out.println(
        "# Trained by id.saring.strip.link.TrainLinkedTitle on unlabelled articles that keep each"
            + " linked title on its own line.");
    out.println("# length: words, log P(a title has so many words)");
    out.println(
        "# class: shape of a word, then log P as 1st word of running text, log ratio as last title"
            + " word, log P in a title and in running text, each after a small word, a capital, a"
            + " comma, a stop");
    out.println(
        "# word: word, then log ratio against title words as 1st word of running text, later word"
            + " of running text, last title word");
    out.println("kind\tkey\tweights");
    int titles = 0;
    for (int count : lengths) {
      titles += count;
    }
    for (int length = 1; length <= LONGEST; length++) {
      double smooth =
          lengths[length - 1] * 0.25
              + lengths[length] * 0.5
              + lengths[Math.min(LONGEST, length + 1)] * 0.25;
      out.printf(
          Locale.ROOT, "length\t%d\t%.2f%n", length, Math.log((smooth + 0.3) / (titles + 9)));
    }
    Set<String> shapes = new TreeSet<>(titleShapes.counts.keySet());
    shapes.addAll(lastShapes.counts.keySet());
    bodyAfter.forEach(counts -> shapes.addAll(counts.counts.keySet()));
    shapes.forEach(shape -> printShape(out, shape, shape));
    printShape(out, "*", "none of these");
    Set<String> words = new TreeSet<>(titleWords.counts.keySet());
    words.addAll(bodyWords.counts.keySet());
    words.addAll(firstWords.counts.keySet());
    words.addAll(lastWords.counts.keySet());
    for (String word : words) {
      int count =
          titleWords.of(word) + bodyWords.of(word) + firstWords.of(word) + lastWords.of(word);
      double first = firstWords.ratio(titleWords, word);
      double body = bodyWords.ratio(titleWords, word);
      double last = lastWords.ratio(titleWords, word);
      if (!word.isEmpty()
          && count >= RAREST
          && Math.max(Math.max(Math.abs(first), Math.abs(body) * 0.6), Math.abs(last)) >= WEAKEST) {
        out.printf(Locale.ROOT, "word\t%s\t%.1f|%.1f|%.1f%n", word, first, body, last);
      }
    }
  }

  private void printShape(PrintStream out, String name, String shape) {
    double first = firstShapes.log(shape);
    first = shape.startsWith("q") ? Math.max(first, firstShapes.log("qC") - 2.5) : first;
    List<Double> row = new ArrayList<>();
    row.add(first);
    row.add(lastShapes.log(shape) - titleShapes.log(shape));
    titleAfter.forEach(counts -> row.add(counts.log(shape)));
    bodyAfter.forEach(counts -> row.add(counts.log(shape)));
    out.println(
        "class\t"
            + name
            + row.stream()
                .map(value -> String.format(Locale.ROOT, "%.2f", value))
                .collect(Collectors.joining("|", "\t", "")));
  }
}
