package id.saring.dataset.row;

import id.saring.dataset.table.Tables;
import id.saring.model.Figure;
import id.saring.model.FigureKind;
import id.saring.model.Located;
import id.saring.model.schema.Doc;
import id.saring.model.schema.Embedded;
import id.saring.model.schema.Key;
import id.saring.model.schema.Lookup;
import id.saring.model.schema.Nullable;
import id.saring.model.schema.References;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row of {@link Tables#FIGURES}. */
@Doc(
    "One row per number in an article that counts, measures, prices, ranks or cites"
        + " something.")
public record FigureRow(
    @Key @Lookup @References("articles.article_id") @Doc("The article that holds the expression.")
        String articleId,
    @Key
        @Doc(
            "Number within the article, from 0: by field (title, byline, caption, text), then by"
                + " place.")
        int seq,
    @Embedded Located<Figure> located,
    @Nullable
        @Doc(
            "seq of the first figure of the article with the same kind, value and unit; null for"
                + " that one, for a figure without a value, and for what is only named or ranked."
                + " A sum over rows where it is null takes each amount once.")
        Integer repeatOf) {
  public FigureRow {
    Cells.checkRange("figure", articleId, located.start(), located.end());
    Cells.checkRange("figure", articleId, located.rawStart(), located.rawEnd());
    if (repeatOf != null && (repeatOf < 0 || repeatOf >= seq)) {
      throw new IllegalArgumentException(
          "figure " + seq + " of " + articleId + " repeats " + repeatOf + ", which is not earlier");
    }
  }

  /** The rows of an article's figures, in order; linear in their number. */
  public static List<FigureRow> rows(String articleId, List<Located<Figure>> figures) {
    Map<Amount, Integer> first = new HashMap<>();
    List<FigureRow> rows = new ArrayList<>();
    for (int seq = 0; seq < figures.size(); seq++) {
      Amount amount = Amount.of(figures.get(seq).mention());
      Integer earlier = amount == null ? null : first.putIfAbsent(amount, seq);
      rows.add(new FigureRow(articleId, seq, figures.get(seq), earlier));
    }
    return rows;
  }

  private record Amount(FigureKind kind, BigDecimal value, BigDecimal high, String unit) {
    /** What {@code figure} is an amount of; null when it is none. */
    static Amount of(Figure figure) {
      boolean amount =
          switch (figure.kind()) {
            case COUNT, MONEY, PERCENT, MEASURE -> figure.value() != null;
            case ORDINAL, RANK, NUMBER, CITATION, SCORE, LABEL -> false;
          };
      String unit = figure.unit() == null ? "" : figure.unit().toLowerCase(Locale.ROOT);
      return amount
          ? new Amount(figure.kind(), plain(figure.value()), plain(figure.valueHigh()), unit)
          : null;
    }

    private static BigDecimal plain(BigDecimal value) {
      return value == null ? null : value.stripTrailingZeros();
    }
  }
}
