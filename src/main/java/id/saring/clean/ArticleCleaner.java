package id.saring.clean;

import id.saring.clean.mention.MentionScanner;
import id.saring.clean.mention.Mentions;
import id.saring.clean.notes.PreparationNotes;
import id.saring.clean.publication.Publication;
import id.saring.clean.publication.PublicationReader;
import id.saring.clean.publication.SeriesOrder;
import id.saring.clean.publication.SourceFacts;
import id.saring.clean.text.Columns;
import id.saring.clean.text.FieldText;
import id.saring.clean.text.Layout;
import id.saring.clean.text.RawText;
import id.saring.clean.text.SentenceWords;
import id.saring.clean.text.Undo;
import id.saring.definition.SourceHint;
import id.saring.extract.MetadataExtractor;
import id.saring.extract.found.Extraction;
import id.saring.extract.site.Site;
import id.saring.extract.words.Gazetteer;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.Place;
import id.saring.model.Article;
import id.saring.model.Decoded;
import id.saring.model.Edit;
import id.saring.model.EditOp;
import id.saring.model.Field;
import id.saring.model.NumericOrder;
import id.saring.model.Outcome;
import id.saring.model.RawDocument;
import id.saring.model.RawEdit;
import id.saring.model.Rejected;
import id.saring.model.TooComplexException;
import id.saring.strip.Stripper;
import id.saring.strip.repeat.Templates;
import id.saring.text.ByteEscapes;
import id.saring.text.Decoder;
import id.saring.text.EditedText;
import id.saring.text.Likeness;
import id.saring.text.Offsets;
import id.saring.text.Page;
import id.saring.text.Paragraphs;
import id.saring.text.Repairer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The life of one raw file: decode, repair, strip, extract, lay out, check the undo, find dates and
 * figures. Pure and thread-safe: the outcome depends on the document, what the survey says of it
 * (templates, the order of numeric dates) and the tools alone.
 */
public final class ArticleCleaner {
  private final Decoder decoder;
  private final Stripper stripper;
  private final SiteReader sites;
  private final MetadataExtractor metadata;
  private final PublicationReader publication;
  private final MentionScanner mentions;
  private final Gazetteer gazetteer;
  private final SentenceWords sentences;
  private final List<SourceHint> sources;

  /** A cleaner with the settings and stripper of {@code tools}. */
  public ArticleCleaner(CleaningTools tools) {
    this.decoder = new Decoder(tools.minCharsetConfidence());
    this.stripper = tools.stripper();
    this.sites = new SiteReader(tools.language(), tools.sites(), tools.sources());
    this.metadata = new MetadataExtractor(MetadataWords.of(tools.language(), tools.sites()));
    this.mentions = new MentionScanner(tools.language());
    this.publication = new PublicationReader(tools.language(), mentions.lexicon(), tools.zone());
    this.gazetteer = Gazetteer.of(tools.language());
    this.sentences = SentenceWords.of(tools.language());
    this.sources = tools.sources();
  }

  /**
   * What becomes of {@code document}, on a site whose repeated lines are {@code templates}, in a
   * series of which no more is known.
   */
  public Outcome clean(RawDocument document, Templates templates) {
    return clean(document, templates, SeriesOrder.UNKNOWN);
  }

  /**
   * What becomes of {@code document}.
   *
   * @param templates lines that its site repeats
   * @param series how the numeric stamps of its series are ordered
   */
  public Outcome clean(RawDocument document, Templates templates, SeriesOrder series) {
    return clean(document, templates, series, null);
  }

  /**
   * The same, quicker.
   *
   * @param notes of the {@link #preview} of the same document; null if there are none
   */
  public Outcome clean(
      RawDocument document, Templates templates, SeriesOrder series, PreparationNotes notes) {
    try {
      return cleaned(document, templates, series, notes);
    } catch (TooComplexException e) {
      return refuse(null, "clean", "too_complex", e.getMessage() + "; an article has fewer");
    }
  }

  private Outcome cleaned(
      RawDocument document, Templates templates, SeriesOrder series, PreparationNotes notes) {
    Preparation preparation =
        notes == null ? prepare(document, templates) : prepare(document, templates, notes);
    if (preparation instanceof Preparation.Refused refused) {
      return refused.outcome();
    }
    Preparation.Prepared prepared = (Preparation.Prepared) preparation;
    Decoded raw = prepared.raw();
    EditedText clean = prepared.clean();
    Offsets rawOffsets = Offsets.of(raw.text(), raw.charset());
    List<RawEdit> edits = audit(clean, rawOffsets, document.bytes());
    if (!Arrays.equals(Undo.undo(clean.text(), edits, raw.charset()), document.bytes())) {
      return refuse(
          raw,
          "clean",
          "undo_failed",
          "the edits do not give the raw bytes back; please report this file");
    }
    Columns columns = prepared.columns();
    Publication dated =
        publication.read(
            columns,
            new RawText(prepared.repaired(), rawOffsets),
            series.of(document.path(), prepared.site().map(Site::name).orElse(null)),
            SourceFacts.of(sources, document.path()),
            document.evidence());
    Mentions found =
        mentions.scan(
            fields(prepared.page(), prepared.extractions()),
            prepared.repaired(),
            clean,
            rawOffsets,
            dated.reference());
    Optional<Place> place = Optional.ofNullable(columns.first("place")).flatMap(gazetteer::find);
    Article article =
        new Article(
            prepared.site().map(Site::name).orElse(null),
            prepared.site().map(Site::method).orElse(null),
            prepared.site().map(Site::written).orElse(null),
            columns.first("title"),
            columns.found("title").stream().findFirst().map(Columns.Value::rule).orElse(null),
            document.evidence().url(),
            columns.joined("author"),
            columns.joined("editor"),
            columns.first("category"),
            columns.first("place"),
            place.map(Place::name).orElse(null),
            place.map(Place::code).orElse(null),
            dated.published(),
            dated.updated(),
            found.language(),
            clean.text(),
            found.normalized(),
            columns.all("captions"),
            columns.all("tags"),
            chars(edits, EditOp.DELETE) + chars(edits, EditOp.EXTRACT),
            chars(edits, EditOp.DELETE),
            chars(edits, EditOp.EXTRACT),
            Oddities.flags(raw.text(), clean, columns, dated));
    return new Outcome.Cleaned(raw.charset(), article, found.dates(), found.figures(), edits);
  }

  /**
   * What a survey wants to know of {@code document} before templates are known; nothing if it
   * cannot become an article.
   */
  public Optional<Preview> preview(RawDocument document) {
    try {
      return previewed(document);
    } catch (TooComplexException e) {
      return Optional.empty();
    }
  }

  private Optional<Preview> previewed(RawDocument document) {
    if (!(prepare(document, Templates.NONE) instanceof Preparation.Prepared prepared)) {
      return Optional.empty();
    }
    Offsets rawOffsets = Offsets.of(prepared.raw().text(), prepared.raw().charset());
    RawText raw = new RawText(prepared.repaired(), rawOffsets);
    Article.Published published =
        publication
            .read(
                prepared.columns(),
                raw,
                NumericOrder.UNDECIDED,
                SourceFacts.of(sources, document.path()),
                document.evidence())
            .published();
    return Optional.of(
        new Preview(
            prepared.page(),
            prepared.site().map(Site::name).orElse(null),
            prepared.clean().text(),
            published == null ? null : published.date(),
            published == null ? null : published.at(),
            prepared.notes(),
            publication.vote(prepared.columns())));
  }

  /** The same as was found without templates, if no line of the page is one. */
  private Preparation prepare(RawDocument document, Templates templates, PreparationNotes notes) {
    Decoded raw = Decoder.decode(document.bytes(), notes.charset());
    EditedText repaired = EditedText.of(raw.text(), notes.repairs());
    Page page = Page.of(repaired.text());
    String site = notes.site() == null ? "" : notes.site().name();
    for (Page.Line line : page.lines()) {
      if (!line.blank() && templates.isTemplate(site, page.string(line).strip())) {
        return prepare(document, templates);
      }
    }
    return prepared(raw, repaired, page, notes);
  }

  private static Preparation prepared(
      Decoded raw, EditedText repaired, Page page, PreparationNotes notes) {
    return new Preparation.Prepared(
        raw,
        repaired,
        page,
        Optional.ofNullable(notes.site()),
        notes.extractions(),
        EditedText.of(raw.text(), notes.edits()),
        Columns.of(page, notes.columns(), notes.extractions()),
        notes);
  }

  /** All that comes before dates and figures. */
  private Preparation prepare(RawDocument document, Templates templates) {
    Optional<Likeness> other = Likeness.of(document.bytes());
    if (other.isPresent()) {
      return new Preparation.Refused(
          refuse(null, "decode", other.get().reason(), other.get().message()));
    }
    Optional<Decoded> decoded = decoder.decode(document.bytes());
    if (decoded.isEmpty()) {
      return new Preparation.Refused(
          refuse(
              null,
              "decode",
              "undecodable",
              "no charset reads all of its "
                  + document.bytes().length
                  + " bytes and gives them back"));
    }
    Decoded raw = decoded.get();
    EditedText repaired = Repairer.repair(raw);
    if (repaired.text().isBlank()) {
      return new Preparation.Refused(
          refuse(
              raw,
              "clean",
              document.bytes().length == 0 ? "empty" : "blank",
              "the file holds no text"));
    }
    Page page = Page.of(repaired.text());
    Optional<Site> site = sites.read(page, document.path(), document.evidence());
    String siteName = site.map(Site::name).orElse("");
    List<Edit> stripped = stripper.strip(page, siteName, templates);
    List<Extraction> extractions = metadata.extract(page, stripped, document.evidence());
    EditedText clean =
        repaired.with(Layout.around(page.text(), cuts(stripped, extractions), sentences));
    if (clean.text().isBlank()) {
      return new Preparation.Refused(
          refuse(
              raw,
              "clean",
              "no_body",
              "nothing is left after boilerplate and metadata are taken out"));
    }
    List<Edit> extracted = stripped.stream().filter(edit -> edit.column() != null).toList();
    return new Preparation.Prepared(
        raw,
        repaired,
        page,
        site,
        extractions,
        clean,
        Columns.of(page, extracted, extractions),
        new PreparationNotes(
            raw.charset(),
            site.orElse(null),
            repaired.edits(),
            extractions,
            extracted,
            clean.edits()));
  }

  private static Outcome refuse(Decoded raw, String stage, String reason, String message) {
    return new Outcome.Refused(
        raw == null ? null : raw.charset(),
        new Rejected(stage, reason, message, Rejected.Retry.USELESS));
  }

  private static List<Edit> cuts(List<Edit> stripped, List<Extraction> extractions) {
    List<Edit> cuts = new ArrayList<>(stripped);
    for (Extraction found : extractions) {
      if (found.cutStart() < found.cutEnd()) {
        cuts.add(
            Edit.extract(
                found.cutStart(),
                found.cutEnd(),
                found.rule(),
                "metadata",
                found.role(),
                found.column()));
      }
    }
    cuts.sort((a, b) -> a.span().compareTo(b.span()));
    return cuts;
  }

  private static List<FieldText> fields(Page page, List<Extraction> extractions) {
    List<FieldText> fields = new ArrayList<>();
    for (Field field : List.of(Field.TITLE, Field.BYLINE, Field.CAPTION)) {
      String column = field == Field.CAPTION ? "captions" : field.word();
      for (Extraction found : extractions) {
        if (found.column().equals(column)) {
          FieldText.of(field, found, page.text()).ifPresent(fields::add);
        }
      }
    }
    return fields;
  }

  private static List<RawEdit> audit(EditedText clean, Offsets rawOffsets, byte[] bytes) {
    Offsets textOffsets = Offsets.ofCodePoints(clean.text());
    Paragraphs paragraphs = Paragraphs.of(clean.text());
    List<RawEdit> audit = new ArrayList<>(clean.edits().size());
    for (int i = 0; i < clean.edits().size(); i++) {
      Edit edit = clean.edits().get(i);
      String rawText = clean.base().substring(edit.start(), edit.end());
      int textAt = textOffsets.codePoint(clean.textStart(i));
      int rawStart = rawOffsets.byteAt(edit.start());
      int rawEnd = rawOffsets.byteAt(edit.end());
      audit.add(
          new RawEdit(
              edit.op(),
              edit.rule(),
              edit.pack(),
              edit.role(),
              rawStart,
              rawEnd,
              ByteEscapes.readable(rawText),
              ByteEscapes.in(rawText) ? HexFormat.of().formatHex(bytes, rawStart, rawEnd) : null,
              edit.replacement().isEmpty() ? null : edit.replacement(),
              Columns.inArticle(edit.column()),
              textAt,
              paragraphs.at(textAt)));
    }
    return audit;
  }

  private static int chars(List<RawEdit> edits, EditOp op) {
    int count = 0;
    for (RawEdit edit : edits) {
      if (edit.op() == op) {
        count += edit.rawText().codePointCount(0, edit.rawText().length());
      }
    }
    return count;
  }
}
