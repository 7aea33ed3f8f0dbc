package id.saring.extract.site;

/**
 * The site a page is from.
 *
 * @param name its domain in lower case, "kompas.com"
 * @param method what told: {@code url}, {@code path}, {@code dateline}, {@code byline}, {@code
 *     page_title}, {@code phrase}, {@code definition}
 * @param written the words of the page or path that told it; null where the definition did
 */
public record Site(String name, String method, String written) {
  public Site {
    if (name.isBlank() || method.isBlank()) {
      throw new IllegalArgumentException(
          "site '" + name + "' by '" + method + "' lacks a name or a method");
    }
  }
}
