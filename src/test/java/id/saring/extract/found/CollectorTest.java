package id.saring.extract.found;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.Edit;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectorTest {
  private final Collector out = new Collector(List.of(Edit.delete(10, 20, "menu", "test", "menu")));

  private static Found found(String value, int start) {
    return new Found(value, start, start + value.length());
  }

  @Test
  void isFreeWhereNothingIsTaken() {
    assertThat(out.free(0, 10)).isTrue();
    assertThat(out.free(20, 30)).isTrue();
    assertThat(out.free(0, 11)).isFalse();
    assertThat(out.free(19, 30)).isFalse();
    assertThat(out.free(12, 15)).isFalse();
    assertThat(out.free(5, 25)).isFalse();
  }

  @Test
  void cutsNothingTwice() {
    out.cut("title", found("Sawah", 0), 0, 5, "headline", "title");
    out.cut("author", found("wah Sa", 2), 2, 8, "name-line", "byline");
    out.cut("editor", found("Menu", 12), 12, 16, "name-line", "byline");
    out.cut("place", found("Kebun", 5), 5, 10, "dateline", "dateline");
    assertThat(out.all())
        .containsExactly(
            new Extraction("title", 0, 5, "Sawah", 0, 5, "headline", "title"),
            new Extraction("author", 2, 8, "wah Sa", 2, 2, "name-line", "byline"),
            new Extraction("place", 5, 10, "Kebun", 5, 10, "dateline", "dateline"),
            new Extraction("editor", 12, 16, "Menu", 12, 12, "name-line", "byline"));
  }

  @Test
  void tellsWhatItHas() {
    assertThat(out.has("author")).isFalse();
    assertThat(out.value("author")).isEmpty();
    out.keep("author", found("Budi", 3), "byline", "byline");
    out.keep("author", found("Sari", 30), "byline", "byline");
    assertThat(out.has("author")).isTrue();
    assertThat(out.value("author")).isEqualTo("Budi");
  }

  @Test
  void forgetsWhatItKeptButNoCut() {
    out.keep("author", found("Budi", 3), "byline", "byline");
    out.keep("editor", found("Tono", 8), "byline", "byline");
    out.drop("author");
    assertThat(out.has("author")).isFalse();
    assertThat(out.has("editor")).isTrue();
    out.cut("author", found("Sari", 30), 30, 34, "name-line", "byline");
    out.keep("author", found("Budi", 3), "byline", "byline");
    out.drop("author");
    assertThat(out.has("author")).isTrue();
    assertThat(out.value("author")).isEqualTo("Sari");
    assertThat(out.all()).extracting(Extraction::column).containsExactly("editor", "author");
  }

  @Test
  void tellsAllInPageOrder() {
    out.keep("title", found("Sawah Desa", 30), "headline", "title");
    out.keep("editor", found("Sawah", 30), "byline", "byline");
    out.keep("author", found("Sawah", 30), "byline", "byline");
    out.keep("place", found("Kebun", 2), "dateline", "dateline");
    assertThat(out.all())
        .extracting(Extraction::column)
        .containsExactly("place", "author", "editor", "title");
  }
}
