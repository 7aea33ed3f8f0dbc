package id.saring.definition;

import id.saring.text.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;

/**
 * A pipeline definition, checked.
 *
 * @param name name of the dataset
 * @param inputs files, folders or globs as written; relative ones resolve against the definition's
 *     folder
 * @param output folder of the snapshots, as {@code inputs}
 * @param maxFileBytes larger files are rejected unread
 * @param batchBytes size at which a batch of files is closed; part files follow batches
 * @param zone zone of clock times that state none
 * @param charsetConfidence ICU confidence (0–100) from which a detected charset is believed
 * @param survey thresholds for templates
 * @param gates what must hold before a snapshot is published
 * @param packs rule packs as read, in order
 * @param hash SHA-256 over the definition, its rule packs and the version of Saring, 64 hex digits
 */
public record Definition(
    String name,
    List<String> inputs,
    String output,
    long maxFileBytes,
    long batchBytes,
    ZoneId zone,
    int charsetConfidence,
    Survey survey,
    Gates gates,
    List<DefinitionFiles.PackFile> packs,
    String hash) {
  public Definition {
    inputs = List.copyOf(inputs);
    packs = List.copyOf(packs);
  }

  /**
   * When a repeated line is a template of its site.
   *
   * @param minDocuments articles of the site that must hold it
   * @param minShare share of the site's articles that must hold it
   */
  public record Survey(long minDocuments, double minShare) {}

  /**
   * What must hold before a snapshot is published.
   *
   * @param minArticles fewest articles
   * @param maxRejectShare largest share of sources that may be rejected
   * @param maxArticleDrop largest share of the previous snapshot's articles by which the number may
   *     fall
   */
  public record Gates(long minArticles, double maxRejectShare, double maxArticleDrop) {}

  /** Checks {@code files}; {@link DefinitionException} on the first error. */
  public static Definition of(DefinitionFiles files) {
    YamlNode root =
        YamlNode.parse(files.name(), files.text())
            .only(
                "name",
                "input",
                "output",
                "zone",
                "charset_confidence",
                "rules",
                "survey",
                "gates");
    YamlNode input = root.get("input").only("paths", "max_file_bytes", "batch_bytes");
    YamlNode survey = root.get("survey").only("template_min_documents", "template_min_share");
    YamlNode gates = root.get("gates").only("min_articles", "max_reject_share", "max_article_drop");
    if (input.get("paths").list().isEmpty()) {
      throw input.get("paths").error("found an empty list; expected files, folders or globs");
    }
    return new Definition(
        root.get("name").text(),
        input.get("paths").texts(),
        root.get("output").text(),
        input.get("max_file_bytes").integer(1, Integer.MAX_VALUE / 8),
        input.get("batch_bytes").integer(1, Integer.MAX_VALUE),
        zone(root.get("zone")),
        (int) root.get("charset_confidence").integer(0, 100),
        new Survey(
            survey.get("template_min_documents").integer(2, Integer.MAX_VALUE),
            survey.get("template_min_share").decimal(0, 1)),
        new Gates(
            gates.get("min_articles").integer(0, Long.MAX_VALUE),
            gates.get("max_reject_share").decimal(0, 1),
            gates.get("max_article_drop").decimal(0, 1)),
        files.packs(),
        hash(files));
  }

  static List<YamlNode> rulePacks(YamlNode root) {
    return root.get("rules").list();
  }

  private static ZoneId zone(YamlNode node) {
    try {
      return ZoneId.of(node.text());
    } catch (DateTimeException e) {
      throw node.error(
          "found '"
              + node.text()
              + "'; expected a zone such as Asia/Jakarta, Asia/Makassar or +07:00");
    }
  }

  private static String hash(DefinitionFiles files) {
    MessageDigest digest = Hashing.sha256();
    add(digest, Version.get());
    add(digest, files.text());
    for (DefinitionFiles.PackFile pack : files.packs()) {
      add(digest, pack.name());
      add(digest, pack.text());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ':');
    digest.update(bytes);
  }
}
