package id.saring.number;

import java.math.BigDecimal;

/**
 * What a word, or a piece of a glued word, does in a spelled number.
 *
 * @param role what it does
 * @param value the value it adds or multiplies by; for a fraction its denominator
 */
public record NumberPart(Role role, BigDecimal value) {
  /** The parts a spelled number is made of, with Indonesian examples. */
  public enum Role {
    /** nol, satu … sembilan. */
    DIGIT,
    /** kosong, a zero after the decimal point only. */
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
    /** T, k: scales after an amount of money. */
    MONEY_SCALE,
    /** B: a scale after an amount of money that it touches. */
    GLUED_MONEY_SCALE,
    /** M: a scale after an amount in the money of the country, unclear after any other. */
    OWN_MONEY_SCALE,
    /** A scale whose size depends on who writes it. */
    UNCLEAR_SCALE,
    /** setengah. */
    HALF,
    /** koma. */
    POINT,
    /** minus. */
    MINUS,
    /** min: minus before decimals, "at least" before anything else. */
    MINUS_OR_LEAST,
    /** plus: before "minus" a tolerance, no sign. */
    PLUS,
    /** kali, x: before a power of ten. */
    TIMES,
    /** pangkat. */
    POWER,
    /** per, between numerator and denominator. */
    OVER,
    /** pertiga, perempat … */
    FRACTION,
    /** sepertiga, seperempat … */
    ONE_FRACTION,
    /** puluhan, ratusan … */
    VAGUE,
    /** an, after digits, which rounds them. */
    ROUND,
    /** pertama. */
    FIRST,
    /** ke, before a number, which makes it an ordinal. */
    ORDINAL
  }
}
