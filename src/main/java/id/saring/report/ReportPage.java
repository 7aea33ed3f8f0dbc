package id.saring.report;

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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page of a {@link ReportModel}: one HTML file without outside parts, made from the template
 * {@code report.html}, which escapes all text by itself.
 */
public final class ReportPage {
  private static final PebbleTemplate TEMPLATE =
      new PebbleEngine.Builder()
          .loader(new ClasspathLoader(ReportPage.class.getClassLoader()))
          .defaultLocale(Locale.ROOT)
          .strictVariables(true)
          .extension(new Formats())
          .build()
          .getTemplate("id/saring/report/report.html");

  private ReportPage() {}

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
          "count", new Format("%,d"),
          "signed", new Format("%+,d"),
          "points", new Format("%+.1f"),
          "percent", new Percent(),
          "visible", new Visible());
    }
  }

  private record Format(String pattern) implements Filter {
    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return input == null ? "" : String.format(Locale.ROOT, pattern, input);
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }
  }

  private static final class Percent implements Filter {
    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      double share = ((Number) input).doubleValue();
      return String.format(Locale.ROOT, "%.1f %%", 100 * Math.min(1, share));
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }
  }

  /** Replaces the control characters that HTML forbids by U+FFFD. */
  private static final class Visible implements Filter {
    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
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

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }
  }
}
