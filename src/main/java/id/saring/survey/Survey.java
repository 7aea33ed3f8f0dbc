package id.saring.survey;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the whole corpus tells about one article: which file had its text first, how many share it,
 * which lines its site repeats.
 *
 * @param originals article key of each exact duplicate, to the key of its original
 * @param clusters size of each cluster of equal texts that has more than one member, by the key of
 *     its original
 * @param templates lines that sites repeat, most frequent first within a site
 */
public record Survey(
    Map<Long, Long> originals, Map<Long, Integer> clusters, List<Template> templates) {
  public Survey {
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
   * @param documents articles of the site that hold it; a lower bound when the sketch overflowed
   * @param share of the site's articles
   */
  public record Template(String site, String line, long documents, double share, Action action) {}

  /** The article whose text {@code article} repeats; nothing if its text is its own. */
  public OptionalLong originalOf(long article) {
    Long original = originals.get(article);
    return original == null ? OptionalLong.empty() : OptionalLong.of(original);
  }

  /** Number of files with the text of {@code article}, itself included. */
  public int clusterSize(long article) {
    return clusters.getOrDefault(article, 1);
  }

  /** Site and line, joined by a tab, of every line to strip. */
  public Set<String> strippedLines() {
    Set<String> lines = new HashSet<>();
    for (Template template : templates) {
      if (template.action == Action.STRIPPED) {
        lines.add(template.site + "\t" + template.line);
      }
    }
    return lines;
  }

  /** Writes this survey in its own binary form. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(originals.size());
    for (Map.Entry<Long, Long> entry : originals.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeLong(entry.getValue());
    }
    out.writeInt(clusters.size());
    for (Map.Entry<Long, Integer> entry : clusters.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeInt(entry.getValue());
    }
    out.writeInt(templates.size());
    for (Template template : templates) {
      out.writeUTF(template.site);
      out.writeUTF(template.line);
      out.writeLong(template.documents);
      out.writeDouble(template.share);
      out.writeUTF(template.action.name());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Survey read(DataInputStream in) throws IOException {
    Map<Long, Long> originals = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      originals.put(in.readLong(), in.readLong());
    }
    Map<Long, Integer> clusters = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      clusters.put(in.readLong(), in.readInt());
    }
    List<Template> templates = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      templates.add(
          new Template(
              in.readUTF(),
              in.readUTF(),
              in.readLong(),
              in.readDouble(),
              Action.valueOf(in.readUTF())));
    }
    return new Survey(originals, clusters, templates);
  }
}
