package id.saring.survey;

import id.saring.text.Hashing;
import id.saring.text.Page;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.datasketches.frequencies.ErrorType;
import org.apache.datasketches.frequencies.ItemsSketch;

/**
 * What one batch tells the survey: a 128-bit fingerprint of each text, the articles of each site,
 * and a frequent-items sketch (Apache DataSketches) of each site's short lines, counted once a
 * document.
 */
public final class BatchSurvey {
  /** Capacity of a line sketch; counts are exact below three quarters of it. */
  static final int SKETCH_SIZE = 1 << 16;

  private static final int LONGEST_LINE = 200;
  private static final int MOST_LINES = 2000;

  private final List<Document> documents;
  private final Map<String, Long> sites;
  private final ItemsSketch<String> lines;
  private final MessageDigest inputs = Hashing.sha256();
  private byte[] inputsDigest;

  /** An empty survey. */
  public BatchSurvey() {
    this(new ArrayList<>(), new TreeMap<>(), new ItemsSketch<>(SKETCH_SIZE));
  }

  private BatchSurvey(
      List<Document> documents, Map<String, Long> sites, ItemsSketch<String> lines) {
    this.documents = documents;
    this.sites = sites;
    this.lines = lines;
  }

  /** A text by its fingerprint, and whose it is. */
  record Document(long high, long low, long article) {}

  /**
   * Counts a file, readable or not, among the inputs; {@code content} tells its present state, such
   * as its SHA-256.
   */
  public void addInput(String sourcePath, String content) {
    inputs.update((sourcePath + "\0" + content + "\0").getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a repaired text that is not blank; {@code site} is null when unknown. */
  public void addText(String sourcePath, String site, Page page) {
    ByteBuffer print = ByteBuffer.wrap(Hashing.digest(page.text()));
    documents.add(new Document(print.getLong(), print.getLong(), Hashing.articleKey(sourcePath)));
    if (site == null) {
      return;
    }
    sites.merge(site, 1L, Long::sum);
    Set<String> seen = new HashSet<>();
    for (Page.Line line : page.lines()) {
      if (!line.blank() && line.end() - line.start() <= LONGEST_LINE && seen.size() < MOST_LINES) {
        String text = page.string(line).strip();
        if (seen.add(text)) {
          lines.update(site + "\t" + text);
        }
      }
    }
  }

  List<Document> documents() {
    return documents;
  }

  Map<String, Long> sites() {
    return sites;
  }

  ItemsSketch<String> lines() {
    return lines;
  }

  /** Digest of the inputs added, in order. */
  byte[] inputsDigest() {
    if (inputsDigest == null) {
      inputsDigest = inputs.digest();
    }
    return inputsDigest.clone();
  }

  /**
   * Writes this survey in its own binary form. Lines go as items with their lower bounds: the
   * sketch's own form needs DataSketches Memory, whose release for Java 17 refuses Java 25.
   */
  public void write(DataOutputStream out) throws IOException {
    out.write(inputsDigest());
    out.writeInt(documents.size());
    for (Document document : documents) {
      out.writeLong(document.high);
      out.writeLong(document.low);
      out.writeLong(document.article);
    }
    out.writeInt(sites.size());
    for (Map.Entry<String, Long> site : sites.entrySet()) {
      out.writeUTF(site.getKey());
      out.writeLong(site.getValue());
    }
    List<ItemsSketch.Row<String>> rows = new ArrayList<>();
    rows.addAll(List.of(lines.getFrequentItems(ErrorType.NO_FALSE_POSITIVES)));
    rows.sort(Comparator.comparing(ItemsSketch.Row::getItem));
    out.writeInt(rows.size());
    for (ItemsSketch.Row<String> row : rows) {
      out.writeUTF(row.getItem());
      out.writeLong(row.getLowerBound());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static BatchSurvey read(DataInputStream in) throws IOException {
    byte[] digest = in.readNBytes(32);
    int count = in.readInt();
    List<Document> documents = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      documents.add(new Document(in.readLong(), in.readLong(), in.readLong()));
    }
    Map<String, Long> sites = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      sites.put(in.readUTF(), in.readLong());
    }
    ItemsSketch<String> lines = new ItemsSketch<>(SKETCH_SIZE);
    for (int n = in.readInt(); n > 0; n--) {
      lines.update(in.readUTF(), in.readLong());
    }
    BatchSurvey survey = new BatchSurvey(documents, sites, lines);
    survey.inputsDigest = digest;
    return survey;
  }
}
