package id.saring.report;

import java.util.List;

/**
 * An article that looks odd, raw and clean.
 *
 * @param reason the oddity it stands for: one of its flags
 * @param score how odd it is; the odder the higher
 * @param path raw file
 * @param title its title; empty if unknown
 * @param flags all its flags
 * @param raw the raw text in pieces: kept, stripped, extracted, replaced
 * @param clean the clean text in pieces: kept, dates, figures
 */
public record OddArticle(
    String reason,
    double score,
    String path,
    String title,
    List<String> flags,
    List<Segment> raw,
    List<Segment> clean) {
  public OddArticle {
    flags = List.copyOf(flags);
    raw = List.copyOf(raw);
    clean = List.copyOf(clean);
  }
}
