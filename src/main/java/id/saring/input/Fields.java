package id.saring.input;

/**
 * Which fields of a record hold what. A name with dots reaches into nested objects unless a field
 * has that very name.
 *
 * @param text the raw text; needed
 * @param id names the record within its file; where a record has none its number does
 * @param url address of the page
 * @param date day or time of publication
 * @param title headline
 */
public record Fields(String text, String id, String url, String date, String title) {
  /** The names that most corpora use. */
  public static final Fields DEFAULT = new Fields("text", "id", "url", "date", "title");
}
