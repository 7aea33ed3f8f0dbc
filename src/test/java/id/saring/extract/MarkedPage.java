package id.saring.extract;

import id.saring.extract.found.Extraction;
import id.saring.model.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as the tables of the tests write it: {@code \n} ends a line, {@code §} is {@link
 * #HEADLINE}, {@code ¶} is {@link Extracts#BODY}, and what stands in {@code ⟦…⟧} was stripped
 * before.
 *
 * @param text the chars of the page
 * @param stripped the stretches that were stripped
 */
public record MarkedPage(String text, List<Edit> stripped) {
  /** A headline. */
  public static final String HEADLINE = "Jembatan Desa Diperbaiki Warga";

  /** The page that {@code marked} writes. */
  public static MarkedPage of(String marked) {
    String[] parts =
        marked
            .replace("\\n", "\n")
            .replace("§", HEADLINE)
            .replace("¶", Extracts.BODY)
            .split("[⟦⟧]", -1);
    StringBuilder text = new StringBuilder();
    List<Edit> stripped = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        int end = text.length() + parts[i].length();
        stripped.add(Edit.delete(text.length(), end, "menu", "test", "menu"));
      }
      text.append(parts[i]);
    }
    return new MarkedPage(text.toString(), stripped);
  }

  /**
   * {@code column | value}, and behind it what is cut out, {@code =} if that is the value, unless
   * the text stays.
   */
  public String shown(Extraction found) {
    String cut = text.substring(found.cutStart(), found.cutEnd());
    String seen = cut.equals(found.value()) ? "=" : cut.replace("\n", "\\n");
    return found.column() + " | " + found.value() + (cut.isEmpty() ? "" : " | " + seen);
  }
}
