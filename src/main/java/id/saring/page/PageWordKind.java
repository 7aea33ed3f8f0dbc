package id.saring.page;

import id.saring.lang.CalendarNames;

/** What a word of the table tells. */
public enum PageWordKind {
  /** A word of the closed classes: conjunction, preposition, pronoun, particle, auxiliary. */
  FUNCTION,
  /** Opens a line that names who made the article. */
  NAME_LABEL,
  /** A whole line of a menu or footer. */
  MENU,
  /** A name with a capital inside, or the first part of one. */
  GLUED_NAME,
  /** First word of an office that stands before a name. */
  OFFICE,
  /** Heads the list of the headings of an article. */
  CONTENTS,
  /** Opens the title of an embedded video. */
  VIDEO,
  /** A role on a line of its own, below the name. */
  ROLE_BELOW,
  /** Marks a photo credit wherever it stands in the line. */
  CREDIT,
  /** Names a part of a site, or what readers may do there. */
  SITE_WORD,
  /** Means nothing of its own beside words of a site. */
  SITE_FILLER,
  /** A day of the week in full: {@link CalendarNames}. */
  WEEKDAY,
  /** A month, in full or short: {@link CalendarNames}. */
  MONTH,
  /** A unit in the age of a post. */
  TIME_UNIT,
  /** Follows the age of a post. */
  AGO,
  /** Stands before the age of a post that is not exact. */
  AROUND,
  /** Heads the remarks of readers, before or after their number. */
  COMMENT_HEADING,
  /** Heads the form in which readers write remarks. */
  COMMENT_FORM,
  /** Heads a box at the end of a page: of the author, the office, the visitors, other posts. */
  CLOSING_BOX,
  /** The first step of the way to a page, and the first entry of a menu. */
  ROOT,
  /** Opens the line that welcomes readers. */
  WELCOME,
  /** Stands before a name, on the box that tells of who wrote. */
  ABOUT,
  /** Stands before the latest headline that runs over every page. */
  TICKER,
  /** Heads the greeting of who leads an office or a school. */
  GREETING,
  /** Asks the reader to do something. */
  CALL,
  /** A way by which a site sends its articles. */
  CHANNEL,
  /** Those who run the site, as they call themselves. */
  US,
  /** Opens the address of a building. */
  STREET,
  /** What readers may do with a remark. */
  REPLY,
  /** The buttons below a remark without a blank between, as written; the next remark may follow. */
  REPLY_BAR,
  /** The last of those buttons. */
  REPLY_END,
  /** Ends the line that names the reader of a remark, before a colon. */
  REMARK,
  /** Opens the file name of a picture, or what stands in its place. */
  CAMERA,
  /** Says, in the heading of a list, that its articles are others. */
  OTHERS,
  /** Stands before a fact of the article and a colon. */
  FACT_LABEL,
  /** What a site keeps lists of, beside articles. */
  SHELF,
  /** Opens a line that says how an office is reached. */
  CONTACT,
  /** A word of the Latin that fills a layout before there is a text. */
  FILLING,
  /** Stands before the number of an amount of money, as written. */
  CURRENCY_SIGN,
  /** Tells, behind what was said, that somebody said it. */
  SAYING,
  /** Tells what became of the thing before it, or what it is called or made of. */
  TELLING
}
