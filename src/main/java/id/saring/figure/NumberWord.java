package id.saring.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * One atom of a spelled number.
 *
 * @param atom what it does in the number
 * @param value the value it adds or multiplies by; for a fraction its denominator
 */
record NumberWord(Atom atom, BigDecimal value) {
  /** The parts a spelled number is made of. */
  enum Atom {
    /** nol, satu … sembilan. */
    DIGIT,
    /** kosong, a zero after "koma" only. */
    EMPTY,
    /** sepuluh, sebelas. */
    TEN,
    /** belas. */
    TEENS,
    /** puluh. */
    TENS,
    /** seratus. */
    HUNDRED,
    /** ratus. */
    HUNDREDS,
    /** seribu, sejuta … */
    ONE_SCALE,
    /** ribu, juta, miliar … */
    SCALE,
    /** rb, jt: scales after digits only. */
    SHORT_SCALE,
    /** M, T: scales after an amount of money. */
    MONEY_SCALE,
    /** setengah. */
    HALF,
    /** koma. */
    POINT,
    /** minus. */
    MINUS,
    /** pangkat. */
    POWER,
    /** per, between numerator and denominator. */
    PART,
    /** pertiga, perempat … */
    FRACTION,
    /** sepertiga, seperempat … */
    ONE_FRACTION,
    /** puluhan, ratusan … */
    VAGUE,
    /** pertama. */
    FIRST
  }

  /**
   * A word of the text as atoms: "duapuluhlima" is three.
   *
   * @param atoms at least one
   * @param ordinal whether it carries "ke": "kedua", "kesepuluh"
   * @param exact the spelling when its case counts; otherwise null
   */
  record Word(List<NumberWord> atoms, boolean ordinal, String exact) {
    Atom first() {
      return atoms.get(0).atom();
    }
  }
}
