package id.saring.strip;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.definition.PackFiles;
import id.saring.lang.Language;
import id.saring.model.Edit;
import id.saring.model.EditOp;
import id.saring.strip.repeat.Templates;
import id.saring.text.Page;
import id.saring.text.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole pages in the style of small sites, and articles of many kinds; each line is marked as the
 * article's or the site's.
 */
class SmallSitesTest {
  private static final Stripper STRIPPER = Stripper.of(Language.load("id"), PackFiles.all());

  private static final List<String> MENU =
      List.of(
          "-Beranda",
          "-Nasional",
          "-Daerah",
          "-Olahraga",
          "-Ekonomi",
          "-Hiburan",
          "-Foto",
          "-Video",
          "-Indeks",
          "-Masuk");
  private static final List<String> FOOTER =
      List.of(
          "",
          "-Terpopuler",
          "-Harga Cabai Naik Dua Kali Lipat di Pasar Induk",
          "-Petani Cabai Mulai Panen di Lereng Gunung",
          "-Redaksi",
          "-Tentang Kami",
          "-Kontak",
          "-Pedoman Media Siber",
          "-Copyright 2024 Kabar Wirun");

  record MarkedPage(String name, List<String> lines) {
    String text() {
      return String.join("\n", lines.stream().map(l -> l.isEmpty() ? l : l.substring(1)).toList());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<MarkedPage> smallSites() {
    return pages("/strip/small-sites.txt", 80);
  }

  /** Articles of many kinds, with little around them: what looks like lists and menus is theirs. */
  static Stream<MarkedPage> natural() {
    return pages("/strip/natural-pages.txt", 80);
  }

  /** Cases modelled on public reports on other cleaners, and siblings of each. */
  static Stream<MarkedPage> cases() {
    return pages("/strip/cases.txt", 30);
  }

  /** Short articles between the menus and the footer of a full page. */
  static Stream<MarkedPage> fullPages() {
    return pages("/strip/full-pages.txt", 10)
        .map(
            page -> {
              List<String> lines = new ArrayList<>(MENU);
              lines.addAll(page.lines());
              lines.addAll(FOOTER);
              return new MarkedPage(page.name(), lines);
            });
  }

  private static Stream<MarkedPage> pages(String file, int fewest) {
    List<MarkedPage> pages = new ArrayList<>();
    for (String line : Resources.text(file).split("\n", -1)) {
      if (line.startsWith("=== ")) {
        pages.add(new MarkedPage(line.substring(4), new ArrayList<>()));
      } else if (!pages.isEmpty()) {
        pages.get(pages.size() - 1).lines().add(line);
      }
    }
    assertThat(pages).hasSizeGreaterThanOrEqualTo(fewest);
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource({"smallSites", "natural", "cases", "fullPages"})
  void takesTheSitesLinesAndLeavesTheArticles(MarkedPage marked) {
    String text = marked.text();
    boolean[] taken = new boolean[text.length()];
    boolean[] deleted = new boolean[text.length()];
    for (Edit edit : STRIPPER.strip(Page.of(text), Templates.NONE)) {
      for (int at = edit.start(); at < edit.end(); at++) {
        taken[at] = edit.op() != EditOp.REPLACE;
        deleted[at] = edit.op() == EditOp.DELETE;
      }
    }
    List<String> lost = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    int start = 0;
    for (String line : marked.lines()) {
      int end = start + Math.max(0, line.length() - 1);
      for (int at = start; at < end; at++) {
        if (line.charAt(0) == '+' && deleted[at]) {
          lost.add(line);
          break;
        }
        if (line.charAt(0) == '-' && !taken[at] && text.charAt(at) > ' ') {
          kept.add(line);
          break;
        }
      }
      start = end + 1;
    }
    assertThat(lost).as("lines of the article that went").isEmpty();
    assertThat(kept).as("lines of the site that stayed").isEmpty();
  }
}
