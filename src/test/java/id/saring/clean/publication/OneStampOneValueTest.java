package id.saring.clean.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.ArticleCleaner;
import id.saring.definition.DefinitionFiles;
import id.saring.model.Article;
import id.saring.model.DateMention;
import id.saring.model.Located;
import id.saring.model.NumericOrder;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever its form and whatever stands around it, a stamp has one value in all tables. */
class OneStampOneValueTest {
  private static final int ARTICLES = 1200;

  private static final String[] LABELS = {
    "", "Rina Sari - ", "Diterbitkan: ", "Diperbarui ", "Penulis: Rina Sari | ", "Senin, "
  };
  private static final String[] DAYS = {
    "%1$02d/%2$02d/%3$d", "%1$d/%2$d/%3$d", "%1$d Maret %3$d", "%3$d-%2$02d-%1$02d", "%1$d Mar %3$d"
  };
  private static final String[] TIMES = {
    "", ", 09:55 WIB", " 9:55", " | 21:10:05 WITA", ", 2:20 PM", " 14.20"
  };
  private static final String[] TEXTS = {
    "Data 7/31/2024 dan 12/25/2024 dikirim.",
    "Rapat digelar Kamis (7/3/2024) di balai.",
    "Rapat digelar Rabu (3/7/2024) di balai.",
    "Rapat digelar kemarin, Selasa (12/3).",
    "Catatan 7/1/2024 disimpan. Catatan 23/1/2024 juga.",
    "Warga menanam pohon di tepi sungai."
  };

  private static final List<NumericOrder> ORDERS = List.of(NumericOrder.values());

  private final ArticleCleaner cleaner =
      CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner();

  @Test
  void aStampHasOneValue() {
    int compared = 0;
    int undecided = 0;
    for (int seed = 0; seed < ARTICLES; seed++) {
      Random random = new Random(seed);
      String raw = article(random);
      NumericOrder series = ORDERS.get(random.nextInt(ORDERS.size()));
      RawDocument document = new RawDocument("a.txt", raw.getBytes(StandardCharsets.UTF_8));
      Outcome outcome = cleaner.clean(document, Templates.NONE, (path, site) -> series);
      Outcome.Cleaned cleaned = (Outcome.Cleaned) outcome;
      Article.Published published = cleaned.article().published();
      Article.Updated updated = cleaned.article().updated();
      if (published != null) {
        compared +=
            compare(
                raw,
                cleaned,
                published.rawStart(),
                published.rawEnd(),
                published.date(),
                published.at());
      }
      if (updated != null) {
        compared +=
            compare(
                raw, cleaned, updated.rawStart(), updated.rawEnd(), updated.date(), updated.at());
      }
      undecided += cleaned.article().flags().contains("ambiguous_date") ? 1 : 0;
    }
    assertThat(compared).isGreaterThan(ARTICLES * 3 / 5);
    assertThat(undecided).isBetween(10, ARTICLES / 4);
  }

  private static String article(Random random) {
    int day = 1 + random.nextInt(28);
    String stamp =
        pick(LABELS, random)
            + pick(DAYS, random).formatted(day, 1 + random.nextInt(12), 2024)
            + pick(TIMES, random);
    return "Warga Desa Menanam Seribu Pohon di Tepi Sungai\n\n"
        + stamp
        + "\n\nBOGOR - Warga desa menanam seribu pohon. "
        + pick(TEXTS, random)
        + " Mereka membawa bibit sendiri dari rumah.\n";
  }

  private static String pick(String[] pieces, Random random) {
    return pieces[random.nextInt(pieces.length)];
  }

  /** Answers how many rows of table dates stand where the stamp does. */
  private static int compare(
      String raw, Outcome.Cleaned cleaned, Integer start, Integer end, LocalDate day, Instant at) {
    List<Located<DateMention>> same =
        cleaned.dates().stream()
            .filter(date -> date.rawStart() < end && start < date.rawEnd())
            .toList();
    for (Located<DateMention> date : same) {
      assertThat(date.mention().dateFrom()).as(raw).isEqualTo(day);
      assertThat(date.mention().timeFrom()).as(raw).isEqualTo(at);
    }
    return same.size();
  }
}
