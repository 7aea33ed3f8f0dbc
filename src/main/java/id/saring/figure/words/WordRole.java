package id.saring.figure.words;

/** What a word or phrase makes of the number next to it. */
public enum WordRole {
  /** A word that an ordinal may follow: "hari ke 3". */
  RANKED,
  /** Never a counted noun. */
  NOT_COUNTED,
  /** Spelled like a unit, but so few of it are counted: "dua kaki". */
  FEW,
  /** Spelled like a unit, but so many of it are counted: "63 SR". */
  MANY,
  /** Tells how far something is: after it "NM" are nautical miles, no newton metres. */
  DISTANCE,
  /** Tells how warm something is: after it "C" are degrees. */
  TEMPERATURE,
  /** Tells of a harvest: after it "kw" are quintals, no kilowatts. */
  HARVEST,
  /** A noun that looks like a verb by its first letters. */
  NOUN,
  /** A unit of time. */
  TIME_UNIT,
  /** A classifier or a noun that is always counted. */
  COUNTED,
  /** A counted noun that comes in parts: "2,125 kali". */
  DIVISIBLE,
  /** A place: after a label it is where the label is, not what is counted: "lantai 2 kantor". */
  PLACE,
  /** People or groups that "kedua" takes together also after a noun: "nasib kedua tim". */
  PARTY,
  /** Makes a dash between two numbers a score. */
  SPORT,
  /** Tells how things stand beside each other: "konfigurasi 2-2" is no score. */
  ARRANGED,
  /** A place above or below, which bounds a number after it: "di atas 100". */
  OVER,
  /** Opens what a value may be more or less, after it: "2,5 persen plus minus 1 persen". */
  SPREAD,
  /** Says how a thing stands, so that {@link #OVER} after it is a place: "berdiri di atas". */
  STANDING,
  /** Joins the ends of a range. */
  RANGE,
  /** Joins the members of a list. */
  AND,
  /** What two have in common, so that "kedua" after it takes them together: "hubungan kedua". */
  MUTUAL,
  /** Opens a range that "dan" joins. */
  BETWEEN,
  /** Joins the ends of a range that BETWEEN opened, and nothing else: "antara 5 dengan 10". */
  WITH,
  /** "yang", after which a lone "satu" is the one of two. */
  RELATIVE,
  /** A word of prices and indices, which stand at a "posisi" that is no rank. */
  MARKET,
  /** Letters that may mean a magnitude after an amount of money: "Rp 2,5 m". */
  SCALE_LETTER,
  /** Opens what a number was before it changed: "dari 12 menjadi 15". */
  FROM,
  /** Joins what a number was to what it became. */
  BECOME,
  /** Says that a total has parts: "terdiri dari", "rinciannya". */
  PARTS,
  /** Says how much a value moved: "naik 50". */
  CHANGE,
  /** Stands right before a title, "bertajuk 39 is 0". */
  TITLED,
  /** Opens a divisor. */
  PER,
  /** Tells degrees of latitude or longitude, which are less than a thousand. */
  BEARING,
  /** Makes a year of the number before it: "788 Saka". */
  ERA,
  /** "tahun" in a citation. */
  YEAR,
  /** A part of an article. */
  CLAUSE,
  /** A law known by its name. */
  STATUTE,
  /** A kind of place: a capital number after it is its name, "Desa Tiga Lama". */
  REGION,
  /** A label for a stretch of land, which may hold regions: "wilayah tiga kabupaten". */
  EXTENT,
  /** Opens the name of a company, which may hold a capital ordinal: "PT Surya Pertama". */
  COMPANY,
  /** Who has something in common with somebody: "rekan satu tim". */
  MATE,
  /** A short form with a dot before the name of a place: "Kec.". */
  SHORT_PLACE,
  /** Makes a number an address. */
  STREET,
  /**
   * Closes the name of a street in English, which the number of a house opens: "12 Main Street".
   */
  STREET_END,
  /** "x" between the sides of a thing. */
  BY,
  /** After "lebih" opens a comparison: "lebih tinggi". */
  COMPARISON,
  /** Tells of a race in legs: "estafet". */
  RELAY,
  /** Stands for digits that are not told: "nol koma sekian". */
  SO_MANY,
  /** Says before a noun that it no longer or not yet is one: "mantan", "bakal". */
  FORMER,
  /** Points at what was named before: "ini", "itu". */
  THIS,
  /** "atau", which may join two ways to say one amount. */
  OR,
  /** Before a bare year: "sejak 1834". */
  SINCE,
  /** A function word that the name of a law may hold: "Kementerian Dalam Negeri". */
  LEGAL,
  /** "kali", which an ordinal before it does not count. */
  TIMES,
  /** After a lone "satu" makes it a number: "satu di antaranya". */
  PARTITIVE,
  /** A syllable that laughter in letters repeats. */
  LAUGHTER,
  /** First letters of a verb. */
  VERB_PREFIX,
  /** A syllable that a noun may carry at its end. */
  CLITIC
}
