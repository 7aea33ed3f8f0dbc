package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.model.Edit;
import id.saring.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditedTextTest {
  private static Edit edit(int start, int end, String replacement) {
    return Edit.replace(start, end, replacement, "r", "p", "role");
  }

  @Test
  void appliesEditsAndMapsBack() {
    EditedText text = EditedText.of("abcdefgh", List.of(edit(1, 3, "X"), edit(5, 7, "")));
    assertThat(text.text()).isEqualTo("aXdeh");
    assertThat(text.toBase(0, 1)).isEqualTo(new Span(0, 1));
    assertThat(text.toBase(1, 2)).isEqualTo(new Span(1, 3));
    assertThat(text.toBase(2, 4)).isEqualTo(new Span(3, 5));
    assertThat(text.toBase(4, 5)).isEqualTo(new Span(7, 8));
    assertThat(text.toBase(3, 5)).isEqualTo(new Span(4, 8));
  }

  @Test
  void laterEditsAbsorbEarlierOnesTheyCover() {
    EditedText text =
        EditedText.of("a&amp;b c", List.of(edit(1, 6, "&"))).with(List.of(edit(0, 3, "")));
    assertThat(text.text()).isEqualTo(" c");
    assertThat(text.edits())
        .singleElement()
        .satisfies(e -> assertThat(e.span()).isEqualTo(new Span(0, 7)));
  }

  @Test
  void anEditThatCutsAReplacementIsWidened() {
    EditedText text =
        EditedText.of("a...b", List.of(edit(1, 4, "XYZ"))).with(List.of(edit(2, 3, "-")));
    assertThat(text.text()).isEqualTo("aX-Zb");
    assertThat(text.edits())
        .singleElement()
        .satisfies(e -> assertThat(e.span()).isEqualTo(new Span(1, 4)));
  }

  @Test
  void refusesOverlaps() {
    assertThatThrownBy(() -> EditedText.of("abcd", List.of(edit(0, 2, ""), edit(1, 3, ""))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void compositionEqualsApplyingTwice() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String base = letters(random, random.nextInt(30));
      EditedText once = EditedText.of(base, edits(random, base.length()));
      List<Edit> more = edits(random, once.text().length());
      EditedText twice = once.with(more);
      assertThat(twice.text()).isEqualTo(EditedText.of(once.text(), more).text());
      assertThat(twice.base()).isEqualTo(base);
      assertThat(EditedText.of(base, twice.edits()).text()).isEqualTo(twice.text());
      if (!twice.text().isEmpty()) {
        int start = random.nextInt(twice.text().length());
        int end = start + 1 + random.nextInt(twice.text().length() - start);
        Span span = twice.toBase(start, end);
        assertThat(applied(twice, span)).contains(twice.text().substring(start, end));
      }
    }
  }

  /** What the edits inside {@code span} of the base make of it. */
  private static String applied(EditedText text, Span span) {
    List<Edit> inside = new ArrayList<>();
    for (Edit edit : text.edits()) {
      if (edit.start() >= span.start() && edit.end() <= span.end()) {
        inside.add(
            new Edit(
                edit.start() - span.start(),
                edit.end() - span.start(),
                edit.replacement(),
                edit.op(),
                "r",
                "p",
                "x",
                null));
      }
    }
    return EditedText.of(text.base().substring(span.start(), span.end()), inside).text();
  }

  private static List<Edit> edits(Random random, int length) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    while (at < length && edits.size() < 4) {
      int start = at + random.nextInt(length - at);
      int end = start + 1 + random.nextInt(Math.min(4, length - start));
      edits.add(edit(start, end, letters(random, random.nextInt(3)).toUpperCase(Locale.ROOT)));
      at = end;
    }
    return edits;
  }

  private static String letters(Random random, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append((char) ('a' + random.nextInt(26)));
    }
    return out.toString();
  }
}
