package id.saring.figure;

/** What a word or phrase makes of the number next to it. */
enum Role {
  /** A law, decree or letter; its number follows "nomor". */
  LAW,
  /** An article or paragraph of a law. */
  ARTICLE,
  /** "nomor" itself. */
  NUMBERED,
  /** A class or grade. */
  RANK,
  /** A word that an ordinal may follow: "hari ke 3". */
  HOST,
  /** An event that counts its editions. */
  EVENT,
  /** What follows identifies something: a telephone number, an address. */
  SKIP,
  /** The number that follows belongs to a name. */
  NAME,
  /** Never a counted noun. */
  STOP,
  /** A noun that looks like a verb by its first letters. */
  NOUN,
  /** A unit of time. */
  TIME,
  /** A classifier or a noun that is always counted. */
  COUNT,
  /** A counted noun that comes in parts: "2,125 kali". */
  DIVISIBLE,
  /** Makes a dash between two numbers a score. */
  SPORT,
  /** Joins the ends of a range. */
  RANGE,
  /** Joins the members of a list. */
  AND,
  /** Opens a range that "dan" joins. */
  BETWEEN,
  /** Opens a divisor. */
  OF,
  /** "tahun" in a citation. */
  YEAR,
  /** A part of an article. */
  CLAUSE,
  /** A law known by its name. */
  STATUTE,
  /** Makes a number an address. */
  STREET,
  /** "x" between the sides of a thing. */
  BY,
  /** After "lebih" opens a comparison: "lebih tinggi". */
  COMPARE,
  /** Points at what was named before: "ini", "itu". */
  THIS,
  /** "atau", which may join two ways to say one amount. */
  OR,
  /** Before a bare year: "sejak 1834". */
  SINCE,
  /** A function word that the name of a law may hold: "Kementerian Dalam Negeri". */
  LEGAL
}
