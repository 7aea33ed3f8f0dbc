package id.saring.extract;

import static id.saring.extract.Extracts.BODY;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.extract.found.Extraction;
import id.saring.model.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtractionFuzzTest {
  @Test
  void neverCutsWhatIsStrippedOrTwice() {
    Random random = new Random(7);
    String[] lines = {
      "Jembatan Desa Diperbaiki Warga",
      "Budi - detikNews - 10 Jun 2025 - 21:05",
      "Jakarta",
      "-",
      BODY,
      "SLAWI – " + BODY + " (dry/din)",
      "jls",
      "Editor : Siti Aminah",
      "Warga (Foto: Budi)",
      "Nasional",
      "",
      "Pewarta: Budi Editor: Tono"
    };
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int count = 1 + random.nextInt(12);
      for (int i = 0; i < count; i++) {
        text.append(lines[random.nextInt(lines.length)]).append('\n');
      }
      List<Edit> stripped = new ArrayList<>();
      for (int at = random.nextInt(40); at + 30 < text.length(); at += 31 + random.nextInt(90)) {
        stripped.add(Edit.delete(at, at + 1 + random.nextInt(29), "test", "test", "menu"));
      }
      List<int[]> taken = new ArrayList<>();
      stripped.forEach(edit -> taken.add(new int[] {edit.start(), edit.end()}));
      for (Extraction e : Extracts.of(text.toString(), stripped)) {
        if (e.cutStart() < e.cutEnd()) {
          assertThat(taken).noneMatch(range -> e.cutStart() < range[1] && range[0] < e.cutEnd());
          taken.add(new int[] {e.cutStart(), e.cutEnd()});
        }
      }
    }
  }
}
