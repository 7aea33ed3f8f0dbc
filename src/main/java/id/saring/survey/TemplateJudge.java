package id.saring.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which lines a site repeats. Counts are exact and do not depend on the order of batches.
 * Memory is bounded whatever the size of the site: the lines are counted in as many rounds as keep
 * each below {@link #MOST_LINES}, by ranges of their hashes.
 *
 * @param minDocuments articles of a site that must hold a line to make it a template
 * @param minShare share of the site's articles that must hold it
 */
public record TemplateJudge(long minDocuments, double minShare) implements Serializable {
  private static final int MOST_LINES = 1 << 20;

  /** Judges the lines of {@code site}; {@code batches} may be read several times. */
  public SiteTemplates judge(String site, Iterable<LineCounts> batches) {
    return judge(site, batches, MOST_LINES);
  }

  SiteTemplates judge(String site, Iterable<LineCounts> batches, int mostLines) {
    long documents = 0;
    long lines = 0;
    for (LineCounts batch : batches) {
      documents += batch.documents();
      lines += batch.hashes().length;
    }
    int bits = 0;
    while (lines >> bits > mostLines) {
      bits++;
    }
    List<SiteTemplates.Template> templates = new ArrayList<>();
    for (long range = 0; range < 1L << bits; range++) {
      count(batches, bits, range, documents, templates);
    }
    templates.sort(
        Comparator.comparingLong(SiteTemplates.Template::documents)
            .reversed()
            .thenComparing(SiteTemplates.Template::hash));
    return new SiteTemplates(site, templates);
  }

  private record Count(long hash, int batch, int documents) {}

  private void count(
      Iterable<LineCounts> batches,
      int bits,
      long range,
      long siteDocuments,
      List<SiteTemplates.Template> templates) {
    List<Count> counts = new ArrayList<>();
    for (LineCounts batch : batches) {
      for (int i = 0; i < batch.hashes().length; i++) {
        if (bits == 0 || batch.hashes()[i] >>> (Long.SIZE - bits) == range) {
          counts.add(new Count(batch.hashes()[i], batch.batch(), batch.counts()[i]));
        }
      }
    }
    Count[] sorted = counts.toArray(Count[]::new);
    Arrays.sort(sorted, Comparator.comparingLong(Count::hash).thenComparingInt(Count::batch));
    int end;
    for (int start = 0; start < sorted.length; start = end) {
      long documents = 0;
      for (end = start; end < sorted.length && sorted[end].hash == sorted[start].hash; end++) {
        documents += Math.abs(sorted[end].documents);
      }
      if (documents >= minDocuments) {
        templates.add(template(sorted[start], documents, siteDocuments));
      }
    }
  }

  private SiteTemplates.Template template(Count first, long documents, long siteDocuments) {
    double share = (double) documents / siteDocuments;
    SiteTemplates.Action action =
        share < minShare
            ? SiteTemplates.Action.BELOW_THRESHOLD
            : first.documents < 0 ? SiteTemplates.Action.KEPT_PROSE : SiteTemplates.Action.STRIPPED;
    return new SiteTemplates.Template(first.hash, first.batch, documents, share, action);
  }
}
