package id.saring.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts that benchmarks run on. */
final class BenchTexts {
  private BenchTexts() {}

  /**
   * The {@code .txt} files of {@code folder} in order, from the start again until there are {@code
   * bytes} of UTF-8.
   */
  static List<String> read(String folder, long bytes) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      paths = all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    long read = 0;
    for (int i = 0; read < bytes; i++) {
      String text = Files.readString(paths.get(i % paths.size()), StandardCharsets.UTF_8);
      read += text.getBytes(StandardCharsets.UTF_8).length;
      texts.add(text);
    }
    return texts;
  }
}
