package id.saring.number;

import id.saring.number.NumberPart.Role;
import java.math.BigDecimal;

/**
 * Reads the part of a spelled number that has no scale word: units, tens, hundreds and the digits
 * after "koma".
 */
final class WordReader {
  private static final int NOT_A_NUMBER = -1;

  private WordReader() {}

  /**
   * The number below 1,000 at the cursor, which moves past it; null when there is none or when it
   * ends inside a word.
   */
  static BigDecimal below1000(PartCursor parts) {
    int value = hundreds(parts);
    int rest = value == NOT_A_NUMBER || !zero(parts) ? tens(parts) : NOT_A_NUMBER;
    if (rest != NOT_A_NUMBER) {
      value = value == NOT_A_NUMBER ? rest : value + rest;
    }
    return value == NOT_A_NUMBER ? null : BigDecimal.valueOf(value);
  }

  private static int hundreds(PartCursor parts) {
    if (parts.role() == Role.HUNDRED) {
      parts.advance();
      return 100;
    }
    if (parts.role() == Role.DIGIT && parts.next() == Role.HUNDREDS && digit(parts) > 0) {
      int value = digit(parts) * 100;
      parts.advance();
      parts.advance();
      return value;
    }
    return NOT_A_NUMBER;
  }

  private static int tens(PartCursor parts) {
    if (parts.role() == Role.TEN) {
      int value = digit(parts);
      parts.advance();
      return value;
    }
    if (parts.role() != Role.DIGIT) {
      return NOT_A_NUMBER;
    }
    int digit = digit(parts);
    if (parts.next() == Role.TEENS && digit > 0) {
      parts.advance();
      parts.advance();
      return 10 + digit;
    }
    if (parts.next() == Role.TENS && digit > 0) {
      parts.advance();
      parts.advance();
      return digit * 10 + unit(parts);
    }
    if (parts.next() == Role.HUNDREDS) {
      return NOT_A_NUMBER;
    }
    parts.advance();
    return digit;
  }

  private static int unit(PartCursor parts) {
    Role next = parts.next();
    if (parts.role() != Role.DIGIT
        || digit(parts) == 0
        || next == Role.TEENS
        || next == Role.TENS
        || next == Role.HUNDREDS) {
      return 0;
    }
    int digit = digit(parts);
    parts.advance();
    return digit;
  }

  /**
   * The digits after "koma" at the cursor: read one by one, or one number below 100; empty when
   * there are none.
   */
  static String decimals(PartCursor parts) {
    StringBuilder digits = new StringBuilder();
    while (parts.role() == Role.EMPTY || parts.role() == Role.DIGIT) {
      Role next = parts.next();
      if (next == Role.TEENS || next == Role.TENS || next == Role.HUNDREDS) {
        break;
      }
      digits.append(digit(parts));
      parts.advance();
    }
    if (digits.isEmpty()) {
      int number = tens(parts);
      return number == NOT_A_NUMBER ? "" : Integer.toString(number);
    }
    return digits.toString();
  }

  private static boolean zero(PartCursor parts) {
    return parts.role() == Role.DIGIT && digit(parts) == 0;
  }

  private static int digit(PartCursor parts) {
    return parts.peek().value().intValue();
  }
}
