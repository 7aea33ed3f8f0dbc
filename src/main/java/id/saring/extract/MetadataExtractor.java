package id.saring.extract;

import id.saring.extract.found.Collector;
import id.saring.extract.found.Extraction;
import id.saring.extract.found.Found;
import id.saring.extract.part.AboveTextReader;
import id.saring.extract.part.BelowTextReader;
import id.saring.extract.part.PageReading;
import id.saring.extract.part.StrippedLinesReader;
import id.saring.extract.title.StatedTitle;
import id.saring.extract.title.TitleFinder;
import id.saring.extract.words.MetadataWords;
import id.saring.model.Edit;
import id.saring.model.SourceEvidence;
import id.saring.text.Page;
import java.util.List;

/**
 * Finds what a page states about its article: title, author, editor, times, place, agency,
 * captions, credits, sign-offs. Looks at the head and the tail of what boilerplate left, then at
 * what it took. A title that came beside the text is taken as it is. Thread-safe.
 */
public final class MetadataExtractor {
  private final MetadataWords words;

  /** An extractor of pages in the language of {@code words}. */
  public MetadataExtractor(MetadataWords words) {
    this.words = words;
  }

  /**
   * The metadata of {@code page}, in page order.
   *
   * @param stripped sorted non-overlapping DELETE and EXTRACT edits already made on this page, in
   *     page positions
   * @param evidence what came beside the text; its title is found in the head, or is a value that
   *     stands nowhere in it
   * @return extractions whose cut ranges overlap neither {@code stripped} nor one another
   */
  public List<Extraction> extract(Page page, List<Edit> stripped, SourceEvidence evidence) {
    PageReading reading = PageReading.of(page, stripped, words);
    Collector out = new Collector(stripped);
    StatedTitle stated =
        evidence.title() == null
            ? null
            : StatedTitle.of(evidence.title(), reading.bodyHead(), words);
    if (!reading.pieces().isEmpty()) {
      TitleFinder finder = new TitleFinder(reading, stated);
      int title = finder.find(out);
      new AboveTextReader(reading, title).read(out);
      new BelowTextReader(reading).read(out);
      new StrippedLinesReader(reading, title).read(out);
      finder.addDay(out);
    }
    boolean hasTitle =
        out.has("title") || stripped.stream().anyMatch(edit -> "title".equals(edit.column()));
    if (stated != null && !hasTitle) {
      out.keep("title", new Found(stated.headline(), 0, 0), evidence.method(), "title");
    }
    return out.all();
  }
}
