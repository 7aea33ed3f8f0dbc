package id.saring.clean.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.model.EditOp;
import id.saring.model.RawEdit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest {
  private static RawEdit replaced(String rawText, String replacement, int textAt) {
    return new RawEdit(
        EditOp.REPLACE,
        "entity",
        "repair",
        "entity",
        0,
        0,
        rawText,
        null,
        replacement,
        null,
        textAt,
        0);
  }

  private static String undone(String text, RawEdit... edits) {
    return new String(
        Undo.undo(text, List.of(edits), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  @Test
  void whatWasReplacedIsBackAtItsPlace() {
    assertThat(undone("padi & ubi — jagung", replaced("&amp;", "&", 5), replaced("--", "—", 11)))
        .isEqualTo("padi &amp; ubi -- jagung");
  }

  @Test
  void anEditInTheReplacementOfAnotherIsRefused() {
    assertThatThrownBy(() -> undone("padi", replaced("x", "adi", 1), replaced("y", "di", 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edit at 2 lies within another");
  }

  @Test
  void anEditOutsideOfTheTextIsRefused() {
    assertThatThrownBy(() -> undone("padi", replaced("x", "", 5)))
        .hasMessage("edit at 5 lies outside the text");
  }
}
