package id.saring.figure;

import id.saring.figure.NumberWord.Atom;
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
  static BigDecimal below1000(Atoms atoms) {
    int value = hundreds(atoms);
    int rest = value == NOT_A_NUMBER || !zero(atoms) ? tens(atoms) : NOT_A_NUMBER;
    if (rest != NOT_A_NUMBER) {
      value = value == NOT_A_NUMBER ? rest : value + rest;
    }
    return value == NOT_A_NUMBER ? null : BigDecimal.valueOf(value);
  }

  private static int hundreds(Atoms atoms) {
    if (atoms.atom() == Atom.HUNDRED) {
      atoms.advance();
      return 100;
    }
    if (atoms.atom() == Atom.DIGIT && atoms.next() == Atom.HUNDREDS && digit(atoms) > 0) {
      int value = digit(atoms) * 100;
      atoms.advance();
      atoms.advance();
      return value;
    }
    return NOT_A_NUMBER;
  }

  private static int tens(Atoms atoms) {
    if (atoms.atom() == Atom.TEN) {
      int value = digit(atoms);
      atoms.advance();
      return value;
    }
    if (atoms.atom() != Atom.DIGIT) {
      return NOT_A_NUMBER;
    }
    int digit = digit(atoms);
    if (atoms.next() == Atom.TEENS && digit > 0) {
      atoms.advance();
      atoms.advance();
      return 10 + digit;
    }
    if (atoms.next() == Atom.TENS && digit > 0) {
      atoms.advance();
      atoms.advance();
      return digit * 10 + unit(atoms);
    }
    if (atoms.next() == Atom.HUNDREDS) {
      return NOT_A_NUMBER;
    }
    atoms.advance();
    return digit;
  }

  private static int unit(Atoms atoms) {
    Atom next = atoms.next();
    if (atoms.atom() != Atom.DIGIT
        || digit(atoms) == 0
        || next == Atom.TEENS
        || next == Atom.TENS
        || next == Atom.HUNDREDS) {
      return 0;
    }
    int digit = digit(atoms);
    atoms.advance();
    return digit;
  }

  /**
   * The digits after "koma" at the cursor: read one by one, or one number below 100; empty when
   * there are none.
   */
  static String decimals(Atoms atoms) {
    StringBuilder digits = new StringBuilder();
    while (atoms.atom() == Atom.EMPTY || atoms.atom() == Atom.DIGIT) {
      Atom next = atoms.next();
      if (next == Atom.TEENS || next == Atom.TENS || next == Atom.HUNDREDS) {
        break;
      }
      digits.append(digit(atoms));
      atoms.advance();
    }
    if (digits.isEmpty()) {
      int number = tens(atoms);
      return number == NOT_A_NUMBER ? "" : Integer.toString(number);
    }
    return digits.toString();
  }

  private static boolean zero(Atoms atoms) {
    return atoms.atom() == Atom.DIGIT && digit(atoms) == 0;
  }

  private static int digit(Atoms atoms) {
    return atoms.peek().value().intValue();
  }
}
