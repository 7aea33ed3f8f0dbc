package id.saring.text;

/**
 * How well a text reads that was decoded from a single-byte charset: quotes and dashes where they
 * belong and accents inside words speak for it, capitals in the middle of small letters and signs
 * that prose does not use speak against it.
 */
final class SingleByteScore {
  private SingleByteScore() {}

  static int of(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        score += reads(c, before, after) ? 1 : -1;
      }
    }
    return score;
  }

  private static boolean reads(char c, char before, char after) {
    return switch (c) {
      case '\u201C', '\u2018' -> Character.isLetterOrDigit(after) || !Character.isLetter(before);
      case '\u201D', '\u2019' -> !Character.isWhitespace(before);
      case '\u2013',
          '\u2014',
          '\u2026',
          '\u2022',
          '\u20AC',
          '\u00A0',
          '\u00B0',
          '\u00B2',
          '\u00B3',
          '\u00B5',
          '\u00BD',
          '\u00A3',
          '\u00A5',
          '\u00A9',
          '\u00AE',
          '\u2122',
          '\u00AB',
          '\u00BB' ->
          true;
      default ->
          Character.isLowerCase(c)
              ? Character.isLowerCase(before) || Character.isLowerCase(after)
              : Character.isUpperCase(c)
                  && !Character.isLowerCase(before)
                  && (Character.isLetter(after) || Character.isUpperCase(before));
    };
  }
}
