package id.saring.extract.words;

/**
 * What a phrase of the vocabulary means. Rows of {@code article-words.tsv} and {@code labels.tsv}
 * name these in small letters; {@link #PLACE}, {@link #DISTRICT} and {@link #SITE} have tables of
 * their own.
 */
public enum PhraseKind {
  /** Stands where a title should, without being one. */
  PLACEHOLDER,
  /** Label of the title. */
  TITLE_LABEL,
  /** Opens the name of a site in a page title. */
  MEDIA,
  /** Page number that a page title ends with. */
  PAGING,
  /** Label of the author's name, before a colon. */
  AUTHOR,
  /** Label of the author's name that needs no colon. */
  BARE_AUTHOR,
  /** Label of a name without a colon, in lines with a day alone. */
  DATED_AUTHOR,
  /** Label of the reporter's name with the newsroom first. */
  REPORT,
  /** Label of the editor's name. */
  EDITOR,
  /** Label of something else that ends a name. */
  OTHER_LABEL,
  /** A role on a line of its own whose holder stands on the line before. */
  NAME_BEFORE,
  /** A role on a line of its own whose holder stands on the line after. */
  NAME_AFTER,
  /** Opens the name of a newsroom team. */
  TEAM,
  /** Follows the name of the author in a profile line. */
  PROFILE,
  /** Label after which even an account or an office counts as the author. */
  AGENT,
  /** Marks the name of an account or office, which without {@link #AGENT} is no author. */
  ACCOUNT,
  /** A role inside a byline. */
  ROLE_WORD,
  /** Opens the office that a guest author holds, before a comma and the name. */
  HELD_OFFICE,
  /** Label of the time of publication. */
  PUBLISHED,
  /** Label of the time of the last change. */
  UPDATED,
  /** Stands before a clock time. */
  CLOCK_WORD,
  /** Half of the day, behind a clock of twelve hours. */
  MERIDIEM,
  /** Means nothing in a byline. */
  FILLER,
  /** Names what a bare number in a byline counts. */
  COUNTER,
  /** Follows the number that tells how old the article is: a unit of time and "ago". */
  AGE,
  /** The newsroom, in the place of an author. */
  DESK,
  /** A time zone. */
  ZONE,
  /** The first step of a breadcrumb. */
  HOME,
  /** Label of the section. */
  CATEGORY_LABEL,
  /** What kind of place follows: part of the place's name. */
  REGION,
  /** An office that is named after its place. */
  OFFICE,
  /** Heads running headlines, below the clock of the page: {@link id.saring.page.PageWordKind}. */
  TICKER,
  /** A section of a site. */
  CATEGORY,
  /** Shelf that a site puts articles of every section on: no section. */
  PROMOTION,
  /** Marks a photo credit. */
  CREDIT,
  /** Label of a photo credit, before a colon and with a capital where it opens no line. */
  CREDIT_LABEL,
  /** Short form, with a full stop, that opens a line with a caption. */
  CREDIT_ABBREVIATION,
  /** Claims the rights in what stands on the page. */
  RIGHTS,
  /** Label before a caption. */
  CAPTION_LABEL,
  /** Label before a caption where it stands in capitals, before a full stop. */
  LOUD_CAPTION_LABEL,
  /** Names a part of a law, before its number. */
  CLAUSE,
  /** A word no personal name holds. */
  NOT_NAME,
  /** A day of the week: {@link id.saring.lang.CalendarNames}. */
  WEEKDAY,
  /** A day of the Javanese week, after that of the week. */
  JAVANESE_DAY,
  /** A month: {@link id.saring.lang.CalendarNames}. */
  MONTH,
  /** A place that opens datelines. */
  PLACE,
  /** A district, whose name opens datelines where more than the name speaks for it. */
  DISTRICT,
  /** A small word that joins the parts of a name, whatever its case. */
  NAME_PARTICLE,
  /** The last part of a web domain. */
  TOP_DOMAIN,
  /** The part before the letters of a country in a web domain. */
  SECOND_DOMAIN,
  /** A news site or agency, by name. */
  SITE;
}
