package id.saring.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.re2j.Pattern;
import id.saring.model.SourceEvidence;
import id.saring.text.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A web page as text: what a reader sees, one block a line, and what the page says of itself in its
 * head (Open Graph, schema.org, HTML).
 *
 * @param text the visible text
 */
record HtmlPage(String text, SourceEvidence evidence) {
  private static final Pattern WEB = Pattern.compile("(?i)https?://");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "textarea",
          "select",
          "datalist",
          "canvas",
          "audio",
          "video");
  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=article:published_time]",
          "meta[name=datePublished]",
          "meta[name=publishdate]",
          "meta[name=pubdate]",
          "meta[name=dc.date.issued]",
          "meta[name=content_PublishedDate]");

  /** The page in {@code bytes}; {@code charset} as HTTP said, or null. */
  static HtmlPage of(byte[] bytes, String charset, String url) {
    Document page = parse(bytes, charset);
    String canonical = attribute(page, "link[rel=canonical]", "href");
    String address =
        first(canonical, first(attribute(page, "meta[property=og:url]", "content"), url));
    return new HtmlPage(
        visible(page),
        new SourceEvidence(
            isAbsolute(address) ? address : url,
            first(attribute(page, "meta[property=og:title]", "content"), blankToNull(page.title())),
            published(page),
            "html"));
  }

  private static boolean isAbsolute(String address) {
    return address != null && WEB.matcher(address).lookingAt();
  }

  private static Document parse(byte[] bytes, String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charsetOf(bytes, charset), "");
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are read", e);
    }
  }

  /** UTF-8 where it fits; else what HTTP said; null leaves it to the page's own declaration. */
  private static String charsetOf(byte[] bytes, String stated) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return "UTF-8";
    } catch (CharacterCodingException e) {
      boolean declared =
          new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1)
              .toLowerCase(Locale.ROOT)
              .contains("charset");
      return stated != null || declared
          ? stated
          : new Decoder(50).decode(bytes).map(found -> found.charset().name()).orElse(null);
    }
  }

  private static String published(Document page) {
    for (String query : PUBLISHED) {
      String found = attribute(page, query, "content");
      if (found != null) {
        return found;
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      String found = published(script.data());
      if (found != null) {
        return found;
      }
    }
    return attribute(page, "time[itemprop=datePublished]", "datetime");
  }

  private static String published(String json) {
    try {
      JsonNode found = JSON.readTree(json).findValue("datePublished");
      return found == null || !found.isTextual() ? null : blankToNull(found.asText());
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static String attribute(Document page, String query, String name) {
    Element found = page.selectFirst(query);
    return found == null ? null : blankToNull(found.attr(name).strip());
  }

  private static String first(String left, String right) {
    return left == null ? right : left;
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static String visible(Document page) {
    StringBuilder out = new StringBuilder();
    page.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              append(out, text.getWholeText());
            } else if (node instanceof Element element) {
              if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
              }
              breakLine(out, element);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !element.normalName().equals("br")) {
              breakLine(out, element);
            }
            return FilterResult.CONTINUE;
          }
        });
    return out.toString().strip() + (out.toString().isBlank() ? "" : "\n");
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.attr("aria-hidden").equals("true") && element.childrenSize() == 0)
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static void breakLine(StringBuilder out, Element element) {
    if (element.normalName().equals("td") || element.normalName().equals("th")) {
      append(out, " ");
    } else if (element.isBlock() || element.normalName().equals("br")) {
      while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append('\n');
      }
    }
  }

  /** Appends with runs of white space as one space, as a browser shows them. */
  private static void append(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        char last = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
        if (last != ' ' && last != '\n') {
          out.append(' ');
        }
      } else {
        out.append(c);
      }
    }
  }
}
