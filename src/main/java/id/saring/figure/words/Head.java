package id.saring.figure.words;

/** What a word or phrase says the number after it is. */
public enum Head {
  /** A law, decree or letter; its number follows "nomor". */
  LAW,
  /** An article or paragraph of a law. */
  ARTICLE,
  /** "nomor" itself. */
  NUMBERED,
  /** A class or grade. */
  RANK,
  /** A noun whose examples are told apart by numbers: "lantai 2". */
  LABEL,
  /** An event that counts its editions. */
  EDITION,
  /** What follows identifies something: a telephone number, an address. */
  IDENTIFIER,
  /** The number that follows belongs to a name. */
  NAME
}
