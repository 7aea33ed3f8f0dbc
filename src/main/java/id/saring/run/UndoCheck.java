package id.saring.run;

import id.saring.clean.Undo;
import id.saring.dataset.ArticleRow;
import id.saring.dataset.EditRow;
import id.saring.dataset.SourceRow;
import id.saring.plan.PlannedFile;
import id.saring.snapshot.ArticleCheck;
import id.saring.text.Hashing;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that the edits of a published article, undone on its text, give its raw file back, byte
 * for byte.
 */
public final class UndoCheck implements ArticleCheck {
  private final Map<String, PlannedFile> listed = new HashMap<>();
  private final SourceReader reader;

  /** A check against the raw files in {@code files}. */
  public UndoCheck(List<PlannedFile> files, SourceReader reader) {
    files.forEach(file -> listed.put(file.sourcePath(), file));
    this.reader = reader;
  }

  @Override
  public Optional<String> fault(SourceRow source, ArticleRow article, List<EditRow> edits) {
    PlannedFile file = listed.get(article.sourcePath());
    if (file == null) {
      return Optional.of("its raw file is gone from the inputs");
    }
    if (!(reader.read(file) instanceof SourceReader.Content content)) {
      return Optional.of("its raw file cannot be read");
    }
    if (!Hashing.hex(content.bytes()).equals(article.sourceSha256())) {
      return Optional.of("its raw file has changed since the run");
    }
    try {
      byte[] raw =
          Undo.undo(
              article.article().text(),
              edits.stream().map(EditRow::edit).toList(),
              Charset.forName(source.charset()));
      return Arrays.equals(raw, content.bytes())
          ? Optional.empty()
          : Optional.of("its edits undone do not give the raw file");
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }
}
