package id.saring.clean.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.text.Columns;
import id.saring.clean.text.RawText;
import id.saring.date.DateFinder;
import id.saring.extract.found.Extraction;
import id.saring.lang.Language;
import id.saring.model.NumericOrder;
import id.saring.model.NumericOrderVotes;
import id.saring.model.SourceEvidence;
import id.saring.text.EditedText;
import id.saring.text.Lexicon;
import id.saring.text.Offsets;
import id.saring.text.Page;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationReaderTest {
  private static final Language LANGUAGE = Language.load("id");
  private static final PublicationReader READER =
      new PublicationReader(
          LANGUAGE, Lexicon.of(DateFinder.vocabulary(LANGUAGE)), ZoneId.of("Asia/Jakarta"));

  /** Reads a page of three lines: the publication, the update (either may be empty), the text. */
  private static Publication read(
      String published, String updated, String text, NumericOrder series) {
    return read(published, updated, text, series, SourceEvidence.NONE);
  }

  private static Publication read(
      String published, String updated, String text, NumericOrder series, SourceEvidence evidence) {
    String page = published + "\n" + updated + "\n" + text;
    List<Extraction> found = new ArrayList<>();
    if (!published.isEmpty()) {
      found.add(
          new Extraction("published", 0, published.length(), published, 0, 0, "byline", "byline"));
    }
    if (!updated.isEmpty()) {
      int at = published.length() + 1;
      found.add(
          new Extraction(
              "updated", at, at + updated.length(), updated, at, at, "byline", "byline"));
    }
    return READER.read(
        Columns.of(Page.of(page), List.of(), found),
        new RawText(EditedText.of(page), Offsets.of(page, StandardCharsets.UTF_8)),
        series,
        SourceFacts.NONE,
        evidence);
  }

  private static Publication beside(String published, String stated) {
    return read(
        published, "", "", NumericOrder.UNDECIDED, new SourceEvidence(null, null, stated, "field"));
  }

  private static Publication read(String published, String text) {
    return read(published, "", text, NumericOrder.UNDECIDED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "12 Maret 2024 10:15 WIB;2024-03-12T03:15:00Z;2024-03-12;minute;WIB",
        "12 Maret 2024 10:15 WITA;2024-03-12T02:15:00Z;2024-03-12;minute;WITA",
        "12 Maret 2024 10:15 WIT;2024-03-12T01:15:00Z;2024-03-12;minute;WIT",
        "12 Maret 2024 10:15;2024-03-12T03:15:00Z;2024-03-12;minute;assumed",
        "2024-03-12T10:15:20+02:00;2024-03-12T08:15:20Z;2024-03-12;second;offset",
        "12 Maret 2024;-;2024-03-12;day;-",
        "Maret 2024;-;-;month;-",
        "2024;-;-;year;-",
        "3/14/2024, 2:20 PM;2024-03-14T07:20:00Z;2024-03-14;minute;assumed",
      })
  void givesTheInstantInTheStatedZone(
      String stamp, String at, String date, String precision, String zone) {
    var published = read(stamp, "").published();
    assertThat(String.valueOf(published.at())).isEqualTo(String.valueOf(at));
    assertThat(String.valueOf(published.date())).isEqualTo(String.valueOf(date));
    assertThat(published.precision()).isEqualTo(precision);
    assertThat(published.zone()).isEqualTo(zone);
    assertThat(published.raw()).isEqualTo(stamp);
  }

  @Test
  void keepsTheStampVerbatimAndWhereItStands() {
    String page = "é\n12  Maret 2024\t10:15 WIB\n";
    Extraction found =
        new Extraction("published", 2, 26, "12 Maret 2024 10:15 WIB", 2, 2, "byline", "byline");
    var published =
        READER
            .read(
                Columns.of(Page.of(page), List.of(), List.of(found)),
                new RawText(EditedText.of(page), Offsets.of(page, StandardCharsets.UTF_8)),
                NumericOrder.UNDECIDED,
                SourceFacts.NONE,
                SourceEvidence.NONE)
            .published();
    assertThat(published.raw()).isEqualTo("12  Maret 2024\t10:15 WIB");
    assertThat(published.rawStart()).isEqualTo(3);
    assertThat(published.rawEnd()).isEqualTo(3 + published.raw().length());
    assertThat(published.method()).isEqualTo("byline");
  }

  @Test
  void takesNoUpdateForThePublication() {
    Publication found = read("", "12 Maret 2024 10:15 WIB", "", NumericOrder.UNDECIDED);
    assertThat(found.published()).isNull();
    assertThat(found.updated().at()).hasToString("2024-03-12T03:15:00Z");
    assertThat(found.updated().date()).hasToString("2024-03-12");
    assertThat(found.updated().raw()).isEqualTo("12 Maret 2024 10:15 WIB");
    assertThat(found.updated().rawStart()).isEqualTo(1);
    assertThat(found.reference().published()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "2024-03-12;-;2024-03-12;day;-",
        "20240312;-;2024-03-12;day;-",
        "2024-03-12T00:00:00Z;-;2024-03-12;day;-",
        "2024-03-12 00:00:00;-;2024-03-12;day;-",
        "2024-03-12T10:15:20;2024-03-12T03:15:20Z;2024-03-12;second;assumed",
        "2024-03-12T10:15;2024-03-12T03:15:00Z;2024-03-12;minute;assumed",
        "2024-03-12 10:15:00;2024-03-12T03:15:00Z;2024-03-12;minute;assumed",
        "2024-03-12T20:15:20Z;2024-03-12T20:15:20Z;2024-03-13;second;offset",
        "2024-03-12T20:15:20.123+00:00;2024-03-12T20:15:20Z;2024-03-13;second;offset",
        "2024-03-12T20:15:20+0900;2024-03-12T11:15:20Z;2024-03-12;second;offset",
        "Tue, 12 Mar 2024 10:15:20 +0700;2024-03-12T03:15:20Z;2024-03-12;second;offset",
        "1710213320;2024-03-12T03:15:20Z;2024-03-12;second;offset",
        "1710213320123;2024-03-12T03:15:20Z;2024-03-12;second;offset",
        "Selasa, 12 Maret 2024 10:15 WITA;2024-03-12T02:15:00Z;2024-03-12;minute;WITA",
        "Maret 2024;-;-;month;-",
      })
  void readsWhatTheSourceStatesBesideTheText(
      String stated, String at, String date, String precision, String zone) {
    Publication found = beside("", stated);
    var published = found.published();
    assertThat(String.valueOf(published.at())).isEqualTo(String.valueOf(at));
    assertThat(String.valueOf(published.date())).isEqualTo(String.valueOf(date));
    assertThat(published.precision()).isEqualTo(precision);
    assertThat(published.zone()).isEqualTo(zone);
    assertThat(published.method()).isEqualTo("field");
    assertThat(published.raw()).isEqualTo(stated);
    assertThat(published.rawStart()).isNull();
    assertThat(String.valueOf(found.reference().published())).isEqualTo(String.valueOf(date));
    assertThat(found.flags()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kemarin", "0000-00-00", "1970-01-01T00:00:00Z", "0001-01-01", "3/4/2024"})
  void whatTheSourceStatesMayBeNoDate(String stated) {
    Publication found = beside("", stated);
    assertThat(found.published()).isNull();
    assertThat(found.flags()).containsExactly("source_date_unread");
  }

  @Test
  void theTextsOwnStampComesFirstAndADifferenceIsSeen() {
    Publication same = beside("12 Maret 2024 10:15 WIB", "2024-03-11T23:00:00Z");
    assertThat(same.published().method()).isEqualTo("byline");
    assertThat(same.flags()).isEmpty();
    Publication other = beside("12 Maret 2024 10:15 WIB", "2024-05-01");
    assertThat(other.published().date()).hasToString("2024-03-12");
    assertThat(other.flags()).containsExactly("source_date_differs");
  }

  @Test
  void theSourceTellsHowFiguresOfTheTextAreRead() {
    assertThat(beside("7/3/2025 20:00", "2025-07-03").published().date()).hasToString("2025-07-03");
    assertThat(beside("7/3/2025 20:00", "2025-03-07").published().date()).hasToString("2025-03-07");
    assertThat(beside("7/3/2025 20:00", "2025-03-07").published().method()).isEqualTo("byline");
    assertThat(beside("7/3/2025 20:00", "2024-01-01").flags()).containsExactly("ambiguous_date");
    assertThat(beside("7/3/2025 20:00", "2024-01-01").published().method()).isEqualTo("field");
  }

  @Test
  void datesTheTextByTheDayOfPublicationAlone() {
    assertThat(read("12 Maret 2024 10:15 WITA", "").reference().published())
        .hasToString("2024-03-12");
    assertThat(read("12 Maret 2024 10:15 WITA", "").reference().zone()).hasToString("+08:00");
    assertThat(read("Maret 2024", "").reference().published()).isNull();
    assertThat(read("", "").published()).isNull();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "7/3/2025 20:00~Kamis (3/7/2025)~2025-07-03",
        "7/3/2025 20:00~Kamis (3/7)~2025-07-03",
        "7/3/2025 20:00~Senin (30/6)~2025-07-03",
        "7/3/2025 20:00~Jumat (7/3/2025)~2025-03-07",
        "7/3/2025 20:00~Kamis (26/6/2025)~2025-07-03",
        "7/3/2025 20:00~Senin (23/6/2025)~2025-07-03",
        "7/3/2025 20:00~Minggu (22/6/2025)~-",
        "7/3/2025 20:00~pekan lalu~-",
        "7/3/2025 20:00~Kamis (26/6/2025) dan Senin (3/3/2025)~-",
        "7/3/2025 20:00 WIB~Kamis (26/6/2025)~2025-03-07",
        "7/3/2025 20:00 WIB~pekan lalu~2025-03-07",
        "07-03-2025 20:00~pekan lalu~2025-03-07",
        "3/3/2025 20:00~pekan lalu~2025-03-03",
        "7/23/2025 20:00~pekan lalu~2025-07-23",
        "23/7/2025 20:00~pekan lalu~2025-07-23",
      })
  void readsFiguresInTheOrderThatTheTextShows(String stamp, String text, String date) {
    Publication found = read(stamp, text);
    assertThat(found.flags().contains("ambiguous_date")).isEqualTo(date == null);
    assertThat(found.published() == null ? null : found.published().date().toString())
        .isEqualTo(date);
    if (date != null) {
      assertThat(found.reference().published()).hasToString(date);
      assertThat(found.published().raw()).isEqualTo(stamp);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'7/23/2025 20:00', 0, 1",
    "'23/7/2025 20:00', 1, 0",
    "'7/3/2025 20:00', 0, 0",
    "'23/7/2025 20:00 WIB', 0, 0",
    "'23-7-2025 20:00', 0, 0",
    "'23 Juli 2025', 0, 0",
    "'2025-07-23', 0, 0",
  })
  void votesWithStampsThatCanBeReadInOneOrder(String stamp, long dayFirst, long monthFirst) {
    Extraction found =
        new Extraction("published", 0, stamp.length(), stamp, 0, 0, "byline", "byline");
    assertThat(READER.vote(Columns.of(Page.of(stamp), List.of(), List.of(found))))
        .isEqualTo(new NumericOrderVotes(dayFirst, monthFirst));
  }

  @Test
  void readsFiguresInTheOrderOfTheirSeriesWhereTheTextIsSilent() {
    assertThat(read("7/3/2025 20:00", "", "", NumericOrder.MONTH_FIRST).published().date())
        .hasToString("2025-07-03");
    assertThat(read("7/3/2025 20:00", "", "", NumericOrder.DAY_FIRST).published().date())
        .hasToString("2025-03-07");
    assertThat(read("7/3/2025 20:00", "", "", NumericOrder.UNDECIDED).flags())
        .containsExactly("ambiguous_date");
    assertThat(
            read("7/3/2025 20:00", "", "Jumat (7/3)", NumericOrder.MONTH_FIRST).published().date())
        .hasToString("2025-03-07");
  }

  @Test
  void aDayAboveTheHeadlineThatARuleExtractsIsNoClock() {
    String page = "Sabtu, 15 Maret 2025\nWarga Menanam Pohon\nRapat kemarin.";
    Publication found =
        READER.read(
            Columns.of(
                Page.of(page),
                List.of(),
                List.of(
                    new Extraction(
                        "published", 0, 20, page.substring(0, 20), 0, 0, "day", "byline"),
                    new Extraction(
                        "title", 21, 40, page.substring(21, 40), 21, 21, "title", "title"))),
            new RawText(EditedText.of(page), Offsets.of(page, StandardCharsets.UTF_8)),
            NumericOrder.UNDECIDED,
            SourceFacts.NONE,
            SourceEvidence.NONE);
    assertThat(found.published().date()).hasToString("2025-03-15");
  }

  private static Publication below(String above, String below, String text) {
    String title = "Warga Menanam Pohon";
    String page = above + "\n" + title + "\n" + below + "\n" + text;
    int at = above.length() + 1;
    List<Extraction> found = new ArrayList<>();
    String day = above.strip();
    found.add(new Extraction("published", 0, day.length(), day, 0, 0, "byline", "byline"));
    found.add(new Extraction("title", at, at + title.length(), title, at, at, "title", "title"));
    if (!below.isEmpty()) {
      int from = at + title.length() + 1;
      found.add(
          new Extraction(
              "published", from, from + below.length(), below, from, from, "byline", "byline"));
    }
    return READER.read(
        Columns.of(Page.of(page), List.of(), found),
        new RawText(EditedText.of(page), Offsets.of(page, StandardCharsets.UTF_8)),
        NumericOrder.UNDECIDED,
        SourceFacts.NONE,
        SourceEvidence.NONE);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Sabtu, 15 Maret 2025;'';Rapat Jumat (14/3/2025).;2025-03-15",
        "Sabtu, 15 Maret 2025;'';Rapat Jumat (14/3).;2025-03-15",
        "Sabtu, 15 Maret 2025;'';Rapat 5 Maret 2025.;2025-03-15",
        "Sabtu, 15 Maret 2025;'';Rapat Senin (3/2/2020).;-",
        "Sabtu, 15 Maret 2025;'';Rapat 4 Maret 2025.;-",
        "Sabtu, 15 Maret 2025;'';Rapat 16 Maret 2025.;-",
        "Sabtu, 15 Maret 2025;'';Rapat kemarin.;-",
        "Sabtu, 15 Maret 2025⏎;'';Rapat kemarin.;2025-03-15",
        "Sabtu, 15 Maret 2025⏎;'';Rapat 20 Februari 2025.;2025-03-15",
        "Sabtu, 15 Maret 2025⏎;'';Rapat Senin (3/2/2020).;-",
        "15/03/2025⏎;'';Rapat kemarin.;-",
        "Sabtu, 15 Maret 2025 10:15;'';Rapat Senin (3/2/2020).;2025-03-15",
        "Sabtu, 15 Maret 2025;4 Februari 2020;Rapat Senin (3/2/2020).;2020-02-04",
        "Sabtu, 15 Maret 2025 10:15;4 Februari 2020;Rapat kemarin.;2020-02-04",
        "Sabtu, 15 Maret 2025;4 Februari 2020 10:15;Rapat kemarin.;2020-02-04",
      })
  void aSitesOwnClockIsNoPublication(String above, String below, String text, String date) {
    Publication found = below(above.replace('⏎', '\n'), below, text);
    assertThat(found.published() == null ? null : found.published().date().toString())
        .isEqualTo(date);
    assertThat(found.flags().contains("site_clock")).isEqualTo(date == null);
    assertThat(found.reference().published() == null).isEqualTo(date == null);
  }
}
