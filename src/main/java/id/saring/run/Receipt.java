package id.saring.run;

import id.saring.dataset.DataFile;
import id.saring.plan.PlannedFile;
import id.saring.report.Profile;
import id.saring.text.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one batch wrote.
 *
 * @param key equal for batches that write the same bytes, in any run
 * @param folder of the snapshot that the data files are in, relative to the output
 * @param files its data files, relative to {@code folder}
 * @param counters counts by stable names, such as {@code status.article}, {@code reject.empty},
 *     {@code rule.umum/baca-juga.chars}
 * @param sources what became of each file, in order
 * @param departed article keys of files that were not what the survey had found
 * @param originals article ids that its rows name as originals
 * @param settled whether reading the same files again cannot give more
 * @param profile aggregates over its articles, for the report
 */
record Receipt(
    String key,
    String folder,
    List<DataFile> files,
    Map<String, Long> counters,
    List<SourceState> sources,
    List<Long> departed,
    List<String> originals,
    boolean settled,
    Profile profile) {
  Receipt {
    files = List.copyOf(files);
    counters = new TreeMap<>(counters);
    sources = List.copyOf(sources);
    departed = List.copyOf(departed);
    originals = List.copyOf(new TreeSet<>(originals));
  }

  /** The receipt of what was {@code written} under {@code key} in {@code folder}. */
  static Receipt of(String key, String folder, BatchRefresher.Written written) {
    return new Receipt(
        key,
        folder,
        written.files(),
        written.counters(),
        written.sources(),
        written.departed(),
        written.originals(),
        written.settled(),
        written.profile());
  }

  /** The same content in other files, of raw files that were last changed at other times. */
  Receipt moved(String newFolder, List<DataFile> newFiles, List<PlannedFile> raw) {
    List<SourceState> moved = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      moved.add(sources.get(i).withModified(raw.get(i).modifiedMillis()));
    }
    return new Receipt(
        key, newFolder, newFiles, counters, moved, departed, originals, settled, profile);
  }

  /** SHA-256 over the paths and contents of the files, as the survey makes it. */
  byte[] contentDigest(List<PlannedFile> raw) {
    MessageDigest digest = Hashing.sha256();
    for (int i = 0; i < sources.size(); i++) {
      long path = Hashing.articleKey(raw.get(i).sourcePath());
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(path).array());
      digest.update((sources.get(i).content() + "\0").getBytes(StandardCharsets.UTF_8));
    }
    return digest.digest();
  }
}
