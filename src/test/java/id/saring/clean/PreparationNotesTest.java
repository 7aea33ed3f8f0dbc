package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.clean.notes.NotesReader;
import id.saring.clean.notes.NotesWriter;
import id.saring.clean.notes.PreparationNotes;
import id.saring.clean.publication.SeriesOrder;
import id.saring.definition.DefinitionFiles;
import id.saring.job.NewsGenerator;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.run.CleaningWorker;
import id.saring.strip.repeat.Templates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationNotesTest {
  private static final ArticleCleaner CLEANER =
      CleaningWorker.of(DefinitionFiles.read(Path.of("pipelines/berita.yaml"))).cleaner();

  @TempDir private Path folder;

  /** Seeds, generated news, and the same in other encodings and with damage. */
  private List<RawDocument> documents() throws IOException {
    NewsGenerator.write(folder, 20, 5);
    List<RawDocument> documents = new ArrayList<>();
    for (Path source : List.of(Path.of("seeds"), folder)) {
      try (Stream<Path> files = Files.list(source)) {
        for (Path file : files.sorted().toList()) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          String name = file.getFileName().toString();
          documents.add(document(name, text, StandardCharsets.UTF_8));
          documents.add(document("16-" + name, "\uFEFF" + text, StandardCharsets.UTF_16LE));
          documents.add(
              document("w-" + name, "Ketua “RT” \u2013 " + text, Charset.forName("windows-1252")));
          byte[] damaged = text.replace(' ', '\u00a0').getBytes(StandardCharsets.UTF_8);
          damaged[damaged.length / 2] = (byte) 0xff;
          documents.add(new RawDocument("d-" + name, damaged));
        }
      }
    }
    return documents;
  }

  private static RawDocument document(String path, String text, Charset charset) {
    return new RawDocument(path, text.getBytes(charset));
  }

  private static List<PreparationNotes> travelled(List<PreparationNotes> notes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NotesWriter writer = new NotesWriter(new DataOutputStream(bytes));
    for (PreparationNotes one : notes) {
      writer.write(one);
    }
    NotesReader reader =
        new NotesReader(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    List<PreparationNotes> read = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      read.add(reader.read());
    }
    return read;
  }

  @Test
  void cleaningWithNotesGivesTheSame() throws IOException {
    List<RawDocument> documents = documents();
    List<PreparationNotes> notes = new ArrayList<>();
    for (RawDocument document : documents) {
      notes.add(CLEANER.preview(document).map(Preview::notes).orElse(null));
    }
    assertThat(notes).filteredOn(one -> one != null).hasSizeGreaterThan(documents.size() / 2);
    List<PreparationNotes> read = travelled(notes);
    assertThat(read).isEqualTo(notes);
    for (int i = 0; i < documents.size(); i++) {
      assertThat(CLEANER.clean(documents.get(i), Templates.NONE, SeriesOrder.UNKNOWN, read.get(i)))
          .as(documents.get(i).path())
          .isEqualTo(CLEANER.clean(documents.get(i), Templates.NONE));
    }
  }

  @Test
  void aTemplateThatTheNotesDoNotKnowIsStripped() {
    String prose =
        "Warga Kota Contoh menanam 40 pohon di alun-alun pada hari Senin bersama para guru.";
    RawDocument document =
        document(
            "kompas.com/a.txt",
            prose + "\n\n" + prose.replace("40", "50") + "\n\nBerkas Warta Sore Kita\n",
            StandardCharsets.UTF_8);
    Templates templates = (site, line) -> line.equals("Berkas Warta Sore Kita");
    PreparationNotes notes = CLEANER.preview(document).orElseThrow().notes();
    Outcome.Cleaned kept =
        (Outcome.Cleaned) CLEANER.clean(document, Templates.NONE, SeriesOrder.UNKNOWN, notes);
    assertThat(kept.article().text()).contains("Warta Sore");
    Outcome stripped = CLEANER.clean(document, templates, SeriesOrder.UNKNOWN, notes);
    assertThat(((Outcome.Cleaned) stripped).article().text()).doesNotContain("Warta Sore");
    assertThat(stripped).isEqualTo(CLEANER.clean(document, templates));
  }
}
