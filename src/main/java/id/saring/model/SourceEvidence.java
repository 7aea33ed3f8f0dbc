package id.saring.model;

/**
 * What a source says of a raw text beside it: a field of its record, or the metadata of its web
 * page. Each is null where it says nothing, and verbatim.
 *
 * @param url address of the page
 * @param title headline
 * @param published day or time of publication, in whatever form
 * @param method what said it: {@code field} or {@code html}
 */
public record SourceEvidence(String url, String title, String published, String method) {
  /** Nothing is known beside the text. */
  public static final SourceEvidence NONE = new SourceEvidence(null, null, null, null);

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return url == null && title == null && published == null;
  }
}
