package id.saring.clean.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Lexicon;
import id.saring.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final Lexicon LEXICON = Lexicon.of(LanguageDetector.vocabulary());
  private static final LanguageDetector DETECTOR = new LanguageDetector(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id|Presiden AS bertemu menteri luar negeri AS di Washington. Bantuan AS untuk sekutu AS naik tahun ini.
          id|Band The Panturas dan The Changcuters tampil di Bandung. The Panturas membawakan tujuh lagu.
          id|Film The Raid dan The Night Comes for Us diputar ulang di bioskop pada malam ini.
          id|Syarat lomba itu ialah umur di atas tujuh belas tahun, kata panitia yang ditemui di balai desa.
          id|Menurut polis asuransi itu, kerajaan bisnis mereka tidak akan diganti karena kebakaran.
          id|RUMAH MAKAN ITU RAMAI DAN PARA PEMBELI ANTRE SAMPAI KE JALAN
          ms|Kerajaan negeri akan membina jambatan baharu kerana jambatan lama rosak. Beliau berkata bahawa projek itu dijangka siap tahun hadapan.
          ms|Pasukan itu tewas, iaitu kekalahan ketiga mereka. Jurulatih berkata bahawa pemain mahu bangkit selepas rehat.
          ms|Seramai dua puluh mangsa dipindahkan ke sekolah selepas banjir, manakala yang lain tinggal di rumah saudara sahaja.
          en|The governor said the new bridge would open next month after a long delay.
          en|Farmers in the village have been waiting for rain since June, and the rice fields are dry.
          jv|Wong desa padha tandang gawe ngresiki kali amarga banyune wiwit asat lan akeh reregede.
          jv|Pak lurah ngendika yen pasar kuwi arep dipindhah menyang kidul dalan gedhe.
          su|Urang lembur gotong royong ngabersihkeun susukan sabab caina geus mimiti saat.
          su|Nini sok nyarita yén baheula imahna téh tina awi jeung hateupna tina eurih.
          und|Prambanan 4-2 Borobudur, Merapi 1-1 Semeru
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(DETECTOR.guess(Tokens.of(text, LEXICON))).isEqualTo(language);
  }
}
