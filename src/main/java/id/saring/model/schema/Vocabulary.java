package id.saring.model.schema;

import java.util.Locale;

/** A closed list of words that a column may hold; implemented by enums. */
public interface Vocabulary {
  /** Name of the constant. */
  String name();

  /** The word in the files: the name in lower case, unless a standard writes it otherwise. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
