package id.saring.page;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.text.Page;
import id.saring.text.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lines look like, alone (line-looks.txt) and among others (page-looks.txt), by example. */
class LineLooksTest {
  private static final PageReader READER = PageReader.of(Language.load("id"));
  private static final Prose PROSE = READER.prose();

  private static final Map<String, BiPredicate<PageLines, Integer>> LOOKS =
      Map.ofEntries(
          entry("about", PageLines::isAbout),
          entry("address", PageLines::isAddress),
          entry("age", PageLines::isAge),
          entry("bare label", PageLines::isBareLabel),
          entry("bullet", PageLines::isBullet),
          entry("call", PageLines::isCall),
          entry("caption", PageLines::isCaption),
          entry("closing box", PageLines::isClosingBox),
          entry("comment form", PageLines::isCommentForm),
          entry("comment heading", PageLines::isCommentHeading),
          entry("contact", PageLines::isContactLabel),
          entry("day header", PageLines::isDayHeader),
          entry("end of a sentence", text(Prose::endsSentence)),
          entry("ends in an age", PageLines::endsInAge),
          entry("ends in others", PageLines::endsInOthers),
          entry("fact", PageLines::isFactLine),
          entry("function word in it", text(t -> PROSE.hasFunctionWord(t, 0, t.length()))),
          entry("greeting", PageLines::isGreeting),
          entry("headline by its form", text(Prose::mayBeHeadline)),
          entry("initials", text(SignOff::alone)),
          entry("leads on", PageLines::leadsOn),
          entry("menu", PageLines::isMenu),
          entry("menu row", PageLines::isMenuRow),
          entry("month", PageLines::isMonth),
          entry("name line", PageLines::isNameLine),
          entry("names a channel", PageLines::namesChannel),
          entry("names a site", PageLines::namesSite),
          entry("names others", PageLines::namesOthers),
          entry("number", PageLines::isNumber),
          entry("of the site", PageLines::isOfSite),
          entry("opening hours", PageLines::isOpeningHours),
          entry("own list", PageLines::inOwnList),
          entry("paragraph", text(PROSE::isParagraph)),
          entry("passage", text(t -> PROSE.isPassage(t, 0, t.length()))),
          entry("placeholder", PageLines::isPlaceholder),
          entry("post day", PageLines::isPostDay),
          entry("prose perhaps", text(t -> PROSE.mayBeProse(t, 0, t.length()))),
          entry("remark", PageLines::isRemarkLine),
          entry("reply", PageLines::isReply),
          entry("reply bar", text(t -> READER.words().opens(PageWordKind.REPLY_BAR, t, 0))),
          entry("running text", PageLines::prose),
          entry("shouted", text(Prose::isShouted)),
          entry("site line", PageLines::isSiteLine),
          entry("slogan", (lines, line) -> Slogan.is(lines.string(line), lines.text())),
          entry("speaks of us", PageLines::speaksOfUs),
          entry("stamp", PageLines::isStamp),
          entry("street", PageLines::isStreet),
          entry("ticker", PageLines::isTicker),
          entry("title", PageLines::isTitle),
          entry("verse", PageLines::inVerse),
          entry("weekday without a year", PageLines::isYearlessDay),
          entry("welcome", PageLines::isWelcome));

  private static BiPredicate<PageLines, Integer> text(Predicate<String> look) {
    return (lines, line) -> look.test(lines.string(line));
  }

  static Stream<Arguments> alone() {
    return Sections.of("/id/saring/page/line-looks.txt");
  }

  static Stream<Arguments> among() {
    return Sections.of("/id/saring/page/page-looks.txt");
  }

  @Test
  void eachHasAnExample() {
    assertThat(Stream.concat(alone(), among()).map(section -> section.get()[0]).collect(toSet()))
        .isEqualTo(LOOKS.keySet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("alone")
  void ofALineAlone(String look, List<String> rows) {
    List<String> wrong = new ArrayList<>();
    rows.stream().filter(row -> !row.isEmpty()).forEach(row -> judge(look, List.of(row), wrong));
    assertThat(rows).as("examples of both kinds").anyMatch(row -> row.startsWith("+"));
    assertThat(rows).as("examples of both kinds").anyMatch(row -> row.startsWith("-"));
    assertThat(wrong).as("lines that do not look as marked").isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("among")
  void ofALineAmongOthers(String look, List<String> rows) {
    List<String> wrong = new ArrayList<>();
    List<String> page = new ArrayList<>();
    for (String row : rows) {
      if (!row.isEmpty()) {
        page.add(row);
      } else {
        judge(look, page, wrong);
        page.clear();
      }
    }
    judge(look, page, wrong);
    assertThat(rows).as("examples of both kinds").anyMatch(row -> row.startsWith("+"));
    assertThat(rows).as("examples of both kinds").anyMatch(row -> row.startsWith("-"));
    assertThat(wrong).as("lines that do not look as marked").isEmpty();
  }

  private static void judge(String look, List<String> page, List<String> wrong) {
    PageLines lines =
        READER.read(Page.of(String.join("\n", page.stream().map(r -> r.substring(1)).toList())));
    for (int line = 0; line < page.size(); line++) {
      if (LOOKS.get(look).test(lines, line) != page.get(line).startsWith("+")) {
        wrong.add(page.get(line));
      }
    }
  }
}
