package id.saring.text;

import id.saring.model.Edit;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.translate.EntityArrays;

/**
 * Finds HTML character references, escaped once or more ("&amp;amp;quot;"): the named ones of HTML
 * 4.01 (tables of Apache Commons Text), decimal and hexadecimal ones, with 128–159 read as
 * Windows-1252 as HTML5 asks.
 */
final class HtmlEntities {
  private static final int LONGEST_NAME = 10;
  private static final int LAST_ASCII = 0x7F;
  private static final String ESCAPED_AMPERSAND = "amp;";
  private static final Map<String, String> NAMED = named();

  private HtmlEntities() {}

  static List<Edit> find(String text) {
    List<Edit> edits = List.of();
    int i = text.indexOf('&');
    while (i >= 0) {
      int name = i + 1;
      while (text.startsWith(ESCAPED_AMPERSAND, name)
          && decode(text, name + ESCAPED_AMPERSAND.length()) != null) {
        name += ESCAPED_AMPERSAND.length();
      }
      String decoded = decode(text, name);
      int next = i + 1;
      if (decoded != null) {
        next = text.indexOf(';', name) + 1;
        edits = edits.isEmpty() ? new ArrayList<>() : edits;
        edits.add(Edit.replace(i, next, decoded, "html-entity", Repairer.PACK, "entity"));
      }
      i = text.indexOf('&', next);
    }
    return edits;
  }

  private static String decode(String text, int name) {
    int end = name;
    while (end < text.length() && end - name <= LONGEST_NAME && text.charAt(end) != ';') {
      end++;
    }
    if (end >= text.length() || text.charAt(end) != ';' || end == name) {
      return null;
    }
    return text.charAt(name) == '#'
        ? numeric(text.substring(name + 1, end))
        : NAMED.get(text.substring(name, end));
  }

  private static String numeric(String digits) {
    int radix = digits.startsWith("x") || digits.startsWith("X") ? 16 : 10;
    String number = radix == 16 ? digits.substring(1) : digits;
    if (number.isEmpty()
        || number.length() > 7
        || !number.chars().allMatch(c -> c <= LAST_ASCII && Character.digit(c, radix) >= 0)) {
      return null;
    }
    int codePoint = Integer.parseInt(number, radix);
    if (codePoint >= 0x80 && codePoint < 0xA0) {
      return new String(new byte[] {(byte) codePoint}, Charset.forName("windows-1252"));
    }
    boolean allowed =
        Character.isValidCodePoint(codePoint)
            && codePoint != 0
            && Character.getType(codePoint) != Character.SURROGATE;
    return allowed ? Character.toString(codePoint) : null;
  }

  private static Map<String, String> named() {
    Map<String, String> names = new HashMap<>();
    for (Map<CharSequence, CharSequence> table :
        List.of(
            EntityArrays.BASIC_UNESCAPE,
            EntityArrays.APOS_UNESCAPE,
            EntityArrays.ISO8859_1_UNESCAPE,
            EntityArrays.HTML40_EXTENDED_UNESCAPE)) {
      table.forEach(
          (entity, value) ->
              names.put(entity.subSequence(1, entity.length() - 1).toString(), value.toString()));
    }
    return Map.copyOf(names);
  }
}
