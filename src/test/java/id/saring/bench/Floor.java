package id.saring.bench;

import id.saring.beam.BeamFiles;
import id.saring.dataset.DatasetWriter;
import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.table.Tables;
import id.saring.definition.Definition;
import id.saring.definition.DefinitionFiles;
import id.saring.input.InputFormat;
import id.saring.io.LocalStorage;
import id.saring.io.Storage;
import id.saring.job.TestRun;
import id.saring.model.Article;
import id.saring.plan.Batch;
import id.saring.plan.BatchCutter;
import id.saring.plan.PlannedFile;
import id.saring.plan.Planner;
import id.saring.text.Hashing;
import id.saring.text.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The least that any such job does: reads each file, splits it into lines and writes them as one
 * article to both formats, batch by batch, without cleaning anything.
 */
final class Floor {
  private Floor() {}

  static void write(Path raw, Path output) throws IOException {
    Definition definition = Definition.of(DefinitionFiles.read(TestRun.DEFINITION));
    Storage storage = LocalStorage.of(output);
    BatchCutter cutter =
        new BatchCutter(
            definition.input().batchBytes(), batch -> write(batch, storage, definition.hash()));
    for (PlannedFile file :
        Planner.plan(InputFormat.TEXT, List.of(raw.toString()), BeamFiles::list).files()) {
      cutter.add(file);
    }
    cutter.end();
  }

  private static void write(Batch batch, Storage storage, String definitionHash)
      throws IOException {
    try (DatasetWriter writer =
        DatasetWriter.open(storage, batch.index(), List.of(Tables.ARTICLES), definitionHash)) {
      for (PlannedFile file : batch.files()) {
        byte[] bytes = Files.readAllBytes(Path.of(URI.create(file.location())));
        writer.write(
            Tables.ARTICLES,
            ArticleRow.of(
                file.sourcePath(),
                Hashing.hex(bytes),
                bytes.length,
                article(Page.of(new String(bytes, StandardCharsets.UTF_8))),
                ArticleRow.Cluster.original(1),
                definitionHash));
      }
      writer.commit();
    }
  }

  private static Article article(Page page) {
    String text =
        page.lines().stream()
            .filter(line -> !line.blank())
            .map(line -> page.string(line).strip())
            .collect(Collectors.joining("\n\n"));
    return new Article(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, "und",
        text, text, List.of(), List.of(), 0, 0, 0, List.of());
  }
}
