package id.saring.report;

import id.saring.dataset.Format;
import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.dataset.table.Tables;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotReader;
import id.saring.snapshot.publish.Publisher;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The page of a {@link ReportModel}: one HTML file without outside parts, made from the template
 * {@code report.html}, which escapes all text by itself.
 */
public final class ReportPage {
  /** Name of its file in a snapshot. */
  public static final String NAME = "report.html";

  private static final PebbleTemplate TEMPLATE =
      new PebbleEngine.Builder()
          .loader(new ClasspathLoader(ReportPage.class.getClassLoader()))
          .defaultLocale(Locale.ROOT)
          .strictVariables(true)
          .extension(new Formats())
          .build()
          .getTemplate("id/saring/report/report.html");

  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private ReportPage() {}

  /**
   * The page of a run as a document of its snapshot.
   *
   * @param title what the dataset is called
   * @param before manifest of the snapshot that it follows
   * @param profile aggregates over its articles
   */
  public static Publisher.Attachment attachment(
      String title, Manifest manifest, Optional<Manifest> before, Profile profile) {
    return new Publisher.Attachment(
        NAME,
        (reader, out) ->
            write(
                ReportModel.of(
                    title, manifest, before, profile, rejects(reader), templates(reader)),
                out));
  }

  private static List<RejectRow> rejects(SnapshotReader reader) throws IOException {
    Map<String, Integer> kept = new HashMap<>();
    List<RejectRow> rejects = new ArrayList<>();
    try (SnapshotReader.Rows<RejectRow> rows = reader.rows(Tables.REJECTS, Format.JSONL)) {
      for (RejectRow row = rows.next(); row != null; row = rows.next()) {
        if (kept.merge(row.reason(), 1, Integer::sum) <= ReportOddities.MAX_PATHS) {
          rejects.add(row);
        }
      }
    }
    return rejects;
  }

  private static List<TemplateRow> templates(SnapshotReader reader) throws IOException {
    TopTemplates stays = new TopTemplates(ReportRules.MAX_TEMPLATES);
    TopTemplates goes = new TopTemplates(ReportRules.MAX_TEMPLATES);
    try (SnapshotReader.Rows<TemplateRow> rows = reader.rows(Tables.TEMPLATES, Format.JSONL)) {
      for (TemplateRow row = rows.next(); row != null; row = rows.next()) {
        (ReportRules.isStripped(row) ? goes : stays).add(row);
      }
    }
    List<TemplateRow> templates = new ArrayList<>(stays.rows());
    templates.addAll(goes.rows());
    return templates;
  }

  /** Writes the page of {@code model} to {@code out}, which stays open. */
  public static void write(ReportModel model, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    TEMPLATE.evaluate(writer, Map.of("r", model), Locale.ROOT);
    writer.flush();
  }

  /** Numbers as the page shows them. */
  private static final class Formats extends AbstractExtension {
    @Override
    public Map<String, Filter> getFilters() {
      return Map.of(
          "count", printf("%,d"),
          "signed", printf("%+,d"),
          "points", printf("%+.1f"),
          "percent", new Conversion(ReportPage::percent),
          "visible", new Conversion(ReportPage::visible),
          "dense", new Conversion(input -> BLANK_LINES.matcher(visible(input)).replaceAll("\n")),
          "taken", new Conversion(ReportPage::taken));
    }

    private static Filter printf(String pattern) {
      return new Conversion(
          input -> input == null ? "" : String.format(Locale.ROOT, pattern, input));
    }
  }

  private static String percent(Object input) {
    double share = ((Number) input).doubleValue();
    return share > 0 && share < 0.0005
        ? "< 0.1 %"
        : String.format(Locale.ROOT, "%.1f %%", 100 * Math.min(1, share));
  }

  /** What a rule took; white space alone as signs. */
  private static String taken(Object input) {
    String text = visible(input);
    return text.isBlank()
        ? text.replace(' ', '\u2423').replace('\t', '\u21E5').replace("\n", "\u23CE\n")
        : BLANK_LINES.matcher(text).replaceAll("\n");
  }

  /** Replaces the control characters that HTML forbids by U+FFFD. */
  private static String visible(Object input) {
    StringBuilder text = new StringBuilder();
    String.valueOf(input)
        .chars()
        .forEach(
            c -> {
              boolean forbidden = Character.isISOControl(c) && c != '\n' && c != '\t';
              text.append(forbidden ? '\uFFFD' : (char) c);
            });
    return text.toString();
  }

  /** A filter without arguments. */
  private record Conversion(Function<Object, String> conversion) implements Filter {
    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return conversion.apply(input);
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }
  }
}
