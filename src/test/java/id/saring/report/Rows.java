package id.saring.report;

import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.DateRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.FigureRow;
import id.saring.model.Article;
import id.saring.model.EditOp;
import id.saring.model.Field;
import id.saring.model.FigureKind;
import id.saring.model.Located;
import id.saring.model.RawEdit;
import id.saring.model.TestMentions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up articles with their rows. */
final class Rows {
  /** An article with its rows in other tables. */
  record Whole(
      ArticleRow article, List<DateRow> dates, List<FigureRow> figures, List<EditRow> edits) {}

  private static final List<String> FLAGS = List.of("no_title", "short_text", "mostly_removed");

  private Rows() {}

  /** {@code count} articles, the same for the same {@code seed}. */
  static List<Whole> of(int count, int sites, long seed) {
    Random random = new Random(seed);
    List<Whole> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(whole(i, sites, random));
    }
    return rows;
  }

  private static Whole whole(int number, int sites, Random random) {
    String id = String.format(Locale.ROOT, "%016x", random.nextLong());
    String path = String.format(Locale.ROOT, "in/%05d.txt", number);
    String text =
        "Warga <b>" + number + "</b> menanam 12 pohon pada 3 Mei 2020.\n\nSelesai & rapi.";
    int figure = text.indexOf("12 pohon");
    int date = text.indexOf("3 Mei 2020");
    return new Whole(
        article(id, path, "s" + random.nextInt(sites) + ".example", text, random),
        List.of(
            new DateRow(
                id,
                0,
                new Located<>(
                    Field.TEXT,
                    date,
                    date + 10,
                    0,
                    date,
                    date + 10,
                    "3 Mei 2020",
                    TestMentions.day(LocalDate.of(2020, 5, 3))))),
        List.of(
            new FigureRow(
                id,
                0,
                new Located<>(
                    Field.TEXT,
                    figure,
                    figure + 8,
                    0,
                    figure,
                    figure + 8,
                    "12 pohon",
                    TestMentions.figure(FigureKind.COUNT, BigDecimal.valueOf(12), "pohon")),
                null)),
        List.of(
            edit(id, 0, EditOp.DELETE, "menu" + number % 7, "Beranda | Berita " + number, null, 0),
            edit(id, 1, EditOp.EXTRACT, "title", "Judul " + number, "title", 0)));
  }

  private static ArticleRow article(
      String id, String path, String site, String text, Random random) {
    int words = random.nextInt(5);
    return new ArticleRow(
        id,
        path,
        "00",
        100,
        new Article(
            random.nextInt(10) == 0 ? null : site,
            "phrase",
            "situs",
            random.nextBoolean() ? "Judul" : null,
            null,
            null,
            null,
            null,
            null,
            "Batang",
            "Batang",
            "33.25",
            new Article.Published(
                null,
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(400)),
                "day",
                null,
                "stamp",
                0,
                5,
                "byline"),
            null,
            "id",
            text,
            text,
            List.of(),
            List.of("tag"),
            30,
            20,
            10,
            words == 0 ? List.of(FLAGS.get(random.nextInt(FLAGS.size()))) : List.of()),
        2,
        9,
        text.length(),
        random.nextInt(100) / 100.0,
        null,
        null,
        1,
        "d");
  }

  private static EditRow edit(
      String id, int seq, EditOp op, String rule, String raw, String column, int at) {
    return new EditRow(
        id,
        seq,
        new RawEdit(
            op,
            rule,
            "pack",
            rule.startsWith("menu") ? "menu" : "title",
            seq * 40,
            seq * 40 + raw.length(),
            raw,
            null,
            null,
            column,
            at,
            0));
  }
}
