package id.saring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.figure.words.FigureTables;
import id.saring.figure.words.FigureTables.Spelled;
import id.saring.figure.words.Head;
import id.saring.figure.words.Measure;
import id.saring.lang.Language;
import id.saring.model.Figure;
import id.saring.model.FigureKind;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The language tables say one thing about each phrase, and every unit in them is read. */
class FigureTablesTest {
  private static final Language INDONESIAN = Language.load("id");
  private static final FigureTables TABLES = new FigureTables(INDONESIAN);
  private static final Lexicon LEXICON = Lexicon.of(FigureFinder.vocabulary(INDONESIAN));
  private static final FigureFinder FINDER = new FigureFinder(INDONESIAN, LEXICON);

  @Test
  void noHeadHasTwoRoles() {
    Map<String, Head> seen = new HashMap<>();
    for (Spelled<Head> head : TABLES.heads()) {
      Head earlier = seen.put(head.spelling(), head.value());
      assertThat(earlier).as("%s is %s too", head.spelling(), head.value()).isNull();
    }
  }

  @Test
  void everyUnitIsRead() {
    for (Spelled<Measure> unit : TABLES.units()) {
      String spelling =
          unit.spelling().startsWith("=") ? unit.spelling().substring(1) : unit.spelling();
      boolean bearing = spelling.matches("lintang .*|bujur .*|L[SU]|BT");
      boolean small = bearing || unit.value().symbol().equals("[M]");
      String text = "Nilainya " + (small ? "5,2 " : "2.500 ") + spelling + ", kata dia.";
      List<Figure> figures = FINDER.find(Tokens.of(text, LEXICON), List.of());
      assertThat(figures).as(text).hasSize(1);
      assertThat(figures.get(0).kind()).as(text).isEqualTo(unit.value().kind());
      assertThat(figures.get(0).unit()).as(text).isEqualTo(unit.value().symbol());
      assertThat(figures.get(0).value()).as(text).isEqualByComparingTo(small ? "5.2" : "2500");
    }
  }

  @Test
  void everyCurrencyBeforeItsAmountIsRead() {
    for (Spelled<Measure> prefix : TABLES.prefixes()) {
      String spelling =
          prefix.spelling().startsWith("=") ? prefix.spelling().substring(1) : prefix.spelling();
      String text = "Nilainya " + spelling + " 2,5, kata dia.";
      List<Figure> figures = FINDER.find(Tokens.of(text, LEXICON), List.of());
      assertThat(figures).as(text).hasSize(1);
      assertThat(figures.get(0).kind()).as(text).isIn(FigureKind.MONEY, FigureKind.MEASURE);
      assertThat(figures.get(0).unit()).as(text).isEqualTo(prefix.value().symbol());
    }
  }
}
