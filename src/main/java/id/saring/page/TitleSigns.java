package id.saring.page;

import java.util.List;

/** The signs between a headline and the name of a site, or between that and a slogan. */
public final class TitleSigns {
  private static final List<String> SIGNS =
      List.of(" - ", " | ", " :: ", " \u2013 ", " \u2014 ", " \u00bb ", " \u00ab ");

  private TitleSigns() {}

  /** Chars of the sign at {@code at}, its blanks included; 0 if there is none. */
  public static int lengthAt(String text, int at) {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        return sign.length();
      }
    }
    return 0;
  }

  /** Where the first sign behind the first char stands; -1 if there is none. */
  public static int first(String text) {
    return SIGNS.stream()
        .mapToInt(sign -> text.indexOf(sign, 1))
        .filter(at -> at > 0)
        .min()
        .orElse(-1);
  }
}
