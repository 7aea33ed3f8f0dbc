package id.saring.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a site repeats.
 *
 * @param site name of the site
 * @param templates most frequent first, then by hash
 */
public record SiteTemplates(String site, List<Template> templates) implements Serializable {
  public SiteTemplates {
    templates = List.copyOf(templates);
  }

  /** What happens to a line that a site repeats. */
  public enum Action {
    STRIPPED,
    KEPT_PROSE,
    BELOW_THRESHOLD
  }

  /**
   * A line that a site repeats.
   *
   * @param hash of the line; see {@link SiteLineCounts#hash}
   * @param batch first batch that holds it, where its text is
   * @param documents articles of the site that hold it
   * @param share of the site's articles
   */
  public record Template(long hash, int batch, long documents, double share, Action action)
      implements Serializable {}

  /** Hashes of the lines to strip, ascending. */
  public long[] stripped() {
    return templates.stream()
        .filter(template -> template.action == Action.STRIPPED)
        .mapToLong(Template::hash)
        .sorted()
        .toArray();
  }

  /** Writes this in its binary form. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(site);
    out.writeInt(templates.size());
    for (Template template : templates) {
      out.writeLong(template.hash);
      out.writeInt(template.batch);
      out.writeLong(template.documents);
      out.writeDouble(template.share);
      out.writeUTF(template.action.name());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static SiteTemplates read(DataInput in) throws IOException {
    String site = in.readUTF();
    List<Template> templates = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      templates.add(
          new Template(
              in.readLong(),
              in.readInt(),
              in.readLong(),
              in.readDouble(),
              Action.valueOf(in.readUTF())));
    }
    return new SiteTemplates(site, templates);
  }
}
