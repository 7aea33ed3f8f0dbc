package id.saring.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.lang.Language;
import id.saring.model.Figure.Notation;
import id.saring.text.Lexicon;
import id.saring.text.TokenView;
import id.saring.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
  private static final Language INDONESIAN = Language.load("id");
  private static final Lexicon LEXICON = Lexicon.of(NumeralReader.vocabulary(INDONESIAN));
  private static final NumeralReader READER = new NumeralReader(INDONESIAN, LEXICON);

  private static TokenView view(String text) {
    return new TokenView(Tokens.of(text, LEXICON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9.638 | 9638 | DIGITS",
        "1.234.567,89 | 1234567.89 | DIGITS",
        "1,234,567.89 | 1234567.89 | DIGITS",
        "0,5 | 0.5 | DIGITS",
        "10 000 | 10000 | DIGITS",
        "1/2 | 0.5 | DIGITS",
        "2 1/2 | 2.5 | DIGITS",
        "½ | 0.5 | DIGITS",
        "2½ | 2.5 | DIGITS",
        "1,5 juta | 1500000 | MIXED",
        "5 rb | 5000 | MIXED",
        "3 ribu triliun | 3000000000000000 | MIXED",
        "10 pangkat 6 | 1000000 | MIXED",
        "1 setengah | 1.5 | MIXED",
        "duapuluh lima | 25 | WORDS",
        "duapuluhlima | 25 | WORDS",
        "dua puluh lima | 25 | WORDS",
        "tigabelas | 13 | WORDS",
        "tiga belas | 13 | WORDS",
        "limaratus ribu | 500000 | WORDS",
        "limaribu | 5000 | WORDS",
        "seratus dua | 102 | WORDS",
        "setengah | 0.5 | WORDS",
        "satu setengah | 1.5 | WORDS",
        "seperempat | 0.25 | WORDS",
        "tiga perempat | 0.75 | WORDS",
        "satu-perempat | 0.25 | WORDS",
        "dua per lima | 0.4 | WORDS",
        "dua koma nol lima | 2.05 | WORDS",
        "minus tiga | -3 | WORDS",
        "dua ribu tiga ratus empat puluh lima | 2345 | WORDS"
      })
  void readsTheWholeNumber(String text, String value, Notation notation) {
    TokenView view = view(text);
    Numeral number = READER.read(view, 0);
    assertThat(number).isNotNull();
    assertThat(number.from()).isZero();
    assertThat(number.to()).isEqualTo(view.limit());
    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.notation()).isEqualTo(notation);
    assertThat(number.flag()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000.000 | broken_groups",
        "2500.000 | broken_groups",
        "1.23.456 | broken_groups",
        "dua pertiga | repeating_fraction",
        "dua-pertiga | repeating_fraction",
        "1/3 | repeating_fraction",
        "satu juta setengah | ambiguous_half",
        "5 juta miliar | unusual_scale",
        "10^99 | exponent_too_large"
      })
  void keepsTheSurfaceButNoValueWhereNothingIsCertain(String text, String flag) {
    TokenView view = view(text);
    Numeral number = READER.read(view, 0);
    assertThat(number).isNotNull();
    assertThat(number.to()).isEqualTo(view.limit());
    assertThat(number.value()).isNull();
    assertThat(number.flag()).isEqualTo(flag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pertama | 1 | WORDS",
        "kedua | 2 | WORDS",
        "keduapuluh lima | 25 | WORDS",
        "ke-75 | 75 | DIGITS",
        "ke75 | 75 | DIGITS",
        "ke- 75 | 75 | DIGITS",
        "ke-XV | 15 | ROMAN",
        "ke-dua | 2 | WORDS"
      })
  void readsOrdinals(String text, int value, Notation notation) {
    TokenView view = view(text);
    Numeral number = READER.ordinal(view, 0);
    assertThat(number).isNotNull();
    assertThat(number.to()).isEqualTo(view.limit());
    assertThat(number.intValue(1000)).isEqualTo(value);
    assertThat(number.notation()).isEqualTo(notation);
  }

  @Test
  void anOrdinalWordBeforeABlankIsReadOnlyWhenAskedFor() {
    TokenView view = view("ke 25");
    assertThat(READER.ordinal(view, 0)).isNull();
    assertThat(READER.spacedOrdinal(view, 0).intValue(100)).isEqualTo(25);
  }

  @Test
  void aRepetitionInBracketsIsOneNumberWithItsFirstWriting() {
    TokenView view = view("14 (empat belas)");
    Numeral number = READER.restated(view, READER.read(view, 0), i -> i);
    assertThat(number.to()).isEqualTo(view.limit());
    assertThat(number.value()).isEqualByComparingTo("14");
    assertThat(number.notation()).isEqualTo(Notation.MIXED);
    TokenView other = view("14 (empat)");
    Numeral disagreed = READER.restated(other, READER.read(other, 0), i -> i);
    assertThat(disagreed.value()).isNull();
    assertThat(disagreed.flag()).isEqualTo("words_disagree");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"hari", "belas", "puluh", "ribu", "koma", "an", "plus lima", "pertama", "ke-2"})
  void readsNoCardinalFromWhatOpensNone(String text) {
    Numeral number = READER.read(view(text), 0);
    assertThat(number).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"IV | 4", "XIX | 19", "IIIb | 3", "CCCXCIX | 399", "IIII | 0", "C | 0", "iv | 0"})
  void readsRomanNumerals(String text, int value) {
    assertThat(NumeralReader.roman(view(text), 0)).isEqualTo(value);
  }

  @Test
  void neverReadsAcrossALineBreakOrBeyondTheLimit() {
    assertThat(READER.read(view("dua\npuluh"), 0).value()).isEqualByComparingTo("2");
    TokenView view = view("dua puluh lima");
    view.limit(2);
    assertThat(READER.read(view, 0).value()).isEqualByComparingTo("20");
  }
}
