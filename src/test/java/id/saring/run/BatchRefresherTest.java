package id.saring.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.saring.clean.notes.PreparationNotes;
import id.saring.definition.DefinitionFiles;
import id.saring.io.LocalStorage;
import id.saring.job.TestRun;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.plan.Batch;
import id.saring.plan.PlannedFile;
import id.saring.strip.repeat.Templates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRefresherTest {
  private static final byte[] TEXT =
      "Warga desa bergotong royong memperbaiki jembatan yang putus diterjang banjir pekan lalu."
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void aFileOnWhichTheCleanerFailsIsARejectAndTheOthersAreArticles() throws Exception {
    CleaningWorker worker = CleaningWorker.of(DefinitionFiles.read(TestRun.DEFINITION));
    BiFunction<RawDocument, PreparationNotes, Outcome> cleaner =
        (document, notes) -> {
          if (document.path().equals("b.txt")) {
            throw new IllegalStateException("a defect");
          }
          return worker.cleaner().clean(document, Templates.NONE);
        };
    List<PlannedFile> files =
        Stream.of("a.txt", "b.txt", "c.txt")
            .map(path -> new PlannedFile(path, "s://" + path, TEXT.length, 0, null))
            .toList();

    new BatchRefresher(
            worker,
            cleaner,
            new SourceReader(
                location -> new ByteArrayInputStream(TEXT), worker.definition().input()))
        .refresh(new Batch(0, files), LocalStorage.of(folder));

    assertThat(column("articles", "source_path")).containsExactly("a.txt", "c.txt");
    assertThat(column("rejects", "source_path")).containsExactly("b.txt");
    assertThat(column("rejects", "reason")).containsExactly("internal_error");
    assertThat(column("rejects", "message")).first().asString().contains("a defect");
  }

  private List<String> column(String table, String column) throws Exception {
    ObjectMapper json = new ObjectMapper();
    List<String> values = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("jsonl/" + table + "/part-00000.jsonl"))) {
      values.add(json.readTree(line).get(column).textValue());
    }
    return values;
  }
}
