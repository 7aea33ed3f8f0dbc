package id.saring.run;

import id.saring.dataset.row.RejectRow;
import id.saring.dataset.row.SourceRow;
import id.saring.dataset.row.TemplateRow;
import id.saring.definition.Definition;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.Rejected;
import id.saring.plan.PlannedFile;
import id.saring.snapshot.Manifest;
import id.saring.snapshot.SnapshotId;
import id.saring.snapshot.verify.ArticleRows;
import id.saring.snapshot.verify.RawCheck;
import id.saring.strip.repeat.Templates;
import id.saring.survey.SiteTemplates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks a snapshot against its raw files and its definition, without cleaning anything again but
 * copies: {@link ArticleProof} of each article; a duplicate says what its original says; a reject
 * shows the head of its file; every file that was there is in a row.
 */
public final class RawFileCheck implements RawCheck {
  private static final String BELOW_THRESHOLD =
      SiteTemplates.Action.BELOW_THRESHOLD.name().toLowerCase(Locale.ROOT);

  private final Map<String, PlannedFile> listed = new TreeMap<>();
  private final Map<String, PlannedFile> unseen = new TreeMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private final SourceReader reader;
  private final CleaningWorker worker;
  private final Instant start;
  private final boolean isItsDefinition;
  private final DefinitionFacts facts;

  /**
   * A check of the snapshot of {@code manifest} against the raw files in {@code files}, and, if it
   * was made by the definition of {@code worker}, against that. Files younger than its run need no
   * row.
   */
  public RawFileCheck(
      Iterable<PlannedFile> files, SourceReader reader, CleaningWorker worker, Manifest manifest) {
    for (PlannedFile file : files) {
      listed.put(file.sourcePath(), file);
      unseen.put(file.sourcePath(), file);
      paths.put(file.articleId(), file.sourcePath());
    }
    this.reader = reader;
    this.worker = worker;
    this.facts = new DefinitionFacts(worker.definition());
    this.start = new SnapshotId(manifest.id()).start();
    this.isItsDefinition = manifest.definitionHash().equals(worker.definition().hash());
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
  public Optional<String> article(ArticleRows rows) {
    String path = rows.article().sourcePath();
    Read read = read(path, rows.article().sourceSha256());
    if (read.fault() != null) {
      return Optional.of(read.fault());
    }
    try {
      ArticleProof proof = new ArticleProof(rows, read.bytes());
      return proof
          .fault()
          .or(
              () ->
                  isItsDefinition
                      ? proof.faultOf(facts, read.content().evidence())
                      : Optional.empty());
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  @Override
  public Optional<String> reject(RejectRow reject) {
    if (reject.sourceSha256() == null) {
      return Optional.empty();
    }
    Read read = read(reject.sourcePath(), reject.sourceSha256());
    if (read.fault() != null) {
      return Optional.of(read.fault());
    }
    if (!reject.head().equals(RejectRow.head(read.bytes()))) {
      return Optional.of("its head is not that of the raw file");
    }
    return isItsDefinition
            && clean(reject.sourcePath(), read.content()) instanceof Outcome.Refused refused
            && !isWhy(refused.why(), reject)
        ? Optional.of("it is rejected for another reason: " + refused.why().message())
        : Optional.empty();
  }

  private static boolean isWhy(Rejected why, RejectRow reject) {
    return why.stage().equals(reject.stage())
        && why.reason().equals(reject.reason())
        && why.message().equals(reject.message());
  }

  @Override
  public Optional<String> template(TemplateRow template) {
    boolean holds =
        !isItsDefinition
            || (Objects.equals(worker.ruleTaking(template.line()), template.coveredBy())
                && isPossible(template, worker.definition().survey()));
    return holds
        ? Optional.empty()
        : Optional.of(
            "documents, share, action or covered_by of \""
                + template.line()
                + "\" do not follow from the definition");
  }

  private static boolean isPossible(TemplateRow template, Definition.Survey survey) {
    double site = template.documents() / template.share();
    boolean below = template.action().equals(BELOW_THRESHOLD);
    return template.documents() >= survey.minDocuments()
        && Double.compare((double) template.documents() / Math.round(site), template.share()) == 0
        && below == (template.share() < survey.minShare());
  }

  @Override
  public Optional<Definition.Gates> gates() {
    return isItsDefinition ? Optional.of(worker.definition().gates()) : Optional.empty();
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
    return clean(path, content) instanceof Outcome.Cleaned cleaned
        ? cleaned.article().title() + "\n" + cleaned.article().text()
        : path;
  }

  private Outcome clean(String path, SourceReader.Content content) {
    return worker
        .cleaner()
        .clean(new RawDocument(path, content.bytes(), content.evidence()), Templates.NONE);
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
