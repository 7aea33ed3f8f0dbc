package id.saring.clean.mention;

import id.saring.clean.language.LanguageDetector;
import id.saring.clean.text.FieldText;
import id.saring.date.DateFinder;
import id.saring.date.DateReference;
import id.saring.figure.FigureFinder;
import id.saring.lang.Language;
import id.saring.model.DateMention;
import id.saring.model.Field;
import id.saring.model.Figure;
import id.saring.model.Located;
import id.saring.model.Mention;
import id.saring.model.Span;
import id.saring.text.EditedText;
import id.saring.text.Lexicon;
import id.saring.text.NormalizedText;
import id.saring.text.Offsets;
import id.saring.text.Paragraphs;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds dates, then figures around them, in all fields of an article, places them in the raw file,
 * and tells the language of the body: one cut into tokens serves all.
 */
public final class MentionScanner {
  private final Lexicon lexicon;
  private final DateFinder dateFinder;
  private final FigureFinder figureFinder;
  private final LanguageDetector language;

  /** A scanner of texts in the language of {@code tables}. */
  public MentionScanner(Language tables) {
    this.lexicon =
        Lexicon.of(
            DateFinder.vocabulary(tables),
            FigureFinder.vocabulary(tables),
            LanguageDetector.vocabulary());
    this.dateFinder = new DateFinder(tables, lexicon);
    this.figureFinder = new FigureFinder(tables, lexicon);
    this.language = new LanguageDetector(lexicon);
  }

  /** The lexicon that all of them share. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * All values of an article.
   *
   * @param fields title, byline and captions
   * @param repaired the page's text over the raw text
   * @param clean the body over the raw text
   */
  public Mentions scan(
      List<FieldText> fields,
      EditedText repaired,
      EditedText clean,
      Offsets rawOffsets,
      DateReference reference) {
    List<Tokens> tokens = new ArrayList<>();
    for (FieldText field : fields) {
      tokens.add(Tokens.of(field.text(), lexicon));
    }
    Tokens body = Tokens.of(clean.text(), lexicon);
    tokens.add(body);
    List<List<DateMention>> dates = dateFinder.find(tokens, reference);
    List<Located<DateMention>> locatedDates = new ArrayList<>();
    List<Located<Figure>> locatedFigures = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      FieldText field = fields.get(i);
      List<Figure> figures = figureFinder.find(tokens.get(i), spans(dates.get(i)));
      Offsets offsets = Offsets.ofCodePoints(field.text());
      dates
          .get(i)
          .forEach(date -> locatedDates.add(inField(field, offsets, date, repaired, rawOffsets)));
      figures.forEach(
          figure -> locatedFigures.add(inField(field, offsets, figure, repaired, rawOffsets)));
    }
    List<DateMention> bodyDates = dates.get(fields.size());
    List<Figure> bodyFigures = figureFinder.find(body, spans(bodyDates));
    Offsets offsets = Offsets.ofCodePoints(clean.text());
    Body placed = new Body(clean, offsets, Paragraphs.of(clean.text()), rawOffsets);
    bodyDates.forEach(date -> locatedDates.add(placed.locate(date)));
    bodyFigures.forEach(figure -> locatedFigures.add(placed.locate(figure)));
    return new Mentions(
        List.copyOf(locatedDates),
        List.copyOf(locatedFigures),
        NormalizedText.of(clean.text(), locatedDates, locatedFigures),
        language.guess(body));
  }

  private static List<Span> spans(List<DateMention> dates) {
    return dates.stream().map(date -> new Span(date.start(), date.end())).toList();
  }

  private static <M extends Mention> Located<M> inField(
      FieldText field, Offsets offsets, M mention, EditedText repaired, Offsets rawOffsets) {
    Span page = field.onPage(mention.start(), mention.end());
    Span raw = repaired.toBase(page.start(), page.end());
    boolean column = field.field() != Field.BYLINE;
    return new Located<>(
        field.field(),
        column ? offsets.codePoint(mention.start()) : null,
        column ? offsets.codePoint(mention.end()) : null,
        null,
        rawOffsets.byteAt(raw.start()),
        rawOffsets.byteAt(raw.end()),
        field.text().substring(mention.start(), mention.end()),
        mention);
  }

  /** The body with all that places a mention in it. */
  private record Body(
      EditedText clean, Offsets offsets, Paragraphs paragraphs, Offsets rawOffsets) {
    <M extends Mention> Located<M> locate(M mention) {
      Span raw = clean.toBase(mention.start(), mention.end());
      int start = offsets.codePoint(mention.start());
      return new Located<>(
          Field.TEXT,
          start,
          offsets.codePoint(mention.end()),
          paragraphs.at(start),
          rawOffsets.byteAt(raw.start()),
          rawOffsets.byteAt(raw.end()),
          clean.text().substring(mention.start(), mention.end()),
          mention);
    }
  }
}
