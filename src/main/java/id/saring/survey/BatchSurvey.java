package id.saring.survey;

import id.saring.model.NumericOrderVotes;
import id.saring.text.Hashing;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one batch tells the survey: a summary of each file, the short lines of each site, and how
 * series of files write numeric stamps. It depends on the files of the batch alone.
 */
public final class BatchSurvey {
  private static final int SECONDS_A_DAY = 86_400;

  private final List<SurveyedFile> files = new ArrayList<>();
  private final Map<String, SiteLineCounts> sites = new TreeMap<>();
  private final Map<String, NumericOrderVotes> votes = new TreeMap<>();

  /**
   * Adds the next file in path order.
   *
   * @param content SHA-256 of its content in hex, or the reason why it was not read
   * @param text its text in summary; null if it has none that could become an article
   */
  public void add(long articleKey, String content, SurveyedFile.Text text) {
    files.add(new SurveyedFile(articleKey, content, text));
  }

  /** Counts an article of {@code site} by its different short lines, and whether each is prose. */
  public void addLines(String site, Map<String, Boolean> lines) {
    sites.computeIfAbsent(site, name -> new SiteLineCounts()).add(lines);
  }

  /** Says that an article of {@code site} has more short lines than were counted. */
  public void crowd(String site) {
    sites.get(site).crowd();
  }

  /**
   * Counts what the stamps of an article tell of the order of those of its series.
   *
   * @param site null if unknown
   */
  public void addVotes(String sourcePath, String site, NumericOrderVotes cast) {
    if (!cast.isNone()) {
      for (String series : FileSeries.of(sourcePath, site)) {
        votes.merge(series, cast, NumericOrderVotes::plus);
      }
    }
  }

  /**
   * Sums up a text.
   *
   * @param repaired the whole text, repaired
   * @param clean the article in it
   * @param day of publication; null if unknown
   * @param time of publication; null if no time of day is known
   */
  public static SurveyedFile.Text text(String repaired, String clean, LocalDate day, Instant time) {
    ByteBuffer print = ByteBuffer.wrap(Hashing.digest(repaired));
    MinHash.Signed signed = MinHash.sign(clean);
    return new SurveyedFile.Text(
        new SurveyedFile.Print(print.getLong(), print.getLong()),
        ByteBuffer.wrap(Hashing.digest(clean)).getLong(),
        published(day, time),
        signed.signature(),
        signed.bands());
  }

  /** By day; within a day those without a time come last. */
  private static long published(LocalDate day, Instant time) {
    if (day == null) {
      return SurveyedFile.UNKNOWN;
    }
    long second =
        time == null ? SECONDS_A_DAY - 1 : Math.floorMod(time.getEpochSecond(), SECONDS_A_DAY);
    return day.toEpochDay() * SECONDS_A_DAY + second;
  }

  /** The files, in path order. */
  public List<SurveyedFile> files() {
    return List.copyOf(files);
  }

  /** The short lines of each site, by its name. */
  public Map<String, SiteLineCounts> sites() {
    return sites;
  }

  /** What numeric stamps tell of the order of day and month, by series of files. */
  public Map<String, NumericOrderVotes> votes() {
    return votes;
  }

  /** SHA-256 over the paths and contents of the files. */
  public byte[] contentDigest() {
    MessageDigest digest = Hashing.sha256();
    for (SurveyedFile file : files) {
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(file.articleKey()).array());
      digest.update((file.content() + "\0").getBytes(StandardCharsets.UTF_8));
    }
    return digest.digest();
  }

  /**
   * The keys of {@code kind}.
   *
   * @param batch index of this batch
   * @param unfit article keys of files that can be no one's original and no duplicate
   */
  public BucketKeys keys(int batch, int kind, Set<Long> unfit) {
    int[] keys = new int[files.size()];
    for (int i = 0; i < keys.length; i++) {
      SurveyedFile file = files.get(i);
      if (file.text() != null && !unfit.contains(file.articleKey())) {
        keys[i] = BucketKeys.key(file.text(), kind);
      }
    }
    return new BucketKeys(batch, kind, keys);
  }

  /** The counts of the short lines of {@code site}, for the judge. */
  public LineCounts lines(int batch, String site) {
    return sites.get(site).counts(batch);
  }

  /** The files at {@code places}, in the order of that set. */
  public Candidates candidates(int batch, Set<Integer> places) {
    return new Candidates(
        batch,
        places.stream().map(place -> Candidates.Candidate.of(place, files.get(place))).toList());
  }

  /** Writes this survey in its own binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(files.size());
    for (SurveyedFile file : files) {
      file.write(out);
    }
    out.writeInt(sites.size());
    for (Map.Entry<String, SiteLineCounts> site : sites.entrySet()) {
      out.writeUTF(site.getKey());
      site.getValue().write(out);
    }
    out.writeInt(votes.size());
    for (Map.Entry<String, NumericOrderVotes> series : votes.entrySet()) {
      out.writeUTF(series.getKey());
      series.getValue().write(out);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static BatchSurvey read(DataInput in) throws IOException {
    BatchSurvey survey = new BatchSurvey();
    for (int n = in.readInt(); n > 0; n--) {
      survey.files.add(SurveyedFile.read(in));
    }
    for (int n = in.readInt(); n > 0; n--) {
      survey.sites.put(in.readUTF(), SiteLineCounts.read(in));
    }
    for (int n = in.readInt(); n > 0; n--) {
      survey.votes.put(in.readUTF(), NumericOrderVotes.read(in));
    }
    return survey;
  }
}
