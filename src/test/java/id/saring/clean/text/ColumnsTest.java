package id.saring.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dataset.table.Column;
import id.saring.dataset.table.Tables;
import id.saring.dataset.table.Word;
import id.saring.definition.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void whatARuleFillsIsAColumnOfArticlesAndAWordOfEdits() {
    List<String> articles = Tables.ARTICLES.columns().stream().map(Column::name).toList();
    List<String> words =
        Tables.EDITS.columns().get(Tables.EDITS.indexOf("column")).vocabulary().stream()
            .map(Word::word)
            .toList();
    for (String column : Rule.COLUMNS) {
      assertThat(Columns.inArticle(column)).isIn(articles).isIn(words);
    }
    assertThat(articles).containsAll(words);
  }

  @Test
  void aBylineAsAWholeIsInNoColumn() {
    assertThat(Columns.inArticle("byline")).isNull();
    assertThat(Columns.inArticle(null)).isNull();
  }
}
