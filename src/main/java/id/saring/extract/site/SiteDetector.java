package id.saring.extract.site;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import id.saring.definition.KnownSite;
import id.saring.extract.byline.Byline;
import id.saring.extract.dateline.Dateline;
import id.saring.extract.found.Piece;
import id.saring.extract.title.PageTitle;
import id.saring.extract.words.Hosts;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Names;
import id.saring.extract.words.PhraseKind;
import id.saring.lang.Language;
import id.saring.text.Lexicon;
import id.saring.text.Page;
import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells from a page's own text which site it is from. Thread-safe. */
public final class SiteDetector {
  /** The host of an address, leniently: much of what follows a host in the wild is no URI. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(?:[Hh][Tt]{2}[Pp][Ss]?:)?//(?:[^/?#@]*@)?([^/?#:@\\s]+)[\\s\\S]*");

  private static final int HEAD_LINES = 12;
  private static final int LINE_HEAD = 300;
  private static final int SHORT_HEAD = 80;
  private final MetadataWords words;
  private final Map<String, String> domainByName;
  private final Map<String, String> domainByPhrase;
  private final Hosts hosts;

  private SiteDetector(
      MetadataWords words,
      Map<String, String> domainByName,
      Map<String, String> domainByPhrase,
      Hosts hosts) {
    this.words = words;
    this.domainByName = domainByName;
    this.domainByPhrase = domainByPhrase;
    this.hosts = hosts;
  }

  /**
   * A detector of {@code sites}, and of any other whose domain a page in {@code language} shows.
   */
  public static SiteDetector of(Language language, List<KnownSite> sites) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> phrases = new LinkedHashMap<>();
    for (KnownSite site : sites) {
      site.names().forEach(name -> names.put(Lexicon.normal(name), site.domain()));
      site.phrases().forEach(phrase -> phrases.put(phrase, site.domain()));
    }
    MetadataWords words = MetadataWords.of(language, sites);
    Hosts hosts = new Hosts(sites.stream().map(KnownSite::domain).toList(), words);
    return new SiteDetector(words, Map.copyOf(names), phrases, hosts);
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

  /**
   * The site of the page at {@code url}: the known site that its host belongs to, else the host.
   *
   * @param url an address; null or anything else tells nothing
   */
  public Optional<Site> ofUrl(String url) {
    Matcher address = ADDRESS.matcher(url == null ? "" : url);
    if (!address.matches()) {
      return Optional.empty();
    }
    String host = address.group(1);
    return hosts.site(host.toLowerCase(Locale.ROOT)).map(name -> new Site(name, "url", host));
  }

  private Optional<Site> path(String sourcePath) {
    for (String folder : folders(sourcePath)) {
      Tokens tokens = words.tokens(folder);
      if (tokens.count() > 0 && Names.domain(tokens, 0, words) == tokens.count()) {
        return site(folder, "path");
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
    for (int i = 0; i < page.lines().size() && seen < HEAD_LINES; i++) {
      Page.Line line = page.lines().get(i);
      if (line.blank()) {
        continue;
      }
      String text = head(page, line, LINE_HEAD);
      Optional<Site> site = seen++ == 0 ? title(text) : Optional.empty();
      Piece piece = Piece.of(page, i);
      boolean prose = words.prose().isParagraph(text);
      site =
          site.or(() -> byline(piece))
              .or(() -> dateline(prose ? text : head(page, line, SHORT_HEAD)));
      if (site.isPresent() || prose) {
        return site;
      }
    }
    return Optional.empty();
  }

  private static String head(Page page, Page.Line line, int most) {
    return page.text().substring(line.start(), Math.min(line.end(), line.start() + most));
  }

  private Optional<Site> title(String text) {
    String without = PageTitle.withoutSite(text, words, "", "");
    return without.equals(text)
        ? Optional.empty()
        : lastNamed(text.substring(without.length()), "page_title");
  }

  private Optional<Site> byline(Piece piece) {
    Byline byline = Byline.read(piece, words);
    return byline == null || !byline.stamped()
        ? Optional.empty()
        : lastNamed(
            piece.text().substring(0, byline.firstStamp().start() - piece.start()), "byline");
  }

  private Optional<Site> dateline(String text) {
    Tokens tokens = words.tokens(text);
    if (tokens.count() == 0) {
      return Optional.empty();
    }
    Dateline dateline = Dateline.at(tokens, 0, words);
    dateline = dateline == null ? Dateline.within(tokens, 0, tokens.count(), words) : dateline;
    if (dateline == null || dateline.agencyFirst() < 0 || credits(tokens, dateline)) {
      return Optional.empty();
    }
    int seam =
        dateline.agencyFirst() > 0
            ? Names.seam(
                text, tokens.start(dateline.agencyFirst()), tokens.end(dateline.agencyFirst()))
            : 0;
    int start = tokens.start(dateline.agencyFirst()) + seam;
    return lastNamed(text.substring(start, tokens.end(dateline.agencyEnd() - 1)), "dateline");
  }

  /**
   * Whether a domain in brackets ends the line, as under a photo: "Warga Jakarta (kabardesa.id)".
   */
  private boolean credits(Tokens tokens, Dateline dateline) {
    int agency = dateline.agencyFirst();
    return dateline.end() == tokens.count()
        && agency > 0
        && tokens.isSymbol(agency - 1, '(')
        && Names.domain(tokens, agency, words) > 0;
  }

  /**
   * The last domain or known name in {@code text}: in "Antara - detikNews" the site is the latter.
   */
  private Optional<Site> lastNamed(String text, String method) {
    Tokens tokens = words.tokens(text);
    Optional<Site> last = Optional.empty();
    for (int i = 0; i < tokens.count(); i++) {
      int domain = Names.domain(tokens, i, words);
      int end = domain > 0 ? domain : words.match(tokens, i, PhraseKind.SITE);
      if (end > 0 && (domain > 0 || !tokens.isWord(end))) {
        Optional<Site> site = site(text.substring(tokens.start(i), tokens.end(end - 1)), method);
        last = site.isPresent() ? site : last;
        i = end - 1;
      }
    }
    return last;
  }

  private Optional<Site> site(String written, String method) {
    String domain = domainByName.get(Lexicon.normal(written));
    return (domain == null ? hosts.host(written) : Optional.of(domain))
        .map(host -> new Site(host, method, written));
  }

  private Optional<Site> phrase(String text) {
    return domainByPhrase.entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .map(entry -> new Site(entry.getValue(), "phrase", entry.getKey()))
        .findFirst();
  }
}
