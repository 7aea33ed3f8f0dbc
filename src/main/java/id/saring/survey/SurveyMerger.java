package id.saring.survey;

import id.saring.text.Hashing;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.datasketches.frequencies.ErrorType;
import org.apache.datasketches.frequencies.ItemsSketch;

/**
 * Merges batch surveys, in batch order: the first file in path order owns a text, and equal inputs
 * give equal results at any parallelism. Holds 24 to 48 bytes a document, and sketches of bounded
 * size.
 */
public final class SurveyMerger {
  private static final int PROSE_WORDS = 12;

  private final Originals originals = new Originals();
  private final Map<Long, Long> duplicates = new TreeMap<>();
  private final Map<Long, Integer> clusters = new TreeMap<>();
  private final Map<String, Long> sites = new TreeMap<>();
  private final ItemsSketch<String> lines = new ItemsSketch<>(BatchSurvey.SKETCH_SIZE);
  private final MessageDigest inputs = Hashing.sha256();

  /** Adds the next batch. */
  public void add(BatchSurvey batch) {
    inputs.update(batch.inputsDigest());
    for (BatchSurvey.Document document : batch.documents()) {
      long owner = originals.ownerOf(document.high(), document.low(), document.article());
      if (owner != document.article()) {
        duplicates.put(document.article(), owner);
        clusters.merge(owner, 2, (size, two) -> size + 1);
      }
    }
    batch.sites().forEach((site, count) -> sites.merge(site, count, Long::sum));
    lines.merge(batch.lines());
  }

  /** Hash of all inputs added: paths and contents, 64 hex digits. To be called once, at the end. */
  public String inputsHash() {
    return HexFormat.of().formatHex(inputs.digest());
  }

  /**
   * The survey of all batches.
   *
   * @param minDocuments articles of a site that must hold a line to make it a template
   * @param minShare share of the site's articles that must hold it
   */
  public Survey merge(long minDocuments, double minShare) {
    List<Survey.Template> templates = new ArrayList<>();
    for (ItemsSketch.Row<String> row :
        lines.getFrequentItems(minDocuments - 1, ErrorType.NO_FALSE_POSITIVES)) {
      int tab = row.getItem().indexOf('\t');
      String site = row.getItem().substring(0, tab);
      String line = row.getItem().substring(tab + 1);
      double share = (double) row.getLowerBound() / sites.get(site);
      Survey.Action action =
          share < minShare
              ? Survey.Action.BELOW_THRESHOLD
              : isProse(line) ? Survey.Action.KEPT_PROSE : Survey.Action.STRIPPED;
      templates.add(new Survey.Template(site, line, row.getLowerBound(), share, action));
    }
    templates.sort(
        Comparator.comparing(Survey.Template::site)
            .thenComparing(Comparator.comparingLong(Survey.Template::documents).reversed())
            .thenComparing(Survey.Template::line));
    return new Survey(duplicates, clusters, templates);
  }

  private static boolean isProse(String line) {
    int words = 1;
    for (int i = 0; i < line.length(); i++) {
      words += line.charAt(i) == ' ' ? 1 : 0;
    }
    char last = line.charAt(line.length() - 1);
    return words > PROSE_WORDS
        || (words > 3
            && (last == '.' || last == '?' || last == '!' || last == '"' || last == '\u201D'));
  }
}
