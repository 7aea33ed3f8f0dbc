package id.saring.run;

import id.saring.dataset.DataFile;
import id.saring.report.Profile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one batch wrote.
 *
 * @param batch its index
 * @param files its data files
 * @param counters counts by stable names, such as {@code articles}, {@code rejects.empty}, {@code
 *     rule.umum/baca-juga.chars}
 * @param profile aggregates over its articles, for the report
 */
public record Receipt(
    int batch, List<DataFile> files, Map<String, Long> counters, Profile profile) {
  public Receipt {
    files = List.copyOf(files);
    counters = new TreeMap<>(counters);
  }
}
