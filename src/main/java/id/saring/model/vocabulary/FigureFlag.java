package id.saring.model.vocabulary;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;

/** What may look odd about a figure, or why it has no value. */
public enum FigureFlag implements Vocabulary {
  @Doc("What the half is a half of is not certain.")
  AMBIGUOUS_HALF,
  @Doc("Whether a magnitude belongs to the number is not certain.")
  AMBIGUOUS_SCALE,
  @Doc("A separator may stand before thousands or before decimals.")
  AMBIGUOUS_SEPARATOR,
  @Doc("The groups of digits are no number.")
  BROKEN_GROUPS,
  @Doc("Digits and number words are put together.")
  COMPOSITE_NUMBER,
  @Doc("The number is larger than a double holds.")
  EXPONENT_TOO_LARGE,
  @Doc("The magnitude is misspelt.")
  MISSPELT_SCALE,
  @Doc("The decimal form does not end; value_exact is rounded.")
  REPEATING_FRACTION,
  @Doc("A space stands in the decimals.")
  SPACED_DECIMALS,
  @Doc("Several amounts that add up, such as hours and minutes.")
  SUM_OF_PARTS,
  @Doc("More digits than a number in a text has.")
  TOO_LONG,
  @Doc("Letters behind the digits are not understood.")
  UNREAD_SUFFIX,
  @Doc("The magnitude stands in an unusual order.")
  UNUSUAL_SCALE,
  @Doc("The words in brackets state another number than the digits.")
  WORDS_DISAGREE,
  @Doc("A fraction over zero.")
  ZERO_DENOMINATOR
}
