package id.saring.model.vocabulary;

import id.saring.model.schema.Doc;
import id.saring.model.schema.Vocabulary;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the text of an edit was. */
public enum Role implements Vocabulary {
  @Doc("Navigation, names of sections and shelves.")
  MENU(Giver.RULES),
  @Doc("Buttons for sharing and printing.")
  SHARE(Giver.RULES),
  @Doc("Links to other articles.")
  RELATED(Giver.RULES),
  @Doc("Advertisements and their labels.")
  AD(Giver.RULES),
  @Doc("Numbers of views, shares or comments.")
  COUNTER(Giver.RULES),
  @Doc("Readers' comments and the rules for them.")
  COMMENT(Giver.RULES),
  @Doc("Fields and buttons to fill in.")
  FORM(Giver.RULES),
  @Doc("What is left of videos, posts and frames.")
  EMBED(Giver.RULES),
  @Doc("What pages show while they load.")
  LOADER(Giver.RULES),
  @Doc("Tags.")
  TAG_LIST(Giver.RULES),
  @Doc("Calls to subscribe, follow or install.")
  PROMO(Giver.RULES),
  @Doc("Who answers for the text.")
  DISCLAIMER(Giver.RULES),
  @Doc("Who owns the text.")
  COPYRIGHT(Giver.RULES),
  @Doc("Text that stands on the page once more.")
  DUPLICATE(Giver.RULES),
  @Doc("What templates leave where nothing was filled in.")
  PLACEHOLDER(Giver.RULES),
  @Doc("Links between the pages of one article.")
  PAGING(Giver.RULES),
  @Doc("Captions of photos and videos.")
  CAPTION(Giver.RULES),
  @Doc("Who took the photo.")
  CREDIT(Giver.RULES),
  @Doc("Author, editor and time.")
  BYLINE(Giver.RULES),
  @Doc("Section of the site.")
  CATEGORY(Giver.RULES),
  @Doc("A line that the articles of the site repeat.")
  TEMPLATE(Giver.STAGES),
  @Doc("The headline.")
  TITLE(Giver.STAGES),
  @Doc("Place and agency before the text.")
  DATELINE(Giver.STAGES),
  @Doc("Initials and agencies after the text.")
  SIGN_OFF(Giver.STAGES),
  @Doc("White space and line breaks made regular.")
  WHITESPACE(Giver.STAGES),
  @Doc("Characters repaired or composed.")
  ENCODING(Giver.STAGES),
  @Doc("HTML entities written as characters.")
  ENTITY(Giver.STAGES);

  /** Who gives a role to text. */
  private enum Giver {
    /** Rules of packs, and stages. */
    RULES,
    /** Stages of Saring alone. */
    STAGES
  }

  private final Giver giver;

  Role(Giver giver) {
    this.giver = giver;
  }

  /** The words that a rule may use, in alphabetical order. */
  public static Set<String> ofRules() {
    return Arrays.stream(values())
        .filter(role -> role.giver == Giver.RULES)
        .map(Role::word)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
  }
}
