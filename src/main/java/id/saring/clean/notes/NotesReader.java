package id.saring.clean.notes;

import id.saring.extract.found.Extraction;
import id.saring.extract.site.Site;
import id.saring.model.Edit;
import id.saring.model.EditOp;
import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link NotesWriter} wrote. */
public final class NotesReader {
  static final int NULL = -1;

  private final DataInput in;
  private final List<String> strings = new ArrayList<>();

  /** A reader of {@code in}. */
  public NotesReader(DataInput in) {
    this.in = in;
  }

  /** The next notes; null where none were taken. */
  public PreparationNotes read() throws IOException {
    if (!in.readBoolean()) {
      return null;
    }
    Charset charset = Charset.forName(string());
    Site site = site();
    List<Edit> repairs = edits();
    List<Extraction> extractions = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      extractions.add(
          new Extraction(
              string(),
              in.readInt(),
              in.readInt(),
              string(),
              in.readInt(),
              in.readInt(),
              string(),
              string()));
    }
    return new PreparationNotes(charset, site, repairs, extractions, edits(), edits());
  }

  private Site site() throws IOException {
    String name = string();
    return name == null ? null : new Site(name, string(), string());
  }

  private List<Edit> edits() throws IOException {
    List<Edit> edits = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      edits.add(
          new Edit(
              in.readInt(),
              in.readInt(),
              string(),
              EditOp.valueOf(string()),
              string(),
              string(),
              string(),
              string()));
    }
    return edits;
  }

  private String string() throws IOException {
    int index = in.readInt();
    if (index == NULL) {
      return null;
    }
    if (index == strings.size()) {
      byte[] chars = new byte[in.readInt()];
      in.readFully(chars);
      strings.add(new String(chars, StandardCharsets.UTF_16BE));
    }
    return strings.get(index);
  }
}
