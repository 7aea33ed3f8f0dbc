package id.saring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.figure.Lists.Spelled;
import id.saring.lang.Language;
import id.saring.model.Figure;
import id.saring.model.Figure.Kind;
import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The language tables say one thing about each phrase, and every unit in them is read. */
class ListsTest {
  private static final Language INDONESIAN = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(FigureFinder.vocabulary(INDONESIAN));
  private static final FigureFinder FINDER = new FigureFinder(INDONESIAN, LEXICON);

  @Test
  void noHeadHasTwoRoles() {
    Set<Role> heads =
        EnumSet.of(
            Role.LAW, Role.ARTICLE, Role.NUMBERED, Role.RANK, Role.EVENT, Role.SKIP, Role.NAME);
    Map<String, Role> seen = new HashMap<>();
    for (Spelled<Role> role : Lists.ROLES) {
      if (heads.contains(role.value())) {
        Role earlier = seen.put(role.spelling(), role.value());
        assertThat(earlier).as("%s is %s too", role.spelling(), role.value()).isNull();
      }
    }
  }

  @Test
  void everyUnitIsRead() {
    for (Spelled<Lists.Measure> unit : Lists.UNITS) {
      String spelling =
          unit.spelling().startsWith("=") ? unit.spelling().substring(1) : unit.spelling();
      String text = "Nilainya 2,5 " + spelling + ", kata dia.";
      List<Figure> figures = FINDER.find(Tokens.of(text, LEXICON), List.of());
      assertThat(figures).as(text).hasSize(1);
      assertThat(figures.get(0).kind()).as(text).isEqualTo(unit.value().kind());
      assertThat(figures.get(0).unit()).as(text).isEqualTo(unit.value().symbol());
      assertThat(figures.get(0).value()).as(text).isEqualByComparingTo("2.5");
    }
  }

  @Test
  void everyCurrencyBeforeItsAmountIsRead() {
    for (Spelled<Lists.Measure> prefix : Lists.PREFIXES) {
      String spelling =
          prefix.spelling().startsWith("=") ? prefix.spelling().substring(1) : prefix.spelling();
      String text = "Nilainya " + spelling + " 2,5, kata dia.";
      List<Figure> figures = FINDER.find(Tokens.of(text, LEXICON), List.of());
      assertThat(figures).as(text).hasSize(1);
      assertThat(figures.get(0).kind()).as(text).isIn(Kind.MONEY, Kind.MEASURE);
      assertThat(figures.get(0).unit()).as(text).isEqualTo(prefix.value().symbol());
    }
  }
}
