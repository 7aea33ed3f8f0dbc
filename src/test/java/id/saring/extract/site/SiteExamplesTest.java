package id.saring.extract.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.definition.DefinitionException;
import id.saring.definition.KnownSite;
import id.saring.lang.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteExamplesTest {
  private static final String OWN = "Jakarta, Kabar Kebun -- Warga turun tangan";
  private static final String OTHER = "Jakarta, lensasawah.id -- Warga turun tangan";
  private static final String NOBODY = "Warga turun tangan";

  private static List<KnownSite> site(List<String> hits, List<String> misses) {
    return List.of(
        new KnownSite(
            "kabarkebun.co.id", List.of("Kabar Kebun"), List.of(), hits, misses, "kebun.yaml:1"));
  }

  private static List<String> failures(List<String> hits, List<String> misses) {
    return SiteExamples.failures(Language.load("id"), site(hits, misses));
  }

  @Test
  void holdWhereHitsTellTheSiteAndMissesDoNot() {
    assertThat(failures(List.of(OWN), List.of(OTHER, NOBODY))).isEmpty();
    assertThatCode(
            () -> SiteExamples.check(Language.load("id"), site(List.of(OWN), List.of(OTHER))))
        .doesNotThrowAnyException();
  }

  @Test
  void sayWhatIsToldInstead() {
    assertThat(failures(List.of(OTHER, NOBODY), List.of(OWN)))
        .containsExactly(
            "kebun.yaml:1: detection.hit: '"
                + OTHER
                + "' tells lensasawah.id (dateline); expected kabarkebun.co.id",
            "kebun.yaml:1: detection.hit: '"
                + NOBODY
                + "' tells no site; expected kabarkebun.co.id",
            "kebun.yaml:1: detection.miss: '"
                + OWN
                + "' tells kabarkebun.co.id (dateline); expected another one or none");
  }

  @Test
  void thatFailStopTheCheck() {
    assertThatThrownBy(
            () -> SiteExamples.check(Language.load("id"), site(List.of(NOBODY), List.of())))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("kebun.yaml:1");
  }
}
