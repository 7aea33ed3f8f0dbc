package id.saring.strip.cut;

import id.saring.model.vocabulary.Role;
import java.util.Set;

/** The words of the {@linkplain Role roles} that the built-in mechanisms give. */
public final class Roles {
  public static final String AD = Role.AD.word();
  public static final String BYLINE = Role.BYLINE.word();
  public static final String COMMENT = Role.COMMENT.word();
  public static final String COPYRIGHT = Role.COPYRIGHT.word();
  public static final String COUNTER = Role.COUNTER.word();
  public static final String CREDIT = Role.CREDIT.word();
  public static final String DISCLAIMER = Role.DISCLAIMER.word();
  public static final String DUPLICATE = Role.DUPLICATE.word();
  public static final String EMBED = Role.EMBED.word();
  public static final String FORM = Role.FORM.word();
  public static final String MENU = Role.MENU.word();
  public static final String PAGING = Role.PAGING.word();
  public static final String PLACEHOLDER = Role.PLACEHOLDER.word();
  public static final String PROMO = Role.PROMO.word();
  public static final String RELATED = Role.RELATED.word();
  public static final String SHARE = Role.SHARE.word();
  public static final String SIGN_OFF = Role.SIGN_OFF.word();
  public static final String TAGS = Role.TAG_LIST.word();

  /** Roles of what a site prints below a text, and not inside of it. */
  public static final Set<String> CLOSING =
      Set.of(SHARE, COMMENT, FORM, COUNTER, TAGS, MENU, COPYRIGHT, PAGING);

  private Roles() {}
}
