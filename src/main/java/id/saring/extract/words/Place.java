package id.saring.extract.words;

import java.util.List;

/**
 * A place of the gazetteer.
 *
 * @param name its usual spelling
 * @param kind what it is
 * @param code official code of the province, regency or city that it is or lies in; null where the
 *     name does not tell
 * @param spellings other names it goes by
 */
public record Place(String name, PlaceKind kind, String code, List<String> spellings) {
  public Place {
    spellings = List.copyOf(spellings);
  }
}
