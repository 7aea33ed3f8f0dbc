package id.saring.report;

/**
 * An article in a group of near duplicates.
 *
 * @param path raw file
 * @param site its site; empty if unknown
 * @param title its title; empty if unknown
 * @param day day of publication, ISO 8601; empty if unknown
 * @param similarity to the original, 0 to 1; null for the original itself
 * @param size articles in the group
 */
public record ClusterLine(
    String path, String site, String title, String day, Double similarity, int size) {}
