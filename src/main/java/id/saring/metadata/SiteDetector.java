package id.saring.metadata;

import id.saring.text.Lexicon;
import id.saring.text.Page;
import id.saring.text.Resources;
import id.saring.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells from a page's own text which site it is from. Table: {@code sites.tsv}. Thread-safe. */
public final class SiteDetector {
  private static final int HEAD_LINES = 40;
  private static final int LINE_HEAD = 300;
  private final Vocabulary words;
  private final Map<String, String> domainByName;
  private final Map<String, String> domainByPhrase;

  private SiteDetector(
      Vocabulary words, Map<String, String> domainByName, Map<String, String> domainByPhrase) {
    this.words = words;
    this.domainByName = domainByName;
    this.domainByPhrase = domainByPhrase;
  }

  /** A detector with the package's table. */
  public static SiteDetector create() {
    Map<String, String> names = new HashMap<>();
    Map<String, String> phrases = new LinkedHashMap<>();
    for (String[] cells : Resources.table(Vocabulary.FOLDER + "sites.tsv")) {
      Vocabulary.phrases(cells[1]).forEach(name -> names.put(Lexicon.normal(name), cells[0]));
      Arrays.stream(cells[2].split(" ; "))
          .filter(phrase -> !phrase.isBlank())
          .forEach(phrase -> phrases.put(phrase.strip(), cells[0]));
    }
    return new SiteDetector(Vocabulary.shared(), Map.copyOf(names), phrases);
  }

  /**
   * The site of {@code page}. Looks, in this order, at a folder named like a domain in the path,
   * the page title's end, a byline, a dateline, and phrases that only one site prints.
   *
   * @param sourcePath path of the raw file, with {@code /}
   */
  public Optional<Site> detect(Page page, String sourcePath) {
    return path(sourcePath).or(() -> head(page)).or(() -> phrase(page.text()));
  }

  private Optional<Site> path(String sourcePath) {
    for (String folder : folders(sourcePath)) {
      Tokens tokens = words.tokens(folder);
      if (tokens.count() > 0 && Names.domain(tokens, 0) == tokens.count()) {
        return Optional.of(site(folder, "path"));
      }
    }
    return Optional.empty();
  }

  private static List<String> folders(String sourcePath) {
    List<String> parts = List.of(sourcePath.split("/"));
    return parts.subList(0, Math.max(0, parts.size() - 1));
  }

  private Optional<Site> head(Page page) {
    int seen = 0;
    for (Page.Line line : page.lines()) {
      if (line.blank()) {
        continue;
      }
      if (seen++ == HEAD_LINES) {
        break;
      }
      String text =
          page.text().substring(line.start(), Math.min(line.end(), line.start() + LINE_HEAD));
      Optional<Site> site = seen == 1 ? title(text) : Optional.empty();
      site = site.or(() -> byline(text)).or(() -> dateline(text));
      if (site.isPresent()) {
        return site;
      }
    }
    return Optional.empty();
  }

  private Optional<Site> title(String text) {
    String without = PageTitle.withoutSite(text, words, "");
    return without.equals(text)
        ? Optional.empty()
        : named(text.substring(without.length()), "page_title");
  }

  private Optional<Site> byline(String text) {
    Tokens tokens = words.tokens(text);
    for (int i = 0; i < tokens.count() && text.length() <= 240; i++) {
      Stamp stamp = Stamp.at(tokens, i, words);
      if (stamp != null) {
        return named(text.substring(0, tokens.start(stamp.first())), "byline");
      }
    }
    return Optional.empty();
  }

  private Optional<Site> dateline(String text) {
    Tokens tokens = words.tokens(text);
    if (tokens.count() == 0) {
      return Optional.empty();
    }
    Dateline dateline = Dateline.at(tokens, 0, words);
    dateline = dateline == null ? Dateline.within(tokens, 0, tokens.count(), words) : dateline;
    return dateline == null || !dateline.strong()
        ? Optional.empty()
        : named(
            text.substring(
                tokens.start(dateline.agencyFirst()), tokens.end(dateline.agencyEnd() - 1)),
            "dateline");
  }

  /** The first domain or known name in {@code text}. */
  private Optional<Site> named(String text, String method) {
    Tokens tokens = words.tokens(text);
    for (int i = 0; i < tokens.count(); i++) {
      int domain = Names.domain(tokens, i);
      int end = domain > 0 ? domain : words.match(tokens, i, Kind.SITE);
      if (end > 0) {
        return Optional.of(site(text.substring(tokens.start(i), tokens.end(end - 1)), method));
      }
    }
    return Optional.empty();
  }

  private Site site(String written, String method) {
    String name = Lexicon.normal(written);
    return new Site(domainByName.getOrDefault(name, name.toLowerCase(Locale.ROOT)), method);
  }

  private Optional<Site> phrase(String text) {
    return domainByPhrase.entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .map(entry -> new Site(entry.getValue(), "phrase"))
        .findFirst();
  }
}
