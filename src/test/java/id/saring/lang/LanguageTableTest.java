package id.saring.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTableTest {
  private static LanguageTable parse(String text) {
    return LanguageTable.parse("t.tsv", text, List.of("month", "words", "days"));
  }

  @Test
  void readsWordsListsAndNumbers() {
    LanguageTable table =
        parse("# Source: own\nmonth\twords\tdays\n\n# comment\nmay\tmei|may\t31\njune\t\t30\n");
    LanguageTable.Row may = table.rows().get(0);
    assertThat(may.word("month", Month.class)).isEqualTo(Month.MAY);
    assertThat(may.list("words")).containsExactly("mei", "may");
    assertThat(may.integer("days", 1, 31)).isEqualTo(31);
    assertThat(may.line()).isEqualTo(5);
    assertThat(table.rows().get(1).list("words")).isEmpty();
  }

  @Test
  void namesFileLineAndColumnOfEverySlip() {
    assertThatThrownBy(() -> parse("month\twords\nmay\tmei\n"))
        .isInstanceOf(LanguageException.class)
        .hasMessage("t.tsv:1: found the columns [month, words]; expected [month, words, days]");
    assertThatThrownBy(() -> parse("# Source\nmonth\twords\tdays\nmay\tmei\n"))
        .hasMessage("t.tsv:3: found 2 cells; expected 3 (month, words, days), parted by tabs");
    assertThatThrownBy(() -> parse("month\twords\tdays\nmay\tmei\t31\nmay\tmei\t31\n"))
        .hasMessage("t.tsv:3: this row stands above already");
    assertThatThrownBy(() -> parse("# nothing\n"))
        .hasMessageContaining("found no line with the names of the columns");
  }

  @Test
  void refusesCellsThatItWouldMisread() {
    LanguageTable.Row row = parse("month\twords\tdays\nmaj\tmei||may\tmany\n").rows().get(0);
    assertThatThrownBy(() -> row.word("month", Month.class))
        .hasMessageStartingWith("t.tsv:2:month: found 'maj'; expected one of january, february");
    assertThatThrownBy(() -> row.list("words")).hasMessageContaining("t.tsv:2:words: found ''");
    assertThatThrownBy(() -> row.integer("days", 1, 31))
        .hasMessage("t.tsv:2:days: found 'many'; expected a whole number");
  }

  @Test
  void knowsTheSeparatorsOfALanguageByCldr() {
    Language indonesian = Language.load("id");
    assertThat(indonesian.decimalSeparator()).isEqualTo(',');
    assertThat(indonesian.groupingSeparator()).isEqualTo('.');
    assertThatThrownBy(() -> Language.load("xx"))
        .isInstanceOf(LanguageException.class)
        .hasMessageContaining("found 'xx'; expected a language that ships");
  }
}
