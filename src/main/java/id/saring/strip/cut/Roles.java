package id.saring.strip.cut;

import java.util.Set;

/** Roles of what the built-in mechanisms take, as rules of packs name them too. */
public final class Roles {
  public static final String BYLINE = "byline";
  public static final String COPYRIGHT = "copyright";
  public static final String COUNTER = "counter";
  public static final String DUPLICATE = "duplicate";
  public static final String EMBED = "embed";
  public static final String MENU = "menu";
  public static final String PAGING = "paging";
  public static final String PLACEHOLDER = "placeholder";
  public static final String PROMO = "promo";
  public static final String RELATED = "related";
  public static final String TAGS = "tag_list";

  /** Roles of what a site prints below a text, and not inside of it. */
  public static final Set<String> CLOSING =
      Set.of("share", "comment", "form", COUNTER, TAGS, MENU, COPYRIGHT, PAGING);

  private Roles() {}
}
