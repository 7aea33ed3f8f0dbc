package id.saring.strip;

import id.saring.lang.Language;
import id.saring.page.PageReader;

/** The page readers of the tests. */
public final class Readers {
  public static final PageReader INDONESIAN = PageReader.of(Language.load("id"));

  private Readers() {}
}
