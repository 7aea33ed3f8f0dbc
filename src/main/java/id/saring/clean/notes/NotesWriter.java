package id.saring.clean.notes;

import id.saring.extract.found.Extraction;
import id.saring.extract.site.Site;
import id.saring.model.Edit;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes notes one after the other in a binary form in which each string stands once. */
public final class NotesWriter {
  private final DataOutput out;
  private final Map<String, Integer> strings = new HashMap<>();

  /** A writer to {@code out}. */
  public NotesWriter(DataOutput out) {
    this.out = out;
  }

  /** Writes the next notes; {@code null} for a document of which none were taken. */
  public void write(PreparationNotes notes) throws IOException {
    out.writeBoolean(notes != null);
    if (notes == null) {
      return;
    }
    write(notes.charset().name());
    write(notes.site());
    writeEdits(notes.repairs());
    out.writeInt(notes.extractions().size());
    for (Extraction extraction : notes.extractions()) {
      write(extraction.column());
      out.writeInt(extraction.start());
      out.writeInt(extraction.end());
      write(extraction.value());
      out.writeInt(extraction.cutStart());
      out.writeInt(extraction.cutEnd());
      write(extraction.rule());
      write(extraction.role());
    }
    writeEdits(notes.columns());
    writeEdits(notes.edits());
  }

  private void write(Site site) throws IOException {
    write(site == null ? null : site.name());
    if (site != null) {
      write(site.method());
      write(site.written());
    }
  }

  private void writeEdits(List<Edit> edits) throws IOException {
    out.writeInt(edits.size());
    for (Edit edit : edits) {
      out.writeInt(edit.start());
      out.writeInt(edit.end());
      write(edit.replacement());
      write(edit.op().name());
      write(edit.rule());
      write(edit.pack());
      write(edit.role());
      write(edit.column());
    }
  }

  private void write(String text) throws IOException {
    Integer known = text == null ? Integer.valueOf(NotesReader.NULL) : strings.get(text);
    if (known != null) {
      out.writeInt(known);
      return;
    }
    out.writeInt(strings.size());
    strings.put(text, strings.size());
    byte[] chars = text.getBytes(StandardCharsets.UTF_16BE);
    out.writeInt(chars.length);
    out.write(chars);
  }
}
