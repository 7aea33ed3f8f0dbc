package id.saring.extract.words;

/** What a place is. */
public enum PlaceKind {
  PROVINCE,
  /** A kabupaten. */
  REGENCY,
  /** A kota. */
  CITY,
  /** A town that opens texts, without a government of its own. */
  TOWN,
  /** A kecamatan. */
  DISTRICT,
  /** A place in another country. */
  ABROAD
}
