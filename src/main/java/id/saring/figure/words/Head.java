package id.saring.figure.words;

/** What a word or phrase says the number after it is. */
public enum Head {
  /** A law, decree or letter; its number follows "nomor". */
  LAW,
  /** An article or paragraph of a law. */
  ARTICLE,
  /** "nomor" itself. */
  NUMBERED,
  /** A place in a ranking. */
  RANK,
  /** A class or level: "kelas 2", never a large number. */
  GRADE,
  /** So many of what the word names belong to a thing: "berlantai tiga". */
  HAS,
  /** A noun whose examples are told apart by numbers: "lantai 2". */
  LABEL,
  /** An event that counts its editions. */
  EDITION,
  /** A holy book, whose verse follows the name of a chapter and a colon. */
  SCRIPTURE,
  /** What follows identifies something: a telephone number, an address. */
  IDENTIFIER,
  /** The number that follows belongs to a name. */
  NAME
}
