package id.saring.run;

import id.saring.clean.text.Columns;
import id.saring.clean.text.Undo;
import id.saring.dataset.row.EditRow;
import id.saring.definition.Rule;
import id.saring.extract.words.Place;
import id.saring.model.Article;
import id.saring.model.Decoded;
import id.saring.model.Edit;
import id.saring.model.EditOp;
import id.saring.model.Field;
import id.saring.model.Located;
import id.saring.model.Mention;
import id.saring.model.RawEdit;
import id.saring.model.SourceEvidence;
import id.saring.model.Span;
import id.saring.snapshot.verify.ArticleRows;
import id.saring.text.ByteEscapes;
import id.saring.text.EditedText;
import id.saring.text.Offsets;
import id.saring.text.Repairer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the bytes of a raw file prove of the rows of its article: its edits undone on its text give
 * the file back, byte for byte, and lie where they say; every mention and stamp stands where its
 * row says; what columns hold stands in the page.
 */
final class ArticleProof {
  private static final String SEPARATOR = ", ";
  private static final List<String> BESIDE_THE_TEXT = List.of("field", "html");

  private final ArticleRows rows;
  private final byte[] bytes;
  private final Charset charset;
  private final String raw;
  private final Offsets offsets;

  /**
   * A proof of {@code rows} by {@code bytes}.
   *
   * @throws IllegalArgumentException if their charset is none
   */
  ArticleProof(ArticleRows rows, byte[] bytes) {
    this.rows = rows;
    this.bytes = bytes;
    this.charset = Charset.forName(rows.source().charset());
    this.raw = ByteEscapes.decode(bytes, charset);
    this.offsets = Offsets.of(raw, charset);
  }

  /**
   * What is wrong, in one line; empty if nothing.
   *
   * @throws IllegalArgumentException if the edits do not fit the text; the message says how
   */
  Optional<String> fault() {
    Article article = rows.article().article();
    List<RawEdit> edits = rows.edits().stream().map(EditRow::edit).toList();
    for (RawEdit edit : edits) {
      if (!holds(edit)) {
        return Optional.of(
            "the edit of bytes "
                + edit.rawStart()
                + " to "
                + edit.rawEnd()
                + " does not hold their text");
      }
    }
    if (!Arrays.equals(Undo.undo(article.text(), edits, charset), bytes)) {
      return Optional.of("its edits undone do not give the raw file");
    }
    EditedText clean = EditedText.of(raw, edits.stream().map(this::over).toList());
    if (!clean.text().equals(article.text())) {
      return Optional.of("its edits do not give its text");
    }
    return mentionFault(clean).or(() -> stampFault(article));
  }

  private boolean holds(RawEdit edit) {
    if (edit.rawEnd() > bytes.length) {
      return false;
    }
    byte[] range = Arrays.copyOfRange(bytes, edit.rawStart(), edit.rawEnd());
    return edit.rawHex() == null
        ? Arrays.equals(edit.rawText().getBytes(charset), range)
        : HexFormat.of().formatHex(range).equals(edit.rawHex());
  }

  private Edit over(RawEdit edit) {
    return Edit.replace(
        charAt(edit.rawStart()),
        charAt(edit.rawEnd()),
        edit.replacement() == null ? "" : edit.replacement(),
        edit.rule(),
        edit.pack(),
        edit.role());
  }

  /** The first char at or behind {@code position} bytes. */
  private int charAt(int position) {
    int low = 0;
    int high = raw.length();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (offsets.byteAt(mid) < position) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private Optional<String> mentionFault(EditedText clean) {
    int[] chars = chars(clean.text());
    List<Located<? extends Mention>> mentions = new ArrayList<>();
    rows.dates().forEach(row -> mentions.add(row.located()));
    rows.figures().forEach(row -> mentions.add(row.located()));
    for (Located<? extends Mention> mention : mentions) {
      boolean holds =
          mention.field() == Field.TEXT
              ? isInText(mention, clean, chars)
              : isBehind(mention.surface(), mention.rawStart(), mention.rawEnd());
      if (!holds) {
        return Optional.of(
            "bytes "
                + mention.rawStart()
                + " to "
                + mention.rawEnd()
                + " are not where \""
                + mention.surface()
                + "\" of "
                + mention.field().word()
                + " comes from");
      }
    }
    return Optional.empty();
  }

  private static int[] chars(String text) {
    int[] chars = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < chars.length; i++) {
      chars[i] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return chars;
  }

  private boolean isInText(Located<? extends Mention> mention, EditedText clean, int[] chars) {
    if (mention.start() == null || mention.end() >= chars.length) {
      return false;
    }
    Span span = clean.toBase(chars[mention.start()], chars[mention.end()]);
    return offsets.byteAt(span.start()) == mention.rawStart()
        && offsets.byteAt(span.end()) == mention.rawEnd();
  }

  /** Whether the raw chars there are those of {@code surface}, but for what repair made of them. */
  private boolean isBehind(String surface, int from, int to) {
    if (from >= to || to > bytes.length) {
      return false;
    }
    String found = raw.substring(charAt(from), charAt(to));
    String repaired = Repairer.repair(new Decoded(found, charset)).text();
    return isBehind(surface, found) || isBehind(surface, repaired);
  }

  private static boolean isBehind(String surface, String found) {
    int at = 0;
    for (int i = 0; i < found.length() && at < surface.length(); i++) {
      char c = surface.charAt(at);
      boolean same =
          c == found.charAt(i)
              || (Character.isWhitespace(c) && Character.isWhitespace(found.charAt(i)));
      if (!same && (i == 0 || i == found.length() - 1)) {
        return false;
      }
      at += same ? 1 : 0;
    }
    return at == surface.length() && found.charAt(found.length() - 1) == surface.charAt(at - 1);
  }

  /** Stamps are verbatim from the raw file, where they stand in it. */
  private Optional<String> stampFault(Article article) {
    Article.Published published = article.published();
    Article.Updated updated = article.updated();
    boolean holds =
        (published == null || isAt(published.raw(), published.rawStart(), published.rawEnd()))
            && (updated == null || isAt(updated.raw(), updated.rawStart(), updated.rawEnd()));
    return holds
        ? Optional.empty()
        : Optional.of("published_raw or updated_raw is not what stands at its place");
  }

  private boolean isAt(String stamp, Integer from, Integer to) {
    if (from == null || to == null) {
      return Objects.equals(from, to);
    }
    return from < to
        && to <= bytes.length
        && ByteEscapes.readable(raw.substring(charAt(from), charAt(to))).equals(stamp);
  }

  /** What is wrong by the definition that made the rows; empty if nothing. */
  Optional<String> faultOf(DefinitionFacts facts, SourceEvidence evidence) {
    Article article = rows.article().article();
    if (!Objects.equals(article.url(), evidence.url())) {
      return Optional.of("url is not what came beside the text");
    }
    Optional<Place> place = Optional.ofNullable(article.place()).flatMap(facts::place);
    if (!Objects.equals(article.placeName(), place.map(Place::name).orElse(null))
        || !Objects.equals(article.placeCode(), place.map(Place::code).orElse(null))) {
      return Optional.of("place_name or place_code do not follow from place");
    }
    for (EditRow row : rows.edits()) {
      if (!isByRule(row.edit(), facts)) {
        return Optional.of("edit " + row.seq() + " is not what its rule asks for");
      }
    }
    return isOnItsDay(article.published(), facts)
        ? columnFault(article, evidence)
        : Optional.of("published_at does not lie on published_date");
  }

  /** Whether time and day of a stamp agree in its zone, if that is known. */
  private static boolean isOnItsDay(Article.Published published, DefinitionFacts facts) {
    if (published == null || published.at() == null) {
      return true;
    }
    ZoneId zone = facts.zone(published.zone());
    return zone == null || LocalDate.ofInstant(published.at(), zone).equals(published.date());
  }

  /** Whether role and column of {@code edit} are those of its rule, if a pack has it. */
  private static boolean isByRule(RawEdit edit, DefinitionFacts facts) {
    Rule rule = facts.rule(edit.pack(), edit.rule());
    return rule == null ? !facts.isPack(edit.pack()) : isBy(rule, edit);
  }

  private static boolean isBy(Rule rule, RawEdit edit) {
    if (!rule.role().equals(edit.role())) {
      return false;
    }
    boolean extracts = rule.action() instanceof Rule.Extract;
    String column = extracts ? Columns.inArticle(((Rule.Extract) rule.action()).column()) : null;
    return edit.op() == EditOp.REPLACE
        || (extracts == (edit.op() == EditOp.EXTRACT) && Objects.equals(column, edit.column()));
  }

  /** What was taken from the page stands there, white space aside. */
  private Optional<String> columnFault(Article article, SourceEvidence evidence) {
    String page = joined(Repairer.repair(new Decoded(raw, charset)).text());
    List<String> values = new ArrayList<>();
    if (!BESIDE_THE_TEXT.contains(Objects.requireNonNullElse(article.titleMethod(), ""))) {
      values.add(article.title());
    }
    for (String names : Arrays.asList(article.author(), article.editor())) {
      values.addAll(names == null ? List.of() : List.of(names.split(SEPARATOR, -1)));
    }
    values.add(article.category());
    values.add(article.place());
    values.addAll(article.captions());
    values.addAll(article.tags());
    for (String value : values) {
      if (value != null && !page.contains(joined(value))) {
        return Optional.of("\"" + value + "\" does not stand in the raw file");
      }
    }
    String site = article.siteRaw();
    boolean stands =
        site == null
            || page.contains(joined(site))
            || rows.article().sourcePath().contains(site)
            || evidence.toString().contains(site);
    return stands ? Optional.empty() : Optional.of("site_raw does not stand in the raw file");
  }

  private static String joined(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(out::appendCodePoint);
    return out.toString();
  }
}
