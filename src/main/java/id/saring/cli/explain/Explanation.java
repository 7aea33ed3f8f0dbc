package id.saring.cli.explain;

import id.saring.model.Article;
import id.saring.model.DateMention;
import id.saring.model.EditOp;
import id.saring.model.Figure;
import id.saring.model.Located;
import id.saring.model.Outcome;
import id.saring.model.RawEdit;
import id.saring.strip.rule.ActivePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * Shows a person what cleaning did to one file: the raw text with every strip marked by its role
 * and rule, then the columns, dates and figures with their values.
 */
final class Explanation {
  private final Ansi ansi;
  private final StringBuilder out = new StringBuilder();

  private Explanation(Ansi ansi) {
    this.ansi = ansi;
  }

  /**
   * What was done.
   *
   * @param path what the file is called
   * @param packs the rule packs that worked on it for what it is, with what told
   */
  static String of(String path, Outcome outcome, List<ActivePack> packs, Ansi ansi) {
    Explanation explanation = new Explanation(ansi);
    if (outcome instanceof Outcome.Refused refused) {
      explanation.line(
          "bold,red",
          path + " is rejected: " + refused.why().reason() + " (" + refused.why().message() + ")");
    } else if (outcome instanceof Outcome.Cleaned cleaned) {
      explanation.cleaned(path, cleaned, packs);
    }
    return explanation.out.toString();
  }

  private void cleaned(String path, Outcome.Cleaned cleaned, List<ActivePack> packs) {
    line("bold", path + " (" + cleaned.charset() + ")");
    out.append('\n');
    marked(cleaned);
    heading("columns");
    columns(cleaned.article()).forEach(column -> out.append("  ").append(column).append('\n'));
    heading("rule packs");
    packs.forEach(
        pack -> out.append(String.format(Locale.ROOT, "  %-15s %s%n", pack.pack(), pack.why())));
    heading("dates");
    cleaned.dates().forEach(date -> out.append("  ").append(date(date)).append('\n'));
    heading("figures");
    cleaned.figures().forEach(figure -> out.append("  ").append(figure(figure)).append('\n'));
  }

  private void marked(Outcome.Cleaned cleaned) {
    String text = cleaned.article().text();
    int at = 0;
    int codePoints = 0;
    for (RawEdit edit : cleaned.edits()) {
      int next = text.offsetByCodePoints(at, edit.textAt() - codePoints);
      String replacement = edit.replacement() == null ? "" : edit.replacement();
      out.append(text, at, next);
      at = next + replacement.length();
      codePoints = edit.textAt() + replacement.codePointCount(0, replacement.length());
      mark(edit);
    }
    out.append(text, at, text.length()).append('\n');
  }

  private void mark(RawEdit edit) {
    if (edit.op() == EditOp.REPLACE) {
      boolean layout = edit.role().equals("whitespace");
      out.append(
          layout
              ? edit.rawText()
              : styled(
                  "yellow",
                  "[" + edit.rule() + ": " + edit.rawText() + " → " + edit.replacement() + "]"));
      return;
    }
    String raw = edit.rawText();
    String core = raw.strip();
    int start = raw.indexOf(core);
    String target = edit.column() == null ? "" : " → " + edit.column();
    String style = edit.op() == EditOp.EXTRACT ? "cyan" : "red";
    out.append(raw, 0, start)
        .append(
            styled(
                style, "[" + edit.role() + target + " · " + edit.pack() + "/" + edit.rule() + ": "))
        .append(styled(style, core))
        .append(styled(style, "]"))
        .append(raw, start + core.length(), raw.length());
  }

  private static List<String> columns(Article article) {
    List<String> columns = new ArrayList<>();
    column(
        columns,
        "site",
        article.site() == null ? null : article.site() + " (" + article.siteMethod() + ")");
    column(columns, "title", article.title());
    column(columns, "author", article.author());
    column(columns, "editor", article.editor());
    column(columns, "category", article.category());
    column(columns, "place", article.place());
    if (article.published() != null) {
      column(columns, "published_at", article.published().at());
      column(columns, "published_date", article.published().date());
      column(columns, "published_raw", article.published().raw());
    }
    if (article.updated() != null) {
      column(columns, "updated_at", article.updated().at());
      column(columns, "updated_date", article.updated().date());
      column(columns, "updated_raw", article.updated().raw());
    }
    article.captions().forEach(caption -> column(columns, "caption", caption));
    column(columns, "tags", article.tags().isEmpty() ? null : String.join(", ", article.tags()));
    column(columns, "language", article.language());
    column(columns, "flags", article.flags().isEmpty() ? null : String.join(", ", article.flags()));
    return columns;
  }

  private static void column(List<String> columns, String name, Object value) {
    if (value != null) {
      columns.add(String.format(Locale.ROOT, "%-15s %s", name, value));
    }
  }

  private static String date(Located<DateMention> located) {
    DateMention date = located.mention();
    return String.format(
        Locale.ROOT,
        "%-8s %-10s %-28s %s%s%s",
        located.field().word(),
        date.type(),
        date.value() == null ? "(unresolved)" : date.value(),
        quoted(located.surface()),
        date.mod() == null ? "" : " " + date.mod(),
        suffix(date.flags()));
  }

  private static String figure(Located<Figure> located) {
    Figure figure = located.mention();
    String value = figure.value() == null ? "(no value)" : figure.value().toPlainString();
    String high = figure.valueHigh() == null ? "" : "/" + figure.valueHigh().toPlainString();
    return String.format(
        Locale.ROOT,
        "%-8s %-10s %-28s %s%s%s",
        located.field().word(),
        figure.kind().name().toLowerCase(Locale.ROOT),
        value + high + (figure.unit() == null ? "" : " " + figure.unit()),
        quoted(located.surface()),
        figure.mod() == null ? "" : " " + figure.mod(),
        suffix(figure.flags()));
  }

  private static String suffix(List<String> flags) {
    return flags.isEmpty() ? "" : " " + flags;
  }

  private static String quoted(String surface) {
    return '"' + surface.replace('\n', ' ') + '"';
  }

  private void heading(String name) {
    out.append('\n');
    line("bold", name);
  }

  private void line(String style, String text) {
    out.append(styled(style, text)).append('\n');
  }

  private String styled(String style, String text) {
    return ansi.enabled()
        ? Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.off(Ansi.Style.parse(style))
        : text;
  }
}
