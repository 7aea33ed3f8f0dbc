package id.saring.extract;

import id.saring.definition.PackFiles;
import id.saring.extract.found.Extraction;
import id.saring.extract.words.MetadataWords;
import id.saring.lang.Language;
import id.saring.model.Edit;
import id.saring.model.SourceEvidence;
import id.saring.text.Page;
import java.util.List;

/**
 * What is found in pages of the tests, in Indonesian, with all sites of the shipped packs known.
 */
public final class Extracts {
  /** A paragraph that is the body of a page. */
  public static final String BODY =
      "Warga desa bergotong royong memperbaiki jembatan yang putus diterjang banjir pada pekan"
          + " lalu, kata kepala desa setempat.";

  private static final MetadataExtractor EXTRACTOR =
      new MetadataExtractor(MetadataWords.of(Language.load("id"), PackFiles.sites()));

  private Extracts() {}

  /** What {@code page} states. */
  public static List<Extraction> of(String page) {
    return of(page, List.of());
  }

  /** What {@code page} states, {@code stripped} taken away before. */
  public static List<Extraction> of(String page, List<Edit> stripped) {
    return of(page, stripped, SourceEvidence.NONE);
  }

  /** As {@link #of(String, List)}, told {@code evidence} beside the text. */
  public static List<Extraction> of(String page, List<Edit> stripped, SourceEvidence evidence) {
    return EXTRACTOR.extract(Page.of(page), stripped, evidence);
  }

  /** The first value of {@code column}; null if there is none. */
  public static String value(List<Extraction> found, String column) {
    return found.stream()
        .filter(extraction -> extraction.column().equals(column))
        .map(Extraction::value)
        .findFirst()
        .orElse(null);
  }
}
