package id.saring.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * The series that a file belongs to. Files of one series come from one scraper, which writes the
 * stamps of all of them alike.
 */
final class FileSeries {
  private FileSeries() {}

  /**
   * Names of the series, the most particular first: the files of a folder whose names begin alike
   * up to a number, the files of a site, the files of a folder.
   *
   * @param site null if unknown
   */
  static List<String> of(String sourcePath, String site) {
    int slash = sourcePath.lastIndexOf('/');
    String folder = sourcePath.substring(0, slash + 1);
    String prefix = prefix(sourcePath.substring(slash + 1));
    List<String> series = new ArrayList<>();
    if (!prefix.isEmpty()) {
      series.add("name " + folder + prefix);
    }
    if (site != null) {
      series.add(ofSite(site));
    }
    series.add("folder " + folder);
    return series;
  }

  /** The series of all files of {@code site}. */
  static String ofSite(String site) {
    return "site " + site;
  }

  /** What stands before the last number of {@code name}; empty if it has none. */
  private static String prefix(String name) {
    int end = name.length();
    while (end > 0 && !isDigit(name.charAt(end - 1))) {
      end--;
    }
    while (end > 0 && isDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
