package id.saring.page;

import id.saring.lang.Language;
import id.saring.text.Page;

/** Reads the lines of pages in one language. Immutable and thread-safe. */
public final class PageReader {
  private final Language language;
  private final PageWords words;
  private final Prose prose;
  private final Seams seams;

  private PageReader(Language language) {
    this.language = language;
    this.words = new PageWords(language);
    this.prose = new Prose(words);
    this.seams = new Seams(words);
  }

  /**
   * A reader for {@code language}.
   *
   * @throws id.saring.lang.LanguageException if its tables {@code page-words} and {@code labels}
   *     are not of that form
   */
  public static PageReader of(Language language) {
    return language.once(PageReader.class, PageReader::new);
  }

  /** The lines of {@code page}. */
  public PageLines read(Page page) {
    return new PageLines(page, this);
  }

  /** The language of the pages. */
  public Language language() {
    return language;
  }

  /** The words lines are known by. */
  public PageWords words() {
    return words;
  }

  /** The judge of running text. */
  public Prose prose() {
    return prose;
  }

  /** The finder of lost blanks. */
  public Seams seams() {
    return seams;
  }
}
