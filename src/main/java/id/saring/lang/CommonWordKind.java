package id.saring.lang;

/** What a word is. */
public enum CommonWordKind {
  /** Follows "lebih" in a comparison: "lebih tinggi". */
  COMPARISON,
  /** A syllable that a noun or a scale may carry at its end. */
  CLITIC,
  /** A kind of law, decree or regulation, before its number. */
  REGULATION,
  /** As {@link #REGULATION}, but something else if it is not in capitals. */
  CAPITAL_REGULATION,
  /** Says that somebody says something. */
  SAYING,
  /** A rank of police or army, most of them shortened, before a name. */
  RANK,
  /** Opens the office that somebody holds, before a name. */
  OFFICE
}
