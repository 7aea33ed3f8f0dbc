package id.saring.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.dataset.DataFile;
import id.saring.plan.PlannedFile;
import id.saring.report.Profile;
import id.saring.snapshot.CounterNames;
import id.saring.survey.VerdictKind;
import id.saring.survey.Verdicts;
import id.saring.text.Hashing;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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
 * @param key equal for batches that write the same rows, in any run, but for what they say of
 *     groups of near duplicates
 * @param groups equal for batches of the same key that say the same of them
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
    String groups,
    String folder,
    List<DataFile> files,
    Map<String, Long> counters,
    List<SourceState> sources,
    List<Long> departed,
    List<String> originals,
    boolean settled,
    Profile profile) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the binary form begins with; another for each form. */
  private static final int FORM = 0x52435003;

  Receipt {
    files = List.copyOf(files);
    counters = new TreeMap<>(counters);
    sources = List.copyOf(sources);
    departed = List.copyOf(departed);
    originals = List.copyOf(new TreeSet<>(originals));
  }

  /** The receipt of what was {@code written} for a batch in {@code folder}. */
  static Receipt of(String key, String groups, String folder, BatchRefresher.Written written) {
    return new Receipt(
        key,
        groups,
        folder,
        written.files(),
        written.counters(),
        written.sources(),
        written.departed(),
        written.originals(),
        written.settled(),
        written.profile());
  }

  /**
   * What a run asks of each batch before it publishes; stands first in the binary form.
   *
   * @param key as {@link Receipt#key}
   * @param groups as {@link Receipt#groups}
   * @param settled as {@link Receipt#settled}
   * @param departed as {@link Receipt#departed}
   * @param originals as {@link Receipt#originals}
   */
  record Head(
      String key, String groups, boolean settled, List<Long> departed, List<String> originals) {
    /** Whether another run can use what was written. */
    boolean isReusable() {
      return settled && departed.isEmpty();
    }

    private void write(DataOutput out) throws IOException {
      out.writeInt(FORM);
      out.writeUTF(key);
      out.writeUTF(groups);
      out.writeBoolean(settled);
      out.writeInt(departed.size());
      for (long file : departed) {
        out.writeLong(file);
      }
      out.writeInt(originals.size());
      for (String original : originals) {
        out.writeUTF(original);
      }
    }

    /** Reads the head alone; null if it is of another form, by an earlier Saring. */
    static Head read(DataInput in) throws IOException {
      if (in.readInt() != FORM) {
        return null;
      }
      String key = in.readUTF();
      String groups = in.readUTF();
      boolean settled = in.readBoolean();
      List<Long> departed = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        departed.add(in.readLong());
      }
      List<String> originals = new ArrayList<>();
      for (int n = in.readInt(); n > 0; n--) {
        originals.add(in.readUTF());
      }
      return new Head(key, groups, settled, departed, originals);
    }
  }

  /** What is small whatever the number of files, but has many parts. */
  private record Sums(
      String folder, List<DataFile> files, Map<String, Long> counters, Profile profile) {}

  /** Writes this in its binary form. */
  void write(DataOutput out) throws IOException {
    new Head(key, groups, settled, departed, originals).write(out);
    out.writeInt(sources.size());
    for (SourceState source : sources) {
      source.write(out);
    }
    byte[] sums = JSON.writeValueAsBytes(new Sums(folder, files, counters, profile));
    out.writeInt(sums.length);
    out.write(sums);
  }

  /** Reads what {@link #write} wrote; null if it is of another form, by an earlier Saring. */
  static Receipt read(DataInput in) throws IOException {
    Head head = Head.read(in);
    if (head == null) {
      return null;
    }
    List<SourceState> sources = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      sources.add(SourceState.read(in));
    }
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    Sums sums = JSON.readValue(bytes, Sums.class);
    return new Receipt(
        head.key,
        head.groups,
        sums.folder,
        sums.files,
        sums.counters,
        sources,
        head.departed,
        head.originals,
        head.settled,
        sums.profile);
  }

  /** The same content in other files, of raw files that were last changed at other times. */
  Receipt moved(String newFolder, List<DataFile> newFiles, List<PlannedFile> raw) {
    List<SourceState> moved = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      moved.add(sources.get(i).withModified(raw.get(i).modifiedMillis()));
    }
    return new Receipt(
        key, groups, newFolder, newFiles, counters, moved, departed, originals, settled, profile);
  }

  /**
   * The same of articles in other groups of near duplicates.
   *
   * @param newGroups as {@link #groups}
   * @param verdicts that tell them
   * @param articles profile of the articles, without their rows in other tables
   */
  Receipt regrouped(String newGroups, Verdicts verdicts, Profile articles) {
    long near = verdicts.of(VerdictKind.NEAR).size();
    Map<String, Long> counted = new TreeMap<>(counters);
    counted.remove(CounterNames.NEAR);
    if (near > 0) {
      counted.put(CounterNames.NEAR, near);
    }
    return new Receipt(
        key,
        newGroups,
        folder,
        files,
        counted,
        sources,
        departed,
        verdicts.verdicts().stream()
            .filter(verdict -> verdict.kind() != VerdictKind.ORIGINAL)
            .map(verdict -> Hashing.articleId(verdict.original()))
            .toList(),
        settled,
        profile.regrouped(articles));
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
