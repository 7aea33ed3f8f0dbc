package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The lines that all sites repeat. Immutable. */
public final class TemplatesBySite implements Serializable {
  private static final long serialVersionUID = 1L;

  private final TreeMap<String, SiteTemplates> sites = new TreeMap<>();
  private final TreeMap<String, long[]> stripped = new TreeMap<>();

  private TemplatesBySite() {}

  /** The lines of {@code sites}, each site once, in any order. */
  public static TemplatesBySite of(Iterable<SiteTemplates> sites) {
    TemplatesBySite lines = new TemplatesBySite();
    for (SiteTemplates site : sites) {
      lines.sites.put(site.site(), site);
      long[] hashes = site.stripped();
      if (hashes.length > 0) {
        lines.stripped.put(site.site(), hashes);
      }
    }
    return lines;
  }

  /** The sites that repeat lines, by name. */
  public Collection<SiteTemplates> sites() {
    return sites.values();
  }

  /** Hashes of the lines to strip from the articles of {@code site}, ascending. */
  public long[] stripped(String site) {
    return stripped.getOrDefault(site, new long[0]).clone();
  }

  /** Whether {@code line} is to be stripped from the articles of {@code site}. */
  public boolean isStripped(String site, String line) {
    long[] hashes = stripped.get(site);
    return hashes != null && Arrays.binarySearch(hashes, SiteLineCounts.hash(line)) >= 0;
  }

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(sites.size());
    for (SiteTemplates site : sites.values()) {
      site.write(out);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static TemplatesBySite read(DataInput in) throws IOException {
    SiteTemplates[] sites = new SiteTemplates[in.readInt()];
    for (int i = 0; i < sites.length; i++) {
      sites[i] = SiteTemplates.read(in);
    }
    return of(List.of(sites));
  }
}
