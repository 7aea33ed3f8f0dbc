package id.saring.cli.rules;

import id.saring.beam.BeamFiles;
import id.saring.cli.common.InputPlan;
import id.saring.definition.Definition;
import id.saring.plan.PlannedFile;
import id.saring.run.SourceReader;
import id.saring.text.Decoder;
import id.saring.text.Page;
import id.saring.text.Repairer;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The repaired pages of a corpus, for commands that look at rules. Files that cannot be read or
 * decoded are left out.
 */
final class CorpusPages {
  private final Definition definition;
  private final List<String> inputs;

  /** The pages of {@code inputs}: files, folders, globs or URIs. */
  CorpusPages(Definition definition, List<String> inputs) {
    this.definition = definition;
    this.inputs = List.copyOf(inputs);
  }

  /** Hands every page to {@code sink}, with its source path, in the order of source paths. */
  void forEach(BiConsumer<String, Page> sink) throws IOException {
    SourceReader reader = new SourceReader(new BeamFiles(), definition.input());
    Decoder decoder = new Decoder(definition.charsetConfidence());
    for (PlannedFile file : InputPlan.of(definition.input(), inputs).files()) {
      if (reader.read(file) instanceof SourceReader.Content content) {
        decoder
            .decode(content.bytes())
            .ifPresent(
                decoded ->
                    sink.accept(file.sourcePath(), Page.of(Repairer.repair(decoded).text())));
      }
    }
  }
}
