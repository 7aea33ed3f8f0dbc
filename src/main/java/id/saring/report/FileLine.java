package id.saring.report;

/**
 * An article as one line of the report.
 *
 * @param order first 16 hex digits of a hash; of all articles the report keeps those with the
 *     lowest
 * @param path raw file
 * @param site its site; empty if unknown
 * @param title its title; empty if unknown
 * @param day day of publication, ISO 8601; empty if unknown
 * @param removedRatio share of the raw text that left it, 0 to 1
 */
public record FileLine(
    String order, String path, String site, String title, String day, double removedRatio) {}
