package id.saring.run;

import id.saring.clean.text.Undo;
import id.saring.dataset.row.ArticleRow;
import id.saring.dataset.row.EditRow;
import id.saring.dataset.row.SourceRow;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.RawEdit;
import id.saring.plan.PlannedFile;
import id.saring.snapshot.verify.RawCheck;
import id.saring.strip.repeat.Templates;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks a snapshot against its raw files: the edits of an article undone on its text give its file
 * back, byte for byte, and lie where they say; a duplicate says what its original says; every file
 * that was there is in a row.
 */
public final class RawFileCheck implements RawCheck {
  private final Map<String, PlannedFile> listed = new TreeMap<>();
  private final Map<String, PlannedFile> unseen = new TreeMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private final SourceReader reader;
  private final CleaningWorker worker;
  private final Instant start;

  /**
   * A check against the raw files in {@code files}.
   *
   * @param start when the run of the snapshot began; later files need no row
   */
  public RawFileCheck(
      List<PlannedFile> files, SourceReader reader, CleaningWorker worker, Instant start) {
    for (PlannedFile file : files) {
      listed.put(file.sourcePath(), file);
      unseen.put(file.sourcePath(), file);
      paths.put(file.articleId(), file.sourcePath());
    }
    this.reader = reader;
    this.worker = worker;
    this.start = start;
  }

  private record Read(SourceReader.Content content, String fault) {
    byte[] bytes() {
      return content.bytes();
    }
  }

  private Read read(String path, String sha256) {
    PlannedFile file = listed.get(path);
    if (file == null) {
      return new Read(null, "its raw file is gone from the inputs");
    }
    if (!(reader.read(file) instanceof SourceReader.Content content)) {
      return new Read(null, "its raw file cannot be read");
    }
    return content.sha256().equals(sha256)
        ? new Read(content, null)
        : new Read(null, "its raw file has changed since the run");
  }

  @Override
  public Optional<String> article(SourceRow source, ArticleRow article, List<EditRow> edits) {
    Read read = read(article.sourcePath(), article.sourceSha256());
    if (read.fault() != null) {
      return Optional.of(read.fault());
    }
    try {
      Charset charset = Charset.forName(source.charset());
      List<RawEdit> raw = edits.stream().map(EditRow::edit).toList();
      for (RawEdit edit : raw) {
        if (!holds(read.bytes(), edit, charset)) {
          return Optional.of(
              "the edit of bytes "
                  + edit.rawStart()
                  + " to "
                  + edit.rawEnd()
                  + " does not hold their text");
        }
      }
      return Arrays.equals(Undo.undo(article.article().text(), raw, charset), read.bytes())
          ? Optional.empty()
          : Optional.of("its edits undone do not give the raw file");
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static boolean holds(byte[] bytes, RawEdit edit, Charset charset) {
    if (edit.rawEnd() > bytes.length) {
      return false;
    }
    byte[] range = Arrays.copyOfRange(bytes, edit.rawStart(), edit.rawEnd());
    return edit.rawHex() == null
        ? Arrays.equals(edit.rawText().getBytes(charset), range)
        : HexFormat.of().formatHex(range).equals(edit.rawHex());
  }

  @Override
  public Optional<String> duplicate(SourceRow source) {
    String original = paths.get(source.duplicateOf());
    PlannedFile file = original == null ? null : listed.get(original);
    if (file == null || !(reader.read(file) instanceof SourceReader.Content content)) {
      return Optional.of("the raw file of its original is gone from the inputs or cannot be read");
    }
    if (content.sha256().equals(source.sourceSha256())) {
      return Optional.empty();
    }
    Read read = read(source.sourcePath(), source.sourceSha256());
    if (read.fault() != null) {
      return Optional.of(read.fault());
    }
    return cleaned(source.sourcePath(), read.content()).equals(cleaned(original, content))
        ? Optional.empty()
        : Optional.of("it is no copy of " + original);
  }

  /** The clean text of a file, title included; unlike that of any other if it has none. */
  private String cleaned(String path, SourceReader.Content content) {
    Outcome outcome =
        worker
            .cleaner()
            .clean(new RawDocument(path, content.bytes(), content.evidence()), Templates.NONE);
    return outcome instanceof Outcome.Cleaned cleaned
        ? cleaned.article().title() + "\n" + cleaned.article().text()
        : path;
  }

  @Override
  public void seen(SourceRow source) {
    unseen.remove(source.sourcePath());
  }

  @Override
  public List<String> unseen() {
    List<String> faults = new ArrayList<>();
    for (PlannedFile file : unseen.values()) {
      if (file.modifiedMillis() < start.toEpochMilli()) {
        faults.add(
            "sources: "
                + file.sourcePath()
                + " is in the inputs, older than the run, and in no row");
      }
    }
    return faults;
  }
}
