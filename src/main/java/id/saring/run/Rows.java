package id.saring.run;

import id.saring.dataset.ArticleRow;
import id.saring.dataset.DateRow;
import id.saring.dataset.EditRow;
import id.saring.dataset.FigureRow;
import id.saring.dataset.RejectRow;
import id.saring.dataset.SourceRow;
import id.saring.model.Article;
import id.saring.model.DateMention;
import id.saring.model.Figure;
import id.saring.model.Located;
import id.saring.model.Modifier;
import id.saring.model.Outcome;
import id.saring.model.RawEdit;
import id.saring.model.Rejected;
import id.saring.text.Offsets;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** Turns outcomes into table rows. */
final class Rows {
  private static final int HEAD_BYTES = 4096;

  private Rows() {}

  static ArticleRow article(
      PlannedFile file,
      String sha256,
      int bytes,
      Outcome.Cleaned cleaned,
      int clusterSize,
      String definition) {
    Article article = cleaned.article();
    Article.Published published = article.published();
    String text = article.text();
    int chars = text.codePointCount(0, text.length());
    int all = chars + article.removedChars();
    return new ArticleRow(
        file.articleId(),
        file.sourcePath(),
        sha256,
        bytes,
        article.site(),
        article.siteMethod(),
        article.title(),
        article.author(),
        article.editor(),
        article.category(),
        article.place(),
        published == null ? null : published.at(),
        published == null ? null : published.date(),
        published == null ? null : published.precision(),
        published == null ? null : published.zone(),
        published == null ? null : published.raw(),
        published == null ? null : published.method(),
        article.updatedAt(),
        article.language(),
        text,
        article.textNormalized(),
        article.captions(),
        article.tags(),
        paragraphs(text),
        words(text),
        chars,
        article.removedChars(),
        all == 0 ? 0 : (double) article.removedChars() / all,
        null,
        null,
        clusterSize,
        article.flags(),
        definition);
  }

  private static int paragraphs(String text) {
    int count = 1;
    for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) {
      count++;
    }
    return count;
  }

  private static int words(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ' || text.charAt(i) == '\n';
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }

  static DateRow date(String articleId, int seq, Located<DateMention> located) {
    DateMention date = located.mention();
    return new DateRow(
        articleId,
        seq,
        located.field().word(),
        located.start(),
        located.end(),
        located.rawStart(),
        located.rawEnd(),
        located.surface(),
        date.type().name(),
        date.value(),
        name(date.mod()),
        date.dateFrom(),
        date.dateTo(),
        date.timeFrom(),
        date.timeTo(),
        date.precision(),
        word(date.resolution()),
        date.anchor(),
        date.weekdayAgrees(),
        date.flags());
  }

  static FigureRow figure(String articleId, int seq, Located<Figure> located) {
    Figure figure = located.mention();
    return new FigureRow(
        articleId,
        seq,
        located.field().word(),
        located.start(),
        located.end(),
        located.rawStart(),
        located.rawEnd(),
        located.surface(),
        word(figure.kind()),
        number(figure.value()),
        exact(figure.value()),
        number(figure.valueHigh()),
        exact(figure.valueHigh()),
        figure.unit(),
        name(figure.mod()),
        word(figure.notation()),
        figure.flags());
  }

  static EditRow edit(String articleId, int seq, RawEdit edit) {
    return new EditRow(
        articleId,
        seq,
        word(edit.op()),
        edit.rule(),
        edit.pack(),
        edit.role(),
        edit.rawStart(),
        edit.rawEnd(),
        edit.rawText(),
        edit.rawHex(),
        edit.replacement(),
        edit.column(),
        edit.textAt());
  }

  static RejectRow reject(PlannedFile file, String sha256, byte[] bytes, Rejected why) {
    byte[] head =
        bytes == null ? new byte[0] : Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
    return new RejectRow(
        file.sourcePath(),
        sha256,
        bytes == null ? file.bytes() : bytes.length,
        why.stage(),
        why.reason(),
        why.message(),
        why.retryable() == Rejected.Retry.MAY_HELP,
        lossy(head));
  }

  /**
   * Decodes with losses; a replacement char is three bytes long, so the chars are cut to what fits.
   */
  private static String lossy(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    Offsets offsets = Offsets.of(text, StandardCharsets.UTF_8);
    int end = text.length();
    while (offsets.byteAt(end) > HEAD_BYTES) {
      end--;
    }
    return text.substring(0, end);
  }

  static SourceRow source(
      PlannedFile file,
      String sha256,
      long bytes,
      Charset charset,
      String status,
      String original,
      String state) {
    PlannedFile.Prior prior = file.prior();
    boolean same = prior != null && sha256 != null && sha256.equals(prior.sha256());
    return new SourceRow(
        file.sourcePath(),
        bytes,
        file.problem() == null ? Instant.ofEpochMilli(file.modifiedMillis()) : null,
        sha256,
        charset == null ? null : charset.name(),
        status,
        prior == null ? SourceRow.NEW : same ? SourceRow.UNCHANGED : SourceRow.CHANGED,
        status.equals(SourceRow.ARTICLE) ? file.articleId() : null,
        original,
        prior == null ? state : prior.firstSeen(),
        same ? prior.lastChanged() : state);
  }

  private static String name(Modifier modifier) {
    return modifier == null ? null : modifier.name();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Double number(BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }

  private static String exact(BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }
}
