package id.saring.extract.caption;

import id.saring.extract.found.Collector;
import id.saring.extract.found.Found;
import id.saring.extract.found.Piece;
import id.saring.extract.words.MetadataWords;
import id.saring.extract.words.PhraseKind;

/** Turns lines with a photo credit into captions. */
public final class Captions {
  private static final int LONGEST = 300;

  private Captions() {}

  /** Whether {@code line} may be a caption: a paragraph is none, unless its credit tells. */
  public static boolean mayBe(String line, MetadataWords words) {
    return line.length() <= LONGEST
        && (!words.prose().isParagraph(line) || Credit.makesCaption(line, words));
  }

  /** Adds caption and credit of {@code piece} if it has a credit; answers whether it has. */
  public static boolean add(Collector out, Piece piece, MetadataWords words) {
    Credit credit = piece.opensLine() ? Credit.in(piece.text(), words) : null;
    if (credit == null || isInLabel(credit, piece.text(), words)) {
      return labelled(out, piece, words);
    }
    Found mark =
        new Found(
            Found.squeeze(piece.text().substring(credit.start(), credit.end())),
            piece.start() + credit.start(),
            piece.start() + credit.end());
    String caption = withoutSlip(withoutLabel(credit.caption(piece.text()), words), words);
    if (caption.length() < 4) {
      out.cut("credit", mark, piece.start(), piece.end(), "photo-credit", "credit");
    } else {
      out.cut(
          "captions",
          new Found(caption, piece.start(), piece.end()),
          piece.start(),
          piece.end(),
          "caption-with-credit",
          "caption");
      out.keep("credit", mark, "photo-credit", "credit");
    }
    return true;
  }

  /** Whether what looks like a credit is the end of a label: "Keterangan Foto: Warga". */
  private static boolean isInLabel(Credit credit, String line, MetadataWords words) {
    int colon = line.indexOf(':');
    return credit.start() > 0
        && credit.start() < colon
        && words.is(line.substring(0, colon).strip(), PhraseKind.CAPTION_LABEL);
  }

  /** "Keterangan foto: Warga di jembatan", "ILUSTRASI. Warga di jembatan", without a credit. */
  private static boolean labelled(Collector out, Piece piece, MetadataWords words) {
    if (piece.length() > LONGEST) {
      return false;
    }
    String caption = withoutLabel(piece.text(), words);
    if (caption.length() == piece.length() || caption.isEmpty()) {
      return false;
    }
    out.cut(
        "captions",
        new Found(Found.squeeze(caption), piece.start(), piece.end()),
        piece.start(),
        piece.end(),
        "caption-label",
        "caption");
    return true;
  }

  /** "Tes foto: Warga di jembatan": a label with a slip in it, known by its second word. */
  private static String withoutSlip(String caption, MetadataWords words) {
    int colon = caption.indexOf(':');
    int space = colon < 0 ? -1 : caption.indexOf(' ');
    boolean label =
        space > 0
            && space < colon
            && words.is(caption.substring(space + 1, colon).strip(), PhraseKind.CAPTION_LABEL);
    return label ? caption.substring(colon + 1).strip() : caption;
  }

  /**
   * "Teks Foto: Warga di jembatan", "ILUSTRASI. Warga di jembatan": the caption after its label.
   */
  private static String withoutLabel(String caption, MetadataWords words) {
    int colon = caption.indexOf(':');
    if (colon > 0 && words.is(caption.substring(0, colon).strip(), PhraseKind.CAPTION_LABEL)) {
      return caption.substring(colon + 1).strip();
    }
    int stop = caption.indexOf('.');
    String loud = stop < 0 ? "" : caption.substring(0, stop);
    return words.is(loud, PhraseKind.LOUD_CAPTION_LABEL)
            && loud.chars().allMatch(Character::isUpperCase)
        ? caption.substring(stop + 1).strip()
        : caption;
  }
}
