package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.text.Undo;
import id.saring.model.Field;
import id.saring.model.Located;
import id.saring.model.Mention;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.RawEdit;
import id.saring.strip.repeat.Templates;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What must hold for any text: no exception, an exact undo, offsets that point at surfaces. */
final class Soundness {
  private final ArticleCleaner cleaner;

  Soundness(ArticleCleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** Cleans {@code bytes} and checks all that must hold; answers whether it is an article. */
  boolean check(String path, byte[] bytes) {
    Outcome outcome = cleaner.clean(new RawDocument(path, bytes), Templates.NONE);
    if (outcome instanceof Outcome.Cleaned article) {
      check(article, bytes);
      return true;
    }
    assertThat(((Outcome.Refused) outcome).why().reason()).isNotEqualTo("undo_failed");
    return false;
  }

  private static void check(Outcome.Cleaned cleaned, byte[] bytes) {
    String text = cleaned.article().text();
    assertThat(Undo.undo(text, cleaned.edits(), cleaned.charset())).isEqualTo(bytes);
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).isEqualTo(text.strip()).doesNotContain("\r", "\t", "  ", "\n\n\n");
    int end = 0;
    for (RawEdit edit : cleaned.edits()) {
      assertThat(edit.rawStart()).isGreaterThanOrEqualTo(end);
      end = edit.rawEnd();
      if (edit.rawHex() == null) {
        assertThat(edit.rawText().getBytes(cleaned.charset()))
            .isEqualTo(Arrays.copyOfRange(bytes, edit.rawStart(), end));
      } else {
        assertThat(HexFormat.of().formatHex(bytes, edit.rawStart(), end)).isEqualTo(edit.rawHex());
        assertThat(edit.rawText()).contains("\uFFFD");
      }
    }
    List<Located<? extends Mention>> mentions = new ArrayList<>(cleaned.dates());
    mentions.addAll(cleaned.figures());
    for (Located<? extends Mention> mention : mentions) {
      if (mention.field() == Field.TEXT) {
        int from = text.offsetByCodePoints(0, mention.start());
        assertThat(text.substring(from, text.offsetByCodePoints(0, mention.end())))
            .isEqualTo(mention.surface());
      }
      String behind = raw(bytes, mention.rawStart(), mention.rawEnd(), cleaned.charset());
      if (!behind.contains("&") && !behind.contains("\uFFFD")) {
        assertThat(letters(behind)).containsSubsequence(letters(mention.surface()));
      }
    }
    List<int[]> spans = new ArrayList<>();
    for (Located<? extends Mention> mention : mentions) {
      if (mention.field() == Field.TEXT) {
        spans.add(new int[] {mention.start(), mention.end()});
      }
    }
    spans.sort((a, b) -> Integer.compare(a[0], b[0]));
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i)[0]).isGreaterThanOrEqualTo(spans.get(i - 1)[1]);
    }
  }

  private static String raw(byte[] bytes, int start, int end, Charset charset) {
    return new String(Arrays.copyOfRange(bytes, start, end), charset);
  }

  /** Letters and digits one by one: a cut inside a mention leaves its chars in order. */
  private static List<String> letters(String text) {
    return List.of(text.replaceAll("[^A-Za-z0-9]", "").split(""));
  }
}
