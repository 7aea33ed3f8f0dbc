package id.saring.date;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.text.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampReaderTest {
  private static final Language LANGUAGE = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(DateFinder.vocabulary(LANGUAGE));
  private static final StampReader READER = new StampReader(LANGUAGE, LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Kamis, 09 Jan 2020 | 10:49:56 WIB - Oleh"
            + " Administrator;2020-01-09;10:49:56;+07:00;second;WIB",
        "15 Juli 2019   13:30 Diperbarui: 15 Juli 2019   13:46 28;2019-07-15;13:30;-;minute;-",
        "Kompas.com - 31/07/2024, 23:09 WIB;2024-07-31;23:09;+07:00;minute;WIB",
        "tempo.co - 11-Jul-16;2016-07-11;-;-;day;-",
        "Selasa, 10 Juni 2025 08:34 WITA;2025-06-10;08:34;+08:00;minute;WITA",
        "07/31/2024 23:09;2024-07-31;23:09;-;minute;-",
        "2025-02-07 22:22:00;2025-02-07;22:22;-;minute;-",
        "2025-02-07T22:22:05Z;2025-02-07;22:22:05;Z;second;offset",
        "2025-02-07 22:22:05+09:00;2025-02-07;22:22:05;+09:00;second;offset",
        "Diterbitkan 3 Mei 2021 pukul 07.05 WIT;2021-05-03;07:05;+09:00;minute;WIT",
        "Senin, 3 Mei 2021 - 24:00 WIB;2021-05-04;00:00;+07:00;minute;WIB",
        "Edisi Maret 2019;2019-03-01;-;-;month;-",
        "Arsip 2018, dimuat 4 April 2019;2019-04-04;-;-;day;-",
      })
  void readsTheFirstDate(
      String byline, String date, String time, String offset, String precision, String zoneWord) {
    Stamp stamp = READER.read(byline).orElseThrow();
    assertThat(stamp.date()).hasToString(date);
    assertThat(String.valueOf(stamp.time())).isEqualTo(String.valueOf(time));
    assertThat(String.valueOf(stamp.offset())).isEqualTo(String.valueOf(offset));
    assertThat(stamp.precision()).isEqualTo(precision);
    assertThat(stamp.zoneWord()).isEqualTo(zoneWord);
  }

  @Test
  void noDateNoStamp() {
    assertThat(READER.read("Penulis: Sari | 2 jam yang lalu")).isEmpty();
  }
}
